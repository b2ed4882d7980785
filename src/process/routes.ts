import { type Actor, type Caller, type Desk, isOutside, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type CaseBeside, type PageParts, readCasePage, readLanes } from "./case-pages.ts";
import { findProcedure } from "./case.ts";
import { withSchemes } from "./schemes.ts";
import { renderForm, renderGraph, renderLimits, renderStates } from "./case-view.ts";
import { processContract } from "./contract.ts";
import type { Comparison } from "./contract-compare.ts";
import { type Cell, countedMost, type Counts } from "./contract-inbox.ts";
import { type Country, type ProcedureSwitch, unitTitle } from "./country.ts";
import type { Procedure } from "./definition.ts";
import type { Scheme } from "./scheme-terms.ts";
import { tellFigure } from "./figures.ts";
import { countFigures } from "./figures-store.ts";
import { boundsOf, reachOf, readCursor, renderDue, shutTo, stretchOf, untoldTo, writeCursor } from "./inbox.ts";
import { countDue, type DueFilter, listDue, type UnitCounts } from "./inbox-store.ts";
import { outsideChart, type Withhold } from "./outside-chart.ts";
import { partsAtOpening } from "./parts.ts";
import { mayTake, readFree, readStanding } from "./sharing.ts";
import { listSchemes } from "./store.ts";
import { listNotices, type NoticeRow, seeNotice } from "./watch-store.ts";

/** Arrivals counted by unit and moment; a module to the right keeps the table. */
export type CountArrivals = (
  tx: Tx,
  asked: { readonly units: readonly string[]; readonly since: string; readonly by: "day" | "hour"; readonly timeZone: string },
) => Promise<{ readonly unit: string; readonly at: string; readonly count: number }[]>;
/** What the routes of this module are served with; arrivals are counted by the module that keeps them. */
export type ProcessParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly countArrivals: CountArrivals;
  readonly withhold: Withhold;
  readonly beside: CaseBeside;
  readonly marksOf: PageParts["marksOf"];
  /** Packages of all States side by side as of a day; only the composition knows them all. */
  readonly compare: (on: string) => Comparison;
};

const pageRows = 50;
const noticesMax = 100;
const notAvailable = refuse("access.not-available", "AC3");
const notPermitted = refuse("access.not-permitted", "AC2");
const cellMin = 5;

/** Cases, what is due, charts and notices. Persons are read through the desk alone. */
export function processRoutes(parts: ProcessParts): RouteSet {
  const { desk, country, procedures, beside, marksOf } = parts;
  const pages = { desk, country, procedures, beside, marksOf };
  return routeSet(processContract, {
    inbox: ({ query }, caller) => readInbox(parts, caller, query),
    async casePage({ params }, { actor }) {
      const page = await readCasePage(pages, actor, params);
      return page ? { ok: true, value: page } : notAvailable;
    },
    async personCases({ params }, { actor }) {
      const found = await readLanes(pages, actor, params.dossier);
      return found ? { ok: true, value: found } : notAvailable;
    },
    inboxChart: (_input, { actor }) => chartInbox(parts, actor),
    arrivalsChart: ({ query }, { actor }) => chartArrivals(parts, actor, query.by ?? "day"),
    procedures: async (_input, { actor }) => ({
      ok: true,
      value: { procedures: Object.keys(country.procedures).flatMap((id) => headOf(parts, id, actor) ?? []) },
    }),
    procedure: async ({ params }, { actor }) => {
      const page = pageOf(parts, actor, { id: params.id, schemes: await schemesFor(parts, actor, params.id) });
      return page ? { ok: true, value: page } : notAvailable;
    },
    procedureFigures: ({ params }, { actor }) => readFigures(parts, actor, params.id),
    freeCases: ({ params }, { actor }) => readFree(parts, actor, params.id),
    standing: ({ params }, { actor }) => readStanding(parts, actor, params),
    comparison: () => Promise.resolve({ ok: true, value: parts.compare(dayAt(desk.now(), country.timeZone)) }),
    async notices(_input, { actor }) {
      if (!actor.role.screens.includes("notices")) return notPermitted;
      const rows = await desk.list(actor, (tx) => listNotices(tx, actor.unit, noticesMax));
      return {
        ok: true,
        value: { notices: rows.map((row) => renderNotice(row, country)), unseen: rows.filter((row) => row.seenAt === null).length },
      };
    },
    async seeNotice({ body }, { actor }) {
      if (!actor.role.commands.includes("notice.see")) return notPermitted;
      const isSeen = await desk.list(actor, (tx) => seeNotice(tx, actor.unit, { id: body.id, by: actor.account, at: desk.now() }));
      return isSeen ? { ok: true, value: { done: true as const } } : notAvailable;
    },
  });
}

