import { expect, test } from "vitest";
import { paperFonts, screenFonts, unshownSigns } from "../test/fonts.ts";
import { missingLetters, strangeLetters } from "../test/alphabets.ts";
import { fileLanguages, personLanguages } from "../src/kernel/index.ts";
import { ownWords } from "../web/features/mine/own-words.ts";
import { procedureWords } from "../web/features/mine/procedure-words.ts";
import { countries } from "../countries/index.ts";
import { procedures } from "./index.ts";
import { partsWithWords } from "./shared/state-words.ts";

const said = procedures.flatMap(({ id, states }) => Object.entries(states).map(([state, { says }]) => ({ of: `${id} ${state}`, says })));

test("[PR75] what each state of each procedure says stands in nine languages, no sentence twice", () => {
  expect(said.length).toBeGreaterThan(300);
  const lacking = said.flatMap(({ of, says }) =>
    personLanguages.filter((language) => !/[.؟?!]$/.test(says[language]?.trim() ?? "")).map((language) => `${of} ${language}`),
  );
  expect(lacking).toEqual([]);
  for (const { of, says } of said) expect(new Set(Object.values(says)).size, of).toBe(9);
});

test.each(personLanguages)("[PR75] what states say in %s is written in its own letters, each with a shape", (language) => {
  const says = said.map((one) => one.says[language] ?? "");
  expect(says.flatMap((text) => strangeLetters(text, language).map((letter) => `${letter} in: ${text}`))).toEqual([]);
  expect(missingLetters(says, language)).toEqual([]);
  expect([...unshownSigns(says, screenFonts()), ...unshownSigns(says, paperFonts("Regular"))]).toEqual([]);
});

/** What would promise safety, which no place can. */
const promises = {
  en: /\byou are safe\b/i,
  ru: /вы (?:\S+ )?в безопасности/i,
  kk: /қауіпсізсіз|қауіпсіз жердесіз/i,
  ky: /коопсузсуз/i,
  tg: /дар амон/i,
  tk: /howpsuzsy|bu ýerde howpsuz/i,
  uz: /xavfsizsiz/i,
  prs: /در امان/,
  ps: /خوندي یاست|په امن کې یاست/,
} as const;

test.each(personLanguages)("[PR75] no state promises somebody in %s that they are safe", (language) => {
  expect(said.map((one) => one.says[language] ?? "").filter((text) => promises[language].test(text))).toEqual([]);
});

/** What would put words into her mouth. */
const sheSaid = {
  en: /\byou said\b/i,
  ru: /вы сказали/i,
  kk: /айттыңыз/i,
  ky: /айттыңыз/i,
  tg: /гуфтед/i,
  tk: /aýtdyňyz/i,
  uz: /aytdingiz/i,
  prs: /گفتید/,
  ps: /وویل/,
} as const;

test.each(personLanguages)("[WR5] what is closed is told to her in %s as closed, and not as asked for by her", (language) => {
  const says = procedures.find(({ id }) => id === "women-at-risk")?.states["safe"]?.says[language] ?? "";
  expect(says).not.toBe("");
  expect(says).not.toMatch(sheSaid[language]);
});

test("[PR75] no words are kept for a procedure that does not exist", () => {
  const shared = ["said", "permit", "openly"];
  expect(partsWithWords.filter((part) => !shared.includes(part) && !procedures.some(({ id }) => id === part))).toEqual([]);
});

test("[DO15] every procedure has a name of its own in each language of a person, and no two the same", () => {
  for (const language of ["prs", "tg", ...fileLanguages] as const) {
    const names = procedures.map(({ id }) => procedureWords[id]?.[language] ?? ownWords[id]?.[language]);
    expect(procedures.filter((_, place) => !names[place]?.trim()).map(({ id }) => `${id} ${language}`)).toEqual([]);
    expect(new Set(names).size).toBe(procedures.length);
  }
  expect(Object.keys(procedureWords).filter((id) => !procedures.some((one) => one.id === id))).toEqual([]);
});

test("[DO15] every step that a person takes themselves has words in each of their languages", () => {
  const taken = Object.values(countries).flatMap(({ procedures: switched }) =>
    Object.entries(switched).flatMap(([id, { parts }]) => {
      const own = Object.keys(parts).filter((part) => parts[part]?.roles.includes("person"));
      const steps = procedures.filter((one) => one.id === id).flatMap((one) => Object.entries(one.steps));
      return steps.flatMap(([step, { by }]) => (by.some((part) => own.includes(part)) ? [step] : []));
    }),
  );
  expect(new Set(taken).size).toBeGreaterThan(30);
  for (const language of ["prs", "tg", ...fileLanguages] as const)
    expect([...new Set(taken)].filter((step) => !ownWords[step]?.[language]?.trim())).toEqual([]);
});
