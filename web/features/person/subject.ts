import type { Birth, PersonName } from "../../../src/kernel/index.ts";
import type { SubjectView } from "../../../src/person/index.ts";

export type FieldAt = {
  readonly value: unknown;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly compartment: string;
};

/** All fields of a subject that are open, whatever compartment they lie in; one that was taken back is absent. */
export function fieldsAt(subject: SubjectView): ReadonlyMap<string, FieldAt> {
  const found = new Map<string, FieldAt>();
  for (const [compartment, part] of Object.entries(subject.parts)) {
    for (const [name, slot] of Object.entries(part.fields))
      if (slot.value !== null && slot.value !== undefined) found.set(name, { ...slot, compartment });
  }
  return found;
}

/** One field's value, as the type that its schema gives it. */
export function valueOf<T>(subject: SubjectView | undefined, name: string): T | undefined {
  for (const part of Object.values(subject?.parts ?? {})) {
    const value = part.fields[name]?.value;
    if (value !== undefined && value !== null) return value as T;
  }
  return undefined;
}

/** Fields of one family, by what stands after the slash. */
export function familyOf<T>(subject: SubjectView | undefined, prefix: string): readonly (readonly [string, T])[] {
  return Object.values(subject?.parts ?? {}).flatMap((part) =>
    Object.entries(part.fields).flatMap(([name, slot]) =>
      name.startsWith(`${prefix}/`) && slot.value !== null && slot.value !== undefined
        ? [[name.slice(prefix.length + 1), slot.value as T] as const]
        : [],
    ),
  );
}

/** Versions seen of each part: what a change is based on. */
export function versionsOf(subject: SubjectView): Readonly<{ [compartment: string]: number }> {
  return Object.fromEntries(Object.entries(subject.parts).map(([compartment, part]) => [compartment, part.version]));
}

export type Conflict = {
  readonly id: string;
  readonly subject: SubjectView;
  readonly compartment: string;
  readonly field: string;
  readonly proposed: unknown;
  readonly standing: unknown;
  readonly at: string;
  readonly by: string;
};

/** Values that met and wait for a human. */
export function conflictsOf(subjects: readonly SubjectView[]): readonly Conflict[] {
  return subjects.flatMap((subject) =>
    Object.entries(subject.parts).flatMap(([compartment, part]) =>
      Object.entries(part.fields).flatMap(([name, slot]) => {
        if (!name.startsWith("conflict/") || slot.value === null || slot.value === undefined) return [];
        const { field, proposed, standing } = slot.value as { field: string; proposed: unknown; standing: unknown };
        return [{ id: name.slice("conflict/".length), subject, compartment, field, proposed, standing, at: slot.at, by: slot.by }];
      }),
    ),
  );
}

export const namesOf = (subject: SubjectView | undefined): readonly PersonName[] => valueOf<PersonName[]>(subject, "names") ?? [];
export const birthOf = (subject: SubjectView | undefined): Birth | undefined => valueOf<Birth>(subject, "birth");
