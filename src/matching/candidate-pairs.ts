import { atomsOf, type Atoms, isBeginning, isBeside } from "./atoms.ts";
import type { CompiledRegister } from "./compile-register.ts";
import { mix, Numbers, sharedInts } from "./numbers.ts";

/** Pairs of records, each once, as two columns of places. */
export type PairList = { readonly a: Int32Array; readonly b: Int32Array; readonly size: number };

/** Groups larger than this tell too little, and are divided by one thing more. */
const groupMax = 80;
/** In a large register even small groups of strangers add up. */
const groupMaxOfMany = 12,
  manyRecords = 60_000;
/** No group is divided by more things than this. */
const atomsMost = 4;

/** What part of the work one of several threads does, and which pairs may be at all. */
export type PairSearch = {
  readonly isAllowed?: ((a: number, b: number) => boolean) | undefined;
  readonly part?: number;
  readonly parts?: number;
  readonly most?: number;
};

/**
 * Pairs worth comparing: records that share two things of different kinds, such as a word of the name and the year, in groups small
 * enough to tell something; a group that is too large is divided by a third thing, and by a fourth. Nothing is known of labels or of the
 * data set: each field gives what it has by its role.
 */
export function candidatePairs(register: CompiledRegister, search: PairSearch = {}): PairList {
  return pairsOfKeys([candidateKeys(register, search)], register.size);
}

/** The same as sorted `a * size + b`, as far as they are of one part. */
export function candidateKeys(register: CompiledRegister, { isAllowed, part = 0, parts = 1, most }: PairSearch): Float64Array {
  const { size } = register;
  const atoms = atomsOf(register);
  const mostOfGroup = most ?? (size > manyRecords ? groupMaxOfMany : groupMax);
  const pairs = new Pairs(size, isAllowed);
  let entries = firstEntries(atoms, size, { part, parts });
  for (let depth = 2; entries.size > 0 && depth <= atomsMost; depth++) {
    const [larger, rows] = [new Entries(), entries.rows()];
    eachGroup(rows, (group) => {
      if (group.length <= mostOfGroup) pairs.addGroup(group, rows.record);
      else if (depth < atomsMost) for (const entry of group) extend(larger, rows, entry, atoms);
    });
    entries = larger;
  }
  return pairs.sorted();
}

/** Lists of several parts as one, each pair once. */
export function pairsOfKeys(lists: readonly Float64Array[], size: number): PairList {
  const [first = new Float64Array(0), ...others] = lists;
  return listOf(others.reduce(merged, first), size);
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length);
  let [a, b, kept] = [0, 0, 0];
  while (a < one.length || b < other.length) {
    const [first = Number.POSITIVE_INFINITY, second = Number.POSITIVE_INFINITY] = [one[a], other[b]];
    all[kept++] = Math.min(first, second);
    if (first <= second) a++;
    if (second <= first) b++;
  }
  return all.subarray(0, kept);
}

/** A set of `a * size + b` with a < b as two columns. */
export function pairList(pairs: ReadonlySet<number>, size: number): PairList {
  return listOf(Float64Array.from(pairs), size);
}

function listOf(keys: Float64Array, size: number): PairList {
  const [a, b] = [sharedInts(keys.length), sharedInts(keys.length)];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    const one = Math.floor(key / size);
    a[place] = one;
    b[place] = key - one * size;
  }
  return { a, b, size: keys.length };
}

/** An entry of a record under the hash of what it shares; `last` is the last of the record's atoms in it, or `whole`. */
const whole = 255;

/** Entries of records under hashes of 64 bits, in rows of numbers: there are tens of millions. */
class Entries {
  readonly low = new Numbers();
  readonly high = new Numbers();
  readonly record = new Numbers();
  readonly last = new Numbers();

  get size(): number {
    return this.low.size;
  }

  push(low: number, high: number, record: number, last: number): void {
    this.low.push(low);
    this.high.push(high);
    this.record.push(record);
    this.last.push(last);
  }

  rows(): Rows {
    return { low: this.low.values(), high: this.high.values(), record: this.record.values(), last: this.last.values() };
  }
}

type Rows = { readonly low: Uint32Array; readonly high: Uint32Array; readonly record: Uint32Array; readonly last: Uint32Array };

