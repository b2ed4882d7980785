import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import type { Indicator } from "./index.ts";
import { countedOf, reachedOf, tellFigure } from "./figures.ts";
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
  expect(count(tennisClub.indicators)).toEqual([]);
});
