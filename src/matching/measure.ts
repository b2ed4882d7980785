/** How often a verdict was right: of those said to be one person, and of those who are. */
export type Measure = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Counts of verdicts: rightly one, all said to be one, all who are one. */
export function measureOf(right: number, said: number, are: number): Measure {
  return {
    precision: said === 0 ? 1 : right / said,
    recall: are === 0 ? 1 : right / are,
    f1: said + are === 0 ? 1 : (2 * right) / (said + are),
  };
}

/** The threshold with the best F1, which only labels can tell; `are` counts true pairs, those never compared as well. */
export function bestThreshold(
  bits: Float64Array,
  isOne: (pair: number) => boolean,
  are: number,
): { readonly threshold: number; readonly measure: Measure } {
  const order = Uint32Array.from(bits.keys()).sort((one, other) => (bits[other] ?? 0) - (bits[one] ?? 0));
  let [right, best, threshold] = [0, measureOf(0, 0, are), Number.POSITIVE_INFINITY];
  for (const [place, pair] of order.entries()) {
    if (isOne(pair)) right++;
    const now = bits[pair] ?? 0;
    const isLastOfEqual = bits[order[place + 1] ?? -1] !== now;
    const measure = measureOf(right, place + 1, are);
    if (isLastOfEqual && measure.f1 > best.f1) [best, threshold] = [measure, now];
  }
  return { threshold, measure: best };
}

/** The recall at which a part of the pairs is as precise as `precision`, so that parts can be compared. */
export function recallAtPrecision(bits: Float64Array, isOne: (pair: number) => boolean, are: number, precision: number): number {
  const order = Uint32Array.from(bits.keys()).sort((one, other) => (bits[other] ?? 0) - (bits[one] ?? 0));
  let [right, most] = [0, 0];
  for (const [place, pair] of order.entries()) {
    if (isOne(pair)) right++;
    if (right / (place + 1) >= precision) most = right;
  }
  return are === 0 ? 1 : most / are;
}

/** Precision and recall at a threshold. */
export function measureAt(bits: Float64Array, isOne: (pair: number) => boolean, are: number, threshold: number): Measure {
  let [right, said] = [0, 0];
  for (const [pair, now] of bits.entries()) {
    if (now < threshold) continue;
    said++;
    if (isOne(pair)) right++;
  }
  return measureOf(right, said, are);
}

/** Pairs inside clusters against pairs inside the true ones. `isAllowed` leaves out pairs that were never asked about. */
export function measureClusters(found: Int32Array, truth: Int32Array, are: number, isAllowed?: (a: number, b: number) => boolean): Measure {
  const members = new Map<number, number[]>();
  for (const [record, cluster] of found.entries()) members.set(cluster, [...(members.get(cluster) ?? []), record]);
  let [right, said] = [0, 0];
  for (const records of members.values()) {
    for (const [a, b] of pairsInside(records)) {
      if (isAllowed && !isAllowed(a, b)) continue;
      said++;
      if (truth[a] === truth[b]) right++;
    }
  }
  return measureOf(right, said, are);
}

/** Each two of some records, once. */
export function* pairsInside(records: readonly number[]): Generator<readonly [number, number]> {
  for (const [place, one] of records.entries()) for (const other of records.slice(place + 1)) yield [one, other];
}
