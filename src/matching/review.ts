import type { ScoredPairs } from "./clusters.ts";

/** A pair that somebody should look at: how likely it is one person, and how much a verdict would change. */
export type ReviewItem = {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** That the two are one person, 0 to 1, as the weights have it. */
  readonly chance: number;
  /** Uncertainty in bits, 0 to 1, times the records of both clusters. */
  readonly value: number;
  /** Whether the clusters hold the two together as they stand. */
  readonly isTogether: boolean;
};

/** A pair surer than this either way tells nothing new when it is looked at. */
const uncertaintyMin = 0.05;

/**
 * Pairs worth looking at, the most telling first: where the weights are unsure, and a verdict joins or parts most records.
 * @param evenBits bits at which two records are as likely one person as two
 */
export function reviewQueue(pairs: ScoredPairs, clusters: Int32Array, evenBits: number, most: number): ReviewItem[] {
  const sizes = new Map<number, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const items: ReviewItem[] = [];
  for (let pair = 0; pair < pairs.size; pair++) {
    const bits = pairs.bits[pair] ?? 0;
    const chance = 1 / (1 + 2 ** (evenBits - bits));
    const uncertainty = entropyOf(chance);
    if (uncertainty < uncertaintyMin) continue;
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    const [one = 0, other = 0] = [clusters[a], clusters[b]];
    const isTogether = one === other;
    const touched = (sizes.get(one) ?? 1) + (isTogether ? 0 : (sizes.get(other) ?? 1));
    items.push({ a, b, bits, chance, value: uncertainty * touched, isTogether });
  }
  return items.sort((one, other) => other.value - one.value || one.a - other.a || one.b - other.b).slice(0, most);
}

/** How unsure a chance is: 1 at even odds, 0 where it is certain. */
function entropyOf(chance: number): number {
  const part = (share: number) => (share <= 0 ? 0 : -share * Math.log2(share));
  return part(chance) + part(1 - chance);
}
