import { type Actor, isOutside } from "../access/index.ts";
import type { OfficerText } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { findProcedure, type Procedure } from "../process/index.ts";
import { type CaseloadParts, countedBy } from "./caseload-routes.ts";
import { type Split, splitsOfProcedure } from "./group-splits.ts";
import { countCasesBy } from "./group-store.ts";
import type { GroupCount } from "./groups.ts";

/** In which units and in which span of time persons are counted, and what they are told apart by. */
export type AskedGroups = { readonly units: readonly string[]; readonly by: string; readonly since: string; readonly until: string };

/** A line of a table: an event that persons came to, and the recommendations under which it is told. */
export type TableLine = { readonly id: string; readonly title: OfficerText; readonly source: readonly string[] };

/** A table of figures by group, declared once: the same route, screen, file and suppression serve all of them. */
export type GroupTable = {
  readonly id: string;
  readonly title: OfficerText;
  readonly splits: readonly Split[];
  readonly lines: (by: string) => readonly TableLine[];
  readonly count: (tx: Tx, asked: AskedGroups) => Promise<GroupCount[]>;
};

/** What a procedure counts of those who came to the second point of its indicators. */
function tableOfProcedure(procedure: Procedure, { country }: CaseloadParts): GroupTable | undefined {
  const told = procedure.indicators.filter((one) => one.by !== undefined);
  if (told.length === 0) return undefined;
  const among = (by: string) => told.filter((one) => one.by?.includes(by));
  return {
    id: procedure.id,
    title: procedure.title,
    splits: splitsOfProcedure(procedure, country.procedures[procedure.id]),
    lines: (by) => among(by).map(({ id, title, counted, source }) => ({ id, title: counted ?? title, source })),
    count: (tx, { by, ...span }) =>
      countCasesBy(tx, { ...span, split: by, lines: among(by).map(({ id, from, to }) => ({ id, procedure: procedure.id, from, to })) }),
  };
}

/** Procedures as the State runs them. */
export function runOf({ country, procedures }: CaseloadParts): Procedure[] {
  return Object.entries(country.procedures).flatMap(([id, { version }]) => findProcedure(procedures, id, version) ?? []);
}

/** Tables that a reader may see: of procedures that they read, for readers from outside of all that the State runs (SD13). */
export function tablesFor(actor: Actor, parts: CaseloadParts): GroupTable[] {
  return (isOutside(actor) ? runOf(parts) : countedBy(actor, parts)).flatMap((one) => tableOfProcedure(one, parts) ?? []);
}
