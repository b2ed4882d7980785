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
  let [lastA, lastB] = [-1, -1];
  return (a, b) => {
    if (a === lastA && b === lastB) return found;
    [lastA, lastB] = [a, b];
    const count = Math.min(wordsOf(names, a, one), wordsOf(names, b, other));
    found.levels.fill(-1);
    for (let place = 0; place < Math.min(count, titles.length); place++) takeBest({ one, other, fits, rarity, found, place });
    return found;
  };
}

type Taking = {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly fits: WordFits;
  readonly rarity: Float64Array;
  readonly found: Pairing;
  readonly place: number;
};

/** Takes the best pair of the words that are left; -1 is a word that was taken. */
function takeBest({ one, other, fits, rarity, found, place }: Taking): void {
  let [level, bits, first, second] = [different, Number.NEGATIVE_INFINITY, -1, -1];
  for (let a = 0; a < wordsMost; a++) {
    const word = one[a] ?? -1;
    for (let b = 0; b < wordsMost && word >= 0; b++) {
      const facing = other[b] ?? -1;
      if (facing < 0) continue;
      const fit = levelOfFit[fits(word, facing)] ?? different;
      const own = Math.min(rarity[word] ?? 0, rarity[facing] ?? 0);
      if (fit >= noPair || fit > level || (fit === level && own <= bits)) continue;
      [level, bits, first, second] = [fit, own, a, b];
    }
  }
  found.levels[place] = level;
  found.rarities[place] = first < 0 ? 0 : bits;
  if (first >= 0) [one[first], other[second]] = [-1, -1];
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
