import { z } from "zod";
import { Answer } from "../kernel/index.ts";

/** What a room is for. */
export const roomUses = ["interview", "sleeping", "waiting", "medical", "children", "women", "holding", "counselling", "office"] as const;
/** One of the uses of a room. */
export const RoomUse = z.enum(roomUses);
export type RoomUse = z.infer<typeof RoomUse>;

/** Who may sleep in a room that was set apart; absent is for whoever it fits. */
export const RoomFor = z.enum(["women", "men", "families", "children"]);

/** A room of a place. What was not looked at stays "notAsked" (R6). */
export const Room = z.strictObject({
  /** The number or word on its door. */
  name: z.string().trim().min(1).max(60),
  use: RoomUse,
  /** Whether somebody who speaks there is neither heard nor seen by others. */
  isPrivate: Answer.default("notAsked"),
  /** Places to sleep. */
  places: z.int().min(0).max(10_000).optional(),
  keptFor: RoomFor.optional(),
  /** Shut for repair or for good: it is kept on the list and counts for nothing. */
  isShut: z.boolean().default(false),
});
export type Room = z.infer<typeof Room>;

/** Whether there is a room in which somebody can be heard in private; `notRecorded` where no room was recorded at all. */
export type PrivateRoom = "yes" | "no" | "undetermined" | "notRecorded";

/** FC3: an open room for interviews that is private. A room nobody looked at leaves it undetermined, never "no" (R6). */
export function privateRoomOf(rooms: readonly Room[]): PrivateRoom {
  if (rooms.length === 0) return "notRecorded";
  const found = rooms.filter((one) => !one.isShut && one.use === "interview").map((one) => one.isPrivate);
  if (found.includes("yes")) return "yes";
  return found.some((one) => one === "unsure" || one === "notAsked") ? "undetermined" : "no";
}

/** Rooms are the same by the letters and figures on their door: case and spaces differ from hand to hand. */
export function roomKey(name: string): string {
  return name.normalize("NFKC").toLocaleLowerCase("en").replace(/\s+/gu, "");
}
