import type { RoomView } from "../../../src/facility/index.ts";

/** What was recorded of a room, without what the node adds to it: its id, when it was written, and how many sleep there. */
export function roomEntryOf({ id: _id, at: _at, taken: _taken, ...entry }: RoomView): Omit<RoomView, "id" | "at" | "taken"> {
  return entry;
}

/** A room with places that nobody has. */
type FreeRoom = { readonly room: RoomView; readonly free: number };

/** FC9: open rooms with a place that is free; a room of which nobody counts who sleeps there is none of them (R6). */
export function freeRoomsOf(rooms: readonly RoomView[]): readonly FreeRoom[] {
  return rooms.flatMap((room) => {
    const free = room.isShut || room.taken === undefined ? 0 : (room.places ?? 0) - room.taken;
    return free > 0 ? [{ room, free }] : [];
  });
}
