import { expect, test } from "vitest";
import { levelsOf } from "./levels.ts";

const at = (share: number, isLate = false, letters = 20) => ({ share, letters, isLate });

test("[KIT14] words at near times stand above each other, those apart on one level", () => {
  expect(levelsOf([at(0.1), at(0.6)])).toEqual([0, 0]);
  expect(levelsOf([at(0.1), at(0.12), at(0.14)])).toEqual([0, 1, 2]);
  // The third has room again on the first level.
  expect(levelsOf([at(0.1), at(0.4), at(0.52)])).toEqual([0, 1, 0]);
});

test("[KIT14] words that stand before their time take the room before it", () => {
  expect(levelsOf([at(0.6), at(0.8, true)])).toEqual([0, 1]);
  expect(levelsOf([at(0.1), at(0.95, true)])).toEqual([0, 0]);
});
