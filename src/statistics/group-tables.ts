import { type Actor, isOutside } from "../access/index.ts";
import type { Tx } from "../platform/index.ts";
import { findProcedure, type Procedure } from "../process/index.ts";
import { type CaseloadParts, countedBy } from "./caseload-routes.ts";
import { type GroupTable, splitsOfProcedure } from "./group-splits.ts";
import { type AskedCounts, countBy } from "./group-store.ts";
import type { GroupCount } from "./groups.ts";
import { referralTables } from "./referral-tables.ts";
import { workTable } from "./work-table.ts";

/** What a table counts. */
export async function countTable(tx: Tx, table: GroupTable, asked: Omit<AskedCounts, "lines">): Promise<GroupCount[]> {
  const lines = table.lines(asked.split).flatMap(({ id, counts }) => counts.map((one) => ({ id, ...one })));
  const counts = await countBy(tx, { ...asked, lines });
  const columnBy = table.splits.find((one) => one.id === asked.split)?.columnBy;
  return columnBy ? counts.map((one) => ({ ...one, value: one.value === null ? null : (columnBy[one.value] ?? null) })) : counts;
}

/** What a procedure counts of those who came to the second point of its indicators. */
function tableOfProcedure(procedure: Procedure, { country }: CaseloadParts): GroupTable[] {
  const told = procedure.indicators.filter((one) => one.by !== undefined);
  if (told.length === 0) return [];
  return [
    {
      id: procedure.id,
      title: procedure.title,
      splits: splitsOfProcedure(procedure, country.procedures[procedure.id]),
      lines: (by) =>
        told
          .filter((one) => one.by?.includes(by))
          .map(({ id, title, counted, source }) => ({
            id,
            title: counted ?? title,
            source,
            counts: [{ source: procedure.id, figure: id }],
          })),
    },
  ];
}

/** Procedures as the State runs them. */
export function runOf({ country, procedures }: CaseloadParts): Procedure[] {
  return Object.entries(country.procedures).flatMap(([id, { version }]) => findProcedure(procedures, id, version) ?? []);
}

/** Tables that a reader may see: of procedures that they read, for readers from outside of all that the State runs (SD13). */
export function tablesFor(actor: Actor, parts: CaseloadParts): GroupTable[] {
  const outside = isOutside(actor);
  const run = outside ? runOf(parts) : countedBy(actor, parts);
  const mayReferrals = outside || actor.role.compartments.referral?.read !== undefined;
  return [...run.flatMap((one) => tableOfProcedure(one, parts)), ...workTable(run), ...(mayReferrals ? referralTables(parts.country) : [])];
}
