import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthFromAge, readBirth } from "./birth.ts";
import { type PersonFacts, personKeys, queryKeys } from "./person-keys.ts";
import { weighPersons } from "./weigh-persons.ts";

const facts = (whole: string, more: Omit<PersonFacts, "names"> = {}): PersonFacts => ({ names: [{ script: "Latn", whole }], ...more });
const { birth } = readBirth("1990-03-07");
const common = () => 0.001;

describe("keys of persons", () => {
  test("[MA5] a person is found by words, word with year, whole day, document and phone", () => {
    const keys = personKeys(facts("Rahimov", { birth, documents: ["a 12-34567"], phones: ["+992 90 123 45 67"] }));
    expect(keys).toEqual(expect.arrayContaining(["d:1990-3-7", "n:A1234567", "t:901234567", "y:RHM 1990"]));
  });

  test("[MA9] 1 January and an age give no day, and are looked for three years around", () => {
    expect(personKeys(facts("Rahim", { birth: readBirth("1990-01-01").birth })).filter((key) => key.startsWith("d:"))).toEqual([]);
    const years = queryKeys(facts("Karim", { birth: birthFromAge(36, 2026) })).filter(({ key }) => key.startsWith("y:KRM "));
    expect(years.map(({ key }) => key.slice(-4)).sort()).toEqual(["1987", "1988", "1989", "1990", "1991", "1992", "1993"]);
    expect(new Set(years.map(({ part }) => part)).size).toBe(1);
  });

  test("[MA9] who says the day before the month is looked for both ways", () => {
    const days = queryKeys(facts("Karim", { birth })).filter(({ part }) => part === "d");
    expect(days.map(({ key }) => key)).toEqual(["d:1990-3-7", "d:1990-7-3"]);
  });

  test("[MA5] every key of a person is among those by which the same person is looked for", () => {
    const name = fc.array(fc.constantFrom("Rahim", "Раҳимов", "رحیمی", "Abdul", "Reza", "Гусейн", "X"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(name, fc.constantFrom("1990-03-07", "1990-01-01", "1990"), (words, born) => {
        const one = facts(words.join(" "), { birth: readBirth(born).birth });
        const asked = new Set(queryKeys(one).map(({ key }) => key));
        expect(personKeys(one).filter((key) => !asked.has(key))).toEqual([]);
      }),
    );
  });
});

describe("weights of persons", () => {
  test("[MA7] the bits are the sum of the lines, whatever is known", () => {
    const known = fc.record({
      whole: fc.constantFrom("Rahim Karimov", "Раҳим", "رحیم کریمی", "Zahra", "X Y", ""),
      born: fc.constantFrom(undefined, "1990-03-07", "1990-07-03", "1950", "1990-01-01"),
      sex: fc.constantFrom(undefined, "M", "F", "X"),
      document: fc.constantFrom(undefined, "A1234567", "B7654321", "1"),
    });
    const made = ({
      whole,
      born,
      sex,
      document,
    }: {
      whole: string;
      born?: string | undefined;
      sex?: string | undefined;
      document?: string | undefined;
    }) => facts(whole, { birth: born ? readBirth(born).birth : undefined, sex, documents: document ? [document] : undefined });
    fc.assert(
      fc.property(known, known, (a, b) => {
        const { bits, lines } = weighPersons(made(a), made(b), common);
        expect(Math.abs(bits - lines.reduce((sum, line) => sum + line.bits, 0))).toBeLessThan(0.01);
      }),
    );
  });

  test("[MA8] what one side does not know has no line", () => {
    const { lines } = weighPersons(facts("Rahim", { birth, sex: "M", documents: ["A1234567"] }), facts("Rahim"), common);
    expect(lines.map(({ field }) => field)).toEqual(["name"]);
    expect(weighPersons(facts("Rahim", { sex: "X" }), facts("Rahim", { sex: "M" }), common).lines).toHaveLength(1);
  });

  test("[MA4] one document number weighs more than any name, another nearly nothing", () => {
    const withPaper = (number: string) =>
      weighPersons(facts("Zahra", { documents: ["A1234567"] }), facts("Farida", { documents: [number] }), common);
    expect(withPaper("a 123 4567").lines.find(({ field }) => field === "document")).toMatchObject({ level: "same", bits: 20 });
    expect(withPaper("B7654321").lines.find(({ field }) => field === "document")).toMatchObject({ level: "different", bits: -0.5 });
  });

  test("[MA4] names in two scripts count by the two that agree best", () => {
    const stored: PersonFacts = {
      names: [
        { script: "Cyrl", whole: "Раҳимов Файзулло" },
        { script: "Latn", whole: "Fayzullo Rahimov" },
      ],
    };
    expect(weighPersons(facts("Fayzullo Rahimov"), stored, common).lines.map(({ level }) => level)).toEqual(["same", "same"]);
  });
});
