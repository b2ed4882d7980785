import { expect, test } from "vitest";
import { shelve } from "./shelf.ts";

const one = (name: string, mayOpen: boolean, ...source: string[]) => ({ name, mayOpen, source });
const all = [
  one("Registration", true, "minsk-2004:MIN-ASY-12"),
  one("Victims of trafficking", false, "palermo-2000:3.a"),
  one("Asylum", true, "refugee-1951:1.A.2"),
  one("Exclusion", false, "refugee-1951:1.F"),
];
const found = (typed: string) => {
  const { mine, others } = shelve(all, typed, ({ name }) => name);
  return [mine, others].map((part) => part.map(({ name }) => name));
};

test("procedures in which the reader may open a case stand first, both parts by name", () => {
  expect(found("")).toEqual([
    ["Asylum", "Registration"],
    ["Exclusion", "Victims of trafficking"],
  ]);
});

test("a procedure is found by a part of its name, in any case, or by the law it rests on", () => {
  expect(found(" TRAFF ")).toEqual([[], ["Victims of trafficking"]]);
  expect(found("refugee-1951")).toEqual([["Asylum"], ["Exclusion"]]);
  expect(found("nothing of it")).toEqual([[], []]);
});
