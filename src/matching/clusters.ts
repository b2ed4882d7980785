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
  const add = (one: number, other: number) => {
    const known = near.get(one);
    if (known) known.push(other);
    else near.set(one, [other]);
  };
  for (let pair = 0; pair < size; pair++) {
    if ((bits[pair] ?? 0) < bitsMin) continue;
    add(a[pair] ?? 0, b[pair] ?? 0);
    add(b[pair] ?? 0, a[pair] ?? 0);
  }
  const found = new Set<number>();
  for (const neighbours of near.values())
    for (const [one, other] of pairsInside(neighbours)) if (one !== other) found.add(Math.min(one, other) * records + Math.max(one, other));
  for (let pair = 0; pair < size && found.size > 0; pair++) found.delete((a[pair] ?? 0) * records + (b[pair] ?? 0));
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
  const group = connectedBy(pairs, records, bitsMin);
  const members = new Map<number, number[]>();
  const between = new Map<number, Map<number, Link>>();
  const linksOf = (record: number): Map<number, Link> => {
    const known = between.get(record) ?? new Map<number, Link>();
    between.set(record, known);
    return known;
  };
  const queue = new Queue();
  for (let pair = 0; pair < pairs.size; pair++) {
    const [one, other, bits] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, pairs.bits[pair] ?? 0];
    // A mean that is high enough needs one pair that is: clusters of two groups are never joined.
    if (group[one] !== group[other]) continue;
    const link = { sum: bits, seen: 1 };
    linksOf(one).set(other, link);
    linksOf(other).set(one, link);
    if (bits >= bitsMin) queue.push({ one, other, bits });
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const link = between.get(next.one)?.get(next.other);
    if (!link || meanOf(link, members, next) !== next.bits) continue;
    join(next, { members, between, cluster });
    for (const [other, own] of between.get(next.one) ?? []) {
      const bits = meanOf(own, members, { one: next.one, other });
      if (bits >= bitsMin) queue.push({ one: next.one, other, bits });
    }
  }
  return cluster;
}

/** Groups of records that chains of sure pairs hold together, by one record of each. */
function connectedBy({ a, b, bits, size }: ScoredPairs, records: number, bitsMin: number): Int32Array {
  const root = Int32Array.from({ length: records }, (_, record) => record);
  const rootOf = (record: number): number => {
    let at = record;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? 0] ?? 0;
      at = root[at] ?? 0;
    }
    return at;
  };
  for (let pair = 0; pair < size; pair++) if ((bits[pair] ?? 0) >= bitsMin) root[rootOf(a[pair] ?? 0)] = rootOf(b[pair] ?? 0);
  return root.map((_, record) => rootOf(record));
}

type Link = { readonly sum: number; readonly seen: number };
type Step = { readonly one: number; readonly other: number; readonly bits: number };

function meanOf(link: Link, members: Members, { one, other }: Pick<Step, "one" | "other">): number {
  const all = countOf(members, one) * countOf(members, other);
  return (link.sum + (all - link.seen) * unseenBits) / all;
}

/** Records of each cluster; one that has none is a record alone. */
type Members = Map<number, number[]>;
const countOf = (members: Members, cluster: number): number => members.get(cluster)?.length ?? 1;

type State = { readonly members: Members; readonly between: Map<number, Map<number, Link>>; readonly cluster: Int32Array };

/** Takes `other` into `one` and adds up their links. */
function join({ one, other }: Step, { members, between, cluster }: State): void {
  const taken = members.get(other) ?? [other];
  for (const record of taken) cluster[record] = one;
  members.set(one, [...(members.get(one) ?? [one]), ...taken]);
  members.delete(other);
  between.get(one)?.delete(other);
  for (const [third, link] of between.get(other) ?? []) {
    if (third === one) continue;
    between.get(third)?.delete(other);
    const own = between.get(one)?.get(third);
    const sum = own ? { sum: own.sum + link.sum, seen: own.seen + link.seen } : link;
    between.get(one)?.set(third, sum);
    between.get(third)?.set(one, sum);
  }
  between.delete(other);
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
