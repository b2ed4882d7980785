import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Birth, birthFromAge, matchBirths, readBirth } from "./birth.ts";
import { birthBits } from "./given-weights.ts";
import { buildSearchIndex, linkRegister, pairWeights, readName, searchIndex, weighNames, weightsOfPair } from "./index.ts";

const words = [
  "Rahim",
  "Раҳимов",
  "رحیمی",
  "Ali",
  "Reza",
  "Alireza",
  "Гусейн",
  "Husain",
  "Gul",
  "Karimov",
  "Karimovich",
  "A",
  "عبدالله",
  "张伟",
];
const nameOf = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const birthOf = fc.option(fc.constantFrom("1990-03-07", "1990-07-03", "1990-01-01", "1991", "1950-12-12"), { nil: undefined });
const birth = (written: string): Birth => readBirth(written).birth ?? birthFromAge(0, 0);
const sum = (lines: readonly { readonly bits: number }[]) => lines.reduce((total, { bits }) => total + bits, 0);
const near = 0.01;

describe("explanations", () => {
  test("[MA7] two names: the bits are the sum of the lines", () => {
    fc.assert(
      fc.property(nameOf, nameOf, (a, b) => {
        const { bits, lines } = weighNames(readName(a), readName(b), pairWeights);
        expect(Math.abs(bits - sum(lines))).toBeLessThan(near);
      }),
    );
  });

  test("[MA7] a search: the bits of every hit are the sum of its lines", () => {
    const record = fc.record({ name: nameOf, born: birthOf });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), record, (stored, asked) => {
        const made = ({ name, born }: { name: string; born: string | undefined }) => ({ name, ...(born ? { birth: birth(born) } : {}) });
        const index = buildSearchIndex(stored.map(made));
        for (const { bits, lines } of searchIndex(index, made(asked), 10)) expect(Math.abs(bits - sum(lines))).toBeLessThan(near);
      }),
    );
  });

  test("[MA7] a register: the bits of every pair are the sum of its lines", async () => {
    const linkage = await linkRegister(smallRegister(), { seed: 1 });
    expect(linkage.pairs.size).toBeGreaterThan(20);
    for (let pair = 0; pair < linkage.pairs.size; pair++) {
      const lines = weightsOfPair(linkage, linkage.pairs.a[pair] ?? 0, linkage.pairs.b[pair] ?? 0);
      expect(Math.abs((linkage.pairs.bits[pair] ?? 0) - sum(lines))).toBeLessThan(near);
    }
  });

  test("[MA8] a field that one side lacks has no line and no weight", async () => {
    const index = buildSearchIndex([{ name: "Zahra Haidari" }, { name: "Zahra Haidari", birth: birth("1990-03-07") }]);
    const asked = { name: "Zahra Haidari", birth: birth("1990-03-07") };
    const hits = searchIndex(index, asked, 2);
    const fieldsOf = (record: number) => hits.find((hit) => hit.record === record)?.lines.map(({ field }) => field);
    expect(fieldsOf(0)).toEqual(["name", "name"]);
    expect(fieldsOf(1)).toEqual(["name", "name", "birth"]);
    const linkage = await linkRegister(smallRegister(), { seed: 1 });
    const [full, empty] = [0, smallRegister().size - 1];
    expect(weightsOfPair(linkage, full, empty).map(({ field }) => field)).not.toContain("dob");
  });

  test.each([
    ["an initial is left rather than a name of another script", "عبدالله A رحیمی", "A رحیمی عبدالله", "Раҳимов A Reza"],
    ["an initial is left rather than a name that may be it", "A Gul Раҳимов Ali", "Ali A Gul Раҳимов", "Rahim Karimovich A Karimovich"],
  ])("[MA2] %s, in whatever order the words came", (_, one, turned, stored) => {
    expect(searchBits(one, stored)).toBeCloseTo(searchBits(turned, stored), 2);
    expect(searchBits(one, stored)).not.toBe(0);
  });

  test("[MA2] the order of the words changes no weight", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1, maxLength: 4 }), nameOf, fc.nat(), (own, other, turn) => {
        const turned = [...own.slice(turn % own.length), ...own.slice(0, turn % own.length)];
        const bits = (parts: readonly string[]) => searchBits(parts.join(" "), other);
        expect(Math.abs(bits(own) - bits(turned))).toBeLessThan(near);
      }),
    );
  });
});

