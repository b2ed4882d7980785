import { descent, honours, joinsNext, joinsPrevious } from "./tables/particles.ts";
import { type NameFlag, nameFlagsOf } from "../kernel/index.ts";
import { cyrillicLookalikes, digitLookalikes, latinLookalikes } from "./tables/lookalikes.ts";
import { soundsOf } from "./letters.ts";
import { latinReadings } from "./tables/latin-readings.ts";
import { isNeighbour, neighbourSounds } from "./tables/neighbour-scripts.ts";
import { patronymicOf } from "./patronymic.ts";
import { skeletonsOf, stemOf } from "./skeleton.ts";

/** Scripts that are read by sound; `Zyyy` is any other, which is compared letter by letter. */
export type WordScript = "Latn" | "Cyrl" | "Arab" | "Zyyy";

/** One telling word of a name. */
export type Word = {
  /** In one spelling: small letters, no vowel signs, no apostrophes. */
  readonly written: string;
  /** The same without the signs of a language: papers leave them out, Vucic for Vučić. */
  readonly plain: string;
  readonly script: WordScript;
  /** In the inner alphabet, doubles as one. */
  readonly sounds: string;
  /** Other ways to say it: without an Arabic article that is written into the word, or as another language reads its letters. */
  readonly otherSounds: readonly string[];
  /** A surname or father's name without its ending: -ov here is -zoda there. */
  readonly stem: string | undefined;
  readonly skeletons: readonly string[];
  readonly kind: "name" | "initial" | "patronymic";
};

/** A name as it was read. `written` is what was said, and is never changed. */
export type NameReading = { readonly written: string; readonly words: readonly Word[]; readonly flags: readonly NameFlag[] };

/** A name of three hundred letters is read as far as this; the flag says so. */
const wordsMax = 12,
  lettersMax = 40;

/** Reads a name in any script, whatever stands in it. Titles and words of descent count only where nothing else is there. */
export function readName(written: string): NameReading {
  return { written, words: wordsOfName(written), flags: nameFlagsOf(written) };
}

/** The telling words of a name, without looking for what is odd. */
export function wordsOfName(written: string): Word[] {
  const words = joinHalves(splitName(written));
  const telling = words.filter((word) => !descent.has(word) && !honours.has(word));
  const kept = (telling.length > 0 ? telling : words).slice(0, wordsMax);
  return kept.map(readWord).filter(({ sounds }) => sounds !== "");
}

/**
 * Words in one spelling. Case, vowel signs, tatweel and marks of direction are writing, not name; a zero-width joiner stands
 * inside a word, an apostrophe too. An initial with its point is a word.
 */
export function splitName(written: string): string[] {
  return written.split(/[ \t\r\n]+/).flatMap(wordsBetweenSpaces);
}

const pieces = new Map<string, readonly string[]>();
const piecesMax = 200_000;

