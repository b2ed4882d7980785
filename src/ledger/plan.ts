import type { Instant } from "../kernel/index.ts";
import { type Conflict, splitConflicts } from "./conflict.ts";
import type { Entry } from "./entry.ts";
import { emptyPart, foldEntry, type Part, type SubjectState } from "./fold.ts";

/** Fields of one subject in one compartment that a command wants set. */
export type Change = {
  readonly dossier: string;
  readonly subject: string;
  readonly subjectKind: string;
  readonly kind: string;
  readonly compartment: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  /** Version of this compartment that the author saw; leave out where the command itself reads afresh. */
  readonly basedOn?: number | undefined;
  /** True when fields set since `basedOn` are a conflict for a human. */
  readonly checksBase: boolean;
};

/** Who writes, when, from where, by which command. */
export type Authorship = {
  readonly command: string;
  readonly by: string;
  readonly role: string;
  readonly unit: string;
  readonly device: string | undefined;
  readonly recordedAt: Instant;
};

/** One part before and after a plan. */
export type PlannedPart = {
  readonly dossier: string;
  readonly subject: string;
  readonly subjectKind: string;
  readonly compartment: string;
  readonly before: Part;
  readonly after: Part;
};
/** Entries to write, the parts they lead to, and what is in conflict. */
export type EntryPlan = {
  readonly entries: readonly Entry[];
  readonly parts: readonly PlannedPart[];
  readonly conflicts: readonly (Conflict & { readonly id: string; readonly subject: string; readonly compartment: string })[];
};

/**
 * Turns wished changes into entries and the states they lead to. A field set since the author looked becomes
 * a conflict, kept as a field `conflict/…` of the same compartment with both values, for a human to resolve (LE6).
 */
export function planEntries(states: readonly SubjectState[], changes: readonly Change[], by: Authorship, newId: () => string): EntryPlan {
  const parts = new Map<string, PlannedPart>();
  const entries: Entry[] = [];
  const conflicts: (Conflict & { id: string; subject: string; compartment: string })[] = [];
  const keyOf = (change: Change) => `${change.dossier}\n${change.subject}\n${change.compartment}`;
  for (const change of changes) {
    const before =
      states.find((one) => one.subject === change.subject && one.dossier === change.dossier)?.parts[change.compartment] ?? emptyPart;
    const planned = parts.get(keyOf(change)) ?? { ...change, before, after: before };
    const split = change.checksBase ? splitConflicts(planned.after, change.basedOn, change.set) : { set: change.set, conflicts: [] };
    const set: Record<string, unknown> = { ...split.set };
    for (const conflict of split.conflicts) {
      const id = newId();
      conflicts.push({ ...conflict, id, subject: change.subject, compartment: change.compartment });
      set[`conflict/${id}`] = { ...conflict, kind: change.kind, by: by.by, role: by.role, unit: by.unit, at: change.at };
    }
    if (Object.keys(set).length === 0) continue;
    const entry: Entry = {
      dossier: change.dossier,
      id: newId(),
      subject: change.subject,
      subjectKind: change.subjectKind,
      kind: split.conflicts.length > 0 ? `${change.kind}.conflict` : change.kind,
      compartment: change.compartment,
      version: planned.after.version + 1,
      at: change.at,
      recordedAt: by.recordedAt,
      by: by.by,
      role: by.role,
      unit: by.unit,
      device: by.device,
      basedOn: change.basedOn,
      command: by.command,
      payload: { set },
    };
    entries.push(entry);
    parts.set(keyOf(change), { ...planned, after: foldEntry(planned.after, entry) });
  }
  return { entries, parts: [...parts.values()], conflicts };
}
