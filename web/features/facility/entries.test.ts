import { expect, test } from "vitest";
import { Room, type RoomView } from "../../../src/facility/index.ts";
import { freeRoomsOf, roomEntryOf } from "./entries.ts";

const entry = Room.parse({ name: "12", use: "sleeping", places: 4, keptFor: "women" });
const dated = { id: "0a000000-0000-4000-8000-0000000000aa", at: "2026-11-24T08:00:00.000Z" };

test("[FC1, FC9] a room is changed by its own people although the node told them how many sleep there", () => {
  const told: RoomView = { ...entry, ...dated, taken: 3 };
  expect(Room.safeParse(roomEntryOf(told))).toEqual({ success: true, data: entry });
});

test("[FC9] offered are open rooms with a free place; full, shut and uncounted ones are not", () => {
  const room: RoomView = { ...entry, ...dated, taken: 3 };
  const hall = Room.parse({ name: "Hall", use: "waiting" });
  expect(freeRoomsOf([room])).toEqual([{ room, free: 1 }]);
  expect(
    freeRoomsOf([
      { ...room, taken: 4 },
      { ...room, taken: 7 },
      { ...room, isShut: true },
      { ...hall, ...dated },
    ]),
  ).toEqual([]);
  // Whoever does not run the place is not told who sleeps where.
  expect(freeRoomsOf([{ ...entry, ...dated }])).toEqual([]);
});
