import fc from "fast-check";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import { addLeaf, emptyFrontier, emptyPart, foldEntry, type Frontier, rootOf, splitConflicts } from "./index.ts";
import { openReferences, openSafe, planEntries } from "./server.ts";

const at = "2026-11-20T10:00:00.000Z" as Instant;
const field = fc.constantFrom("a", "b", "c", "d");
const changes = fc.array(fc.dictionary(field, fc.oneof(fc.integer(), fc.string(), fc.constant(null))), { maxLength: 12 });
const fold = (sets: readonly Record<string, unknown>[]) =>
  sets.reduce<ReturnType<typeof foldEntry>>(
    (part, set, place) => foldEntry(part, { version: place + 1, at, by: "x", payload: { set } }),
    emptyPart,
  );

test("[LE2] the fold keeps the last value of each field and nothing that was cleared", () => {
  fc.assert(
    fc.property(changes, (sets) => {
      const part = fold(sets);
      const last = new Map<string, unknown>();
      for (const set of sets) for (const [name, value] of Object.entries(set)) last.set(name, value);
      expect(part.version).toBe(sets.length);
      for (const [name, value] of last) expect(part.fields[name]?.value).toEqual(value === null ? undefined : value);
    }),
  );
});

test("[LE2] a fold continued from any snapshot is the fold of all", () => {
  fc.assert(
    fc.property(changes, fc.nat(12), (sets, cut) => {
      const before = fold(sets.slice(0, cut));
      const after = sets
        .slice(cut)
        .reduce<ReturnType<typeof foldEntry>>(
          (part, set, place) => foldEntry(part, { version: Math.min(cut, sets.length) + place + 1, at, by: "x", payload: { set } }),
          before,
        );
      expect(after).toEqual(fold(sets));
    }),
  );
});

test("[LE6] a change never silently replaces what its author had not seen, and loses nothing", () => {
  fc.assert(
    fc.property(changes, fc.nat(12), fc.dictionary(field, fc.integer()), (sets, seen, wished) => {
      const part = fold(sets);
      const { set, conflicts } = splitConflicts(part, Math.min(seen, sets.length), wished);
      expect([...Object.keys(set), ...conflicts.map((one) => one.field)].sort()).toEqual(Object.keys(wished).sort());
      for (const name of Object.keys(set)) {
        const slot = part.fields[name];
        expect(slot === undefined || slot.version <= seen || slot.value === wished[name]).toBe(true);
      }
      for (const conflict of conflicts)
        expect(conflict).toMatchObject({ proposed: wished[conflict.field], standing: part.fields[conflict.field]?.value });
    }),
  );
});

test("[LE6] a plan keeps both values of a conflict in the ledger", () => {
  const state = { dossier: "d", subject: "s", kind: "person", parts: { identity: fold([{ a: 1 }, { a: 2 }]) } };
  let id = 0;
  const plan = planEntries(
    [state],
    [
      {
        dossier: "d",
        subject: "s",
        subjectKind: "person",
        kind: "person.update",
        compartment: "identity",
        set: { a: 3, b: 4 },
        at,
        basedOn: 1,
        checksBase: true,
      },
    ],
    { command: "c", by: "x", role: "r", unit: "XD-POST-01", device: undefined, recordedAt: at },
    () => String(++id),
  );
  expect(plan.conflicts).toMatchObject([{ field: "a", proposed: 3, standing: 2, standingVersion: 2 }]);
  expect(plan.parts[0]?.after.fields).toMatchObject({
    a: { value: 2 },
    b: { value: 4 },
    "conflict/1": { value: { proposed: 3, standing: 2, unit: "XD-POST-01" } },
  });
});

const sha256 = (...parts: Uint8Array[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** The tree head as RFC 6962 section 2.1 defines it, by recursion over all leaves. */
function headOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (!only) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), only);
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha256(Uint8Array.of(1), headOf(leaves.slice(0, split)), headOf(leaves.slice(split)));
}

test("[LE5] the growing frontier has the root that RFC 6962 defines, at every size", () => {
  const leaves = Array.from({ length: 130 }, (_, place) => sha256(Uint8Array.of(place)));
  let frontier: Frontier = emptyFrontier;
  for (const [place, leaf] of leaves.entries()) {
    frontier = addLeaf(frontier, leaf, sha256);
    expect(rootOf(frontier, sha256)).toEqual(headOf(leaves.slice(0, place + 1)));
  }
});

test("[LE3] a sealed key opens only at its own place, and only unchanged", () => {
  const safe = openSafe((name) => sha256(Buffer.from(name)));
  const made = safe.makeKey("d1", "asylum");
  expect(safe.unwrapKey("d1", "asylum", made.wrapped).equals(made.plain)).toBe(true);
  expect(() => safe.unwrapKey("d2", "asylum", made.wrapped)).toThrow();
  expect(() => safe.unwrapKey("d1", "identity", made.wrapped)).toThrow();
  for (let place = 0; place < made.wrapped.length; place++) {
    const spoiled = Uint8Array.from(made.wrapped);
    spoiled[place] = (spoiled[place] ?? 0) ^ 1;
    expect(() => safe.unwrapKey("d1", "asylum", spoiled)).toThrow();
  }
});

test("[LE4] references come from reserved blocks, each number once, also under a rush", async () => {
  let block = 0;
  const references = openReferences(async () => 1000 * block++);
  const taken: number[] = [];
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      for (let n = 0; n < 60; n++) {
        await references.ensure();
        taken.push(references.next());
      }
    }),
  );
  expect(new Set(taken).size).toBe(2400);
});
