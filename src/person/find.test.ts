import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseKeys, roundedShare } from "./find.ts";

const sized = (persons: number, key = persons) => ({ key: BigInt(key), part: key, persons });

test("[PE14] the rarest keys are read first, and a rarer one weighs more", () => {
  const chosen = chooseKeys([sized(4_000), sized(0), sized(2), sized(300)], 250_000);
  expect(chosen.map(({ key }) => Number(key))).toEqual([2, 300, 4_000]);
  expect(chosen.map(({ bits }) => bits)).toEqual(chosen.map(({ bits }) => bits).toSorted((a, b) => b - a));
});

test("[PE14] how rare a name is does not say that somebody has it, nor that one more does", () => {
  const persons = 250_000;
  for (const few of [0, 1, 2, 20]) expect(roundedShare(few, persons)).toBe(32 / persons);
  expect(roundedShare(101, persons)).toBe(roundedShare(100, persons));
  expect(roundedShare(3_000, persons)).toBeGreaterThan(roundedShare(100, persons));
  expect(roundedShare(persons, 10)).toBe(1);
});

test("[PE14] a search reads no more than its budget", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 80 }), (counts) => {
      const chosen = chooseKeys(
        counts.map((persons, key) => sized(persons, key)),
        250_000,
      );
      expect(chosen.reduce((sum, { read }) => sum + read, 0)).toBeLessThanOrEqual(4_000);
      for (const { key, read, isWhole } of chosen) expect(isWhole).toBe(read === counts[Number(key)]);
      if (counts.some((persons) => persons > 0)) expect(chosen[0]?.read).toBeGreaterThan(0);
    }),
  );
});
