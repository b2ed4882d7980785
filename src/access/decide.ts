import type { SubjectState } from "../ledger/index.ts";
import { type Compartment, compartments, type FieldSet, type Role, type Scope } from "./policy-shape.ts";

/** Who asks, in which role and unit, and for what. */
export type Actor = {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  /** The unit itself and, for supervisors, the units below it. */
  readonly units: readonly string[];
  readonly purpose: string;
  readonly device: string | undefined;
  /** The applicant's own file, for the role `person`. */
  readonly ownDossier: string | undefined;
  readonly language: "en" | "ru";
};

/** Whether a reader counts beyond their own units: then small cells are not told (CS5). */
export function isOutside(actor: Actor): boolean {
  return actor.role.scope === "none" || actor.role.scope === "country";
}

/** What a unit's live relation to a dossier lets it open; undefined where there is none. */
export type Relation = { readonly compartments: readonly string[] } | undefined;

/**
 * The compartments that an actor may open of a dossier, by scope and live relation.
 * Nothing is opened without one (AC3); R4 keeps the rest shut.
 */
export function openCompartments(actor: Actor, dossier: string, relation: Relation): readonly Compartment[] {
  const held = readableCompartments(actor.role);
  switch (actor.role.scope satisfies Scope) {
    case "own":
      return dossier === actor.ownDossier ? held : [];
    case "country":
      return held;
    case "related":
      return relation ? held.filter((one) => relation.compartments.includes(one)) : [];
    case "none":
      return [];
  }
}

/** The compartments of which a role reads something, wherever it may open them. */
export function readableCompartments(role: Role): readonly Compartment[] {
  return compartments.filter((one) => role.compartments[one]?.read !== undefined);
}

/** The compartments that an actor's commands may write to, read or not. */
export function writableCompartments(actor: Actor): readonly Compartment[] {
  return compartments.filter((one) => actor.role.compartments[one]?.add !== undefined);
}

/** Whether a set names a field, itself or by its family. */
export function names(set: FieldSet | undefined, field: string): boolean {
  if (set === undefined) return false;
  if (set === "all") return true;
  if ("allBut" in set) return !names(set.allBut, field);
  return set.some((one) => (one.endsWith("/") ? field.startsWith(one) : one === field));
}

/** Whether the role may set this field of this compartment. */
export function mayAdd(role: Role, compartment: string, field: string): boolean {
  return names(role.compartments[compartment as Compartment]?.add, field);
}

/**
 * The one way out: a subject with only the fields that the policy names for this role, whatever was loaded.
 * Every channel passes here (P1).
 */
export function discloseSubject(state: SubjectState, actor: Pick<Actor, "role">, opened: readonly string[]): SubjectState {
  const parts = Object.entries(state.parts).flatMap(([compartment, part]) => {
    const grant = actor.role.compartments[compartment as Compartment]?.read;
    if (grant === undefined || !opened.includes(compartment)) return [];
    const fields = Object.fromEntries(Object.entries(part.fields).filter(([field]) => names(grant, field)));
    // A part without a field to show would still tell that something stands in it, and how often it changed.
    return Object.keys(fields).length === 0 ? [] : [[compartment, { version: part.version, fields }] as const];
  });
  return { ...state, parts: Object.fromEntries(parts) };
}

/**
 * What an access record says was shown: `compartment.field`. Of a family of fields (`care/…`) the family alone: its second half may
 * be an answer, and the record lies in plain text (P14). Questions of a procedure are named by its definition, so they are told whole.
 */
export function disclosedFields(state: SubjectState): string[] {
  const fields = Object.entries(state.parts).flatMap(([compartment, part]) =>
    Object.keys(part.fields).map((field) => `${compartment}.${familyOf(field)}`),
  );
  return [...new Set(fields)];
}

const familyOf = (field: string): string => (field.startsWith("answer/") ? field : field.slice(0, field.indexOf("/") + 1) || field);
