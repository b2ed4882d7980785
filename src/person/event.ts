import { z } from "zod";
import { Day } from "../kernel/index.ts";
import { fieldsOf, type Valued } from "../ledger/index.ts";
import { BirthFacts } from "./birth-risk.ts";

/** What happens in a person's life that a register must keep up with. */
export const EventKind = z.enum(["birthOfChild", "marriage", "divorce", "death", "renewed", "inactive", "active"]);
export type EventKind = z.infer<typeof EventKind>;

/** What shows that it happened. */
export const EventShownBy = z.enum(["said", "paper", "seen", "otherOffice"]);
export type EventShownBy = z.infer<typeof EventShownBy>;

/** One event, with its day; one that was noted by mistake is taken back and stays on record. */
export const PersonEvent = z.strictObject({
  kind: EventKind,
  on: Day,
  shownBy: EventShownBy,
  note: z.string().trim().min(1).max(500).optional(),
  /** Of a birth alone: what is known of the parents (PE29). */
  birth: BirthFacts.optional(),
  takenBack: z.string().trim().min(10).max(500).optional(),
});
export type PersonEvent = z.infer<typeof PersonEvent>;

/** Events of a person, the latest first. */
export function eventsOf(person: Valued | undefined): (PersonEvent & { readonly id: string })[] {
  return Object.entries(fieldsOf(person))
    .flatMap(([field, value]) => (field.startsWith("event/") ? [{ ...(value as PersonEvent), id: field.slice("event/".length) }] : []))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1));
}

const standingBy: Readonly<Partial<Record<EventKind, "active" | "inactive" | "deceased">>> = {
  death: "deceased",
  inactive: "inactive",
  active: "active",
  renewed: "active",
};

/** Whether the file is alive: by the latest event that says so; active where none does (PE12). */
export function fileStanding(person: Valued | undefined): "active" | "inactive" | "deceased" {
  for (const { kind, takenBack } of eventsOf(person)) {
    const standing = takenBack === undefined ? standingBy[kind] : undefined;
    if (standing) return standing;
  }
  return "active";
}
