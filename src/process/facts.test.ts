import { expect, test } from "vitest";
import { type GateFacts, givenOf, hasGuardian, isChild, isDenied, isNoneFeared, lawFigure, verdictOf } from "./index.ts";

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

test("[PR26] a figure that nobody confirmed is what somebody competent states by name, and nothing without a name", () => {
  expect(lawFigure({ ...facts, figures: { deposit: 100 }, answers: { figureStated: 5, figureConfirmedBy: "Lawyer" } }, "deposit")).toBe(
    100,
  );
  const open = { ...facts, figures: { deposit: "unknown" as const } };
  expect(lawFigure({ ...open, answers: { figureStated: 5, figureConfirmedBy: "Lawyer" } }, "deposit")).toBe(5);
  expect(lawFigure({ ...open, answers: { figureStated: 5, figureConfirmedBy: " " } }, "deposit")).toBeUndefined();
  expect(lawFigure(facts, "deposit")).toBeUndefined();
});

test("[PR19] who may be a child has a guardian who is named", () => {
  const grown = { birth: { precision: "year", year: 1980 } };
  expect([hasGuardian(facts), hasGuardian({ ...facts, person: grown })]).toEqual(["no", "yes"]);
  expect(hasGuardian({ ...facts, fields: { guardian: "Ms Sharipova" } })).toBe("yes");
});

test("[PR19] the opposite of what is not known is not known", () => {
  expect(["yes", "no", "unsure", undefined].map(isDenied)).toEqual(["no", "yes", "undetermined", "undetermined"]);
});

test("[R1] who was not asked what they fear may fear each State", () => {
  const asked = { ...facts, person: { fearedAsked: "asked", feared: ["AF"] } };
  expect([isNoneFeared(facts, ["IR"]), isNoneFeared(facts, [])]).toEqual(["undetermined", "yes"]);
  expect([isNoneFeared(asked, ["IR"]), isNoneFeared(asked, ["IR", "AF"])]).toEqual(["yes", "no"]);
});
