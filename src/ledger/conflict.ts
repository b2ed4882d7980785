import type { Part } from "./fold.ts";

/** A value that would have silently replaced one that its author had not seen (R7). */
export type Conflict = { readonly field: string; readonly proposed: unknown; readonly standing: unknown; readonly standingVersion: number };

/** What may be written, and what a human must choose between. */
export type Split = { readonly set: Readonly<Record<string, unknown>>; readonly conflicts: readonly Conflict[] };

/**
 * Parts a change into what touches nothing unseen and what does. A field is in conflict when it was set
 * after the version that the author saw, to another value. What does not touch merges.
 * @param basedOn version seen of this compartment; undefined when the author saw none
 */
export function splitConflicts(part: Part, basedOn: number | undefined, set: Readonly<Record<string, unknown>>): Split {
  const clean: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const [field, proposed] of Object.entries(set)) {
    const slot = part.fields[field];
    if (slot && slot.version > (basedOn ?? 0) && !sameValue(slot.value, proposed))
      conflicts.push({ field, proposed, standing: slot.value, standingVersion: slot.version });
    else clean[field] = proposed;
  }
  return { set: clean, conflicts };
}

/** Equality of plain JSON values, whatever the order of keys. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  return (
    leftKeys.length === Object.keys(right).length &&
    leftKeys.every(
      (key) => Object.hasOwn(right, key) && sameValue((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}
