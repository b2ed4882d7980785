import { type Actor, isOutside, type Role } from "../access/index.ts";
import { addDays, dayAt, type Instant, type OfficerText } from "../kernel/index.ts";
import { endOfDay } from "./clock.ts";
import type { DueGroup, InboxRow } from "./contract-inbox.ts";
import { type Country, type Route, unitTitle } from "./country.ts";
import type { Procedure } from "./definition.ts";
import type { DueBounds, DueCursor, DueRow, Reach } from "./inbox-store.ts";
import { findProcedure } from "./case.ts";

/** Where the groups of the inbox end: now, the end of today and of this week (Sunday), in the State's own time. */
export function boundsOf(now: Instant, timeZone: string): DueBounds {
  const today = dayAt(now, timeZone);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return { now, today: endOfDay(today, timeZone), week: endOfDay(addDays(today, (7 - weekday) % 7), timeZone) };
}

/** The group's stretch of time: after `from`, up to and including `to`. */
export function stretchOf(group: DueGroup | undefined, bounds: DueBounds): { readonly from: string; readonly to: string } {
  switch (group) {
    case undefined:
      return { from: "-infinity", to: "infinity" };
    case "overdue":
      return { from: "-infinity", to: bounds.now };
    case "today":
      return { from: bounds.now, to: bounds.today };
    case "week":
      return { from: bounds.today, to: bounds.week };
    case "later":
      return { from: bounds.week, to: "infinity" };
  }
}

/** What a reader's units let them see: all of their own, and of the units below what is overdue. */
export function reachOf(
  actor: { readonly unit: string; readonly units: readonly string[] },
  only: string | undefined,
  now: string,
): Reach[] {
  return actor.units
    .filter((unit) => only === undefined || unit === only)
    .map((unit) => ({ unit, until: unit === actor.unit ? "infinity" : now }));
}

/**
 * Procedures whose time limits a reader is not told of, though they lie in the own unit: the reader's role reads nothing of their
 * compartment and plays no part in them, so that who hears a claim does not learn from a list that something else is looked at (R4).
 */
export function shutTo(
  actor: { readonly role: Role; readonly units: readonly string[] },
  { country, procedures }: { readonly country: Country; readonly procedures: readonly Procedure[] },
): string[] {
  const { compartments, id: own } = actor.role;
  return Object.entries(country.procedures).flatMap(([id, { parts, version }]) => {
    const compartment = findProcedure(procedures, id, version)?.compartment ?? "";
    const isRead = compartments[compartment as keyof typeof compartments]?.read !== undefined;
    const isPart = Object.values(parts).some(({ roles, units }) => roles.includes(own) && units.some((unit) => actor.units.includes(unit)));
    return isRead || isPart ? [] : [id];
  });
}

/**
 * Procedures of whose cases a reader is told no number: those that are shut to them (CS21), and outside the units what is counted apart, of
 * which nothing leaves but its own counts (PR66).
 */
export function untoldTo(actor: Actor, about: Parameters<typeof shutTo>[1]): string[] {
  return isOutside(actor) ? about.procedures.filter((one) => one.countsApart).map((one) => one.id) : shutTo(actor, about);
}

export function groupOf(actsAt: string | undefined, bounds: DueBounds): DueGroup {
  if (actsAt === undefined || actsAt > bounds.week) return "later";
  if (actsAt <= bounds.now) return "overdue";
  return actsAt <= bounds.today ? "today" : "week";
}

