import { expect, test } from "vitest";
import { compileRegister } from "./compile-register.ts";
import type { Register } from "./comparison.ts";
import { comparisonsOf } from "./fields.ts";
import { linkRegister } from "./link-register.ts";

function register(rows: readonly (readonly [name: string, born: string])[]): Register {
  return {
    size: rows.length,
    columns: [
      { name: "name", role: "fullName", values: rows.map(([name]) => name) },
      { name: "born", role: "birth", values: rows.map(([, born]) => born) },
    ],
  };
}

/** The levels of the words of the first two of some names. */
function levelsOfNames(one: string, other: string): (string | undefined)[] {
  const comparisons = comparisonsOf(
    compileRegister(
      register([
        [one, ""],
        [other, ""],
      ]),
    ),
  );
  return comparisons.filter(({ name }) => name.endsWith("word")).map(({ levels, levelOf }) => levels[levelOf(0, 1)]);
}

test.each([
  ["Рахимов Умед", "Умед Рахимзода", ["same", "close", undefined]],
  ["Турдиова Ширин Максатовна", "Турдизода Ширин", ["same", "close", undefined]],
  ["Rahimov Umed", "Рахимзода Умед", ["closeInTwoScripts", "closeInTwoScripts", undefined]],
  ["Tomasov Askarovich Daler", "Tomasov Askarovich Karim", ["same", "same", "differentGiven"]],
  ["Parviz Umed", "Parviz Oberi", ["same", "apart", undefined]],
  ["Назарова Зарина", "Каримова Зарина", ["same", "different", undefined]],
  ["Karimov Umed", "Каримов Умедович", ["closeInTwoScripts", "otherPartInTwoScripts", undefined]],
  ["Хасанович Умед", "امید حسن", ["sameSoundInArabicAndOther", "sameSoundInArabicAndOther", undefined]],
])("[MA21] %s and %s: the parts of a name are told by their form", (one, other, levels) => {
  expect(levelsOfNames(one, other)).toEqual(levels);
  expect(levelsOfNames(other, one)).toEqual(levels);
});

test("[MA22] a year that many were born in says less, and two days a year apart are not two estimates a year apart", () => {
  const many = Array.from({ length: 20 }, (_, place) => ["Omid", `2025-03-${String(place + 1).padStart(2, "0")}`] as const);
  const rows = [...many, ["Omid", "1931-03-01"], ["Omid", "1931-03-01"], ["Omid", "2024-07-19"], ["Omid", "2024-01-01"]] as const;
  const birth = comparisonsOf(compileRegister(register(rows))).find(({ name }) => name === "born");
  const levelOf = (a: number, b: number) => birth?.levels[birth.levelOf(a, b)];
  expect(levelOf(20, 21)).toBe("sameDay");
  expect(birth?.rarityBits?.(20, 21, 0)).toBeGreaterThan((birth?.rarityBits?.(0, 0, 0) ?? 0) + 2);
  expect(levelOf(0, 22)).toBe("daysNear");
  expect(levelOf(0, 23)).toBe("yearNear");
});

const people = [
  ["Farid", "Фарид", "فرید"],
  ["Umed", "Умед", "امید"],
  ["Karim", "Карим", "کریم"],
  ["Daler", "Далер", "دلیر"],
  ["Rustam", "Рустам", "رستم"],
  ["Zafar", "Зафар", "ظفر"],
  ["Anwar", "Анвар", "انور"],
];

test("[MA24] in which scripts two papers are says nothing of the person: how names agree is counted within each kind of pairs", async () => {
  // Everybody is recorded twice, in one script as often as in two; strangers are of any scripts.
  const rows = people.flatMap((own, p) =>
    people.flatMap((family, f) => {
      const born = `${1950 + p * 5}-0${f + 1}-1${p}`;
      const name = (script: number) => `${own[script]} ${family[script]}${["ov", "ов", "وف"][script]}`;
      const first = (p + f) % 3;
      return [
        [name(first), born],
        [name((first + (f % 3)) % 3), born],
      ] as const;
    }),
  );
  const { model, comparisons } = await linkRegister(register(rows), { seed: 1 });
  for (const [field, { kinds = 1, levels, name }] of comparisons.entries()) {
    const learned = model.fields[field]?.levels ?? [];
    for (let kind = 0; kind < kinds; kind++) {
      const own = learned.slice((kind * levels.length) / kinds, ((kind + 1) * levels.length) / kinds);
      for (const share of ["m", "u"] as const)
        expect(
          own.reduce((sum, one) => sum + one[share], 0),
          `${name} ${kind} ${share}`,
        ).toBeCloseTo(1, 6);
    }
  }
  expect(comparisons[0]?.kinds).toBe(3);
});

test("[MA24] a rare word that is alike and no more says half as much of how rare it is; one that is the same says all of it", () => {
  const many = Array.from({ length: 30 }, () => ["Umed Karimov", ""] as const);
  const rows = [...many, ["Umed Hotamov", ""], ["Umed Hotamov", ""], ["Umed Horamov", ""]] as const;
  const [best, second] = comparisonsOf(compileRegister(register(rows)));
  const rarityOf = (a: number, b: number) => {
    const comparison = [best, second].find((one) => one?.levels[one.levelOf(a, b)] === (b === 31 ? "same" : "alike"));
    return comparison?.rarityBits?.(a, b, comparison.levelOf(a, b));
  };
  expect(best?.levels[best.levelOf(30, 31)]).toBe("same");
  expect(second?.levels[second.levelOf(30, 32)]).toBe("alike");
  expect(rarityOf(30, 31)).toBeGreaterThan(2);
  expect(rarityOf(30, 32)).toBeLessThan((rarityOf(30, 31) ?? 0) * 0.6);
});
