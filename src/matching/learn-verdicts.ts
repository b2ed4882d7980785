import { type PersonWeights, type WeightName, weightNames, weightOf } from "./person-weights.ts";
import type { PersonLine } from "./weigh-persons.ts";

/** What an officer said of two files, and the lines that they weigh together now. */
export type JudgedPair = { readonly lines: readonly PersonLine[]; readonly isSame: boolean };
/** A weight as it is and as the verdicts would have it, and in how many pairs of each verdict it stood. */
export type LearnedWeight = WeightName & {
  readonly old: number;
  readonly bits: number;
  readonly inSame: number;
  readonly inDifferent: number;
};

/** With fewer verdicts of either kind nothing is learned. @source decision:0045 */
export const verdictsMin = 20;
/** Bits by which a weight may be off, as far as nothing was said: a correction shrinks to nothing where few verdicts speak. */
const expectedBits = 1.5;
/** No weight is moved further at one time. */
const movedMost = 4;
const rounds = 200,
  settled = 1e-4;

/**
 * Re-estimates the weights from verdicts: the corrections under which the verdicts are likeliest, held back by how far a weight may be
 * expected to be off. What the pairs have in common, because they were shown at all, is taken up by a number of its own and thrown away.
 * Gives undefined where too few of either verdict were said.
 */
export function learnFromVerdicts(pairs: readonly JudgedPair[], weights: PersonWeights): LearnedWeight[] | undefined {
  const same = pairs.filter(({ isSame }) => isSame).length;
  if (same < verdictsMin || pairs.length - same < verdictsMin) return undefined;
  const names = weightNames();
  const examples = pairs.map((pair) => exampleOf(pair, names));
  const moved = correct(examples, names.length);
  return names.map((name, place) => {
    const old = weightOf(weights, name);
    const standsIn = (isSame: boolean) => examples.filter((one) => one.isSame === isSame && (one.counts.get(place) ?? 0) > 0).length;
    const bits = Math.min(movedMost, Math.max(-movedMost, moved[place] ?? 0));
    return { ...name, old, bits: Math.round((old + bits) * 100) / 100, inSame: standsIn(true), inDifferent: standsIn(false) };
  });
}

type Example = { readonly bits: number; readonly counts: ReadonlyMap<number, number>; readonly isSame: boolean };

function exampleOf({ lines, isSame }: JudgedPair, names: readonly WeightName[]): Example {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const field = line.field === "name" ? "word" : line.field;
    const place = names.findIndex((name) => name.field === field && name.level === line.level);
    if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return { bits: lines.reduce((sum, line) => sum + line.bits, 0), counts, isSame };
}

/** Corrections in bits, one weight after the other by Newton's steps, until none moves; the last is the number of its own. */
function correct(examples: readonly Example[], size: number): Float64Array {
  const corrections = new Float64Array(size + 1);
  const all = examples.map(({ counts, ...one }) => ({ ...one, terms: [...counts, [size, 1] as const] }));
  const sums = Float64Array.from(all, ({ bits }) => bits);
  const standsIn = Array.from({ length: size + 1 }, (_, weight) =>
    all.flatMap(({ terms }, example) => terms.filter(([place]) => place === weight).map(([, count]) => ({ example, count }))),
  );
  for (let round = 0; round < rounds; round++) {
    let most = 0;
    for (const [weight, places] of standsIn.entries()) {
      if (places.length === 0) continue;
      const hold = weight === size ? 0.0001 : 1 / expectedBits ** 2;
      let [slope, bend] = [-(corrections[weight] ?? 0) * hold, hold];
      for (const { example, count } of places) {
        const chance = 1 / (1 + 2 ** -(sums[example] ?? 0));
        slope += Math.LN2 * count * ((all[example]?.isSame ? 1 : 0) - chance);
        bend += (Math.LN2 * count) ** 2 * chance * (1 - chance);
      }
      // A long step from where the curve is flat would overshoot.
      const step = Math.min(1, Math.max(-1, slope / bend));
      corrections[weight] = (corrections[weight] ?? 0) + step;
      for (const { example, count } of places) sums[example] = (sums[example] ?? 0) + step * count;
      most = Math.max(most, Math.abs(step));
    }
    if (most < settled) break;
  }
  return corrections;
}
