import { expect, test } from "vitest";
import { compileRegister } from "./compile-register.ts";
import type { Register } from "./comparison.ts";
import { comparisonsOf } from "./fields.ts";

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
  ["Rahimov Umed", "Рахимзода Умед", ["close", "close", undefined]],
  ["Tomasov Askarovich Daler", "Tomasov Askarovich Karim", ["same", "same", "differentGiven"]],
  ["Parviz Umed", "Parviz Oberi", ["same", "apart", undefined]],
  ["Назарова Зарина", "Каримова Зарина", ["same", "different", undefined]],
  ["Karimov Umed", "Каримов Умедович", ["close", "otherPart", undefined]],
  ["Хасанович Умед", "امید حسن", ["sameSound", "sameSound", undefined]],
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
