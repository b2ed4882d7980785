import { describe, expect, test } from "vitest";
import { averageClusters, type ScoredPairs } from "./clusters.ts";
import { measureClusters, measureOf } from "./measure.ts";

const scored = (...pairs: readonly (readonly [a: number, b: number, bits: number])[]): ScoredPairs => ({
  a: Int32Array.from(pairs, ([a]) => a),
  b: Int32Array.from(pairs, ([, b]) => b),
  bits: Float64Array.from(pairs, ([, , bits]) => bits),
  size: pairs.length,
});
const groups = (found: Int32Array) => [...Map.groupBy(found.keys(), (record) => found[record]).values()];

describe("clusters", () => {
  test("[MA11] records that agree with each other are one cluster", () => {
    expect(groups(averageClusters(scored([0, 1, 9], [1, 2, 8], [0, 2, 7]), 4, 5))).toEqual([[0, 1, 2], [3]]);
  });

  test("[MA11] one strong pair does not join two families", () => {
    const families = scored([0, 1, 12], [1, 2, 12], [0, 2, 12], [3, 4, 12], [4, 5, 12], [3, 5, 12], [2, 3, 10]);
    expect(groups(averageClusters(families, 6, 5))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  test("[MA11] the order in which pairs come makes no difference", () => {
    const pairs = [
      [0, 1, 12],
      [1, 2, 11],
      [0, 2, 6],
      [2, 3, 9],
    ] as const;
    expect(groups(averageClusters(scored(...pairs), 4, 5))).toEqual(groups(averageClusters(scored(...pairs.toReversed()), 4, 5)));
  });
});

describe("measures", () => {
  test("[MA12] precision, recall and their mean", () => {
    expect(measureOf(8, 10, 16)).toEqual({ precision: 0.8, recall: 0.5, f1: 16 / 26 });
    expect(measureOf(0, 0, 0)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test("[MA12] clusters are measured by the pairs inside them", () => {
    const measure = measureClusters(Int32Array.of(0, 0, 0, 1), Int32Array.of(7, 7, 8, 8), 2);
    expect(measure).toEqual(measureOf(1, 3, 2));
  });
});
