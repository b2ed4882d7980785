import fc from "fast-check";
import { expect, test } from "vitest";
import { readBirth } from "./birth.ts";
import { chance } from "./chance.ts";
import { type JudgedPair, learnFromVerdicts } from "./learn-verdicts.ts";
import type { PersonFacts } from "./person-keys.ts";
import { givenPersonWeights, weightNames, withWeights } from "./person-weights.ts";
import { weighPersons } from "./weigh-persons.ts";

const births = ["1990-03-07", "1990-07-03", "1990-01-01", "1991", "1951-12-12"];
const names = ["Rahim Karimov", "Раҳим Каримов", "رحیم کریمی", "Rahim", "Zahra Noorzai"];
const facts = (whole: string, born: string, sex: string): PersonFacts => ({
  names: [{ script: "Latn", whole }],
  birth: readBirth(born).birth,
  sex,
});
const common = () => 0.01;

/** Pairs drawn by chance, with a verdict for each. */
function pairs(
  count: number,
  seed: number,
  judge: (bits: number, lines: JudgedPair["lines"], next: () => number) => boolean,
): JudgedPair[] {
  const next = chance(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  return Array.from({ length: count }, () => {
    const [one, other] = [facts(pick(names), pick(births), pick(["M", "F"])), facts(pick(names), pick(births), pick(["M", "F"]))];
    const { bits, lines } = weighPersons(one, other, common);
    return { lines, isSame: judge(bits, lines, next) };
  });
}

test("[MA16] where verdicts are as the weights would have them, no weight moves far", () => {
  const learned = learnFromVerdicts(
    pairs(2_000, 1, (bits, _, next) => next() < 1 / (1 + 2 ** -bits)),
    givenPersonWeights,
  );
  for (const { old, bits } of learned ?? []) expect(Math.abs(bits - old)).toBeLessThan(1);
  expect(learned).toHaveLength(weightNames().length);
});

test("[MA16] officers who take no account of sex take the weight out of it, and nothing else turns round", () => {
  const withoutSex = (lines: JudgedPair["lines"]) => lines.reduce((sum, { field, bits }) => (field === "sex" ? sum : sum + bits), 0);
  const learned = learnFromVerdicts(
    pairs(3_000, 2, (_, lines, next) => next() < 1 / (1 + 2 ** -withoutSex(lines))),
    givenPersonWeights,
  );
  const bitsOf = (field: string, level: string) => learned?.find((one) => one.field === field && one.level === level);
  expect(bitsOf("sex", "different")?.bits).toBeGreaterThan(-2.5);
  expect(bitsOf("birth", "sameDay")?.bits).toBeGreaterThan(bitsOf("birth", "different")?.bits ?? 0);
});

test("[MA16] a level that no verdict is about stays as it was, and few verdicts teach nothing", () => {
  const judged = pairs(500, 3, (bits) => bits > 5);
  const document = learnFromVerdicts(judged, givenPersonWeights)?.find(({ field, level }) => field === "document" && level === "same");
  expect(document).toMatchObject({ old: 20, bits: 20, inSame: 0, inDifferent: 0 });
  expect(learnFromVerdicts(judged.slice(0, 30), givenPersonWeights)).toBeUndefined();
  expect(
    learnFromVerdicts(
      judged.filter(({ isSame }) => isSame),
      givenPersonWeights,
    ),
  ).toBeUndefined();
});

test("[MA7] with learned weights too the bits are the sum of the lines", () => {
  const name = fc.constantFrom(...names);
  const born = fc.constantFrom(...births);
  const moved = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: weightNames().length, maxLength: weightNames().length });
  fc.assert(
    fc.property(name, name, born, born, moved, (one, other, first, second, bits) => {
      const weights = withWeights(
        givenPersonWeights,
        weightNames().map((own, place) => ({ ...own, bits: bits[place] ?? 0 })),
      );
      const score = weighPersons(facts(one, first, "M"), facts(other, second, "F"), common, weights);
      expect(Math.abs(score.bits - score.lines.reduce((sum, line) => sum + line.bits, 0))).toBeLessThan(0.01);
    }),
  );
});