/** Bits with which one name finds another that stands alone, or zero. */
function searchBits(asked: string, stored: string): number {
  const [hit] = searchIndex(buildSearchIndex([{ name: stored }, { name: "Zzyzx" }]), { name: asked }, 1);
  return hit?.record === 0 ? hit.bits : 0;
}

describe("births", () => {
  test.each([
    ["1990-03-07", "1990-03-07", "sameDay"],
    ["1990-01-01", "1990-01-01", "sameConventional"],
    ["1990-03-07", "1990-07-03", "swapped"],
    ["1990-03-07", "1990-03-17", "oneDigitOff"],
    ["1990-03-07", "1990-05-28", "sameYear"],
    ["1990-03-07", "1990-01-01", "sameYearConventional"],
    ["1990-03-07", "1990", "sameYearConventional"],
    ["1990-03-07", "1992", "yearNear"],
    ["1990-03-07", "1968-11-21", "different"],
  ] as const)("[MA9] %s and %s: %s", (a, b, level) => {
    expect(matchBirths(birth(a), birth(b))).toBe(level);
    expect(matchBirths(birth(b), birth(a))).toBe(level);
  });

  test("[MA9] what convention says weighs less than what somebody remembers", () => {
    expect(birthBits.sameConventional).toBeLessThan(birthBits.sameDay);
    expect(birthBits.sameYearConventional).toBeLessThan(birthBits.sameConventional);
  });

  test.each([
    ["1403-01-01", "2024-03-20"],
    ["1366-01-01", "1987-03-21"],
    ["1357-11-22", "1979-02-11"],
    ["۱۳۶۹/۵/۱۰", "1990-08-01"],
  ])("[MA9] Solar Hijri %s is %s", (hijri, gregorian) => {
    const read = readBirth(hijri, "either");
    expect(read.flags).toContain("birth.solar-hijri");
    const { year = 0, month = 0, day = 0 } = read.birth ?? {};
    expect([year, month, day].map((part) => String(part).padStart(2, "0")).join("-")).toBe(gregorian);
  });

  test("[MA9] an age gives a year that may be one off", () => {
    expect(matchBirths(birthFromAge(30, 2026), birth("1996-05-05"))).toBe("sameYearConventional");
    expect(matchBirths(birthFromAge(30, 2026), birth("1995-05-05"))).toBe("yearNear");
  });
});

/** Sixty persons with two records each, the second with a name in another script or a date turned round; the last has no date. */
function smallRegister() {
  const given = ["Zahra", "Farid", "Rustam", "Nigora", "Yusuf", "Omid"];
  const cyrillic = ["Зухра", "Фарид", "Рустам", "Нигора", "Юсуф", "Умед"];
  const family = ["Karimov", "Rahimi", "Sharifzoda", "Noorzai", "Yuldashev", "Haidari", "Saidov", "Nazari", "Qodirov", "Safarov"];
  const people = given.flatMap((_, g) => family.map((name, f) => ({ g, name, dob: `19${50 + g * 7}-0${1 + (f % 9)}-${10 + g + f}` })));
  const columns = [
    { name: "given", role: "given" as const, values: people.flatMap(({ g }) => [given[g], cyrillic[g]]) },
    { name: "family", role: "family" as const, values: people.flatMap(({ name }) => [name, name]) },
    {
      name: "dob",
      role: "birth" as const,
      values: people.flatMap(({ dob }, place) => [dob, place === people.length - 1 ? undefined : dob]),
    },
  ];
  return { columns, size: people.length * 2 };
}

describe("registers", () => {
  test("[MA10] without a label the same person's records are found, and the same seed finds the same", async () => {
    const [one, again] = [await linkRegister(smallRegister(), { seed: 1 }), await linkRegister(smallRegister(), { seed: 1 })];
    expect([...one.pairs.bits]).toEqual([...again.pairs.bits]);
    const found = [...one.pairs.bits.entries()].filter(([, bits]) => bits >= one.evenBits).map(([pair]) => pair);
    const right = found.filter((pair) => Math.floor((one.pairs.a[pair] ?? 0) / 2) === Math.floor((one.pairs.b[pair] ?? 0) / 2));
    expect(right.length).toBeGreaterThanOrEqual(58);
    expect(found.length - right.length).toBeLessThanOrEqual(3);
  });
});
