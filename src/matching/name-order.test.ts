import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRegister } from "./compile-register.ts";
import type { Register } from "./comparison.ts";
import { inNameOrder } from "./name-order.ts";
import { linkRegister, weightsOfPair } from "./link-register.ts";

const given = ["Farid", "Фарид", "Zahra", "Omid", "Nilufar", "Daler", "Мурод"];
const family = ["Karimov", "Каримов", "Rahimzoda", "Ahmadi", "Saidov", "Юсупова", "Haidari"];

const rows = fc.array(
  fc.record({
    name: fc
      .tuple(fc.constantFrom(...given), fc.constantFrom(...family), fc.constantFrom("", "Salimovich"))
      .map((words) => words.join(" ").trim()),
    born: fc.option(
      fc.integer({ min: 1950, max: 1990 }).map((year) => `${year}-03-1${year % 9}`),
      { nil: undefined },
    ),
    household: fc.integer({ min: 0, max: 9 }).map((number) => `h${number}`),
  }),
  { minLength: 2, maxLength: 40 },
);

const registerOf = (people: readonly { name: string; born: string | undefined; household: string }[]): Register => ({
  size: people.length,
  columns: [
    { name: "name", role: "fullName", values: people.map(({ name }) => name) },
    { name: "born", role: "birth", values: people.map(({ born }) => born) },
    { name: "household", role: "household", values: people.map((one) => one.household) },
  ],
});

test("[MA23] a register in order of its names holds each record once, as it was", () => {
  fc.assert(
    fc.property(rows, (people) => {
      const plain = compileRegister(registerOf(people));
      const { register, records, places } = inNameOrder(plain);
      expect([...records].toSorted((one, other) => one - other)).toEqual(people.map((_, record) => record));
      const wordsAt = ({ names }: typeof plain, record: number) => [
        names?.given[record],
        names?.family[record],
        ...(names?.others.subarray(names.starts[record], names.starts[record + 1]) ?? []),
      ];
      for (const [record, place] of places.entries()) {
        expect(records[place]).toBe(record);
        expect(wordsAt(register, place)).toEqual(wordsAt(plain, record));
        expect(register.columns.map(({ ids }) => ids[place])).toEqual(plain.columns.map(({ ids }) => ids[record]));
      }
    }),
  );
});

test("[MA23] records of one surname lie together", () => {
  const { records } = inNameOrder(
    compileRegister(
      registerOf(
        ["Karimov", "Saidov", "Karimov", "Saidov", "Karimov"].map((one, place) => ({
          name: `${given[place]} ${one}`,
          born: undefined,
          household: "",
        })),
      ),
    ),
  );
  const surnames = [...records].map((record) => record % 2);
  expect(surnames.filter((one, place) => place > 0 && one !== surnames[place - 1])).toHaveLength(1);
});

test("[MA23, MA7] pairs are told by records, whatever the order in which they were compared, and weigh the sum of their lines", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (people) => {
      const linkage = await linkRegister(registerOf(people), { seed: 1 });
      for (let pair = 0; pair < linkage.pairs.size; pair++) {
        const [a, b] = [linkage.pairs.a[pair] ?? 0, linkage.pairs.b[pair] ?? 0];
        expect(a).toBeLessThan(b);
        const sum = weightsOfPair(linkage, a, b).reduce((total, { bits }) => total + bits, 0);
        expect(linkage.pairs.bits[pair]).toBeCloseTo(sum, 6);
      }
    }),
    { numRuns: 30 },
  );
});

test("[MA23] who may not be one person is asked by the numbers of the records", async () => {
  const people = given.flatMap((one, place) =>
    [one, one].map((name) => ({ name: `${name} Karimov`, born: `19${50 + place}-01-11`, household: "" })),
  );
  const asked = new Set<number>();
  const isAllowed = (a: number, b: number) => {
    for (const record of [a, b]) asked.add(record);
    return Math.floor(a / 2) !== Math.floor(b / 2);
  };
  const { pairs } = await linkRegister(registerOf(people), { seed: 1, isAllowed });
  expect(asked.size).toBeGreaterThan(0);
  for (let pair = 0; pair < pairs.size; pair++) expect(Math.floor((pairs.a[pair] ?? 0) / 2)).not.toBe(Math.floor((pairs.b[pair] ?? 0) / 2));
});
