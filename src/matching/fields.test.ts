import { expect, test } from "vitest";
import { candidatePairs, comparisonsOf, compileRegister, type Register } from "./index.ts";

const names: readonly (readonly [given: string, family: string])[] = [
  ["Fred", "William"],
  ["William", "Elliott"],
  ["Elliott", "William"],
  ["Farid", "Karimov"],
  ["Karimof", "Farid"],
];
const named: Register = {
  size: names.length,
  columns: [
    { name: "given", role: "given", values: names.map(([given]) => given) },
    { name: "family", role: "family", values: names.map(([, family]) => family) },
  ],
};

test("[MA19] a word that changed its place is told once; two that changed places are two", () => {
  const comparisons = comparisonsOf(compileRegister(named));
  const levels = (a: number, b: number) => comparisons.map(({ levels: all, levelOf }) => all[levelOf(a, b)]);
  expect(levels(0, 1)).toEqual(["elsewhere", "different"]);
  expect(levels(1, 2)).toEqual(["elsewhere", "elsewhere"]);
  // The second word may have another spelling.
  expect(levels(3, 4)).toEqual(["elsewhere", "elsewhere"]);
  expect(levels(0, 4)).toEqual(["different", "different"]);
  for (const [a, b] of [
    [0, 1],
    [1, 2],
    [3, 4],
  ] as const)
    expect(levels(b, a)).toEqual(levels(a, b));
});

test("[MA19] who shares one word and years that lie near is compared where the births are estimates, not where both are known to the day", () => {
  const pairsOf = (births: readonly string[]) =>
    candidatePairs(
      compileRegister({
        size: births.length,
        columns: [
          { name: "name", role: "fullName", values: births.map(() => "Rahim") },
          { name: "born", role: "birth", values: births },
        ],
      }),
    ).size;
  expect(pairsOf(["1984-01-01", "1985-01-01"])).toBe(1);
  expect(pairsOf(["1984", "1985"])).toBe(1);
  expect(pairsOf(["1984-03-07", "1985-08-11"])).toBe(0);
});
