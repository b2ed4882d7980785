import { expect, test } from "vitest";
import type { Register } from "./comparison.ts";
import { factBits } from "./given-weights.ts";
import { compileRegister } from "./compile-register.ts";
import { comparisonsOf } from "./fields.ts";
import { linkRegister, weightsOfPair } from "./link-register.ts";

const men = ["Rahim", "Farid", "Omid", "Yusuf", "Daler", "Akbar", "Zafar", "Umed"];
const women = ["Zahra", "Nigora", "Fatima", "Zarina", "Gulnora", "Madina", "Shahnoza", "Parvina"];
const families = ["Karimov", "Nazarov", "Saidov", "Safarov", "Yuldashev", "Qodirov", "Sharipov", "Ismoilov", "Rahmonov", "Azizov"];

type Row = { readonly name: string; readonly born: string; readonly sex: string; readonly household: string };

/** Families of three, each recorded twice by an estimated year; half of them come together again, the others each alone. */
function register(): { readonly register: Register; readonly rows: readonly Row[] } {
  const rows = families.flatMap((family, f) =>
    [0, 1, 2, 3, 4, 5].flatMap((turn) => {
      const members = [men[(f + turn) % 8], women[(f * 3 + turn) % 8], men[(f * 5 + turn + 3) % 8]];
      return members.flatMap((given, place): Row[] => {
        const year = 1960 + ((f * 7 + turn * 11) % 30) + (place === 2 ? 22 : 0);
        const one = { name: `${given} ${family}`, sex: place === 1 ? "F" : "M", born: `${year}-01-01` };
        const again = turn % 2 === 0 ? `again ${f} ${turn}` : `alone ${f} ${turn} ${place}`;
        return [
          { ...one, household: `first ${f} ${turn}` },
          { ...one, born: `${year + 1}-01-01`, household: again },
        ];
      });
    }),
  );
  const column = (name: keyof Row, role: Register["columns"][number]["role"]) => ({ name, role, values: rows.map((row) => row[name]) });
  return {
    rows,
    register: {
      size: rows.length,
      columns: [column("name", "fullName"), column("born", "birth"), column("sex", "sex"), column("household", "household")],
    },
  };
}

test("[MA17] others of a household who are found again speak for one person; whoever comes alone is not spoken against", async () => {
  const { register: made, rows } = register();
  const linkage = await linkRegister(made, { seed: 1 });
  const lineOf = (a: number, b: number) => weightsOfPair(linkage, a, b).find(({ field }) => field === "household");
  const together = rows.findIndex(({ household }) => household === "again 0 0");
  expect(lineOf(together - 1, together)).toMatchObject({ level: "twoMore" });
  expect(lineOf(together - 1, together)?.bits).toBeGreaterThan(2);
  const alone = rows.findIndex(({ household }) => household === "alone 0 1 0");
  expect(lineOf(alone - 1, alone)).toBeUndefined();
});

test("[MA17] no count of who is found again weighs below zero or above what is given, two of one household are two, and [MA7] the bits stay the sum of the lines", async () => {
  const { register: made } = register();
  const linkage = await linkRegister(made, { seed: 1 });
  for (let pair = 0; pair < linkage.pairs.size; pair++) {
    const lines = weightsOfPair(linkage, linkage.pairs.a[pair] ?? 0, linkage.pairs.b[pair] ?? 0);
    const household = lines.find(({ field }) => field === "household");
    if (household?.level === "sameHousehold") expect(household.bits).toBe(factBits.sameHousehold);
    else if (household?.level === "isAnother") expect(household.bits).toBe(factBits.isAnother);
    else expect(household?.bits ?? 0).toBeGreaterThanOrEqual(0);
    expect(household?.bits ?? 0).toBeLessThanOrEqual(factBits.householdMost);
    const sum = lines.reduce((total, { bits }) => total + bits, 0);
    expect(Math.abs((linkage.pairs.bits[pair] ?? 0) - sum)).toBeLessThan(0.01);
  }
});

/** Households of a father and two daughters, in two registrations: who came the second time is said by the names. */
function householdLevel(first: readonly string[], again: readonly string[], pair: readonly [string, string], born = bornOf): string {
  const rows = [
    ...first.map((name) => ({ name: `${name} Karimova`, born: born(name), household: "first" })),
    ...again.map((name) => ({ name: `${name} Karimova`, born: born(name), household: "again" })),
  ];
  const values = (column: "name" | "born" | "household") => rows.map((row) => row[column]);
  const comparison = comparisonsOf(
    compileRegister({
      size: rows.length,
      columns: [
        { name: "name", role: "fullName", values: values("name") },
        { name: "born", role: "birth", values: values("born") },
        { name: "household", role: "household", values: values("household") },
      ],
    }),
  ).at(-1);
  return comparison?.levels[comparison.levelOf(first.indexOf(pair[0]), first.length + again.indexOf(pair[1]))] ?? "unknown";
}
const bornOf = (name: string) => `${1980 + name.length}-01-01`;
const bornOnOf = (name: string) => `${1980 + name.length}-05-${10 + name.length}`;

