import type { Comparison, WordFits } from "./comparison.ts";
import { type CompiledNames, firstWordsOf, rowWidth } from "./compile-register.ts";
import { mayBeOnePart, nameParts, partAt, scriptKindOf, scriptKinds, type WordParts } from "./name-parts.ts";
import { roundRarity } from "./learn.ts";
import { namePlaceLevels } from "./word-fits.ts";

/** Words of a name that are compared; of a longer name the rest says little. */
const wordsMost = 5;
/**
 * How a pair of words fits: well, well but as another part of the name (a surname here and a father's name there), or not at all; of
 * words that do not fit those of one part contradict, while a surname that was left out facing a father's name does not.
 */
const levels = [
  "same",
  "joined",
  "close",
  "sameSound",
  "shortName",
  "alike",
  "initial",
  "otherPart",
  "apart",
  "different",
  "differentGiven",
] as const;
/** Pairs of two scripts agree in other ways than pairs of one: each kind has its levels. @source decision:0095 */
const levelsOfKinds = scriptKinds.flatMap((kind) => levels.map((level) => `${level}${kind}`));
const levelAt = (level: (typeof levels)[number]) => levels.indexOf(level);
const [alike, initial, otherPart] = [levelAt("alike"), levelAt("initial"), levelAt("otherPart")];
const [apart, noFit] = [levelAt("apart"), levelAt("differentGiven")];
const levelOfFit = namePlaceLevels.map((level) => (level === "different" ? noFit : levels.findIndex((one) => one === level)));
for (const [place, level] of levelOfFit.entries()) if (level < 0) levelOfFit[place] = noFit;
/** A word that fits less well than this is not found again in another part. */
const foundAgain = levelAt("shortName");
/** However rare or common the sound of a word, it says no more or less than this beside the mean. */
const rarityMost = 9;
/** How often papers of one person may differ altogether in the best word; in another surname or father's name, and given name. @source decision:0070 */
const nothingFitsMost = 0.02,
  partDiffersMost = [0.03, 0.003] as const;
const titles = ["best word", "second word", "third word"] as const;
/** Parts of a name of three that are left to agree: three, then two, then one. */
const partsLeft = [1, 2 / 3, 1 / 3] as const;

/**
 * Names that stand in one column, where scripts and States put the family first or last: words are put beside each other whatever
 * their order, and the best pair, the second and the third are a field each. A rare sound says more than a common one, in any script.
 */
export function wholeNameComparisons(names: CompiledNames, fits: WordFits, records: number): Comparison[] {
  const words = formsOfWords(names, records);
  const pairing = pairer(names, fits, words);
  const kindOf = (a: number, b: number) => scriptKindOf(names.parts, names.rows[a * rowWidth] ?? 0, names.rows[b * rowWidth] ?? 0);
  return titles.map((name, place) => ({
    name,
    levels: levelsOfKinds,
    kinds: scriptKinds.length,
    differsMost: place === 0 ? [nothingFitsMost] : partDiffersMost,
    // That a second word agrees is counted given that the first does, or its chance would be counted twice.
    ...(place === 0 ? {} : { chanceLike: { field: 0, given: place - 1, times: partsLeft[place] ?? 1, agreeing: apart } }),
    levelOf: (a, b) => {
      const level = pairing(a, b).levels[place] ?? -1;
      return level < 0 ? -1 : kindOf(a, b) * levels.length + level;
    },
    rarityBits: (a, b, level) => rarityOfLevel(level % levels.length, pairing(a, b).rarities[place] ?? 0),
  }));
}

/** A rare word has more words that are like it than words that are the same: that it is alike says half as much of how rare it is. */
const alikeShare = 0.5;

function rarityOfLevel(level: number, rarity: number): number {
  if (level >= apart) return 0;
  return level === alike || level === initial ? roundRarity(rarity * alikeShare, rarityMost) : rarity;
}

type Pairing = { readonly levels: Int8Array; readonly rarities: Float64Array };

