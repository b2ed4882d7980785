import type { CalendarAppointment } from "../../../src/appointment/index.ts";
import { appointmentKindTexts } from "../../../src/appointment/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { InboxRow } from "../../../src/process/index.ts";
import { localParts } from "../../kit/dates.ts";
import type { Meaning } from "../../kit/index.ts";
import { addressOf, keyOfRow } from "../inbox/rows.ts";

/** One thing in a calendar: a due date or a meeting. It names nobody but by reference. */
export type CalendarEntry = {
  readonly key: string;
  readonly day: string;
  /** Absent where it is due by the end of the day. */
  readonly time: string | undefined;
  readonly until: string | undefined;
  readonly title: OfficerText;
  readonly reference: string;
  readonly to: string;
  readonly kind: "due" | "reminder" | "appointment";
  readonly meaning: Meaning;
  readonly isCancelled: boolean;
  readonly who: string | undefined;
};

const endOfDay = "23:59";

function entryOfDue(row: InboxRow, zone: string): CalendarEntry[] {
  const at = row.dueAt ?? row.remindAt;
  if (at === undefined) return [];
  const { day, time } = localParts(at, zone);
  return [
    {
      key: keyOfRow(row),
      day,
      time: time === endOfDay ? undefined : time,
      until: undefined,
      title: row.title,
      reference: row.reference,
      to: addressOf(row),
      kind: row.dueAt === undefined ? "reminder" : "due",
      meaning: row.group === "overdue" ? "overdue" : "due",
      isCancelled: false,
      who: row.ownerName,
    },
  ];
}

function entryOfAppointment(row: CalendarAppointment, zone: string): CalendarEntry {
  const from = localParts(row.startsAt, zone);
  return {
    key: row.id,
    day: from.day,
    time: from.time,
    until: localParts(row.endsAt, zone).time,
    title: appointmentKindTexts[row.kind],
    reference: row.reference,
    to: `/appointments/${row.dossier}/${row.id}`,
    kind: "appointment",
    meaning: "plain",
    isCancelled: row.state === "cancelled",
    who: row.officerName,
  };
}

/** What a calendar shows, in the order of the day: what has an hour first. */
export function entriesOf(
  calendar: { readonly due: readonly InboxRow[]; readonly appointments: readonly CalendarAppointment[] },
  zone: string,
): readonly CalendarEntry[] {
  const all = [
    ...calendar.due.flatMap((row) => entryOfDue(row, zone)),
    ...calendar.appointments.map((row) => entryOfAppointment(row, zone)),
  ];
  const placeOf = (one: CalendarEntry): string => `${one.day} ${one.time ?? "24:00"} ${one.reference}`;
  return all.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

/** Entries by their day. */
export function byDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}