type InboxQuery = {
  kind?: "clock" | "referral" | "conflict" | "task" | undefined;
  procedure?: string | undefined;
  unit?: string | undefined;
  mine?: "yes" | undefined;
  group?: "overdue" | "today" | "week" | "later" | undefined;
  after?: string | undefined;
};

async function readInbox({ desk, country, procedures }: ProcessParts, { actor }: Caller, query: InboxQuery) {
  if (!actor.role.screens.includes("inbox")) return notPermitted;
  const now = desk.now();
  const bounds = boundsOf(now, country.timeZone);
  const reach = reachOf(actor, query.unit, now);
  const filter: DueFilter = {
    kind: query.kind,
    procedure: query.procedure,
    owner: query.mine === undefined ? undefined : actor.account,
    shut: shutTo(actor, { country, procedures }),
  };
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const [rows, units] = await desk.list(actor, (tx) =>
    Promise.all([
      listDue(tx, reach, filter, { ...stretchOf(query.group, bounds), after, most: pageRows + 1 }),
      countDue(tx, reach, filter, { bounds, most: countedMost }),
    ]),
  );
  const last = rows.length > pageRows ? rows[pageRows - 1] : undefined;
  const about = { country, procedures, bounds, account: actor.account };
  return {
    ok: true as const,
    value: {
      rows: rows.slice(0, pageRows).map((row) => renderDue(row, about)),
      counts: sumOf(units),
      now,
      ...(last ? { next: writeCursor(last) } : {}),
    },
  };
}

function sumOf(units: readonly UnitCounts[]): Counts {
  const sum = (group: "overdue" | "today" | "week" | "later") =>
    Math.min(
      countedMost,
      units.reduce((total, one) => total + one[group], 0),
    );
  return { overdue: sum("overdue"), today: sum("today"), week: sum("week"), later: sum("later") };
}

/** A count as a reader may see it; nought is told, since it is nobody. */
function cellOf(count: number, outside: boolean): Cell {
  return outside && count > 0 && count < cellMin ? "<5" : count;
}

async function chartInbox({ desk, country, procedures }: ProcessParts, actor: Actor) {
  if (!actor.role.screens.includes("charts")) return notPermitted;
  const outside = isOutside(actor);
  const codes = outside ? country.units.map((unit) => unit.code) : actor.units;
  const bounds = boundsOf(desk.now(), country.timeZone);
  const work = (tx: Tx) =>
    countDue(
      tx,
      codes.map((unit) => ({ unit, until: "infinity" })),
      { kind: undefined, procedure: undefined, owner: undefined, shut: untoldTo(actor, { country, procedures }) },
      { bounds },
    );
  const units = outside ? await desk.count(actor, work) : await desk.list(actor, work);
  const cells = (one: UnitCounts) => ({
    overdue: cellOf(one.overdue, outside),
    today: cellOf(one.today, outside),
    week: cellOf(one.week, outside),
    later: cellOf(one.later, outside),
  });
  return {
    ok: true as const,
    value: { units: units.map((one) => ({ unit: one.unit, title: unitTitle(country, one.unit), ...cells(one) })) },
  };
}

const dayMs = 86_400_000;
/** How far back a chart of arrivals looks: practice of ours. @source decision:0004 */
const chartDays = 30;
/** The same by the hour. @source decision:0004 */
const chartHours = 48;

