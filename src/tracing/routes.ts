import { type Actor, type Desk, type Reading, routeSet, type RouteSet } from "../access/index.ts";
import { ok, refuse } from "../kernel/index.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { Candidate, SearchBody } from "../person/index.ts";
import { type Approached, tracingContract } from "./contract.ts";
import { readTracing, type Tracing } from "./subject.ts";

/** What tracing needs beside the desk: the search over persons, with its reasons. */
export type TracingParts = {
  readonly desk: Desk;
  readonly findPersons: (actor: Actor, query: SearchBody) => Promise<readonly Candidate[]>;
};

const notAvailable = refuse("access.not-available", "AC3");
/** Only who they are, and what they wish of relatives. */
const whoAndWish: Reading = { action: "read", of: ({ kind }) => kind === "person" || kind === "family-wish" };
const ofRequest = (id: string): Reading => ({
  action: "read",
  of: ({ kind, subject }) => kind === "person" || kind === "family-wish" || subject === id,
});

/** Requests to look for a relative, for the unit that traces; to everybody else there is none (FT7). */
export function tracingRoutes({ desk, findPersons }: TracingParts): RouteSet {
  const open = async (actor: Actor, { dossier, id }: { readonly dossier: string; readonly id: string }) => {
    if (!mayTrace(actor)) return undefined;
    return await desk.open(actor, dossier, ofRequest(id), (file) => {
      const request = file.subjects.find((one) => one.subject === id);
      const tracing = request && readTracing(request);
      const person = file.subjects.find((one) => one.kind === "person");
      return request && tracing && person ? { file, request, tracing, person } : undefined;
    });
  };
  return routeSet(tracingContract, {
    async request({ params }, { actor }) {
      const found = await open(actor, params);
      if (!found) return notAvailable;
      const wish = found.file.subjects.find((one) => one.kind === "family-wish");
      const approached = await approachedOf(desk, actor, found.tracing);
      return ok({ person: found.person, request: found.request, ...(wish ? { wish } : {}), approached });
    },
    async candidates({ params }, { actor }) {
      const found = await open(actor, params);
      if (!found) return notAvailable;
      // A request that ended, or waits for a child to be heard, looks for nobody (FT1, FT3).
      if (found.tracing.standing !== "open") return ok({ candidates: [] });
      const { name, birth, sex } = found.tracing.sought;
      const candidates = await findPersons(actor, { text: name, ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) });
      return ok({ candidates: candidates.filter((one) => one.dossier !== params.dossier && !found.tracing.candidates.has(one.dossier)) });
    },
  });
}

/** A role that traces reads candidates of requests; no other does, whatever compartments it has. */
const mayTrace = ({ role }: Actor): boolean => role.commands.includes("tracing.approach");

async function approachedOf(desk: Desk, actor: Actor, tracing: Tracing): Promise<Approached[]> {
  const opened = await desk.openMany(actor, [...tracing.candidates.keys()], whoAndWish);
  const subjectsOf = (dossier: string): readonly SubjectState[] => opened.find((one) => one.dossier === dossier)?.subjects ?? [];
  return [...tracing.candidates].map(([dossier, { standing, bits, at, name }]) => ({
    dossier,
    standing,
    bits,
    at,
    name,
    subjects: [...subjectsOf(dossier)],
  }));
}
