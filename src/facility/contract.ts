import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Grant, Item } from "./inventory.ts";
import { Model, Position, Profile } from "./profile.ts";
import { Room } from "./room.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

const Completion = z.strictObject({
  share: z.number().optional(),
  items: z.int(),
  complete: z.int(),
  notCounted: z.int(),
  unfunded: z.int(),
});

/** A place as lists show it. */
export const FacilityHead = z.strictObject({
  unit: z.string(),
  title: Title,
  kind: z.string(),
  organisation: Title,
  place: Title.optional(),
  position: Position.optional(),
  isOwn: z.boolean(),
  isRecorded: z.boolean(),
  isModel: z.boolean(),
  privateRoom: z.enum(["yes", "no", "undetermined", "notRecorded"]),
  completion: Completion,
});
export type FacilityHead = z.infer<typeof FacilityHead>;

const Dated = { id: z.string(), at: z.string() };
const RoomView = Room.extend(Dated);
export type RoomView = z.infer<typeof RoomView>;
const GrantView = Grant.extend(Dated);
export type GrantView = z.infer<typeof GrantView>;
const ItemView = Item.extend({
  ...Dated,
  promised: z.int(),
  given: z.int(),
  lacking: z.int().optional(),
  unfunded: z.int().optional(),
  grants: z.array(GrantView).readonly(),
});
export type ItemView = z.infer<typeof ItemView>;

/** A place whole. */
export const FacilityPage = z.strictObject({
  head: FacilityHead,
  /** The record that commands are filed under. */
  dossier: z.string(),
  phone: z.string().optional(),
  /** Commands that the reader may send about it. */
  may: z.strictObject({ keep: z.boolean(), nameModel: z.boolean() }),
  rooms: z.array(RoomView).readonly(),
  items: z.array(ItemView).readonly(),
  profile: Profile.optional(),
  model: Model.optional(),
  /** What the directory of services says is given there. */
  services: z.array(z.strictObject({ service: z.string(), name: Title, description: Title, isVerified: z.boolean() })).readonly(),
});
export type FacilityPage = z.infer<typeof FacilityPage>;

/** Routes of posts and centres. */
export const facilityContract = contract({
  facilities: {
    method: "GET",
    path: "/api/facilities",
    summary: "Posts and centres: what they have and lack, whether there is a private room",
    access: "session",
    returns: z.strictObject({ facilities: z.array(FacilityHead).readonly() }),
  },
  facility: {
    method: "GET",
    path: "/api/facilities/:unit",
    summary: "One post or centre: rooms, things and who gave them, what it does",
    access: "session",
    params: z.strictObject({ unit: z.string().max(40) }),
    returns: FacilityPage,
  },
});
