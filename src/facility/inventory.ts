import { z } from "zod";
import { Day } from "../kernel/index.ts";

/** What kind of thing a place has or needs. */
export const itemKinds = ["equipment", "connection", "transport", "building", "supply"] as const;
export const ItemKind = z.enum(itemKinds);

const count = z.int().min(0).max(100_000);

/** A thing of a place: how many it needs, and how many are there and work. */
export const Item = z.strictObject({
  name: z.string().trim().min(1).max(120),
  kind: ItemKind,
  needed: count,
  /** Absent where nobody counted (R6). */
  working: count.optional(),
  note: z.string().trim().min(1).max(500).optional(),
});
export type Item = z.infer<typeof Item>;

/** What somebody gives or pays for a thing: promised on a day, and there since another. */
export const Grant = z.strictObject({
  /** The item that it is for. */
  item: z.uuid(),
  /** Ministry, donor or organisation. */
  giver: z.string().trim().min(1).max(160),
  count: count.min(1),
  promisedOn: Day,
  /** Absent while it is not there. */
  arrivedOn: Day.optional(),
});
export type Grant = z.infer<typeof Grant>;

/** How one thing stands. */
export type ItemStanding = {
  /** Promised, and not there yet. */
  readonly promised: number;
  /** Given and there. */
  readonly given: number;
  /** What is short of the need; unknown where it was not counted. */
  readonly lacking: number | undefined;
  /** Of what is short, what nobody promised. */
  readonly unfunded: number | undefined;
};

/** FC4: how a thing stands against its need. */
export function standingOf(item: Item, grants: readonly Grant[]): ItemStanding {
  const sum = (some: readonly Grant[]) => some.reduce((all, one) => all + one.count, 0);
  const promised = sum(grants.filter((one) => one.arrivedOn === undefined));
  const given = sum(grants.filter((one) => one.arrivedOn !== undefined));
  const lacking = item.working === undefined ? undefined : Math.max(0, item.needed - item.working);
  return { promised, given, lacking, unfunded: lacking === undefined ? undefined : Math.max(0, lacking - promised) };
}

/** How far a place has what it needs: over the things that were counted, by each thing's own share of its need. */
export type Completion = {
  /** 0 to 1; undefined where nothing that is needed was counted. */
  readonly share: number | undefined;
  readonly items: number;
  readonly complete: number;
  readonly notCounted: number;
  /** Things short of their need of which nobody promised the rest. */
  readonly unfunded: number;
};

/** FC4: completion of a place. A hundred chairs weigh no more than one generator. */
export function completionOf(items: readonly (Item & { readonly grants: readonly Grant[] })[]): Completion {
  const needed = items.filter((one) => one.needed > 0);
  const counted = needed.flatMap((one) => (one.working === undefined ? [] : [Math.min(1, one.working / one.needed)]));
  return {
    share: counted.length === 0 ? undefined : counted.reduce((all, one) => all + one, 0) / counted.length,
    items: needed.length,
    complete: counted.filter((one) => one === 1).length,
    notCounted: needed.length - counted.length,
    unfunded: needed.filter((one) => (standingOf(one, one.grants).unfunded ?? 0) > 0).length,
  };
}
