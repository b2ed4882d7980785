import { readBirth } from "./birth.ts";
import type { Register } from "./fields.ts";
import { pairsInside } from "./measure.ts";
import { readName } from "./reading.ts";

/** Pairs of records, each once, as two columns of places. */
export type PairList = { readonly a: Int32Array; readonly b: Int32Array; readonly size: number };

/** What one record may be found by: an atom of a field, such as a skeleton of a name or a year of birth. */
type Atom = { readonly field: string; readonly value: string; readonly isDay?: boolean };

const groupMax = 80;

/**
 * Pairs worth comparing: records that share two atoms of different kinds, in groups small enough to tell something. Nothing is
 * known of labels or of the data set: each field gives its atoms by its role.
 */
export function candidatePairs(register: Register, isAllowed: (a: number, b: number) => boolean = () => true): PairList {
  const groups = new Map<number, number[]>();
  for (let record = 0; record < register.size; record++) {
    for (const key of keysOf(register, record)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [record]);
      else if (group.length <= groupMax) group.push(record);
    }
  }
  const pairs = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > groupMax) continue;
    for (const [a, b] of pairsInside(group)) if (a !== b && isAllowed(a, b)) pairs.add(a * register.size + b);
  }
  return pairList(pairs, register.size);
}

/** A set of `a * size + b` with a < b as two columns. */
export function pairList(pairs: ReadonlySet<number>, size: number): PairList {
  const [a, b] = [new Int32Array(pairs.size), new Int32Array(pairs.size)];
  let place = 0;
  for (const pair of pairs) {
    a[place] = Math.floor(pair / size);
    b[place++] = pair % size;
  }
  return { a, b, size: pairs.size };
}

function keysOf(register: Register, record: number): Set<number> {
  const atoms = atomsOf(register, record);
  const keys = new Set<number>();
  for (const [place, one] of atoms.entries()) {
    if (one.isDay) keys.add(hash(`${one.field}:${one.value}`));
    for (const other of atoms.slice(place + 1)) {
      if (one.field !== other.field || one.field === "name")
        keys.add(hash([`${one.field}:${one.value}`, `${other.field}:${other.value}`].sort().join("|")));
    }
  }
  return keys;
}

function atomsOf(register: Register, record: number): Atom[] {
  const atoms = new Map<string, Atom>();
  const add = (atom: Atom) => void atoms.set(`${atom.field}:${atom.value}`, atom);
  for (const { name, role, values } of register.columns) {
    const value = values[record]?.trim().toLowerCase();
    if (!value) continue;
    if (role === "given" || role === "family" || role === "fullName") {
      for (const { skeletons, sounds } of readName(value).words)
        add({ field: "name", value: skeletons[0] && skeletons[0].length > 1 ? skeletons[0] : sounds });
    } else if (role === "birth") {
      const { birth } = readBirth(value);
      if (!birth) continue;
      add({ field: "year", value: String(birth.year) });
      if (!birth.isConventional && birth.day !== undefined) add({ field: "day", value: value, isDay: true });
    } else if (role !== "sex") {
      add({ field: name, value, isDay: role === "document" || role === "email" || role === "phone" });
    }
  }
  return [...atoms.values()];
}

/** FNV-1a over UTF-16 units, twice with other starts, as one safe integer. */
export function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995];
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}
