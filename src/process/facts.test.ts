import { expect, test } from "vitest";
import { type GateFacts, givenOf, isChild, verdictOf } from "./index.ts";

const facts: GateFacts = {
  cases: [],
  fields: {},
  person: {},
  past: {},
  taken: [],
  clocks: {},
  options: {},
  actedBy: {},
  groups: [],
  actor: "somebody",
  answers: {},
  today: "2026-06-01",
};
const born = (birth: unknown) => isChild({ ...facts, person: { birth } });

test.each([
  ["eighteen tomorrow", { precision: "day", day: "2008-06-02" }, "yes"],
  ["eighteen today", { precision: "day", day: "2008-06-01" }, "no"],
  ["born in a year in which one may still be seventeen", { precision: "year", year: 2008 }, "yes"],
  ["born the year before", { precision: "year", year: 2007 }, "no"],
  ["estimated nineteen: the estimate may be wrong", { precision: "estimated", ageYears: 19, on: "2026-05-01" }, "yes"],
  ["estimated twenty", { precision: "estimated", ageYears: 20, on: "2026-05-01" }, "no"],
  ["asked and not known", { precision: "unknown" }, "undetermined"],
  ["not asked", undefined, "undetermined"],
])("[PR19] doubt about the age speaks for the child: %s", (_, birth, verdict) => {
  expect(born(birth)).toBe(verdict);
});

test('[PR19] unsure, not asked and absent are undetermined, never "no"', () => {
  for (const given of [undefined, null, "", "unsure", "notAsked", false, 0]) expect(verdictOf(given)).toBe("undetermined");
  expect(verdictOf("no")).toBe("no");
});

test("an answer being handed in goes before the latest of the case; an empty one does not", () => {
  expect(givenOf({ ...facts, fields: { a: "old" }, answers: { a: "new" } }, "a")).toBe("new");
  expect(givenOf({ ...facts, fields: { a: "old" }, answers: { a: "" } }, "a")).toBe("old");
});
