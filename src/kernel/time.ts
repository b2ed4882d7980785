import { z } from "zod";

/** An instant in UTC with milliseconds: `2026-03-07T16:05:00.000Z`. */
export const Instant = z.iso.datetime({ offset: false, precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

/** No record concerns an earlier year, and no calendar of a database a later one. */
const yearMin = 1850,
  yearMax = 9999;

/** An instant as a device or a person says it, with its offset: `2026-03-07T21:05:00+05:00`. */
export const SaidInstant = z.iso.datetime({ offset: true }).refine((said) => {
  const year = new Date(said).getUTCFullYear();
  return year >= yearMin && year <= yearMax;
});
export type SaidInstant = z.infer<typeof SaidInstant>;

/** A calendar day that exists: `2026-03-07`. */
export const Day = z.iso.date().brand<"Day">();
export type Day = z.infer<typeof Day>;

/** The instant of a date object, which only `app` makes from the real clock. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The calendar day on which an instant falls in a State's own time. `timeZone` is an IANA name. */
export function dayAt(instant: Instant, timeZone: string): Day {
  const known = zones.get(timeZone) ?? openZone(timeZone);
  const second = instant.slice(0, secondLength);
  if (known.second === second) return known.day;
  known.day = known.format.format(new Date(instant)) as Day;
  known.second = second;
  return known.day;
}

/** `2026-03-07T16:05:00` */
const secondLength = 19;

/** Asked for the second that is now again and again. In no zone, of no century, does a day begin within a second. */
type Zone = { readonly format: Intl.DateTimeFormat; second: string; day: Day };
const zones = new Map<string, Zone>();
function openZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const zone: Zone = { format, second: "", day: "" as Day };
  zones.set(timeZone, zone);
  return zone;
}

/** A device's clock may run this far ahead: no reason to refuse a true record. @source decision:0004 */
const aheadMinutesMax = 15;

/** Whether something is said to have happened in the future, beyond what a device's clock may be wrong. */
export function isAhead(at: string, now: Instant): boolean {
  return Date.parse(at) > Date.parse(now) + aheadMinutesMax * 60_000;
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as Day;
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10) as Day;
}

/** Whole years from a birth day to another day. */
export function yearsBetween(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
