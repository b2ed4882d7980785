import { expect, test } from "vitest";
import { paperFonts, screenFonts, unshownSigns } from "../test/fonts.ts";
import { strangeLetters } from "../test/alphabets.ts";
import { fileLanguages } from "../src/kernel/index.ts";
import { procedures } from "./index.ts";

/** Procedures that say what they say in the nine languages; a new one may begin with four, and readers are told the nearest. */
const whole = procedures.filter(({ id }) => ["asylum", "registration", "entry-screening"].includes(id));

test("[DO15] what each state of the first three procedures says stands in nine languages, no sentence twice", () => {
  expect(whole).toHaveLength(3);
  for (const { id, states } of whole)
    for (const [state, { says }] of Object.entries(states)) {
      for (const language of fileLanguages) expect(says[language]?.trim(), `${id} ${state} ${language}`).toMatch(/[.؟?!]$/);
      expect(new Set(Object.values(says)).size, `${id} ${state}`).toBe(9);
    }
});

test.each(fileLanguages)("[DO15] what states say in %s is written in its own letters, each with a shape", (language) => {
  const says = whole.flatMap(({ states }) => Object.values(states).map((state) => state.says[language] ?? ""));
  expect(says.flatMap((text) => strangeLetters(text, language).map((letter) => `${letter} in: ${text}`))).toEqual([]);
  expect([...unshownSigns(says, screenFonts()), ...unshownSigns(says, paperFonts("Regular"))]).toEqual([]);
});
