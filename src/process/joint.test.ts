import { expect, test } from "vitest";
import { checkProcedure } from "./index.ts";
import type { Instant } from "../kernel/index.ts";
import { jointOf, parseSign } from "./joint.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

const took = (day: number, answers = {}) => ({ at: `2026-06-0${day}T10:00:00.000Z` as Instant, by: "somebody", answers });
const joint = { question: "court", joins: "play", leaves: "leave" };

test("[PR64] the latest says in which group a case is: put in, put in another, taken out, put in again", () => {
  const of = (play: readonly number[], leave: readonly number[]) =>
    jointOf({ past: { play: play.map((day) => took(day, { court: `court ${day}` })), leave: leave.map((day) => took(day)) } }, { joint });
  expect([of([], []), of([1], []), of([1, 3], []), of([1], [2]), of([1, 3], [2])]).toEqual([
    undefined,
    "COURT-1",
    "COURT-3",
    undefined,
    "COURT-3",
  ]);
  expect(jointOf({ past: { play: [took(1, { court: "A1" })] } }, {})).toBeUndefined();
});

test("[PR64] a sign has a digit and no word alone, and is written alike by everybody", () => {
  expect(parseSign(" kunduz 2026-08 ")).toBe("KUNDUZ-2026-08");
  for (const written of ["Karimov", "", undefined, "A 1 – B", "А1"]) expect(parseSign(written)).toBeUndefined();
});

test("[PR64] a definition whose group is joined by no step that asks its sign is refused at start", () => {
  expect(checkProcedure({ ...tennisClub, joint })).toEqual(checkProcedure(tennisClub));
  expect(checkProcedure({ ...tennisClub, joint: { ...joint, joins: "admit" } })).toContain(
    "tennis-club: joins a group by admit, which does not ask court",
  );
});