/** A place in the list, as a client hands it back. It holds opaque ids and times only. */
export function writeCursor(row: DueRow): string {
  return Buffer.from(JSON.stringify([row.acts, row.dossier, row.subject, row.name])).toString("base64url");
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^(-?infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00)$/;

/** Reads a place back, or undefined when it was not written by this node. */
export function readCursor(text: string): DueCursor | undefined {
  try {
    const [acts, dossier, subject, name] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    if (typeof acts !== "string" || typeof dossier !== "string" || typeof subject !== "string" || typeof name !== "string")
      return undefined;
    return moment.test(acts) && uuid.test(dossier) && uuid.test(subject) ? { acts, dossier, subject, name } : undefined;
  } catch {
    return undefined;
  }
}

const dutyTitles: Readonly<Record<string, OfficerText>> = {
  "referral.acknowledge": { en: "Acknowledge the referral", ru: "Подтвердить получение направления" },
  "referral.place": { en: "Say how the queue stands", ru: "Сообщить, как движется очередь" },
  "referral.finish": { en: "Finish the referral", ru: "Завершить направление" },
  "referral.redirect": { en: "Send the referral elsewhere", ru: "Перенаправить" },
  "influx.review": { en: "Review the activation of the plan", ru: "Пересмотреть введение плана" },
  "influx.end": {
    en: "The activation of the plan runs out: carry it on or end it",
    ru: "Срок действия плана истекает: продлить или прекратить",
  },
  "group.review": { en: "Review the decision on a group", ru: "Пересмотреть решение о группе" },
  "group.end": {
    en: "The decision on a group runs out: carry it on or end it",
    ru: "Срок решения о группе истекает: продлить или прекратить",
  },
  "monitoring.reply": { en: "Answer a finding of monitors", ru: "Ответить на вывод наблюдателей" },
  "monitoring.settle": { en: "Look at the answer to a finding", ru: "Оценить ответ на вывод" },
  "conflict.resolve": { en: "Choose between two values", ru: "Выбрать из двух значений" },
  "appointment.close": {
    en: "An appointment: say afterwards whether it took place",
    ru: "Встреча: после неё укажите, состоялась ли она",
  },
  "sitting.open": { en: "Sitting of the body", ru: "Заседание органа" },
  "sitting.close": { en: "Close the sitting", ru: "Закрыть заседание" },
  "sitting.add": { en: "Put off by a sitting: lay it before the next", ru: "Отложено на заседании: вынести на следующее" },
  "quality.hand-in": { en: "Read the files of a sample for their quality", ru: "Прочитать дела выборки для оценки качества" },
  "quality.settle": { en: "Ask what came of an action after an audit", ru: "Узнать, что дала мера по итогам аудита" },
  "checklist.settle": { en: "Ask what came of a measure about a gap", ru: "Узнать, что дала мера по устранению недостатка" },
  "matter.acknowledge": {
    en: "A matter was handed to your unit: take it in hand or decline it",
    ru: "Вам передан вопрос: принять или отклонить",
  },
  "matter.finish": { en: "A matter in hand: say what came of it", ru: "Вопрос в работе: указать, что сделано" },
  "matter.redirect": { en: "A matter was declined: hand it elsewhere or let it be", ru: "Вопрос отклонён: передать другим или снять" },
  "memorandum.renew": { en: "A memorandum runs out: renew it or let it end", ru: "Срок меморандума истекает: продлить или завершить" },
  "scheme.confirm": { en: "Confirm or decline a scheme", ru: "Подтвердить программу или отклонить" },
  "service.review": { en: "Verify or decline what an organisation proposes", ru: "Проверить предложенную организацией услугу" },
  "tracing.approach": { en: "Look for a relative", ru: "Искать родственника" },
  "data.answer": { en: "Answer what the person asks of their file", ru: "Ответить на обращение о собственном деле" },
  "tracing.hear": { en: "Hear the child about looking for family", ru: "Заслушать ребёнка о розыске родных" },
  "person.approve-join": { en: "Say whether two files are of one person", ru: "Решить, об одном ли человеке два дела" },
};
const kindWhy: Readonly<Record<DueRow["kind"], OfficerText>> = {
  clock: { en: "A time limit of a case in your unit", ru: "Срок по делу вашего подразделения" },
  referral: { en: "Referred to your unit", ru: "Направлено в ваше подразделение" },
  conflict: { en: "Two records differ; one came from your unit", ru: "Записи расходятся; одна из них — вашего подразделения" },
  task: { en: "A task of your unit", ru: "Задача вашего подразделения" },
};

/** What a due thing is worded with. */
export type InboxAbout = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly bounds: DueBounds;
  readonly account: string;
};

