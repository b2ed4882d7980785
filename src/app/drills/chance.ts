/** Chance that can be had again: the same seed gives the same drill. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  /** True in this share of cases, 0..1. */
  readonly isTrue: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  readonly uuid: () => string;
  /** Lower-case letters that have a plain counterpart in other scripts. */
  readonly letters: (length: number) => string;
};

const plainLetters = "abdklmnorstuz";

/** Opens chance from a seed (mulberry32). */
export function openChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join("");
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("fault: nothing to pick from");
    return list[below(list.length)] as T;
  };
  return {
    below,
    pick,
    isTrue: (share) => next() < share,
    shuffle(list) {
      const mixed = [...list];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[at] as (typeof mixed)[number]];
      }
      return mixed;
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    letters: (length) => Array.from({ length }, () => pick([...plainLetters])).join(""),
  };
}