/** What stands between two spaces repeats from name to name, so it is settled once. */
function wordsBetweenSpaces(piece: string): readonly string[] {
  const known = pieces.get(piece);
  if (known) return known;
  const words = piece
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/['’‘ʻʼ`´]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(settleLetters)
    .filter(Boolean);
  if (pieces.size >= piecesMax) pieces.clear();
  pieces.set(piece, words);
  return words;
}

/** A word that mixes scripts or holds digits, in the letters that were meant; a word of digits alone is none. */
function settleLetters(word: string): string {
  const read = word.length > lettersMax ? Array.from(word).slice(0, lettersMax).join("") : word;
  const letters = Array.from(read);
  const count = (pattern: RegExp) => letters.filter((letter) => pattern.test(letter)).length;
  const [latin, cyrillic, digits] = [count(/\p{Script=Latin}/u), count(/\p{Script=Cyrillic}/u), count(/\p{Nd}/u)];
  if (digits === letters.length) return "";
  const meant = letters.map((letter) => (digits > 0 ? (digitLookalikes.get(letter) ?? letter) : letter));
  if (latin === 0 || cyrillic === 0) return digits > 0 ? meant.filter((letter) => !/\p{Nd}/u.test(letter)).join("") : read;
  const table = latin >= cyrillic ? cyrillicLookalikes : latinLookalikes;
  return meant.map((letter) => table.get(letter) ?? letter).join("");
}

function joinHalves(words: readonly string[]): string[] {
  const joined: string[] = [];
  let prefix = "";
  for (const [place, word] of words.entries()) {
    // Abd al-Rahman: the article between the halves is swallowed.
    if (prefix && descent.has(word) && place + 1 < words.length) continue;
    if (joinsNext.has(word)) prefix += word;
    else if (joinsPrevious.has(word) && joined.length > 0 && !prefix) {
      while (joined.length > 1 && descent.has(joined.at(-1) ?? "")) joined.pop();
      joined.push(`${joined.pop() ?? ""}${word}`);
    } else {
      joined.push(`${prefix}${word}`);
      prefix = "";
    }
  }
  return prefix ? [...joined, prefix] : joined;
}

const cache = new Map<string, Word>();
const cacheMax = 400_000;

/** A word with its sounds and skeletons. Words repeat, so what was read is remembered. */
export function readWord(written: string): Word {
  const known = cache.get(written);
  if (known) return known;
  const word = makeWord(written);
  if (cache.size >= cacheMax) cache.clear();
  cache.set(written, word);
  return word;
}

function makeWord(written: string): Word {
  const script = scriptOf(written);
  const plain = written.normalize("NFD").replace(/\p{M}/gu, "");
  if (script === "Zyyy") return { written, plain, script, sounds: written, otherSounds: [], stem: undefined, skeletons: [], kind: "name" };
  const heard = neighbourSounds(written) ?? soundsOf(written, script);
  // Arabic script writes a double letter once: two of them have a vowel between.
  const sounds = script === "Arab" ? heard : singled(heard);
  const stem = stemOf(sounds);
  const others = otherSoundsOf(written, script, sounds, stem);
  const patronymic = patronymicOf(sounds);
  const kind = [...written].length === 1 ? "initial" : patronymic ? "patronymic" : "name";
  // Without its article a word is found first; how another language reads it is found last.
  const forms = [...others.filter((one) => one.isFirst), { sounds }, ...others.filter((one) => one.givesKeys && !one.isFirst)];
  const skeletons = [...new Set(forms.flatMap((form) => skeletonsOf(form.sounds)))];
  return { written, plain, script, sounds, otherSounds: others.map((one) => one.sounds), stem, skeletons, kind };
}

function singled(sounds: string): string {
  return sounds.replace(/(.)\1+/g, "$1");
}

type OtherSounds = { readonly sounds: string; readonly isFirst: boolean; readonly givesKeys: boolean };

function otherSoundsOf(written: string, script: WordScript, sounds: string, stem: string | undefined): OtherSounds[] {
  return [...readingsOf(written, script, sounds), ...(stem === undefined ? [] : [{ sounds: stem, isFirst: false, givesKeys: false }])];
}

function readingsOf(written: string, script: WordScript, sounds: string): OtherSounds[] {
  // An Arabic article is written into its word, and other scripts leave it out.
  if (script === "Arab" && /^ال(?!له)...+/.test(written)) return [{ sounds: sounds.replace(/^al/, ""), isFirst: true, givesKeys: true }];
  if (script !== "Latn" || written.length < letterMinForReadings) return [];
  return latinReadings(written)
    .map(({ spelling, givesKeys }) => ({ sounds: singled(soundsOf(spelling, script)), isFirst: false, givesKeys }))
    .filter((other) => other.sounds !== sounds && other.sounds !== "");
}
const letterMinForReadings = 3;

/** The script of most letters of a word. */
function scriptOf(word: string): WordScript {
  if (/\p{Script=Arabic}/u.test(word)) return "Arab";
  if (/\p{Script=Cyrillic}/u.test(word)) return "Cyrl";
  return /\p{Script=Latin}/u.test(word) || isNeighbour(word) ? "Latn" : "Zyyy";
}
