import type { FieldRole, Register, RegisterColumn } from "./comparison.ts";
import { Numbers, sharedInts } from "./numbers.ts";
import { soundsOfWords, type WordSounds } from "./name-parts.ts";
import { wordsOfName } from "./reading.ts";
import { marksOfWords, type WordMarks } from "./word-marks.ts";

/**
 * A register as numbers: each word and value once, and for each record which it has. Threads that compare the same register share the
 * rows of numbers and read the words themselves.
 */
export type CompiledRegister = {
  readonly size: number;
  readonly names: CompiledNames | undefined;
  readonly columns: readonly CompiledColumn[];
};
/** Names of a register; -1 is unknown. */
export type CompiledNames = WordSounds & {
  /** Whether names stand in one column, so that nothing tells which word is the family's. */
  readonly isWhole: boolean;
  readonly words: readonly string[];
  /** How common each word is, 0 to 1. */
  readonly shares: Float64Array;
  /** By word: what tells most words apart at a look. */
  readonly marks: WordMarks;
  readonly given: Int32Array;
  readonly family: Int32Array;
  /** The other words of a record lie from its place in `starts` to the next. */
  readonly others: Int32Array;
  readonly starts: Int32Array;
  /** The first words of each record once more, each once and in a row of `rowWidth`: whoever compares two records reaches for them at once. */
  readonly rows: Int32Array;
};
/** Numbers that are kept of a record's words side by side; -1 is none. Half of what memory gives at a time. */
export const rowWidth = 8;
/** One column: values in small letters, how common each is, and which a record has; -1 is unknown. */
export type CompiledColumn = {
  readonly name: string;
  readonly role: FieldRole;
  readonly values: readonly string[];
  readonly shares: Float64Array;
  readonly ids: Int32Array;
};

const nameRoles: ReadonlySet<FieldRole> = new Set(["given", "family", "fullName"]);

/** Reads a register once. */
export function compileRegister({ columns, size }: Register): CompiledRegister {
  const names = columns.filter(({ role }) => nameRoles.has(role));
  return {
    size,
    names: names.length === 0 ? undefined : compileNames(names, size),
    columns: columns.filter(({ role }) => !nameRoles.has(role)).map(compileColumn),
  };
}

function compileColumn({ name, role, values }: RegisterColumn): CompiledColumn {
  const known = new Map<string, number>();
  const counts = new Numbers();
  const ids = sharedInts(values.length);
  for (const [record, value] of values.entries()) {
    const text = value?.trim().toLowerCase() ?? "";
    if (text === "") {
      ids[record] = -1;
      continue;
    }
    const id = known.get(text) ?? known.size;
    if (id === known.size) {
      known.set(text, id);
      counts.push(0);
    }
    const row = counts.values();
    row[id] = (row[id] ?? 0) + 1;
    ids[record] = id;
  }
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  return { name, role, ids, values: [...known.keys()], shares: Float64Array.from(counts.values(), (count) => count / total) };
}

/** The words of each record by place. A whole name gives the words that its parts leave over. */
function compileNames(columns: readonly RegisterColumn[], size: number): CompiledNames {
  const known = new Map<string, number>();
  const counts = new Numbers();
  const numbersOf = (text: string | undefined): number[] =>
    text
      ? wordsOfName(text).map(({ written }) => {
          const id = known.get(written) ?? known.size;
          if (id === known.size) {
            known.set(written, id);
            counts.push(0);
          }
          const row = counts.values();
          row[id] = (row[id] ?? 0) + 1;
          return id;
        })
      : [];
  const by = (role: FieldRole) => columns.find((column) => column.role === role)?.values;
  const [givens, families, wholes] = [by("given"), by("family"), by("fullName")];
  const isWhole = !givens && !families;
  const [given, family, starts] = [sharedInts(size), sharedInts(size), sharedInts(size + 1)];
  const others = new Numbers();
  for (let record = 0; record < size; record++) {
    let [ones, lasts, rest] = [numbersOf(givens?.[record]), numbersOf(families?.[record]), numbersOf(wholes?.[record])];
    if (isWhole) [ones, lasts, rest] = [rest.slice(0, 1), rest.slice(1).slice(-1), rest.slice(1, -1)];
    const [first, last] = [ones[0] ?? -1, lasts.at(-1) ?? -1];
    given[record] = first;
    family[record] = last;
    starts[record] = others.size;
    const left = ones.length + lasts.length + rest.length > 2 || rest.length > 0 ? [...ones.slice(1), ...lasts.slice(0, -1), ...rest] : [];
    for (const word of new Set(left)) if (word !== first && word !== last) others.push(word);
  }
  starts[size] = others.size;
  const shared = sharedInts(others.size);
  shared.set(others.values());
  const total = counts.values().reduce((sum, count) => sum + count, 0) / 2;
  const words = [...known.keys()];
  const places = { given, family, others: shared, starts };
  return {
    isWhole,
    words,
    marks: marksOfWords(words),
    ...soundsOfWords(words),
    shares: Float64Array.from(counts.values(), (count) => Math.min(1, count / total)),
    ...places,
    rows: rowsOf(places, size),
  };
}

/** The first words of a record, each once, as many as there is room for; gives how many. */
export function firstWordsOf({ rows }: Pick<CompiledNames, "rows">, record: number, into: Int32Array): number {
  const from = record * rowWidth;
  for (let count = 0; count < into.length; count++) {
    const word = rows[from + count] ?? -1;
    if (word < 0) return count;
    into[count] = word;
  }
  return into.length;
}

/** The first words of each record side by side. */
export function rowsOf(
  { given, family, others, starts }: Pick<CompiledNames, "given" | "family" | "others" | "starts">,
  size: number,
): Int32Array {
  const rows = sharedInts(size * rowWidth).fill(-1);
  for (let record = 0; record < size; record++) {
    let at = record * rowWidth;
    const [first = -1, last = -1] = [given[record], family[record]];
    if (first >= 0) rows[at++] = first;
    if (last >= 0 && last !== first) rows[at++] = last;
    const end = (record + 1) * rowWidth;
    for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0) && at < end; place++) rows[at++] = others[place] ?? -1;
  }
  return rows;
}
