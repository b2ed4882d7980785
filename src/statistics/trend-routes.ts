import { type Actor, isOutside } from "../access/index.ts";
import { countDistricts } from "../directory/server.ts";
import { addDays, dayAt, ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Procedure, startOfDay } from "../process/index.ts";
import { ageBounds } from "./caseload.ts";
import { type CaseloadParts, countedBy } from "./caseload-routes.ts";
import { communityLines, communitySource, communityTitle, communityTrend } from "./community.ts";
import { runOf } from "./group-tables.ts";
import type { Quarter } from "./groups.ts";
import { cellMin } from "./suppress.ts";
import {
  backlogOf,
  type Cuts,
  cutsOf,
  dayAfter,
  quartersUntil,
  type Spent,
  tellBacklog,
  tellCounts,
  tellExactly,
  tellTimes,
  timesOpen,
  trendQuarters,
} from "./trend.ts";
import { type CountedLine, countedLines, nationalLine, timedLines, workerLines } from "./trend-lines.ts";
import { countFlows, timeCounted } from "./trend-store.ts";

/** The trend of regularised and permitted workers, beside those of procedures. */
export const workersTrend = "workers";
const workersTitle: OfficerText = { en: "Regularised and permitted workers", ru: "Трудящиеся с законным пребыванием или разрешением" };

type Trend = { readonly id: string; readonly title: OfficerText; readonly procedure?: Procedure; readonly counts: readonly CountedLine[] };

/**
 * Trends that a reader may see: of procedures that they read; from outside, of those of which figures by group are told, so that a trend
 * tells of no procedure that nothing else tells of (SD21).
 */
export function trendsFor(actor: Actor, parts: CaseloadParts): Trend[] {
  const read = isOutside(actor) ? runOf(parts).filter((one) => countedLines(one).length > 0) : countedBy(actor, parts);
  // Of what is counted apart nothing but its own counts leaves (PR66).
  const mine = read.filter((one) => one.countsApart === undefined);
  const workers = workerLines(mine);
  const community =
    isOutside(actor) || actor.role.compartments.directory?.read !== undefined
      ? [{ id: communityTrend, title: communityTitle, counts: [] }]
      : [];
  const ofProcedures = mine.map((one) => ({ id: one.id, title: one.title, procedure: one, counts: countedLines(one) }));
  return [...ofProcedures, ...(workers.length === 0 ? [] : [{ id: workersTrend, title: workersTitle, counts: workers }]), ...community];
}

/** A trend over five years, by quarters that are over (SD20-SD22). */
export async function readTrend(tx: Tx, actor: Actor, parts: CaseloadParts, asked: string | undefined) {
  if (!actor.role.screens.includes("charts")) return refuse("access.not-permitted", "AC2");
  const { country } = parts;
  const outside = isOutside(actor);
  const trends = trendsFor(actor, parts);
  const chosen = trends.find((one) => one.id === asked) ?? trends.find((one) => one.id === "asylum") ?? trends[0];
  const all = quartersUntil(dayAt(parts.now(), country.timeZone));
  const told = all.slice(-trendQuarters);
  const view = {
    isOutside: outside,
    now: parts.now(),
    cellMin,
    quarters: told,
    trends: trends.map(({ id, title }) => ({ id, title })),
  };
  if (!chosen) return ok(view);
  if (chosen.id === communityTrend) return ok({ ...view, trend: await ofCommunity(tx, told) });
  const asking = { units: outside ? country.units.map((one) => one.code) : actor.units, outside, all, told };
  const counts = await countsOf(tx, chosen.counts, asking, parts);
  const about = { ...asking, known: counts.spent };
  const { procedure, id, title } = chosen;
  return ok({
    ...view,
    trend: { id, title, counts: counts.lines, ...(procedure ? await ofProcedure(tx, procedure, about, parts) : {}) },
  });
}

