import { expect, test } from "vitest";
import type { Outcome } from "../together/take.ts";
import { givenOf, givingOf } from "./giving.ts";

const entry = (n: number) => ({ row: { dossier: `d-${n}`, subject: `c-${n}`, reference: `XD-${n}` }, place: n });

test("[PR53] each case of one act is given for itself, and taken back for itself", () => {
  const given = { kind: "case.assign", dossier: "d-1", payload: { case: "c-1", account: "a-1", from: null } };
  expect(givingOf(entry(1), { from: null, to: "a-1" })).toEqual(given);
  expect(givingOf(entry(1), { from: "a-1", to: null }).payload).toEqual({ case: "c-1", account: null, from: "a-1" });
});

test("[PR53] only what was recorded is taken back", () => {
  const outcomes = new Map<string, Outcome>([
    ["c-1", { kind: "recorded" }],
    ["c-2", { kind: "refused", why: "It lies elsewhere." }],
    ["c-3", { kind: "noAnswer" }],
  ]);
  expect(givenOf([entry(1), entry(2), entry(3)], outcomes).map(({ row }) => row.subject)).toEqual(["c-1"]);
});