async function chartArrivals({ desk, country, countArrivals, withhold }: ProcessParts, actor: Actor, by: "day" | "hour") {
  if (!actor.role.screens.includes("charts")) return notPermitted;
  const outside = isOutside(actor);
  const codes = outside ? country.units.map((unit) => unit.code) : actor.units;
  const now = desk.now();
  // Who sees full days alone looks a day further back, so that there are as many.
  const length = (by === "day" ? chartDays * dayMs : (chartHours * dayMs) / 24) + (outside ? dayMs : 0);
  const since = new Date(Date.parse(now) - length).toISOString();
  const work = (tx: Tx) => countArrivals(tx, { units: codes, since, by, timeZone: country.timeZone });
  const rows = outside ? await desk.count(actor, work) : await desk.list(actor, work);
  if (outside) return { ok: true as const, value: { by, ...outsideChart(rows, { country, now, by, since, withhold }) } };
  const posts = country.units.filter(
    (unit) => codes.includes(unit.code) && (unit.kind === "post" || rows.some((row) => row.unit === unit.code)),
  );
  const points = (unit: string) => rows.filter((row) => row.unit === unit).map((row) => ({ at: row.at, count: row.count }));
  return {
    ok: true as const,
    value: { by, from: since, units: posts.map((unit) => ({ unit: unit.code, title: unit.title, points: points(unit.code) })) },
  };
}

/** Cases that began within so many days are measured. @source decision:0060 */
const measuredDays = 365;

/** What a procedure says is measured, over the reader's own units; for readers from outside over all, without small cells (CS11). Of a procedure that is shut to them readers of the units are told no number (CS21), and nobody outside of one that counts apart (PR66). */
async function readFigures({ desk, country, procedures }: ProcessParts, actor: Actor, id: string) {
  if (!actor.role.screens.includes("charts")) return notPermitted;
  const switched = country.procedures[id];
  const procedure = switched && findProcedure(procedures, id, switched.version);
  if (!procedure) return notAvailable;
  const outside = isOutside(actor);
  const units = outside ? country.units.map((unit) => unit.code) : actor.units;
  const since = new Date(Date.parse(desk.now()) - measuredDays * dayMs).toISOString();
  if (untoldTo(actor, { country, procedures }).includes(id)) return { ok: true as const, value: { since, figures: [] } };
  const work = (tx: Tx) => countFigures(tx, { procedure: id, units, indicators: procedure.indicators, since });
  const rows = outside ? await desk.count(actor, work) : await desk.list(actor, work);
  return { ok: true as const, value: { since, figures: rows.map((row) => tellFigure(row, outside ? cellMin : 0)) } };
}

function headOf({ country, procedures }: ProcessParts, id: string, actor: Actor) {
  const switched = country.procedures[id];
  const procedure = switched && findProcedure(procedures, id, switched.version);
  if (!switched || !procedure) return undefined;
  const played = partsAtOpening({ role: actor.role.id, unit: actor.unit, ownDossier: actor.ownDossier }, switched, actor.ownDossier ?? "");
  const mayOpen = actor.role.commands.includes("case.open") && procedure.opening.by.some((part) => played.includes(part));
  return {
    id,
    version: procedure.version,
    title: procedure.title,
    compartment: procedure.compartment,
    isOn: true,
    mayOpen,
    ...(procedure.liesApart ? { liesApart: true as const } : {}),
    source: procedure.source,
  };
}

/** Schemes, where cases of the procedure run on them. */
async function schemesFor({ desk, procedures }: ProcessParts, actor: Actor, procedure: string): Promise<readonly Scheme[]> {
  return procedures.some(({ id, schemes }) => id === procedure && schemes !== undefined) ? await desk.list(actor, listSchemes) : [];
}

