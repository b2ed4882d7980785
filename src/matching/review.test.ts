import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScoredPairs } from "./clusters.ts";
import { reviewQueue } from "./review.ts";

const scored = (...pairs: readonly (readonly [a: number, b: number, bits: number])[]): ScoredPairs => ({
  a: Int32Array.from(pairs, ([a]) => a),
  b: Int32Array.from(pairs, ([, b]) => b),
  bits: Float64Array.from(pairs, ([, , bits]) => bits),
  size: pairs.length,
});

test("[MA13] the unsure pair stands before the surer one, the pair of large clusters before that of small ones", () => {
  const clusters = Int32Array.of(0, 0, 0, 1, 1, 1, 2, 3, 4, 5);
  const queue = reviewQueue(scored([6, 7, 10], [8, 9, 12], [0, 3, 10]), clusters, 10, 10);
  expect(queue.map(({ a, b }) => [a, b])).toEqual([
    [0, 3],
    [6, 7],
    [8, 9],
  ]);
  expect(queue[0]).toMatchObject({ chance: 0.5, value: 6, isTogether: false });
});

test("[MA13] what is certain either way is not in the queue, and no more than asked", () => {
  expect(reviewQueue(scored([0, 1, 40], [0, 2, -20]), Int32Array.of(0, 1, 2), 10, 10)).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -30, max: 60, noNaN: true }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 10 }),
      (bits, most) => {
        const pairs = scored(...bits.map((one, place) => [0, place + 1, one] as const));
        const queue = reviewQueue(
          pairs,
          Int32Array.from({ length: bits.length + 1 }, (_, record) => record),
          12,
          most,
        );
        expect(queue.length).toBeLessThanOrEqual(most);
        expect(queue.map(({ value }) => value)).toEqual(queue.map(({ value }) => value).toSorted((a, b) => b - a));
      },
    ),
  );
});
