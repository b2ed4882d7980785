import type { PairList } from "./candidate-pairs.ts";
import { pairsInside } from "./measure.ts";

/** Pairs with the bits of each. */
export type ScoredPairs = PairList & { readonly bits: Float64Array };

/**
 * Pairs of the neighbours of neighbours: two records that both clearly agree with a third were perhaps never compared, since each
 * changed another field. They are compared as well; nothing is taken as agreeing by the third alone.
 */
export function secondNeighbours({ a, b, size, bits }: ScoredPairs, records: number, bitsMin: number): Set<number> {
  const near = new Map<number, number[]>();
  const known = new Set<number>();
  for (let pair = 0; pair < size; pair++) {
    const [one, other] = [a[pair] ?? 0, b[pair] ?? 0];
    known.add(one * records + other);
    if ((bits[pair] ?? 0) < bitsMin) continue;
    near.set(one, [...(near.get(one) ?? []), other]);
    near.set(other, [...(near.get(other) ?? []), one]);
  }
  const found = new Set<number>();
  for (const neighbours of near.values()) {
    for (const [one, other] of pairsInside(neighbours)) {
      const key = Math.min(one, other) * records + Math.max(one, other);
      if (one !== other && !known.has(key)) found.add(key);
    }
  }
  return found;
}

/** Bits of a pair that was never compared, when clusters are joined: it shares too little to be found. */
const unseenBits = -6;

/**
 * Clusters by average likeness: two clusters are joined while the mean bits of all pairs between them is at least `bitsMin`, the
 * surest first. One strong pair cannot draw two families together, as it would in chains of pairs. Gives the cluster of each record.
 */
export function averageClusters(pairs: ScoredPairs, records: number, bitsMin: number): Int32Array {
  const cluster = Int32Array.from({ length: records }, (_, record) => record);
  const members: number[][] = Array.from({ length: records }, (_, record) => [record]);
  const between: Map<number, Link>[] = Array.from({ length: records }, () => new Map<number, Link>());
  const queue = new Queue();
  for (let pair = 0; pair < pairs.size; pair++) {
    const [one, other, bits] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, pairs.bits[pair] ?? 0];
    const link = { sum: bits, seen: 1 };
    between[one]?.set(other, link);
    between[other]?.set(one, link);
    if (bits >= bitsMin) queue.push({ one, other, bits });
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const link = between[next.one]?.get(next.other);
    if (!link || meanOf(link, members, next) !== next.bits) continue;
    join(next, { members, between, cluster });
    for (const [other] of between[next.one] ?? []) {
      const bits = meanOf(between[next.one]?.get(other), members, { one: next.one, other });
      if (bits >= bitsMin) queue.push({ one: next.one, other, bits });
    }
  }
  return cluster;
}

type Link = { readonly sum: number; readonly seen: number };
type Step = { readonly one: number; readonly other: number; readonly bits: number };

function meanOf(link: Link | undefined, members: readonly number[][], { one, other }: Pick<Step, "one" | "other">): number {
  if (!link) return unseenBits;
  const all = (members[one]?.length ?? 0) * (members[other]?.length ?? 0);
  return (link.sum + (all - link.seen) * unseenBits) / all;
}

type State = { readonly members: number[][]; readonly between: readonly Map<number, Link>[]; readonly cluster: Int32Array };

/** Takes `other` into `one` and adds up their links. */
function join({ one, other }: Step, { members, between, cluster }: State): void {
  for (const record of members[other] ?? []) cluster[record] = one;
  members[one] = [...(members[one] ?? []), ...(members[other] ?? [])];
  members[other] = [];
  between[one]?.delete(other);
  for (const [third, link] of between[other] ?? []) {
    if (third === one) continue;
    between[third]?.delete(other);
    const own = between[one]?.get(third);
    const sum = own ? { sum: own.sum + link.sum, seen: own.seen + link.seen } : link;
    between[one]?.set(third, sum);
    between[third]?.set(one, sum);
  }
  between[other]?.clear();
}

/** A heap of joins, the surest first. */
class Queue {
  readonly #heap: Step[] = [];

  push(step: Step): void {
    const heap = this.#heap;
    let place = heap.push(step) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || parent.bits >= step.bits) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = step;
  }

  pop(): Step | undefined {
    const heap = this.#heap;
    const [first, last] = [heap[0], heap.pop()];
    if (!last || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
      const larger = right && left && right.bits > left.bits ? 2 * place + 2 : 2 * place + 1;
      const child = heap[larger];
      if (!child || child.bits <= last.bits) break;
      heap[place] = child;
      place = larger;
    }
    heap[place] = last;
    return first;
  }
}
