import { expect, test } from "vitest";
import { graphDetails } from "./graph-details.ts";

const steps = [
  { id: "hand", by: ["registrar"], from: ["registered"], source: ["xd-law:registration"] },
  { id: "decide", by: ["decider", "head"], from: ["registered"], to: "decided", source: ["xd-law:decision", "xd-law:notice"] },
];
const parts = { registrar: { en: "Registrar", ru: "Регистратор" }, decider: { en: "Commission", ru: "Комиссия" } };
const limits = [
  { awaits: "hand", owner: "Registrar", words: "the same day" },
  { awaits: "decide", owner: "Commission", words: "3 months" },
  { awaits: "decide", owner: "Commission", words: "1 month" },
];
const details = graphDetails(steps, parts, limits, (text) => text.en);

test("a step tells who takes it, within which times, and on which ground", () => {
  expect(details.detailOf("decide")).toEqual({
    who: "Commission, head",
    limit: "3 months; 1 month",
    source: ["xd-law:decision", "xd-law:notice"],
  });
  expect(details.detailOf("unknown")).toBeUndefined();
});

test("under a stage stands first what leads on from it, then how many more limits run", () => {
  expect(details.noteOf("registered")).toBe("Commission: 3 months +2");
  expect(details.noteOf("decided")).toBeUndefined();
});
