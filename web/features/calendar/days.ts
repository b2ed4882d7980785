/** Ways to look at a calendar. */
export const calendarViews = ["month", "week", "agenda"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** The day that many days later; negative is earlier. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month so many months later. */
export function monthAfter(day: string, months: number): string {
  const date = new Date(`${firstOf(day)}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

const weekDays = 7;
const agendaDays = 28;

/** The days that a view shows around one day: whole weeks of its month, its week, or four weeks from it. */
export function daysShown(view: CalendarView, day: string): readonly string[] {
  const list = (from: string, count: number): string[] => Array.from({ length: count }, (_, place) => daysAfter(from, place));
  if (view === "week") return list(mondayOf(day), weekDays);
  if (view === "agenda") return list(day, agendaDays);
  const from = mondayOf(firstOf(day));
  const last = daysAfter(monthAfter(day, 1), -1);
  const weeks = Math.ceil((Date.parse(last) - Date.parse(from) + 1) / (weekDays * 86_400_000));
  return list(from, weeks * weekDays);
}

/** Where the arrows lead. */
export function stepBy(view: CalendarView, day: string, by: -1 | 1): string {
  if (view === "month") return monthAfter(day, by);
  return daysAfter(day, by * (view === "week" ? weekDays : agendaDays));
}

/** Seven by seven. */
export function inWeeks(days: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(days.length / weekDays) }, (_, place) => days.slice(place * weekDays, (place + 1) * weekDays));
}
