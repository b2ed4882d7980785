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

/** Something that is due; nothing where it has no day. */
export function entryOfDue(
  due: Pick<InboxRow, "dueAt" | "remindAt" | "title" | "reference"> & {
    readonly key: string;
    readonly to: string;
    readonly isOverdue: boolean;
  },
  who: string | undefined,
  zone: string,
): CalendarEntry[] {
  const at = due.dueAt ?? due.remindAt;
  if (at === undefined) return [];
  const { day, time } = localParts(at, zone);
  return [
    {
      key: due.key,
      day,
      time: time === endOfDay ? undefined : time,
      until: undefined,
      title: due.title,
      reference: due.reference,
      to: due.to,
      kind: due.dueAt === undefined ? "reminder" : "due",
      meaning: due.isOverdue ? "overdue" : "due",
      isCancelled: false,
      who,
    },
  ];
}

/** A meeting, with the officer who holds it. */
export function entryOfAppointment(
  one: Pick<CalendarAppointment, "id" | "dossier" | "startsAt" | "endsAt" | "kind" | "reference" | "state">,
  who: string | undefined,
  zone: string,
): CalendarEntry {
  const from = localParts(one.startsAt, zone);
  return {
    key: one.id,
    day: from.day,
    time: from.time,
    until: localParts(one.endsAt, zone).time,
    title: appointmentKindTexts[one.kind],
    reference: one.reference,
    to: `/appointments/${one.dossier}/${one.id}`,
    kind: "appointment",
    meaning: "plain",
    isCancelled: one.state === "cancelled",
    who,
  };
}

/** What a calendar shows of units or of one officer. */
export function entriesOf(
  calendar: { readonly due: readonly InboxRow[]; readonly appointments: readonly CalendarAppointment[] },
  zone: string,
): readonly CalendarEntry[] {
  return [
    ...calendar.due.flatMap((row) =>
      entryOfDue({ ...row, key: keyOfRow(row), to: addressOf(row), isOverdue: row.group === "overdue" }, row.ownerName, zone),
    ),
    ...calendar.appointments.map((row) => entryOfAppointment(row, row.officerName, zone)),
  ];
}

/** Entries by their day, each day in its order: what has an hour first. */
export function byDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const placeOf = (one: CalendarEntry): string => `${one.day} ${one.time ?? "24:00"} ${one.reference}`;
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b))))
    days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}
