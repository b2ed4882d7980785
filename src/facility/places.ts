import { type Room, roomKey } from "./room.ts";

/** Places of a centre: how many there are, and how many are taken. */
export type Places = {
  readonly places: number;
  readonly taken: number;
  /** Nought where more are there than there are places. */
  readonly free: number;
  /** People in rooms that are not on the list, are shut, or have no places on record. */
  readonly elsewhere: number;
};

type Taken = { readonly room: string; readonly taken: number };

/** How many have a place in one room. */
export function takenIn(room: Pick<Room, "name">, taken: readonly Taken[]): number {
  return taken.find((one) => one.room === roomKey(room.name))?.taken ?? 0;
}

/**
 * FC9: places of rooms that are open, and who has them by the stays. A room fuller than it is meant to be takes no place of another.
 * Undefined where no room with places is on record: what is not known is not none (R6).
 */
export function placesOf(rooms: readonly Room[], taken: readonly Taken[]): Places | undefined {
  const open = rooms.filter((one) => !one.isShut && one.places !== undefined);
  if (open.length === 0) return undefined;
  const held = taken.reduce((all, one) => all + one.taken, 0);
  const within = open.reduce((all, one) => all + takenIn(one, taken), 0);
  return {
    places: open.reduce((all, one) => all + (one.places ?? 0), 0),
    taken: held,
    free: open.reduce((all, one) => all + Math.max(0, (one.places ?? 0) - takenIn(one, taken)), 0),
    elsewhere: held - within,
  };
}
