import type { Instant } from "../kernel/index.ts";
import type { Entry } from "./entry.ts";

/** A field's value, the version that set it last and when that happened. */
export type Slot = { readonly value: unknown; readonly version: number; readonly at: Instant; readonly by: string };
/** What one compartment knows of a subject. */
export type Part = { readonly version: number; readonly fields: Readonly<Record<string, Slot>> };
/** A subject as far as its reader may open it: a partial ledger folds too. */
export type SubjectState = {
  readonly dossier: string;
  readonly subject: string;
  readonly kind: string;
  readonly parts: Readonly<Record<string, Part>>;
};

/** The part before its first entry. */
export const emptyPart: Part = { version: 0, fields: {} };

/** The state after one more entry of the same subject and compartment. The same code runs in node and browser. */
export function foldEntry(part: Part, entry: Pick<Entry, "version" | "at" | "by" | "payload">): Part {
  const fields: Record<string, Slot> = { ...part.fields };
  for (const [name, value] of Object.entries(entry.payload.set)) {
    if (value === null) delete fields[name];
    else fields[name] = { value, version: entry.version, at: entry.at, by: entry.by };
  }
  return { version: entry.version, fields };
}

/** A subject as far as its values go, as a reader on a screen has it too. */
export type Valued = {
  readonly parts: Readonly<Record<string, { readonly fields: Readonly<Record<string, { readonly value: unknown }>> }>>;
};

/** All open fields of a subject by name; compartments never share a field name. */
export function fieldsOf(state: SubjectState | Valued | undefined): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const part of Object.values(state?.parts ?? {})) for (const [name, slot] of Object.entries(part.fields)) fields[name] = slot.value;
  return fields;
}

/** Versions seen of each compartment: what a later command is based on. */
export function versionsOf(state: SubjectState | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(state?.parts ?? {}).map(([compartment, part]) => [compartment, part.version]));
}
