import { expect, test } from "vitest";
import { strangeLetters } from "../test/alphabets.ts";
import { paperFonts, unshownSigns } from "../test/fonts.ts";
import { personLanguages } from "../src/kernel/index.ts";
import { isWrittenPaper } from "../src/process/index.ts";
import { procedures } from "./index.ts";
import { paperWords } from "./shared/letters.ts";

const keys = Object.keys(paperWords) as (keyof typeof paperWords)[];

test.each(personLanguages)("[DO15] what papers of procedures say in %s is whole, in its own letters, each with a shape", (language) => {
  const words = keys.map((key) => paperWords[key][language]);
  expect(keys.filter((key) => !paperWords[key][language]?.trim())).toEqual([]);
  expect(words.flatMap((text) => strangeLetters(text, language).map((letter) => `${letter} in: ${text}`))).toEqual([]);
  expect(unshownSigns(words, paperFonts("Regular"))).toEqual([]);
});

test("[DO15] no sentence of them stands in two languages, and each that ends in one ends in all", () => {
  for (const key of keys) {
    const words = Object.values(paperWords[key]);
    const isSentence = paperWords[key].en.endsWith(".");
    for (const text of words) expect(/[.؟?!]$/.test(text), `${key}: ${text}`).toBe(isSentence);
    if (isSentence) expect(new Set(words).size, key).toBe(9);
  }
});

test("[DO25] no word of a discreet paper tells of violence or crime, nor of the body that gives it", () => {
  const discreet = procedures.filter(({ letters }) => letters && "discreet" in letters);
  expect(discreet.map(({ id }) => id)).toEqual(["trafficking"]);
  const said = discreet.flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) => [
      ...Object.values(step.decides?.says ?? {}),
      ...(step.confirms ? [step.confirms.title, ...step.confirms.says, ...step.confirms.rows.map(({ label }) => label)] : []),
    ]),
  );
  expect(said.length).toBeGreaterThan(6);
  expect(said.map((text) => text.en).join(" ")).not.toMatch(/traffick|victim|exploit|violence|crime|police/i);
  expect(said.map((text) => text.ru).join(" ")).not.toMatch(/торговл|жертв|эксплуат|насили|преступл|полиц/i);
});

test("[DO25] gender violence and women at risk give no paper at all", () => {
  for (const id of ["gender-violence", "women-at-risk", "health-check", "security-concern"]) {
    const steps = Object.values(procedures.find((one) => one.id === id)?.steps ?? {});
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.flatMap((step) => step.issues ?? []).filter(isWrittenPaper)).toEqual([]);
  }
});
