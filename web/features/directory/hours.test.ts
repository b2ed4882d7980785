import { expect, test } from "vitest";
import { dialOf, hoursWords, runsOf } from "./hours.ts";
import { helpQuestions } from "./help-texts.ts";
import { routes } from "../../../countries/demo/routes.ts";

test("days that follow each other are one run", () => {
  expect(runsOf([3, 1, 2, 5])).toEqual([
    [1, 3],
    [5, 5],
  ]);
  expect(runsOf([])).toEqual([]);
});

test("hours are said in words, the times kept from left to right", () => {
  expect(hoursWords("always", (text) => text.en)).toBe("Day and night");
  expect(hoursWords([{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }], (text) => text.en)).toBe(
    "Mon–Fri \u206609:00–17:00\u2069",
  );
});

test("a number is dialled without its spaces", () => {
  expect(dialOf("+999 0400 (01)")).toBe("tel:+999040001");
});

test("each question leads to a route that the demo State has", () => {
  const known = new Set(routes.map((route) => route.id));
  expect(helpQuestions.filter((question) => !known.has(question.route)).map(({ id }) => id)).toEqual([]);
});
