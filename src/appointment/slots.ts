import type { Instant } from "../kernel/index.ts";

/** Appointments begin and last by quarters of an hour, so that a clash is two claims on one quarter. @source decision:0050 */
export const slotMinutes = 15;
/** A working day is the longest. @source decision:0050 */
export const appointmentMinutesMax = 480;
const slotMs = slotMinutes * 60_000;

/** Whether an appointment may begin then. */
export function isOnSlot(at: Instant): boolean {
  return Date.parse(at) % slotMs === 0;
}

/** The quarters of an hour that an appointment takes, each by its first instant. */
export function slotsOf(startsAt: string, endsAt: string): string[] {
  const [from, to] = [Date.parse(startsAt), Date.parse(endsAt)];
  const count = Math.max(0, Math.min(Math.round((to - from) / slotMs), appointmentMinutesMax / slotMinutes));
  return Array.from({ length: count }, (_, place) => new Date(from + place * slotMs).toISOString());
}
