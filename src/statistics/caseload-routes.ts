import type { Actor } from "../access/index.ts";
import { addDays, type Day, dayAt, type Instant, ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, endOfDay, findProcedure, type Procedure } from "../process/index.ts";
import {
  ageBounds,
  type CaseCount,
  type CaseDimension,
  caseDimensions,
  caseTable,
  columnsOf,
  forecastOf,
  weeksBack,
  weeksBefore,
} from "./caseload.ts";
import { type Counted, countAges, countCaseload, countOfficers, countWeeks, isWholeCaseload } from "./caseload-store.ts";
import { bandTexts, notRecorded, sexTexts } from "./columns.ts";
import { restTexts } from "./groups.ts";
import { cellMin } from "./suppress.ts";

/** What a caseload is read with. */
export type CaseloadParts = { readonly country: Country; readonly procedures: readonly Procedure[]; readonly now: () => Instant };

/**
 * Procedures whose open cases a reader may count: those that the State runs and whose compartment their role reads, so that no count
 * tells of a compartment that is shut to them (SD8).
 */
export function countedBy(actor: Actor, { country, procedures }: CaseloadParts): Procedure[] {
  return Object.entries(country.procedures).flatMap(([id, switched]) => {
    const procedure = findProcedure(procedures, id, switched.version);
    const grant = procedure && actor.role.compartments[procedure.compartment as keyof typeof actor.role.compartments];
    return procedure && grant?.read !== undefined ? [procedure] : [];
  });
}

/** The caseload of a reader's own units; who is of none of them is told by safe tables of arrivals alone. */
export async function readCaseload(tx: Tx, actor: Actor, parts: CaseloadParts, only: string | undefined) {
  if (!actor.role.screens.includes("caseload")) return refuse("access.not-permitted", "AC2");
  const all = countedBy(actor, parts);
  const chosen = only === undefined ? all : all.filter((one) => one.id === only);
  const counted: Counted = { units: actor.units, procedures: chosen.map((one) => one.id) };
  const now = parts.now();
  const weeks = weeksBefore(dayAt(now, parts.country.timeZone));
  const [counts, isWhole, ages, flows, officers] = await Promise.all([
    countCaseload(tx, counted),
    isWholeCaseload(tx, counted),
    countAges(tx, counted, { now, bounds: ageBounds }),
    countWeeks(tx, counted, spansOf(weeks, parts.country.timeZone)),
    actor.role.screens.includes("notices") ? countOfficers(tx, counted, now) : undefined,
  ]);
  const open = (id: string) => counts.filter((one) => one.procedure === id).reduce((sum, one) => sum + one.count, 0);
  const busy = chosen.filter((one) => open(one.id) > 0);
  const flow = weeks.map((from, place) => ({ from, opened: flows[place]?.opened ?? 0, closed: flows[place]?.closed ?? 0 }));
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  return ok({
    now,
    procedures: all.map((one) => ({ id: one.id, title: one.title })),
    open: total,
    isWhole,
    backlog: busy.map((one) => ({ id: one.id, title: one.title, open: open(one.id), ages: agesOf(ages, one.id) })),
    ageBounds: [...ageBounds],
    weeks: flow,
    forecast: forecastOf(total, flow),
    ...(officers ? { officers: officers.map(({ name, ...rest }) => ({ ...(name === null ? {} : { name }), ...rest })) } : {}),
    tables: caseDimensions.map((dimension) => tableOf(counts, busy, dimension)),
    cellMin,
    weeksBack,
    source: "decision:0051",
  });
}

/** From the end of the day before to the end of the last day, by the State's own time. */
function spansOf(weeks: readonly Day[], timeZone: string): { from: string; to: string }[] {
  return weeks.map((from) => ({ from: endOfDay(addDays(from, -1), timeZone), to: endOfDay(addDays(from, 6), timeZone) }));
}

function agesOf(ages: readonly { readonly procedure: string; readonly bound: number; readonly count: number }[], id: string): number[] {
  return ageBounds.map((_, place) => ages.find((one) => one.procedure === id && one.bound === place + 1)?.count ?? 0);
}

const fixedColumns: Readonly<Partial<Record<CaseDimension, Readonly<Record<string, OfficerText>>>>> = { age: bandTexts, sex: sexTexts };
const titles: Readonly<Record<CaseDimension, OfficerText>> = {
  track: { en: "Open cases by track", ru: "Открытые дела по порядку рассмотрения" },
  origin: { en: "Open cases by origin", ru: "Открытые дела по происхождению" },
  age: { en: "Open cases by age", ru: "Открытые дела по возрасту" },
  sex: { en: "Open cases by sex", ru: "Открытые дела по полу" },
};
function tableOf(counts: readonly CaseCount[], busy: readonly Procedure[], dimension: CaseDimension) {
  // Only a procedure with tracks has a line in the table of tracks.
  const lines = dimension === "track" ? busy.filter((one) => one.track !== undefined) : busy;
  const ids = lines.map((one) => one.id);
  const own = counts.filter((one) => ids.includes(one.procedure));
  const fixed = fixedColumns[dimension];
  const columns = columnsOf(own, dimension, fixed && [...Object.keys(fixed), notRecorded]);
  const table = caseTable(own, { procedures: ids, dimension, columns });
  return {
    id: dimension,
    title: titles[dimension],
    columns: columns.map((id) => ({ id, ...wordsOf(id, dimension, lines) })),
    lines: table.lines.map(({ cells, total }, place) => ({ title: lines[place]?.title ?? titles[dimension], cells, total })),
    ...(table.totals ? { totals: table.totals } : {}),
  };
}

/** Words of a column, or that it is a country, which the screen names. */
function wordsOf(id: string, dimension: CaseDimension, procedures: readonly Procedure[]): { title?: OfficerText } {
  const track = dimension === "track" ? trackTitle(id, procedures) : undefined;
  const title = fixedColumns[dimension]?.[id] ?? track ?? restTexts[id];
  return title ? { title } : {};
}

function trackTitle(id: string, procedures: readonly Procedure[]): OfficerText | undefined {
  return procedures
    .flatMap((procedure) => Object.values(procedure.forms).flatMap((form) => form.questions.filter((one) => one.id === procedure.track)))
    .flatMap((question) => question.options?.[id] ?? [])[0];
}
