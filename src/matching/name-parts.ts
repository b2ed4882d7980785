import { hash } from "./hash.ts";
import { sharedBytes, sharedInts } from "./numbers.ts";
import { readWord, type Word } from "./reading.ts";
import { skeletonsOf } from "./skeleton.ts";

/** Which part of a name a word is by its form: a father's name, a surname with an ending, one on -i, or none that shows. */
export const nameParts = { bare: 0, father: 1, surname: 2, origin: 3 } as const;
export type NamePart = (typeof nameParts)[keyof typeof nameParts];

/** Endings as women's papers, Arabic script and a last letter heard add to them. */
const fatherEnding = /(?:[oeiy]v[iy]?[čĉ]|[oe]vna|i[čĉ]na)[hĥ]?$/;
const surnameEnding = /(?:[oei]va?|ŵf|ŵa|of|zoda|zade|zada|zadh|uli|o[gğ]l[uiy])[hĥ]?$/;
const originEnding = /[iy]$/;
/** What is left without the ending is a name still. */
const stemMin = 2;

/** The part of a word, and what is left of it without its ending. */
function partOf({ sounds }: Word): { readonly part: NamePart; readonly stem: string } {
  for (const [ending, part] of [
    [fatherEnding, nameParts.father],
    [surnameEnding, nameParts.surname],
    [originEnding, nameParts.origin],
  ] as const) {
    const stem = sounds.replace(ending, "");
    if (stem !== sounds && stem.length >= stemMin) return { part, stem };
  }
  return { part: nameParts.bare, stem: sounds };
}

/** By word: the part it is by its form, and whether it is in Arabic or Cyrillic script. */
export type WordParts = Uint8Array;
/** Beside the part. */
const inArabic = 4,
  inCyrillic = 8;

/** By word: its sound as a number, by which records are found, and the second reading that Arabic script leaves open, or 0. */
export type WordSounds = {
  readonly sounds: Int32Array;
  readonly otherSounds: Int32Array;
  /** The part that it is of a name, and its sound within that part. */
  readonly parts: WordParts;
  readonly partSounds: Int32Array;
};

/** The sounds and parts of the words of a register, in rows that threads share. */
export function soundsOfWords(words: readonly string[]): WordSounds {
  const [sounds, otherSounds, parts, partSounds] = [
    sharedInts(words.length),
    sharedInts(words.length),
    sharedBytes(words.length),
    sharedInts(words.length),
  ];
  for (const [number, written] of words.entries()) {
    const word = readWord(written);
    const { part, stem } = partOf(word);
    sounds[number] = hash(soundOf(word.skeletons[0], word));
    const other = word.script === "Arab" ? skeletonsOf(stem)[1] : undefined;
    otherSounds[number] = other !== undefined && other.length > 1 && other !== word.skeletons[0] ? hash(other) : 0;
    parts[number] = part + (word.script === "Arab" ? inArabic : word.script === "Cyrl" ? inCyrillic : 0);
    partSounds[number] = hash(`${part} ${soundOf(skeletonsOf(stem)[0], word)}`);
  }
  return { sounds, otherSounds, parts, partSounds };
}

/** The sound by which a word is found, and counts as common or rare: its consonants, or all its sounds where those are too few to tell. */
function soundOf(skeleton: string | undefined, { sounds }: Word): string {
  return skeleton !== undefined && skeleton.length > 1 ? skeleton : sounds;
}

/** The part of a word, by its number. */
export function partAt(parts: WordParts, word: number): NamePart {
  return ((parts[word] ?? 0) & (inArabic - 1)) as NamePart;
}

/** Kinds of two words by their scripts: of one, of two, or of Arabic script and another; what their levels end with. @source decision:0095 */
export const scriptKinds = ["", "InTwoScripts", "InArabicAndOther"] as const;
const [ofOne, ofTwo, arabicAndOther] = [0, 1, 2];

/** The kind of two words. */
export function scriptKindOf(parts: WordParts, one: number, other: number): number {
  const apart = ((parts[one] ?? 0) ^ (parts[other] ?? 0)) & (inArabic | inCyrillic);
  if (apart === 0) return ofOne;
  return (apart & inArabic) === 0 ? ofTwo : arabicAndOther;
}

/** Whether two words may be one part: Arabic script writes a father's name as it is, without an ending. */
export function mayBeOnePart(parts: WordParts, one: number, other: number): boolean {
  const [a, b] = [partAt(parts, one), partAt(parts, other)];
  return a === b || isFatherInArabic(parts[one] ?? 0, b) || isFatherInArabic(parts[other] ?? 0, a);
}

function isFatherInArabic(row: number, facing: NamePart): boolean {
  return row === inArabic + nameParts.bare && facing === nameParts.father;
}
