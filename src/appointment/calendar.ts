import type { Actor } from "../access/index.ts";
import { addDays, type Day, dayAt, type Instant, type OfficerLanguage } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, endOfDay, type InboxRow, type Procedure, unitTitle } from "../process/index.ts";
import { boundsOf, countDueByDay, type DueFilter, listDue, reachOf, renderDue, shutTo } from "../process/server.ts";
import { calendarRowsMax, type CalendarAppointment } from "./contract.ts";
import type { IcsEvent } from "./ics.ts";
import { type AppointmentRow, listAppointments } from "./store.ts";
import { appointmentKindTexts } from "./texts.ts";

/** What a calendar is read with. */
export type CalendarParts = { readonly country: Country; readonly procedures: readonly Procedure[]; readonly now: () => Instant };
/** Which days, and whose: one's own, or all of one's units. */
export type CalendarAsked = { readonly from: Day; readonly to: Day; readonly isMine: boolean; readonly most: number };
type Read = {
  readonly due: readonly InboxRow[];
  readonly appointments: readonly CalendarAppointment[];
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly isWhole: boolean;
};

/** A word that an appointment waits for stands beside it already: a calendar tells it once. */
const ownWord = "appointment";

/** What is due and what is booked on these days, as the reader's units let them see it (AP7). */
export async function readCalendar(tx: Tx, actor: Actor, { country, procedures, now }: CalendarParts, asked: CalendarAsked): Promise<Read> {
  const at = now();
  const { timeZone } = country;
  const [from, to] = [endOfDay(addDays(asked.from, -1), timeZone), endOfDay(asked.to, timeZone)];
  const reach = reachOf(actor, undefined, at);
  const shut = shutTo(actor, { country, procedures });
  const filter: DueFilter = { kind: undefined, procedure: undefined, owner: asked.isMine ? actor.account : undefined, shut };
  const [rows, days, booked] = await Promise.all([
    listDue(tx, reach, filter, { from, to, after: undefined, most: asked.most + 1 }),
    countDueByDay(tx, reach, filter, { from, to, timeZone, but: ownWord }),
    listAppointments(tx, actor.units, { from: justAfter(from), to: justAfter(to), officer: filter.owner, most: asked.most }),
  ]);
  const about = { country, procedures, bounds: boundsOf(at, timeZone), account: actor.account };
  return {
    due: rows
      .slice(0, asked.most)
      .filter((row) => row.name !== ownWord)
      .map((row) => renderDue(row, about)),
    appointments: booked.filter((row) => !shut.includes(row.procedure)).map((row) => viewOf(row, country, actor.account)),
    days,
    isWhole: rows.length <= asked.most,
  };
}

/** A day ends a millisecond before the next begins. */
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

function viewOf(row: AppointmentRow & { readonly officerName: string | null }, country: Country, account: string): CalendarAppointment {
  return {
    dossier: row.dossier,
    id: row.id,
    case: row.case,
    reference: row.reference,
    kind: row.kind,
    state: row.state,
    unit: row.unit,
    unitTitle: unitTitle(country, row.unit),
    isMine: row.officer === account,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    ...(row.officerName === null ? {} : { officerName: row.officerName }),
  };
}

/** How far back and ahead a feed goes. @source decision:0049 */
const feedDays = { back: 30, ahead: 180 };

/** What a feed tells of an account's calendar: reference and kind of step, and nothing else (AP8). */
export async function readFeed(
  tx: Tx,
  actor: Actor,
  parts: CalendarParts,
  feed: { readonly isMine: boolean; readonly language: OfficerLanguage },
): Promise<IcsEvent[]> {
  const { timeZone } = parts.country;
  const today = dayAt(parts.now(), timeZone);
  const { due, appointments } = await readCalendar(tx, actor, parts, {
    from: addDays(today, -feedDays.back),
    to: addDays(today, feedDays.ahead),
    isMine: feed.isMine,
    most: calendarRowsMax * 2,
  });
  return [
    ...due.flatMap((row) => eventOfDue(row, feed.language, timeZone)),
    ...appointments.map((row): IcsEvent => ({
      uid: `appointment-${row.id}@panah`,
      summary: `${row.reference}: ${appointmentKindTexts[row.kind][feed.language]}`,
      at: { startsAt: row.startsAt, endsAt: row.endsAt },
      isCancelled: row.state === "cancelled",
    })),
  ];
}

const quarterMs = 15 * 60_000;

function eventOfDue(row: InboxRow, language: OfficerLanguage, timeZone: string): IcsEvent[] {
  const at = row.dueAt ?? row.remindAt;
  if (at === undefined) return [];
  const day = dayAt(at as Instant, timeZone);
  return [
    {
      uid: `${row.name.replaceAll(/[^A-Za-z0-9]/g, "-")}-${row.subject}@panah`,
      summary: `${row.reference}: ${row.title[language]}`,
      at: at === endOfDay(day, timeZone) ? { day } : { startsAt: new Date(Date.parse(at) - quarterMs).toISOString(), endsAt: at },
    },
  ];
}