/** A due thing as a row of the inbox, with its words. */
export function renderDue(row: DueRow, { country, procedures, bounds, account }: InboxAbout): InboxRow {
  const switched = row.procedure === null ? undefined : country.procedures[row.procedure];
  const procedure =
    row.procedure === null || !switched ? undefined : definitionOf(row.procedure, row.step, { procedures, version: switched.version });
  const use = row.kind === "clock" ? procedure?.clocks[row.name.slice("clock/".length)] : undefined;
  const route = row.kind === "referral" ? country.routes.find((one) => one.id === row.procedure) : undefined;
  const procedureTitle = row.kind === "clock" ? procedure?.title : route?.title;
  return {
    dossier: row.dossier,
    subject: row.subject,
    name: row.name,
    kind: row.kind,
    reference: row.reference,
    unit: row.unit,
    unitTitle: unitTitle(country, row.unit),
    step: row.step,
    title: awaitedTitle(row.step, procedure, use) ?? dutyTitles[row.step] ?? kindWhy[row.kind],
    why: firstWhy(row, route) ?? (use && procedure?.parts[use.owner]) ?? kindWhy[row.kind],
    startedAt: row.startedAt,
    group: groupOf(row.dueAt ?? row.remindAt ?? undefined, bounds),
    source: row.source,
    evidence: row.evidence,
    isMine: row.owner === account,
    escalated: row.escalated,
    ...shareOf(row, bounds.now),
    ...(procedureTitle === undefined ? {} : { procedureTitle }),
    ...present({ procedure: row.procedure, dueAt: row.dueAt, remindAt: row.remindAt, owner: row.owner, ownerName: row.ownerName }),
  };
}

/** Whom the route takes first, where the limit is the shorter one of those; which of them it is, the list of references does not say (RE19). */
function firstWhy({ source }: Pick<DueRow, "source">, route: Route | undefined): OfficerText | undefined {
  const first = route?.first;
  if (!first || ![first.acknowledge, first.finish].some((one) => one.source === source)) return undefined;
  return { en: `Goes first: ${first.title.en}`, ru: `В первую очередь: ${first.title.ru}` };
}

/** The version that holds now, or an earlier one where only that knows the step: cases keep the version they began with. */
function definitionOf(
  id: string,
  step: string,
  { procedures, version }: { readonly procedures: readonly Procedure[]; readonly version: string },
): Procedure | undefined {
  const present = findProcedure(procedures, id, version);
  return present && step in present.steps ? present : (procedures.find((one) => one.id === id && step in one.steps) ?? present);
}

/** What is awaited: the step of that name, or the limit where several steps end it. */
function awaitedTitle(
  step: string,
  procedure: Procedure | undefined,
  use: Procedure["clocks"][string] | undefined,
): OfficerText | undefined {
  return use && procedure && isOneOfSeveral(step, procedure) ? use.title : procedure?.steps[step]?.title;
}

/** Several steps with the same form may end a clock, as notices of different decisions do: the row then names the limit, not one of them. */
function isOneOfSeveral(step: string, procedure: Procedure): boolean {
  const awaited = procedure.steps[step];
  return (
    awaited?.form !== undefined &&
    Object.values(procedure.steps).filter((one) => one.form === awaited.form && one.from.some((state) => awaited.from.includes(state)))
      .length > 1
  );
}

/** Only what there is: the wire knows no null. */
function present<K extends string>(fields: Readonly<Record<K, string | null>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Record<K, string>>;
}

function shareOf(row: Pick<DueRow, "startedAt" | "dueAt" | "remindAt">, now: string): { share?: number } {
  const ends = row.dueAt ?? row.remindAt;
  if (ends === null) return {};
  const whole = Date.parse(ends) - Date.parse(row.startedAt);
  const gone = Date.parse(now) - Date.parse(row.startedAt);
  return { share: whole <= 0 ? 1 : Math.min(1, Math.max(0, gone / whole)) };
}
