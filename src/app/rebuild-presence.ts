import type { Part } from "../ledger/index.ts";
import type { Tx } from "../platform/server.ts";
import { valueOf } from "./part-values.ts";
import { type PresenceTable, readPresent } from "./rebuild-store.ts";

/** Something that stands otherwise than the entries say: where, and of which subject. No values, ever. */
export type Difference = {
  readonly table: string;
  readonly subject: string;
  readonly compartment?: string;
  readonly kind: "differs" | "missing" | "extra";
};

/** What the entries of one subject in one compartment fold to. */
export type FoldedPart = {
  readonly dossier: string;
  readonly subject: string;
  readonly kind: string;
  readonly compartment: string;
  readonly part: Part;
};

type Presence = PresenceTable & { readonly keysOf: (folded: FoldedPart) => readonly string[] };

const referenceShape = /^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/**
 * Tables in which something is noted after the entries, so that only whether a row is there can be said of them: what becomes of a
 * release after it was prepared, which number of a paper is revoked, whose reference is whose.
 */
export const presences: readonly Presence[] = [
  {
    table: "disclosure.outbound",
    by: "dossier",
    key: "id",
    type: "uuid",
    keysOf: ({ kind, subject, part }) => (kind === "release" && valueOf(part, "releaseDestination") !== undefined ? [subject] : []),
  },
  {
    table: "document.status",
    by: "number",
    key: "number",
    type: "text",
    keysOf({ kind, part }) {
      const number = valueOf<string>(part, "documentNumber");
      return kind === "document" && number !== undefined && valueOf(part, "statusPlace") !== undefined ? [number] : [];
    },
  },
  {
    table: "ledger.reference",
    by: "reference",
    key: "reference",
    type: "text",
    keysOf: ({ part }) => Object.entries(part.fields).flatMap(([field, { value }]) => referencesIn(field, value)),
  },
];

/** A reference in a field of that name, or in a record that has one. */
function referencesIn(field: string, value: unknown): string[] {
  const said =
    typeof value === "object" && value !== null && "reference" in value ? value.reference : /reference$/i.test(field) ? value : "";
  return typeof said === "string" && referenceShape.test(said) ? [said] : [];
}

/** Rows that the entries speak of and that are not there. @param dossiers those that were not erased */
export async function comparePresence(tx: Tx, dossiers: readonly string[], parts: readonly FoldedPart[]): Promise<Difference[]> {
  const found: Difference[] = [];
  const whole = new Set(dossiers);
  for (const one of presences) {
    const wanted = parts.filter((part) => whole.has(part.dossier)).flatMap((part) => one.keysOf(part).map((key) => ({ key, part })));
    const values = one.by === "dossier" ? dossiers : wanted.map(({ key }) => key);
    const present = await readPresent(tx, one, values);
    for (const { key, part } of wanted) if (!present.has(key)) found.push({ table: one.table, subject: part.subject, kind: "missing" });
  }
  return found;
}
