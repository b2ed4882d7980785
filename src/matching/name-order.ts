import { type CompiledNames, type CompiledRegister, rowsOf } from "./compile-register.ts";
import { nameParts, partAt } from "./name-parts.ts";
import { sharedInts } from "./numbers.ts";

/**
 * A register in an order in which records of one surname lie together: those that are compared, and those who live with them, are then
 * near each other in memory, which is what most of comparing waits for. @source decision:0076
 */
export type NameOrder = {
  readonly register: CompiledRegister;
  /** By place in the order: which record stands there; and by record: where. */
  readonly records: Int32Array;
  readonly places: Int32Array;
};

/** Puts a register in order by its names. */
export function inNameOrder(register: CompiledRegister): NameOrder {
  const { names, columns, size } = register;
  const records = names ? orderOf(names, size) : Int32Array.from({ length: size }, (_, record) => record);
  const places = new Int32Array(size);
  for (let place = 0; place < size; place++) places[records[place] ?? 0] = place;
  const moved = (row: Int32Array) => {
    const into = sharedInts(size);
    for (let place = 0; place < size; place++) into[place] = row[records[place] ?? 0] ?? -1;
    return into;
  };
  const ordered = {
    size,
    names: names && { ...names, ...movedNames(names, records, moved) },
    columns: columns.map((column) => ({ ...column, ids: moved(column.ids) })),
  };
  return { register: ordered, records, places };
}

function movedNames({ given, family, others, starts }: CompiledNames, records: Int32Array, moved: (row: Int32Array) => Int32Array) {
  const [into, begins] = [sharedInts(others.length), sharedInts(records.length + 1)];
  let next = 0;
  for (const [place, record] of records.entries()) {
    begins[place] = next;
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++) into[next++] = others[at] ?? -1;
  }
  begins[records.length] = next;
  const words = { given: moved(given), family: moved(family), others: into, starts: begins };
  return { ...words, rows: rowsOf(words, records.length) };
}

/** Bits of the two sounds by which records are put in order: with the number of the record they fit into what a number holds exactly. */
const firstBits = 14,
  secondBits = 7;

/** Records by the sound of their surname, or of their rarest word where none shows, and then by that of the next. */
function orderOf(names: CompiledNames, size: number): Int32Array {
  const commonness = commonnessOf(names);
  const keys = new Float64Array(size);
  for (let record = 0; record < size; record++) {
    const [first, second] = firstTwo(names, record, commonness);
    keys[record] = ((first >>> (32 - firstBits)) * 2 ** secondBits + (second >>> (32 - secondBits))) * size + record;
  }
  return Int32Array.from(keys.sort(), (key) => key % size);
}

/** By word: how common its sound is; a surname comes before any other word. */
function commonnessOf({ sounds, shares, parts }: CompiledNames): Float64Array {
  const bySound = new Map<number, number>();
  for (const [word, sound] of sounds.entries()) bySound.set(sound, (bySound.get(sound) ?? 0) + (shares[word] ?? 0));
  return Float64Array.from(
    sounds,
    (sound, word) => (bySound.get(sound) ?? 0) + (partAt(parts, word) === nameParts.surname ? 0 : otherPart),
  );
}
/** More than all shares together. */
const otherPart = 3;

function firstTwo(
  { given, family, others, starts, sounds }: CompiledNames,
  record: number,
  commonness: Float64Array,
): readonly [number, number] {
  let [first, second, least, next] = [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const look = (word: number) => {
    const own = commonness[word] ?? Number.POSITIVE_INFINITY;
    if (own < least) [second, next, first, least] = [first, least, sounds[word] ?? 0, own];
    else if (own < next) [second, next] = [sounds[word] ?? 0, own];
  };
  look(given[record] ?? -1);
  look(family[record] ?? -1);
  for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) look(others[place] ?? -1);
  return [first, second];
}
