import type { z } from "zod";
import type { OfficerText } from "../kernel/index.ts";

/** A field of a subject: which compartment it belongs to, what it may hold, what officers call it. */
export type FieldDefinition = { readonly compartment: string; readonly schema: z.ZodType; readonly title: OfficerText };

/** Fields whose names begin with a prefix and a slash: `need/child`, `answer/interview/language`. */
export type FieldFamily = FieldDefinition & { readonly prefix: string };

/** A kind of subject: what it may hold, and where each piece belongs. */
export type SubjectKind = {
  readonly kind: string;
  readonly title: OfficerText;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly families: readonly FieldFamily[];
  /** Compartment of fields that belong to the case's own procedure; cases take theirs from the definition. */
  readonly compartmentFrom?: "procedure";
  /** Field that names the unit to which alone it is shown, whoever else may open its compartment: what members of a body say among themselves. */
  readonly keptBy?: string;
};

/** Declares a kind of subject. */
export function defineSubject(kind: Omit<SubjectKind, "families"> & { families?: readonly FieldFamily[] }): SubjectKind {
  return { ...kind, families: kind.families ?? [] };
}

/** The definition of a field by its full name, or undefined when the kind has no such field. */
export function findField(kind: SubjectKind, name: string): FieldDefinition | undefined {
  const exact = kind.fields[name];
  if (exact) return exact;
  return kind.families.find((family) => name.startsWith(`${family.prefix}/`));
}
