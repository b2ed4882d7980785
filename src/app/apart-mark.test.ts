import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { citingMark, fileMarks, marksOf, personMark } from "./apart-mark.ts";

/** Keyed hashes as the keys folder makes them, under a key that is open here. */
const safe = {
  hashKey: (compartment: string, text: string) => createHash("sha256").update(`${compartment} ${text}`).digest().readBigInt64BE(0),
} as Parameters<typeof citingMark>[0]["safe"];
const node = { safe, procedures: [{ compartment: "health", countsApart: true }] } as unknown as Parameters<typeof marksOf>[0];
const dossier = "01890000-0000-7000-8000-000000000001";

test("[PR66, PR73, PR84] no two tables of rows that name nobody have a mark of a dossier in common, by which they could be joined", () => {
  const marks = [personMark(node, "health", dossier), citingMark(node, "health", dossier), ...fileMarks(node, dossier, ["health"])];
  expect(new Set(marks).size).toBe(3);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("[CS8, PR66, PR84] what is compared finds both what is counted of a dossier and what it cites", () => {
  expect(marksOf(node, [dossier])).toEqual([personMark(node, "health", dossier), citingMark(node, "health", dossier)]);
});