/** What groups of all organisations reported, by district (SD23). */
async function ofCommunity(tx: Tx, quarters: readonly Quarter[]) {
  const last = quarters.at(-1);
  const counts = await countDistricts(tx, [...quarters.map(({ from }) => from), ...(last ? [dayAfter(last)] : [])]);
  const lines = communityLines(counts, quarters.length);
  return { id: communityTrend, title: communityTitle, counts: lines.map((line) => ({ ...line, source: [communitySource] })) };
}

type About = {
  readonly units: readonly string[];
  readonly outside: boolean;
  /** Quarters that are counted, and those of them that are told. */
  readonly all: readonly Quarter[];
  readonly told: readonly Quarter[];
};
type CountedSpent = Awaited<ReturnType<typeof timeCounted>>;

/** What is counted by quarter; the same cells as the totals of the tables by group (SD13). */
async function countsOf(tx: Tx, lines: readonly CountedLine[], { units, told }: About, { country }: CaseloadParts) {
  const spent = lines.length === 0 ? [] : await timeCounted(tx, units, lines, boundsOf(told, country.timeZone));
  const of = (line: CountedLine) => spent.filter((one) => one.source === line.source && one.figure === line.figure);
  return {
    spent,
    lines: lines.map((line) => ({ id: line.id, title: line.title, source: line.law, cells: tellCounts(of(line), told.length) })),
  };
}

/** @param about with what was counted by quarter already */
async function ofProcedure(tx: Tx, procedure: Procedure, about: About & { readonly known: CountedSpent }, parts: CaseloadParts) {
  const { known } = about;
  const { country } = parts;
  const trended = { procedure: procedure.id, units: about.units };
  const bounds = boundsOf(about.told, country.timeZone);
  const cuts = cutsFor(about, country.timeZone);
  const flows = await countFlows(tx, trended, cuts);
  const timed = timedLines(procedure);
  const asked = timed.filter((one) => !known.some((other) => other.figure === one.id));
  const more = await timeOf(
    tx,
    about,
    asked.map((one) => ({ source: procedure.id, figure: one.id })),
    bounds,
  );
  const backlog = backlogOf(flows, cuts);
  const lines = (about.outside ? tellBacklog(backlog) : tellExactly(backlog)).slice(-trendQuarters);
  const tell = (spent: readonly Spent[]) => tellTimes(spent, about.told.length, about.outside);
  return {
    backlog: { ageDays: about.outside ? [0, 365] : [...ageBounds], lines },
    open: tell(timesOpen(flows, cuts.ends.length)),
    times: timed.map((one) => {
      const law = nationalLine(country, { procedure: procedure.id, clock: one.clock }, about.told);
      const spent = [...known, ...more].filter((other) => other.source === procedure.id && other.figure === one.id);
      return { id: one.id, title: one.title, points: tell(spent), ...(law ? { law } : {}) };
    }),
  };
}

async function timeOf(
  tx: Tx,
  { units }: About,
  figures: readonly { readonly source: string; readonly figure: string }[],
  bounds: readonly string[],
): Promise<CountedSpent> {
  return figures.length === 0 ? [] : await timeCounted(tx, units, figures, bounds);
}

/** Beginnings of quarters by the State's own time, and the end of the last. */
function boundsOf(quarters: readonly Quarter[], timeZone: string): string[] {
  const last = quarters.at(-1);
  return [...quarters.map(({ from }) => startOfDay(from, timeZone)), ...(last ? [startOfDay(dayAfter(last), timeZone)] : [])];
}

/** Ages at the end of each quarter: in days as in a caseload; outside, whether a case was open a year before, at the end of that quarter (SD21). */
function cutsFor({ all, outside }: About, timeZone: string): Cuts {
  return cutsOf(
    all.map((quarter) => {
      const end = dayAfter(quarter);
      const ages = outside ? [end, yearBefore(end)] : ageBounds.map((days) => addDays(end, -days));
      return ages.map((day) => startOfDay(day, timeZone));
    }),
  );
}

const yearBefore = (day: Quarter["from"]): Quarter["from"] => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as Quarter["from"];
