import type { Instant } from "../kernel/index.ts";

/** What an entry says: fields set to values; `null` clears one. The fold needs nothing else. */
export type Payload = { readonly set: Readonly<Record<string, unknown>> };

/** One thing that happened to one subject in one compartment. Entries are only ever added (R7). */
export type Entry = {
  readonly dossier: string;
  readonly id: string;
  readonly subject: string;
  readonly subjectKind: string;
  /** What happened, as audit reads it: `asylum.interview`, `referral.accepted`. */
  readonly kind: string;
  readonly compartment: string;
  /** 1, 2, 3 … within subject and compartment, so that it tells nothing of entries one may not see. */
  readonly version: number;
  /** When it happened by the clock of whoever recorded it: imports and offline work keep their true time. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: string;
  readonly role: string;
  readonly unit: string;
  readonly device: string | undefined;
  /** Version that the author saw, or undefined when they saw none. */
  readonly basedOn: number | undefined;
  readonly command: string;
  readonly payload: Payload;
};

/** An entry as stored and sealed: the payload is ciphertext, so shredding a key keeps every proof. */
export type StoredEntry = Omit<Entry, "payload"> & { readonly payload: Uint8Array; readonly hash: Uint8Array };

/**
 * The text whose bytes, followed by the stored payload, are hashed. Format `panah-entry-v1`,
 * described in docs/guides/audit-format.md for verifiers that share no code with this one.
 */
export function entryHeader(entry: Omit<Entry, "payload">): string {
  return [
    "panah-entry-v1",
    entry.dossier,
    entry.id,
    entry.subject,
    entry.subjectKind,
    entry.kind,
    entry.compartment,
    String(entry.version),
    entry.at,
    entry.recordedAt,
    entry.by,
    entry.role,
    entry.unit,
    entry.device ?? "",
    entry.basedOn === undefined ? "" : String(entry.basedOn),
    entry.command,
    "",
  ].join("\n");
}
