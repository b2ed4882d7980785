import { routeSet, type RouteSet } from "../access/index.ts";
import { ok, refuse } from "../kernel/index.ts";
import { type ClauseView, type InstrumentView, libraryContract } from "./contract.ts";

/** The law as the program brings it: this module reads none itself. */
export type LawLibrary = {
  /** The clause of a citation, or undefined where it is not known. */
  readonly find: (ref: string) => ClauseView | undefined;
  readonly instruments: readonly InstrumentView[];
};

/** Clauses beside rules, figures and gates. Law is public, so no session is needed. */
export function libraryRoutes(law: LawLibrary): RouteSet {
  return routeSet(libraryContract, {
    instruments: async () => ok({ instruments: [...law.instruments] }),
    async clauses({ query }) {
      const found = query.refs.map((ref) => ({ ref, clause: law.find(ref) }));
      return ok({
        clauses: found.flatMap(({ clause }) => (clause ? [clause] : [])),
        missing: found.flatMap(({ ref, clause }) => (clause ? [] : [ref])),
      });
    },
    async clause({ params }) {
      const clause = law.find(params.ref);
      return clause ? ok(clause) : refuse("law.unknown", "LI1");
    },
  });
}
