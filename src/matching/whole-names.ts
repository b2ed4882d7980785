import type { Comparison, WordFits } from "./comparison.ts";
import type { CompiledNames } from "./compile-register.ts";
import { hash } from "./hash.ts";
import { readWord } from "./reading.ts";
import { wordLevels } from "./word-match.ts";
import { namePlaceLevels } from "./word-fits.ts";

/** Words of a name that are compared; of a longer name the rest says little. */
const wordsMost = 5;
/** Levels from here on are no pair: the words say nothing together. */
const noPair = wordLevels.indexOf("faint");
const different = wordLevels.indexOf("different");
/** However rare or common the sound of a word, it says no more or less than this beside the mean. */
const rarityMost = 9;
/** Rarities are told in eighths of a bit, as they are kept. */
const eighths = 8;
/** How often papers of one person may differ altogether in the best, the second and the third word. @source decision:0045 */
const differsMost = [0.02, 0.1, 0.12] as const;
const titles = ["best word", "second word", "third word"] as const;
/** Ways in which two words of three and three can agree: nine, then four of those that are left, then one. */
const waysLeft = [1, 4 / 9, 1 / 9] as const;
const levelOfFit = namePlaceLevels.map((level) => wordLevels.indexOf(level === "elsewhere" ? "different" : level));

/**
 * Names that stand in one column, where scripts and States put the family first or last: words are put beside each other whatever
 * their order, and the best pair, the second and the third are a field each. A rare sound says more than a common one, in any script.
 */
export function wholeNameComparisons(names: CompiledNames, fits: WordFits, records: number): Comparison[] {
  const rarity = rarityOfSounds(names, records);
  const pairing = pairer(names, fits, rarity);
  return titles.map((name, place) => ({
    name,
    levels: wordLevels,
    differsMost: differsMost[place] ?? 1,
    // That a second word agrees is counted given that the first does, or its chance would be counted twice.
    ...(place === 0 ? {} : { chanceLike: { field: 0, times: waysLeft[place] ?? 1 } }),
    levelOf: (a, b) => pairing(a, b).levels[place] ?? -1,
    rarityBits: (a, b, level) => (level >= noPair ? 0 : (pairing(a, b).rarities[place] ?? 0)),
  }));
}

type Pairing = { readonly levels: Int8Array; readonly rarities: Float64Array };

/** Pairs the words of two records, the surest first and of equal ones the rarest; what was asked last is remembered. */
function pairer(names: CompiledNames, fits: WordFits, rarity: Float64Array): (a: number, b: number) => Pairing {
  const found = { levels: new Int8Array(titles.length), rarities: new Float64Array(titles.length) };
  const [one, other] = [new Int32Array(wordsMost), new Int32Array(wordsMost)];
  const fitting = newFitting();
  let [lastA, lastB] = [-1, -1];
  return (a, b) => {
    if (a === lastA && b === lastB) return found;
    [lastA, lastB] = [a, b];
    const [countA, countB] = [wordsOf(names, a, one), wordsOf(names, b, other)];
    fitting.size = 0;
    for (let first = 0; first < countA; first++)
      for (let second = 0; second < countB; second++) addFitting(fitting, { one, other, first, second, fits, rarity });
    found.levels.fill(-1);
    for (let place = 0; place < Math.min(countA, countB, titles.length); place++) takeBest(fitting, found, place);
    return found;
  };
}

/** Words of two names that fit: which two, how well and how rare they are; places of a name are bits, so that taken ones can be left out. */
type Fitting = {
  readonly ones: Int32Array;
  readonly others: Int32Array;
  readonly levels: Int32Array;
  readonly bits: Float64Array;
  size: number;
};

function newFitting(): Fitting {
  const [ones, others, levels] = [1, 2, 3].map(() => new Int32Array(wordsMost ** 2)) as [Int32Array, Int32Array, Int32Array];
  return { ones, others, levels, bits: new Float64Array(wordsMost ** 2), size: 0 };
}

type TwoWords = {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly first: number;
  readonly second: number;
  readonly fits: WordFits;
  readonly rarity: Float64Array;
};

/** Most words of two names do not fit: only those that do are looked at again. */
function addFitting(fitting: Fitting, { one, other, first, second, fits, rarity }: TwoWords): void {
  const [word, facing] = [one[first] ?? 0, other[second] ?? 0];
  const level = levelOfFit[fits(word, facing)] ?? different;
  if (level >= noPair) return;
  fitting.ones[fitting.size] = 1 << first;
  fitting.others[fitting.size] = 1 << second;
  fitting.levels[fitting.size] = level;
  fitting.bits[fitting.size] = Math.min(rarity[word] ?? 0, rarity[facing] ?? 0);
  fitting.size++;
}

/** Takes the best pair of those that are left, and out of the list whatever has one of its words. */
function takeBest(fitting: Fitting, found: Pairing, place: number): void {
  const { ones, others, levels, bits, size } = fitting;
  let [best, level, rarest] = [-1, different, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < size; at++) {
    const [own, rare] = [levels[at] ?? different, bits[at] ?? 0];
    if (own > level || (own === level && rare <= rarest)) continue;
    [best, level, rarest] = [at, own, rare];
  }
  found.levels[place] = level;
  found.rarities[place] = best < 0 ? 0 : rarest;
  const [first, second] = [ones[best] ?? 0, others[best] ?? 0];
  for (let at = 0; at < size; at++) if (((ones[at] ?? 0) & first) !== 0 || ((others[at] ?? 0) & second) !== 0) levels[at] = different + 1;
}

/** The words of a record, each once; gives how many. */
function wordsOf({ given, family, others, starts }: CompiledNames, record: number, into: Int32Array): number {
  into.fill(-1);
  let count = 0;
  const add = (word: number) => {
    if (word >= 0 && count < wordsMost && !into.includes(word)) into[count++] = word;
  };
  add(given[record] ?? -1);
  add(family[record] ?? -1);
  for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) add(others[place] ?? -1);
  return count;
}

/** By word: how much rarer its sound is than that of a mean pair which agrees by chance, in bits. */
function rarityOfSounds({ words, shares }: CompiledNames, records: number): Float64Array {
  const sounds = words.map((written) => {
    const { skeletons, sounds: all } = readWord(written);
    return hash(skeletons[0] && skeletons[0].length > 1 ? skeletons[0] : all);
  });
  const bySound = new Map<number, number>();
  let total = 0;
  for (const [word, sound] of sounds.entries()) {
    const share = shares[word] ?? 0;
    total += share;
    bySound.set(sound, (bySound.get(sound) ?? 0) + share);
  }
  let mean = 0;
  for (const share of bySound.values()) mean += (share / total) ** 2;
  return Float64Array.from(sounds, (sound) => {
    const share = Math.max((bySound.get(sound) ?? 0) / total, 1 / records);
    return Math.round(Math.max(-rarityMost, Math.min(rarityMost, Math.log2(mean / share))) * eighths) / eighths;
  });
}
