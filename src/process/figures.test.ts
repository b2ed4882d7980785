import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import type { CaseFile, Indicator, Procedure } from "./index.ts";
import { clockOf, countedOf, gapsOf, reachedOf, tellFigure } from "./figures.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

const at = (day: number) => `2026-06-0${day}T10:00:00.000Z` as Instant;
const took = (...days: number[]) => days.map((day) => ({ at: at(day), by: "somebody", answers: {} }));

test("[CS11] a case came to a stage or step when it first did; a club that the core never heard of is measured too", () => {
  const past = { admit: took(2), play: took(4, 3), leave: took(6) };
  expect(reachedOf({ openedAt: at(1), past }, tennisClub)).toEqual({
    asked: at(1),
    admit: at(2),
    member: at(2),
    play: at(3),
    leave: at(6),
    left: at(6),
  });
  expect(reachedOf({ openedAt: at(1), past: {} }, tennisClub)).toEqual({ asked: at(1) });
  for (const { from, to } of tennisClub.indicators)
    for (const end of [from, to]) expect(Object.keys(reachedOf({ openedAt: at(1), past }, tennisClub))).toContain(end);
});

test("[CS11] readers from outside are told no number from which a count below five follows", () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (began, some) => {
      const arrived = Math.min(began, some);
      const told = tellFigure({ id: "x", began, arrived, halfDays: 3 }, 5);
      const counts = [began, arrived, began - arrived];
      if (counts.some((count) => count > 0 && count < 5)) expect(told).toEqual({ id: "x" });
      else expect(told).toEqual({ id: "x", began, arrived, halfDays: 3 });
      expect(tellFigure({ id: "x", began, arrived, halfDays: null }, 0)).toEqual({ id: "x", began, arrived });
    }),
  );
});

test("[SD13] each time counts by itself, with the answers as they were then, and only where the answer that it hangs on is meant", () => {
  const game = (day: number, court: string) => ({ at: at(day), by: "somebody", answers: { court, note: "Windy" } });
  const played = { id: "played", title: tennisClub.title, from: "admit", to: "play", by: ["court"], source: ["decision:0004"] } as const;
  const count = (indicators: readonly Indicator[]) =>
    countedOf(
      { openedAt: at(1), past: { admit: took(2), play: [game(3, "grass"), game(5, "clay")] }, answers: {} },
      { ...tennisClub, indicators },
    );
  const counted = [
    { figure: "played", at: at(3), days: 1, told: { court: "grass" } },
    { figure: "played", at: at(5), days: 3, told: { court: "clay" } },
  ];
  expect(count([played])).toEqual(counted);
  expect(count([{ ...played, when: { question: "court", is: ["clay"] } }])).toEqual(counted.slice(1));
  expect(count([{ ...played, from: "leave" }])).toEqual([]);
  expect(count(tennisClub.indicators.map((one) => ({ ...one, when: { question: "court", is: ["sand"] } })))).toEqual([]);
});

test("[SD20] a figure that a time limit measures from end to end is counted as well; one that begins or ends elsewhere is not", () => {
  const [figure] = tennisClub.indicators;
  expect(clockOf({ ...figure }, tennisClub)).toBe("answer");
  expect(clockOf({ ...figure, from: "admit" }, tennisClub)).toBeUndefined();
  expect(clockOf({ ...figure, to: "leave" }, tennisClub)).toBeUndefined();
  expect(clockOf({ ...figure, when: { question: "court", is: ["clay"] } }, tennisClub)).toBeUndefined();
  const first = { ...tennisClub, clocks: { answer: { ...tennisClub.clocks.answer, fromFirstContact: true as const } } };
  expect(clockOf({ ...figure }, first)).toBeUndefined();
  expect(countedOf({ openedAt: at(1), past: { admit: took(3) }, answers: {} }, tennisClub)).toMatchObject([
    { figure: "daysToAnswer", days: 2 },
  ]);
});

/** The club, whose members may come back. */
const comeBack: Procedure = {
  ...tennisClub,
  steps: { ...tennisClub.steps, comeBack: { ...tennisClub.steps.admit, from: ["left"], to: "member" } },
};
test("[SD20] between its opening and its last closing a case was closed in its gaps, whatever happened and in whatever order it was recorded", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 8 }), fc.boolean(), (hours, isRecordedBackwards) => {
      const when = hours.toSorted((a, b) => a - b).map((hour) => new Date(Date.UTC(2026, 5, 1, hour)).toISOString() as Instant);
      // The first admits, and from then on the member leaves and comes back in turns, with games between that change nothing.
      const names = ["admit", "leave", "comeBack"];
      const taken = when.map((moment, place) => ({ at: moment, step: place === 0 ? "admit" : (names[2 - (place % 2)] ?? "") }));
      const past: Record<string, { at: Instant; by: string; answers: object }[]> = {};
      for (const { at: moment, step } of isRecordedBackwards ? taken.toReversed() : taken)
        (past[step] ??= []).push({ at: moment, by: "somebody", answers: {} });
      const last = taken.at(-1);
      const closedAt = last?.step === "leave" ? last.at : undefined;
      const gaps = gapsOf({ past: past as CaseFile["past"], closedAt }, comeBack);
      const isClosedAt = (moment: string): boolean => taken.findLast((one) => one.at <= moment)?.step === "leave";
      const isTold = (moment: string): boolean =>
        (closedAt !== undefined && closedAt <= moment) ||
        gaps.some((from, place) => place % 2 === 0 && from <= moment && moment < (gaps[place + 1] ?? ""));
      for (let hour = 0; hour < 420; hour += 3) {
        const moment = new Date(Date.UTC(2026, 5, 1, hour)).toISOString();
        expect(isTold(moment)).toBe(isClosedAt(moment));
      }
    }),
  );
});