test("[MA17] who is found again in somebody else of the other household is that one; where nobody is, a family that was split says nothing", () => {
  const [home, both] = [
    ["Zahra", "Nigora", "Madina"],
    ["Zahra", "Nigora"],
  ];
  expect(householdLevel(home, both, ["Zahra", "Nigora"])).toBe("isAnother");
  expect(householdLevel(home, both, ["Madina", "Zahra"])).toBe("isAnother");
  expect(householdLevel(home, ["Zahra", "Parvina"], ["Nigora", "Parvina"])).toBe("oneMore");
  expect(householdLevel(home, ["Parvina", "Shahnoza"], ["Nigora", "Parvina"])).toBe("noneMore");
  // Twins with names that are close are not told apart by it: what the two share is as good as what one shares with the other.
  expect(householdLevel(["Zarina", "Zarrina", "Madina"], ["Zarina", "Zarrina"], ["Zarina", "Zarina"])).toBe("noneMore");
});

test("[MA17] who is found again with a known day of birth is told from who is found again by an estimate", () => {
  expect(householdLevel(["Zahra", "Nigora"], ["Zahra", "Nigora"], ["Zahra", "Zahra"])).toBe("oneMore");
  expect(householdLevel(["Zahra", "Nigora"], ["Zahra", "Nigora"], ["Zahra", "Zahra"], bornOnOf)).toBe("oneMoreToTheDay");
  const three = ["Zahra", "Nigora", "Madina"];
  expect(householdLevel(three, three, ["Zahra", "Zahra"], bornOnOf)).toBe("twoMoreToTheDay");
  expect(householdLevel(three, three, ["Zahra", "Zahra"])).toBe("twoMore");
});

test("[MA18] the order of the words of a whole name makes no difference, and a rare name weighs more than a common one", async () => {
  const common = Array.from({ length: 30 }, (_, place) => `Karimov ${men[place % 8]}`);
  const names = [...common, "Dzhuraboev Fayzullo", "Fayzullo Dzhuraboev", "Karimov Omid", "Omid Karimov", "Омид Каримов"];
  const born = names.map((_, place) => `${1950 + (place % 40)}-0${1 + (place % 9)}-11`);
  for (const [one, other] of [
    [31, 30],
    [33, 32],
    [34, 32],
  ] as const)
    born[one] = born[other] ?? "";
  const linkage = await linkRegister(
    {
      size: names.length,
      columns: [
        { name: "name", role: "fullName", values: names },
        { name: "born", role: "birth", values: born },
      ],
    },
    { seed: 1 },
  );
  const words = (a: number, b: number) => weightsOfPair(linkage, a, b).filter(({ field }) => field.endsWith("word"));
  expect(words(30, 31).map(({ level }) => level)).toEqual(["same", "same"]);
  expect(words(32, 33).map(({ level }) => level)).toEqual(["same", "same"]);
  expect(words(32, 34).map(({ level }) => level)).not.toContain("different");
  const sum = (lines: readonly { readonly bits: number }[]) => lines.reduce((total, { bits }) => total + bits, 0);
  expect(sum(words(30, 31))).toBeGreaterThan(sum(words(32, 33)));
});

test("[MA17] a family that was found again says little of a sister, and one found again under a rare name says more than under a common one", () => {
  const families = Array.from({ length: 40 }, (_, place) => [
    `Karimov Daler ${place}`,
    `Karimova Zahra ${place}`,
    `Karimova Sabina ${place}`,
  ]);
  const people: readonly (readonly [name: string, household: string])[] = [
    ["Karimov Daler", "one"],
    ["Karimova Zahra", "one"],
    ["Karimova Madina", "one"],
    ["Karimov Daler", "two"],
    ["Karimova Zahra", "two"],
    ["Karimova Gulbahor", "two"],
    ["Karimova Madina", "three"],
    ["Karimov Daler", "three"],
    ["Karimova Madina", "four"],
    ["Karimov Dzhurabek", "four"],
    ["Karimova Madina", "five"],
    ["Karimov Dzhurabek", "five"],
    ...families.flatMap((names, place) => names.map((name) => [name.replace(/ \d+$/, ""), `other ${place}`] as const)),
  ];
  const household = comparisonsOf(
    compileRegister({
      size: people.length,
      columns: [
        { name: "name", role: "fullName", values: people.map(([name]) => name) },
        { name: "household", role: "household", values: people.map(([, own]) => own) },
      ],
    }),
  ).at(-1);
  const said = (a: number, b: number) => {
    const level = household?.levelOf(a, b) ?? -1;
    return { level: household?.levels[level], more: household?.rarityBits?.(a, b, level) ?? 0 };
  };
  expect(said(2, 5)).toEqual({ level: "twoMore", more: -7 });
  const [common, rare] = [said(2, 6), said(8, 10)];
  expect([common.level, rare.level]).toEqual(["oneMore", "oneMore"]);
  expect(rare.more).toBeGreaterThan(common.more);
  expect(rare.more).toBeLessThanOrEqual(7);
});