/** The entries of each hash that two or more have, by their places, in order of the records. */
function eachGroup({ low, high }: Rows, use: (group: Uint32Array) => void): void {
  const size = low.length;
  const shift = 32 - Math.min(24, Math.max(8, Math.ceil(Math.log2(size / 4))));
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  for (const hash of low) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const [order, next] = [new Uint32Array(size), starts.slice()];
  for (let entry = 0; entry < size; entry++) {
    const bucket = (low[entry] ?? 0) >>> shift;
    const at = next[bucket] ?? 0;
    order[at] = entry;
    next[bucket] = at + 1;
  }
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const from = starts[bucket] ?? 0;
    const to = starts[bucket + 1] ?? 0;
    if (to - from < 2) continue;
    sortBy(high, order, from, to);
    let begin = from;
    for (let place = from + 1; place <= to; place++) {
      if (place < to && high[order[place] ?? 0] === high[order[begin] ?? 0]) continue;
      if (place - begin > 1) use(order.subarray(begin, place));
      begin = place;
    }
  }
}

const fewEntries = 48;

/** Sorts places by what they have, and equal ones as they came. */
function sortBy(values: Uint32Array, order: Uint32Array, from: number, to: number): void {
  if (to - from > fewEntries) {
    order.subarray(from, to).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
    return;
  }
  for (let place = from + 1; place < to; place++) {
    const entry = order[place] ?? 0;
    const value = values[entry] ?? 0;
    let at = place;
    for (; at > from && (values[order[at - 1] ?? 0] ?? 0) > value; at--) order[at] = order[at - 1] ?? 0;
    order[at] = entry;
  }
}

/** Entries for each two atoms of a record, and for what tells enough alone. */
function firstEntries(atoms: Atoms, size: number, own: OwnPart): Entries {
  const entries = new Entries();
  for (let record = 0; record < size; record++) {
    const from = atoms.starts[record] ?? 0;
    const to = atoms.starts[record + 1] ?? 0;
    for (let one = from; one < to; one++) pushFirst(entries, atoms, { record, from, one, to, ...own });
  }
  return entries;
}

/** Hashes are dealt out by their rest: each part has its own. */
type OwnPart = { readonly part: number; readonly parts: number };

type FirstAtom = OwnPart & { readonly record: number; readonly from: number; readonly one: number; readonly to: number };

function pushFirst(entries: Entries, { hashes, kinds, alone }: Atoms, { record, from, one, to, part, parts }: FirstAtom): void {
  const hash = hashes[one] ?? 0;
  const kind = kinds[one] ?? 0;
  if (alone[kind] === 1 && mix(hash, 1) % parts === part) entries.push(mix(hash, 1), mix(1, hash), record, whole);
  if (!isBeginning(kind)) return;
  for (let other = one + 1; other < to; other++) {
    if (!isBeside(kind, kinds[other] ?? 0)) continue;
    const second = hashes[other] ?? 0;
    const low = mix(hash, second);
    if (low % parts === part) entries.push(low, mix(second, hash), record, other - from);
  }
}

/** Entries of one atom more, each set of atoms once: only those that come after the last. */
function extend(larger: Entries, { low, high, record, last }: Rows, entry: number, { hashes, kinds, starts }: Atoms): void {
  const [own = 0, place = whole] = [record[entry], last[entry]];
  if (place === whole) return;
  const [from = 0, to = 0] = [starts[own], starts[own + 1]];
  const kind = kinds[from + place] ?? 0;
  for (let more = from + place + 1; more < to; more++) {
    const hash = hashes[more] ?? 0;
    if (isBeside(kind, kinds[more] ?? 0)) larger.push(mix(low[entry] ?? 0, hash), mix(high[entry] ?? 0, hash ^ apart), own, more - from);
  }
}
/** Keeps the two halves of a longer hash from being mixed alike. */
const apart = 0x55555555;

/** Pairs of the records of groups, each once. */
class Pairs {
  readonly #size: number;
  readonly #isAllowed: ((a: number, b: number) => boolean) | undefined;
  #keys = new Float64Array(2 ** 16);
  #count = 0;

  constructor(size: number, isAllowed: PairSearch["isAllowed"]) {
    this.#size = size;
    this.#isAllowed = isAllowed;
  }

  addGroup(group: Uint32Array, records: Uint32Array): void {
    for (let one = 0; one < group.length; one++) {
      const a = records[group[one] ?? 0] ?? 0;
      for (let other = one + 1; other < group.length; other++) {
        const b = records[group[other] ?? 0] ?? 0;
        if (a !== b && (this.#isAllowed === undefined || this.#isAllowed(a, b))) this.#add(a * this.#size + b);
      }
    }
  }

  #add(key: number): void {
    if (this.#count === this.#keys.length) {
      const larger = new Float64Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#count++] = key;
  }

  sorted(): Float64Array {
    const sorted = this.#keys.subarray(0, this.#count).sort();
    let kept = 0;
    for (let place = 0; place < sorted.length; place++) {
      const key = sorted[place] ?? 0;
      if (place === 0 || key !== sorted[place - 1]) sorted[kept++] = key;
    }
    return sorted.slice(0, kept);
  }
}