function pageOf(parts: ProcessParts, actor: Actor, { id, schemes }: { readonly id: string; readonly schemes: readonly Scheme[] }) {
  const head = headOf(parts, id, actor);
  const switched = parts.country.procedures[id];
  const procedure = switched && findProcedure(parts.procedures, id, switched.version);
  if (!head || !switched || !procedure) return undefined;
  const { opening } = procedure;
  const form = opening.form === undefined ? undefined : procedure.forms[opening.form];
  const open = withSchemes(switched, procedure, schemes, dayAt(parts.desk.now(), parts.country.timeZone));
  return {
    head,
    initial: procedure.initial,
    states: renderStates(procedure),
    steps: renderGraph(procedure).map((step) => offered(step, actor, { procedure, switched })),
    clocks: renderLimits(procedure, switched),
    indicators: procedure.indicators.map(({ id: figure, title, from, to, source, by }) => ({
      id: figure,
      title,
      from,
      to,
      source,
      isByGroup: by !== undefined,
    })),
    parts: Object.fromEntries(
      Object.entries(procedure.parts).map(([part, title]) => [
        part,
        { title, units: (switched.parts[part]?.units ?? []).map((unit) => unitTitle(parts.country, unit)) },
      ]),
    ),
    opening: { title: opening.title, by: opening.by, source: opening.source, ...(form ? { form: renderForm(form, open) } : {}) },
    forms: Object.values(procedure.forms).map((one) => renderForm(one, withSchemes(switched, procedure, schemes))),
    ...(procedure.rooms ? { rooms: procedure.rooms.question } : {}),
    gates: Object.values(procedure.gates).map(({ id: gate, rule, title, nextStep, source }) => ({
      id: gate,
      rule,
      title,
      nextStep,
      source,
    })),
  };
}

/** Only who takes a step may take it in many cases at once. */
function offered(
  { many, ...step }: ReturnType<typeof renderGraph>[number],
  actor: Actor,
  { procedure, switched }: { readonly procedure: Procedure; readonly switched: ProcedureSwitch },
) {
  const by = procedure.steps[step.id]?.by ?? [];
  return many !== undefined && mayTake(actor, switched, { by }) ? { ...step, many } : step;
}

const noticeTitles: Readonly<Record<string, OfficerText>> = {
  "clock.overdue": { en: "Time limits of cases have passed", ru: "Истекли сроки по делам" },
  "clock.overdue.again": {
    en: "Time limits of cases passed a day ago, and nothing was done",
    ru: "Сроки по делам истекли сутки назад, действий не было",
  },
  "clock.reminder": { en: "Cases wait under a time limit that nobody has confirmed", ru: "Дела ожидают по неподтверждённому сроку" },
  "clock.reminder.again": {
    en: "Cases still wait under a time limit that nobody has confirmed",
    ru: "Дела по-прежнему ожидают по неподтверждённому сроку",
  },
  "task.overdue": {
    en: "Reviews, appointments that are over, or matters handed on wait for a word of your unit",
    ru: "Пересмотр решений, прошедшие встречи или переданные вопросы ждут слова подразделения",
  },
  "task.overdue.again": {
    en: "Reviews, appointments or matters have waited a day for a word of your unit",
    ru: "Пересмотр решений, встречи или переданные вопросы уже сутки ждут слова подразделения",
  },
  "task.reminder": { en: "Files wait for a second officer of your unit", ru: "Дела ждут второго сотрудника подразделения" },
  "task.reminder.again": {
    en: "Files still wait for a second officer, a day after the reminder",
    ru: "Дела всё ещё ждут второго сотрудника, спустя сутки после напоминания",
  },
  "influx.threshold": {
    en: "More people arrive than the contingency plan calls usual",
    ru: "Прибывает больше людей, чем план считает обычным",
  },
  "referral.overdue": { en: "Referrals are overdue", ru: "Просрочены направления" },
  "device.item": { en: "Records captured offline need a person", ru: "Записи, сделанные без связи, требуют решения сотрудника" },
  "referral.overdue.again": { en: "Referrals have been overdue for a day", ru: "Направления просрочены уже сутки" },
};

function renderNotice(row: NoticeRow, country: Country) {
  return {
    id: row.id,
    unit: row.unit,
    unitTitle: unitTitle(country, row.unit),
    kind: row.kind,
    count: row.count,
    at: row.at,
    title: noticeTitles[row.kind] ?? { en: "Something is overdue", ru: "Есть просроченные обязанности" },
    ...(row.firstDueAt === null ? {} : { firstDueAt: row.firstDueAt }),
    ...(row.seenAt === null ? {} : { seenAt: row.seenAt }),
  };
}
