import { type BirthLevel, birthLevels } from "./birth.ts";
import { birthBits, factBits } from "./given-weights.ts";
import { type WordLevel, wordLevels } from "./word-match.ts";

type Facts = "sex" | "document" | "phone";

/** What the levels of a search weigh, in bits; for words of names what is added to the weight of the word. */
export type PersonWeights = {
  readonly birth: Readonly<Record<BirthLevel, number>>;
  readonly word: Readonly<Record<WordLevel | "leftOut", number>>;
} & Readonly<Record<Facts, Readonly<Record<"same" | "different", number>>>>;

/** The weights that are given, where nothing was learned. @source decision:0023 */
export const givenPersonWeights: PersonWeights = {
  birth: birthBits,
  word: Object.fromEntries([...wordLevels, "leftOut"].map((level) => [level, 0])) as PersonWeights["word"],
  sex: factBits.sex,
  document: factBits.document,
  phone: factBits.phone,
};

/** A weight by its field and level. */
export type WeightName = { readonly field: keyof PersonWeights; readonly level: string };

/** All weights by name, in a fixed order. */
export function weightNames(): WeightName[] {
  const pairs: readonly (readonly [keyof PersonWeights, readonly string[]])[] = [
    ["word", [...wordLevels, "leftOut"]],
    ["birth", birthLevels],
    ["sex", ["same", "different"]],
    ["document", ["same", "different"]],
    ["phone", ["same", "different"]],
  ];
  return pairs.flatMap(([field, levels]) => levels.map((level) => ({ field, level })));
}

/** What a level weighs. */
export function weightOf(weights: PersonWeights, { field, level }: WeightName): number {
  return (weights[field] as Readonly<Record<string, number>>)[level] ?? 0;
}

/** The weights with some of them changed. */
export function withWeights(weights: PersonWeights, changed: readonly (WeightName & { readonly bits: number })[]): PersonWeights {
  const fields = Object.entries(weights).map(([field, levels]) => {
    const own = changed.filter((one) => one.field === field).map(({ level, bits }) => [level, bits] as const);
    return [field, { ...levels, ...Object.fromEntries(own) }] as const;
  });
  return Object.fromEntries(fields) as PersonWeights;
}
