import { type Birth, birthsOf, isRough } from "./birth.ts";
import type { FieldRole } from "./comparison.ts";
import type { CompiledColumn, CompiledNames, CompiledRegister } from "./compile-register.ts";
import { hash } from "./hash.ts";
import { mix, Numbers } from "./numbers.ts";

/**
 * What each record may be found by, as hashes: words of its name by their sound, its day and its year of birth, its other values. The
 * atoms of a record lie from its place in `starts` to the next, by kind and then by hash, so that each set of them has one order.
 */
export type Atoms = {
  readonly hashes: Uint32Array;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  /** By kind: whether one atom tells enough alone, if few share it. */
  readonly alone: Uint8Array;
};

/** Kinds of atoms; those of other columns follow. */
export const atomKinds = { name: 0, day: 1, year: 2, about: 3, columns: 4 } as const;
/** Columns that are no way to find somebody: half of all have one sex, and nobody else has one household. */
const notFoundBy: ReadonlySet<FieldRole> = new Set(["sex", "household", "birth"]);
const tellsAlone: ReadonlySet<FieldRole> = new Set(["document", "email", "phone"]);

/** Whether two atoms of a record say more than one: two words of a name do, a day and its year do not. */
export function isBeside(kind: number, other: number): boolean {
  if (kind === other) return kind === atomKinds.name;
  return isOfName(kind) || isOfName(other) || !(isOfBirth(kind) && isOfBirth(other));
}

/** What so many share that two of it never tell: a year in a place begins no set, while a name, a day or a number does. */
export function isBeginning(kind: number): boolean {
  return kind !== atomKinds.year && kind !== atomKinds.about;
}

const isOfName = (kind: number) => kind === atomKinds.name;
const isOfBirth = (kind: number) => kind >= atomKinds.day && kind <= atomKinds.about;
/** Years that are told of one person at two places lie this near, and are in one window of two that overlap. @source decision:0045 */
const windowYears = 4;

/** The atoms of all records. */
export function atomsOf({ names, columns, size }: CompiledRegister): Atoms {
  const found = columns.filter(({ role }) => !notFoundBy.has(role));
  const births = columns.filter(({ role }) => role === "birth").map(birthAtoms);
  const values = found.map((column, place) => column.values.map((value) => mix(hash32(value), atomKinds.columns + place)));
  const [hashes, kinds, starts] = [new Numbers(size * 6), new Numbers(size * 6), new Uint32Array(size + 1)];
  for (let record = 0; record < size; record++) {
    starts[record] = hashes.size;
    if (names)
      for (const atom of nameAtomsOf(names, record)) {
        hashes.push(atom);
        kinds.push(atomKinds.name);
      }
    for (const { ids, days, years, windows } of births) {
      const id = ids[record] ?? -1;
      pushAtom(hashes, kinds, days[id] ?? 0, atomKinds.day);
      pushAtom(hashes, kinds, years[id] ?? 0, atomKinds.year);
      for (const row of windows) pushAtom(hashes, kinds, row[id] ?? 0, atomKinds.about);
    }
    for (const [place, column] of found.entries())
      pushAtom(hashes, kinds, values[place]?.[column.ids[record] ?? -1] ?? 0, atomKinds.columns + place);
  }
  starts[size] = hashes.size;
  const alone = Uint8Array.from([0, 1, 0, 0, ...found.map(({ role }) => (tellsAlone.has(role) ? 1 : 0))]);
  return { hashes: hashes.values(), kinds: Uint8Array.from(kinds.values()), starts, alone };
}

/** No atom is zero. */
function pushAtom(hashes: Numbers, kinds: Numbers, atom: number, kind: number): void {
  if (atom === 0) return;
  hashes.push(atom);
  kinds.push(kind);
}

function birthAtoms({ ids, values }: CompiledColumn) {
  const births = birthsOf(values);
  return {
    ids,
    days: births.map((birth) => (birth && birth.day !== undefined && !birth.isConventional ? mix(turnedDay(birth), atomKinds.day) : 0)),
    years: births.map((birth) => (birth ? mix(birth.year, atomKinds.year) : 0)),
    windows: [0, 1].map((half) =>
      births.map((birth) =>
        birth && isRough(birth) ? mix(Math.floor((birth.year + (half * windowYears) / 2) / windowYears) * 2 + half, atomKinds.about) : 0,
      ),
    ),
  };
}

/** A day as a number, the same where day and month are turned round. */
function turnedDay({ year, month = 0, day = 0 }: Birth): number {
  return (year * 100 + Math.min(month, day)) * 100 + Math.max(month, day);
}

const atHand: number[] = [];

/** The atoms of a record's words, each once, in order. */
function nameAtomsOf({ given, family, others, starts, sounds, otherSounds }: CompiledNames, record: number): readonly number[] {
  atHand.length = 0;
  const add = (word: number) => {
    if (word < 0) return;
    for (const sound of [sounds[word] ?? 0, otherSounds[word] ?? 0])
      if (sound !== 0 && !atHand.includes(sound >>> 0)) atHand.push(sound >>> 0);
  };
  add(given[record] ?? -1);
  add(family[record] ?? -1);
  for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) add(others[place] ?? -1);
  return atHand.sort((one, other) => one - other);
}

function hash32(text: string): number {
  return hash(text) >>> 0;
}
