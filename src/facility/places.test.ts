import { expect, test } from "vitest";
import { addDays, Day } from "../kernel/index.ts";
import { placesOf, takenIn } from "./places.ts";
import { Room } from "./room.ts";
import { periodOf, tableOf } from "./visit-reading.ts";

const room = (name: string, places?: number, more: Partial<Room> = {}): Room =>
  Room.parse({ name, use: "sleeping", ...(places === undefined ? {} : { places }), ...more });

test("[FC9] free places are those of open rooms less who has one; an overfull room takes no place of another", () => {
  const rooms = [room("12", 4), room("13", 2), room("14", 3, { isShut: true }), room("Hall")];
  expect(placesOf(rooms, [])).toEqual({ places: 6, taken: 0, free: 6, elsewhere: 0 });
  expect(placesOf(rooms, [{ room: "12", taken: 1 }])).toEqual({ places: 6, taken: 1, free: 5, elsewhere: 0 });
  expect(placesOf(rooms, [{ room: "13", taken: 5 }])).toEqual({ places: 6, taken: 5, free: 4, elsewhere: 0 });
  expect(
    placesOf(rooms, [
      { room: "hall", taken: 2 },
      { room: "14", taken: 1 },
    ]),
  ).toEqual({ places: 6, taken: 3, free: 6, elsewhere: 3 });
  expect(takenIn({ name: "Room  A" }, [{ room: "rooma", taken: 2 }])).toBe(2);
});

test("[FC9] a centre without rooms on record has an unknown number of places, not none", () => {
  expect(placesOf([], [{ room: "1", taken: 3 }])).toBeUndefined();
  expect(placesOf([room("Hall")], [])).toBeUndefined();
});

test("[FC11] a centre counts six months to today, a reader from outside the last quarter that is over", () => {
  expect(periodOf(Day.parse("2026-11-24"), true)).toEqual({ from: "2026-06-01", before: "2026-11-25" });
  for (const day of ["2026-10-01", "2026-11-24", "2026-12-31"])
    expect(periodOf(Day.parse(day), false)).toEqual({ from: "2026-07-01", before: "2026-10-01" });
  expect(periodOf(addDays(Day.parse("2026-12-31"), 1), false)).toEqual({ from: "2026-10-01", before: "2027-01-01" });
});

test("[FC11] a line of few is withheld from readers from outside, and what was not asked is counted apart", () => {
  const counts = [
    { topic: "employment", by: "sex", value: "F", count: 9 },
    { topic: "employment", by: "sex", value: "M", count: 8 },
    { topic: "health", by: "sex", value: null, count: 2 },
  ] as const;
  expect(tableOf("sex", counts, true).lines).toEqual([
    { topic: "employment", cells: [9, 8, 0, 0], total: 17 },
    { topic: "health", cells: [0, 0, 0, 2], total: 2 },
  ]);
  expect(tableOf("sex", counts, false).lines).toEqual([
    { topic: "employment", cells: [9, 8, 0, 0], total: 17 },
    { topic: "health", cells: ["withheld", "withheld", "withheld", "withheld"], total: "withheld" },
  ]);
});
