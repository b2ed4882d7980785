import { type Actor, type Desk, findRole, routeSet, type RouteSet } from "../access/index.ts";
import { type Day, dayAt, type Instant, ok, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, type Procedure, unitTitle } from "../process/index.ts";
import type { AnswerRow } from "./checklist-answer.ts";
import { officeOf } from "./checklist-commands.ts";
import { checklistContract, type ChecklistHead, type ChecklistView, type CheckItemView, type SaidView } from "./checklist-contract.ts";
import { hintView } from "./checklist-hints.ts";
import { byTime, isSeenOtherwise, latestOf, scoreOf } from "./checklist-score.ts";
import { type CheckItem, type Checklist, itemsOf } from "./checklist.ts";
import { checklists, findChecklist } from "./checklists/index.ts";
import type { ActionRecord } from "./records.ts";
import { listAnswers, listMeasures } from "./store.ts";

/** What the routes of checklists are served with. */
export type ChecklistParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Reads measures of every unit; they name units and days, and nobody. */
  readonly counting: <T>(actor: Actor, use: (tx: Tx) => Promise<T>) => Promise<T>;
};
type Kept = {
  readonly list: Checklist;
  readonly answers: readonly AnswerRow[];
  readonly measures: readonly ActionRecord[];
  readonly actor: Actor;
  readonly today: Day;
};

const notPermitted = refuse("access.not-permitted", "AC2");
const notAvailable = refuse("access.not-available", "AC3");

/** Checklists of standards: how the State stands, item by item (CL1-CL8). */
export function checklistRoutes(parts: ChecklistParts): RouteSet {
  const { desk, country } = parts;
  return routeSet(checklistContract, {
    async checklists(_input, { actor }) {
      if (!actor.role.screens.includes("checklists")) return notPermitted;
      const ids = checklists.map((one) => one.id);
      const answers = await desk.list(actor, (tx) => listAnswers(tx, ids));
      return ok({ state: country.title, checklists: checklists.map((one) => headOf(one, answers, country)) });
    },
    async checklist({ params }, { actor }) {
      if (!actor.role.screens.includes("checklists")) return notPermitted;
      const list = findChecklist(params.list);
      if (!list) return notAvailable;
      const answers = await desk.list(actor, (tx) => listAnswers(tx, [list.id]));
      const measures = await parts.counting(actor, (tx) => listMeasures(tx, list.id));
      return ok(viewOf({ list, answers, measures, actor, today: dayAt(desk.now(), country.timeZone) }, parts));
    },
  });
}

function scoresOf(list: Checklist, items: readonly CheckItem[], answers: readonly AnswerRow[]) {
  return { state: scoreOf(items, latestOf(list, answers, "state")), monitor: scoreOf(items, latestOf(list, answers, "monitor")) };
}

function headOf(list: Checklist, answers: readonly AnswerRow[], country: Country): ChecklistHead {
  const { id, title, lead, source } = list;
  const last = answers
    .filter((one) => one.checklist === id)
    .toSorted(byTime)
    .at(-1);
  return {
    id,
    title,
    lead,
    source,
    scores: scoresOf(list, itemsOf(list), answers),
    ...(last ? { lastOn: dayAt(last.at as Instant, country.timeZone) } : {}),
  };
}

function viewOf(kept: Kept, parts: ChecklistParts): ChecklistView {
  const { list, answers, actor, today } = kept;
  const { country } = parts;
  return {
    head: headOf(list, answers, country),
    state: country.title,
    unit: actor.unit,
    ...(actor.role.commands.includes("checklist.answer") ? { answersAs: officeOf(actor.role.id) } : {}),
    sections: list.sections.map(({ id, title, items }) => ({
      id,
      title,
      scores: scoresOf(list, items, answers),
      items: items.map((item) => itemView(item, kept, parts)),
    })),
    units: country.units.map(({ code, title }) => ({ code, title })),
    organisations: country.organisations.map(({ code, title }) => ({ code, title })),
    today,
  };
}

function itemView(
  item: CheckItem,
  { list, answers, measures, actor, today }: Kept,
  { country, procedures }: ChecklistParts,
): CheckItemView {
  const world = { country, procedures, today, roleTitle: (id: string) => findRole(id)?.title };
  const [state, monitor] = [latestOf(list, answers, "state").get(item.id), latestOf(list, answers, "monitor").get(item.id)];
  return {
    id: item.id,
    title: item.title,
    source: item.source,
    facts: item.facts ?? [],
    hints: (item.hints ?? []).flatMap((hint) => hintView(hint, world) ?? []),
    ...(state ? { state: saidView(state, country) } : {}),
    ...(monitor ? { monitor: saidView(monitor, country) } : {}),
    isSeenOtherwise: isSeenOtherwise(state, monitor),
    history: answers
      .filter((one) => one.item === item.id)
      .toSorted(byTime)
      .toReversed()
      .map((one) => saidView(one, country)),
    measures: measures
      .filter((one) => one.item === item.id)
      .map((one) => ({
        ...one,
        unitTitle: unitTitle(country, one.unit),
        isMine: answers.some((answer) => answer.id === one.sample && answer.unit === actor.unit),
      })),
  };
}

function saidView(said: AnswerRow, country: Country): SaidView {
  const { id, answer, document, documentOn, words, since, published, office, unit } = said;
  const responsible = country.organisations.find((one) => one.code === said.responsible);
  return {
    id,
    answer,
    document,
    documentOn,
    words,
    since,
    published,
    responsible: responsible && { code: responsible.code, title: responsible.title },
    office,
    unit,
    on: dayAt(said.at as Instant, country.timeZone),
    unitTitle: unitTitle(country, unit),
  };
}
