import fc from "fast-check";
import { expect, test } from "vitest";
import { readClock } from "./clock.ts";
import { formatText } from "./message.ts";

const now = Date.parse("2026-11-24T16:00:00.000Z");
const inHours = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
const say = (hours: number, language: "en" | "ru" = "en"): string => {
  const reading = readClock({ dueAt: inHours(hours) }, now);
  return formatText(reading.text, language, reading.args);
};

test.each([
  [0.7, "in 42 min"],
  [5.9, "in 5 h"],
  [47.9, "in 47 h"],
  [49, "in 2 days"],
  [-0.01, "overdue by 1 min"],
  [-38, "overdue by 38 h"],
  [-48, "overdue by 2 days"],
])("[KIT3] %s hours from now reads %s", (hours, words) => expect(say(hours)).toBe(words));

test.each([
  [24 * 21.5, "через 21 день"],
  [24 * 3, "через 3 дня"],
  [24 * 5, "через 5 дней"],
  [-24 * 2, "просрочено на 2 дня"],
])("[KIT10] Russian counts: %s h", (hours, words) => expect(say(hours, "ru")).toBe(words));

test("[KIT3] never more time than there is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 24 * 60 }), (minutes) => {
      const { text, args } = readClock({ dueAt: new Date(now + minutes * 60_000).toISOString() }, now);
      const unit = text.en.includes("min") ? 1 : text.en.includes(" h") ? 60 : 1440;
      expect(Number(args["n"]) * unit).toBeLessThanOrEqual(minutes);
    }),
  );
});

test("standing: running, due in the last quarter, overdue, paused, met", () => {
  const standing = (change: object): string => readClock({ startedAt: inHours(-40), dueAt: inHours(60), ...change }, now).standing;
  expect(standing({})).toBe("running");
  expect(standing({ startedAt: inHours(-300) })).toBe("due");
  expect(standing({ dueAt: inHours(3) })).toBe("due");
  expect(standing({ dueAt: inHours(-1) })).toBe("overdue");
  expect(standing({ isPaused: true })).toBe("paused");
  expect(standing({ metAt: inHours(-2) })).toBe("met");
});

test("a paused clock is not overdue, and a late answer is said to be late", () => {
  expect(readClock({ dueAt: inHours(-5), isPaused: true }, now).standing).toBe("paused");
  expect(readClock({ dueAt: inHours(-5), metAt: inHours(-1) }, now).text.en).toBe("done late");
});
