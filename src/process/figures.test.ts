import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import { reachedOf, tellFigure } from "./figures.ts";
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
