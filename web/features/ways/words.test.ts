import { expect, test } from "vitest";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { ComparedWording } from "../../../src/process/index.ts";
import { wordingWords } from "./words.ts";

const t = (text: OfficerText): string => text.en;
const wording: ComparedWording = {
  quantity: 0,
  unit: "day",
  source: "xd-labour:study.decision",
  evidence: "R",
  figure: "confirmed",
  isNow: true,
};

test("[LM1] a figure that nobody confirmed is told with that, and one that nobody read is none", () => {
  expect(wordingWords(wording, t)).toBe("on the same day");
  expect(wordingWords({ ...wording, figure: "notConfirmed" }, t)).toBe("on the same day (not confirmed: ask the office)");
  expect(wordingWords({ ...wording, quantity: undefined, figure: "noFigure" }, t)).toBe("not confirmed: ask the office");
});