/** Pairs the words of two records, the surest first and of equal ones the rarest; what was asked last is remembered. */
function pairer(names: CompiledNames, fits: WordFits, forms: WordForms): (a: number, b: number) => Pairing {
  const found = { levels: new Int8Array(titles.length), rarities: new Float64Array(titles.length) };
  const [one, other] = [new Int32Array(wordsMost), new Int32Array(wordsMost)];
  const fitting = newFitting();
  let [lastA, lastB] = [-1, -1];
  return (a, b) => {
    if (a === lastA && b === lastB) return found;
    [lastA, lastB] = [a, b];
    const [countA, countB] = [firstWordsOf(names, a, one), firstWordsOf(names, b, other)];
    fitting.size = 0;
    for (let first = 0; first < countA; first++)
      for (let second = 0; second < countB; second++) addFitting(fitting, { one, other, first, second, fits, forms });
    found.levels.fill(-1);
    let [left, leftOther] = [2 ** countA - 1, 2 ** countB - 1];
    for (let place = 0; place < Math.min(countA, countB, titles.length); place++) {
      const best = takeBest(fitting, found, place);
      if (best < 0) {
        // Where nothing fits at all there is no other part that would have been left out.
        found.levels[place] = place === 0 ? noFit : contradictionOf(forms.parts, { one, other, left, leftOther });
        break;
      }
      left &= ~(fitting.ones[best] ?? 0);
      leftOther &= ~(fitting.others[best] ?? 0);
    }
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
  const [ones, others, fits] = [1, 2, 3].map(() => new Int32Array(wordsMost ** 2)) as [Int32Array, Int32Array, Int32Array];
  return { ones, others, levels: fits, bits: new Float64Array(wordsMost ** 2), size: 0 };
}

type TwoWords = {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly first: number;
  readonly second: number;
  readonly fits: WordFits;
  readonly forms: WordForms;
};

/** Most words of two names do not fit: only those that do are looked at again. */
function addFitting(fitting: Fitting, { one, other, first, second, fits, forms }: TwoWords): void {
  const [word, facing] = [one[first] ?? 0, other[second] ?? 0];
  const level = levelOfWords(forms, fits, word, facing);
  if (level === noFit) return;
  fitting.ones[fitting.size] = 1 << first;
  fitting.others[fitting.size] = 1 << second;
  fitting.levels[fitting.size] = level;
  fitting.bits[fitting.size] = Math.min(forms.rarity[word] ?? 0, forms.rarity[facing] ?? 0);
  fitting.size++;
}

/** How two words fit: words of two parts only where they sound the same, which a look at their numbers tells. */
function levelOfWords({ parts, sounds }: WordForms, fits: WordFits, word: number, facing: number): number {
  if (mayBeOnePart(parts, word, facing)) return levelOfFit[fits(word, facing)] ?? noFit;
  return sounds[word] === sounds[facing] && (levelOfFit[fits(word, facing)] ?? noFit) <= foundAgain ? otherPart : noFit;
}

/** Takes the best pair of those that are left, and out of the list whatever has one of its words; gives its place, or -1. */
function takeBest(fitting: Fitting, found: Pairing, place: number): number {
  const { ones, others, levels: own, bits, size } = fitting;
  let [best, level, rarest] = [-1, noFit, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < size; at++) {
    const [now, rare] = [own[at] ?? noFit, bits[at] ?? 0];
    if (now > level || (now === level && rare <= rarest)) continue;
    [best, level, rarest] = [at, now, rare];
  }
  if (level === noFit) best = -1;
  found.levels[place] = level;
  found.rarities[place] = best < 0 ? 0 : rarest;
  const [first, second] = [ones[best] ?? 0, others[best] ?? 0];
  for (let at = 0; at < size; at++) if (((ones[at] ?? 0) & first) !== 0 || ((others[at] ?? 0) & second) !== 0) own[at] = noFit;
  return best;
}

type Left = { readonly one: Int32Array; readonly other: Int32Array; readonly left: number; readonly leftOther: number };

/** The level of words that are left on both sides: of one part, so that one says what the other denies, or each of another. */
function contradictionOf(parts: WordParts, { one, other, left, leftOther }: Left): number {
  let level = apart;
  for (let first = 0; first < wordsMost; first++)
    for (let second = 0; second < wordsMost; second++) {
      const [word, facing] = [one[first] ?? 0, other[second] ?? 0];
      if (((left >> first) & (leftOther >> second) & 1) === 0 || !mayBeOnePart(parts, word, facing)) continue;
      level = Math.max(level, partAt(parts, word) === nameParts.bare && partAt(parts, facing) === nameParts.bare ? noFit : noFit - 1);
    }
  return level;
}

/** By word: its part, and how much rarer its sound is there than that of a mean pair which agrees by chance, in bits. */
type WordForms = Pick<CompiledNames, "parts" | "sounds"> & { readonly rarity: Float64Array };

function formsOfWords(names: CompiledNames, records: number): WordForms {
  const { parts, sounds } = names;
  return { parts, sounds, rarity: rarityOfWords(names, records) };
}

/** By word: how much rarer its sound is in its part of a name than that of a mean pair which agrees by chance, in bits. */
export function rarityOfWords({ parts, partSounds, shares }: CompiledNames, records: number): Float64Array {
  return rarityOfSounds(partSounds, { parts, shares, records });
}

type Shares = { readonly parts: WordParts; readonly shares: Float64Array; readonly records: number };

function rarityOfSounds(sounds: Int32Array, { parts, shares, records }: Shares): Float64Array {
  const bySound = new Map<number, number>();
  const byPart = Object.values(nameParts).map(() => 0);
  for (const [word, sound] of sounds.entries()) {
    const share = shares[word] ?? 0;
    byPart[partAt(parts, word)] = (byPart[partAt(parts, word)] ?? 0) + share;
    bySound.set(sound, (bySound.get(sound) ?? 0) + share);
  }
  const total = byPart.reduce((sum, share) => sum + share, 0);
  let mean = 0;
  for (const [word, sound] of sounds.entries())
    mean += ((shares[word] ?? 0) / total) * ((bySound.get(sound) ?? 0) / (byPart[partAt(parts, word)] ?? 1));
  return Float64Array.from(sounds, (sound, word) => {
    const share = Math.max((bySound.get(sound) ?? 0) / (byPart[partAt(parts, word)] ?? 1), 1 / records);
    return roundRarity(Math.log2(mean / share), rarityMost);
  });
}
