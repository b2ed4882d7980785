import { expect, test } from "vitest";
import { paperFonts, screenFonts, unshownSigns } from "../../test/fonts.ts";
import { type Day, personLanguages, type PersonLanguage } from "../kernel/index.ts";
import { labels, languageNames } from "./labels.ts";
import { shareWithService, telephoneInterpreter } from "./leaflets/consent.ts";
import { leaflets } from "./leaflets/index.ts";
import { letterWords } from "./letter-words.ts";
import { printDay } from "./print-day.ts";

/** All that a paper may say in a language, with the days of a year. */
function wordsIn(language: PersonLanguage): string[] {
  const consents = [shareWithService, telephoneInterpreter].flatMap(({ title, lines, yes, no }) => [title, ...lines, yes, no]);
  const texts = [...leaflets.flatMap(({ title, lines }) => [title, ...lines]), ...consents];
  const fixed = [...Object.values(labels), ...Object.values(languageNames), ...Object.values(letterWords)];
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-28` as Day);
  return [...[...texts, ...fixed].map((text) => text[language]), ...months.map((day) => printDay(day, language))];
}

test.each(personLanguages)("[DO15] every sign of what is said in %s has a shape in the fonts of papers", (language) => {
  for (const weight of ["Regular", "SemiBold"] as const) expect(unshownSigns(wordsIn(language), paperFonts(weight))).toEqual([]);
});

test.each(personLanguages)("[DO15] every sign of what is said in %s has a shape in the fonts of the screens", (language) => {
  expect(unshownSigns(wordsIn(language), screenFonts())).toEqual([]);
});

test("[DO15] a sign without a shape would be noticed", () => {
  expect(unshownSigns(["አማርኛ"], paperFonts("Regular")).length).toBeGreaterThan(0);
  expect(unshownSigns(["አማርኛ"], screenFonts()).length).toBeGreaterThan(0);
});
