import type { Instant } from "../kernel/index.ts";
import type { Part } from "../ledger/index.ts";
import { Grant, Item } from "./inventory.ts";
import { Model, Position, Profile } from "./profile.ts";
import { Room } from "./room.ts";

type Dated<T> = T & { readonly id: string; readonly at: Instant };

/** A place as its entries fold to; each thing with when it was last written. */
export type FacilityRecord = {
  readonly unit: string;
  readonly profile?: Profile;
  readonly position?: Position;
  readonly model?: Model;
  readonly rooms: readonly Dated<Room>[];
  readonly items: readonly Dated<Item>[];
  readonly grants: readonly Dated<Grant>[];
};

/** The record of a place; a field that no longer parses is left out. */
export function recordOf(unit: string, part: Part): FacilityRecord {
  const family = <T>(prefix: string, parse: (value: unknown) => { readonly success: boolean; readonly data?: T | undefined }): Dated<T>[] =>
    Object.entries(part.fields)
      .flatMap(([field, { value, at }]) => {
        const parsed = field.startsWith(`${prefix}/`) ? parse(value) : undefined;
        return parsed?.data === undefined ? [] : [{ ...parsed.data, id: field.slice(prefix.length + 1), at }];
      })
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const profile = Profile.safeParse(part.fields["facilityProfile"]?.value).data;
  const position = Position.safeParse(part.fields["facilityPosition"]?.value).data;
  const model = Model.safeParse(part.fields["facilityModel"]?.value).data;
  return {
    unit,
    ...(profile ? { profile } : {}),
    ...(position ? { position } : {}),
    ...(model ? { model } : {}),
    rooms: family("room", (value) => Room.safeParse(value)),
    items: family("item", (value) => Item.safeParse(value)),
    grants: family("grant", (value) => Grant.safeParse(value)),
  };
}
