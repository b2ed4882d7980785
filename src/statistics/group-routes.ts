import { type Actor, isOutside } from "../access/index.ts";
import { addDays, dayAt, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { startOfDay } from "../process/index.ts";
import type { CaseloadParts } from "./caseload-routes.ts";
import { columnTitle, fixedColumns, type GroupTable, type Split } from "./group-splits.ts";
import { countTable, hiddenLines, tablesFor } from "./group-tables.ts";
import { columnsAmong, type GroupCount, groupLines, nothingTold, quarterBefore } from "./groups.ts";
import { filesTable, readFiles } from "./file-routes.ts";
import { groupStandings } from "./person-groups.ts";
import { cellMin } from "./suppress.ts";

type Asked = { readonly table?: string | undefined; readonly by?: string | undefined; readonly ago?: string | undefined };

/**
 * Figures by group in a quarter that is over (SD13): of the reader's own units and the procedures that they read, for readers from
 * outside of all units together. Both without small cells: the table is there to be passed on.
 */
export async function readGroups(tx: Tx, actor: Actor, parts: CaseloadParts, asked: Asked) {
  if (!actor.role.screens.includes("charts")) return refuse("access.not-permitted", "AC2");
  const { country } = parts;
  const outside = isOutside(actor);
  const quarter = quarterBefore(dayAt(parts.now(), country.timeZone), Number(asked.ago ?? "0"));
  const tables = tablesFor(actor, parts, quarter);
  const chosen = tables.find((one) => one.id === asked.table) ?? tables[0];
  const split = chosen?.splits.find((one) => one.id === asked.by) ?? chosen?.splits[0];
  const view = {
    ...quarter,
    isOutside: outside,
    now: parts.now(),
    cellMin,
    tables: tables.map(({ id, title, splits }) => ({ id, title, splits: splits.map((one) => ({ id: one.id, title: one.title })) })),
  };
  if (!chosen || !split) return ok(view);
  const groups = split.id === "group" ? groupStandings(parts.procedures) : [];
  if (chosen.id === filesTable.id)
    return ok({ ...view, ...(await readFiles(tx, split, { outside, units: actor.units, groups, now: parts.now() })) });
  const about = {
    units: outside ? country.units.map((one) => one.code) : actor.units,
    split: split.id,
    groups,
    since: startOfDay(quarter.from, country.timeZone),
    until: startOfDay(addDays(quarter.to, 1), country.timeZone),
    timeZone: country.timeZone,
  };
  const [counts, hidden] = await Promise.all([countTable(tx, chosen, about), hiddenLines(tx, chosen, about)]);
  return ok({ ...view, table: tableOf(chosen, split, { counts, hidden }) });
}

type Counted = { readonly counts: readonly GroupCount[]; readonly hidden: readonly string[] };

function tableOf({ id, title, lines, source = [], addsUp, isApart = false }: GroupTable, split: Split, { counts, hidden }: Counted) {
  const own = lines(split.id);
  const columns = columnsAmong(counts, fixedColumns(split));
  const told = groupLines(
    counts,
    own.map((one) => one.id),
    columns,
    addsUp,
  );
  return {
    id,
    title,
    source,
    by: split.id,
    isNow: false,
    isApart,
    columns: columns.map((one) => columnTitle(one, split)),
    lines: own.flatMap((line, place) => {
      const figures = hidden.includes(line.id) ? nothingTold(columns) : told[place];
      return figures ? [{ id: line.id, title: line.title, source: line.source, ...figures }] : [];
    }),
  };
}
