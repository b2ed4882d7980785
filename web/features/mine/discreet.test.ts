import { expect, test } from "vitest";
import { personLanguages } from "../../../src/kernel/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { askedWords } from "./asked-words.ts";
import { ownWords } from "./own-words.ts";
import { fieldWords, isDiscreet, purposeWords, roleWords } from "./seen-words.ts";
import { ownTitle } from "./titles.ts";

/** What would tell who looks over a shoulder what a case is about. */
const telling = {
  en: /violence|traffick|forced (work|labour)|rape|abuse|security|victim/i,
  ru: /насили|торговл|принудительн|безопасност(и|ь)$|служб.* безопасн|жертв/i,
  kk: /зорлық|саудас|мәжбүрлі|құрбан|қауіпсіздік қызмет/i,
  ky: /зордук|соодасы|мажбур|курман|коопсуздук кызмат/i,
  tg: /зӯровар|савдо|маҷбур|қурбон|амният/i,
  tk: /zorluk|söwda|mejbur(y|luk)|gurban|howpsuzlyk/i,
  uz: /zoʻravon|savdosi|majburiy mehnat|qurbon|xavfsizlik/i,
  prs: /خشونت|قاچاق|اجباری|قربانی|امنیت/,
  ps: /تاوتریخوال|قاچاق|جبري|قرباني|د امنیت/,
} as const;
/** What would tell it only together: that somebody is safe now, that there is police, that something was done to them. */
const tellingPhrases = {
  en: /\b(?:you are|feel|keep you|stay) safe\b|\bpolice\b|\b(?:done|did|happened) to you\b/i,
  ru: /в безопасности|небезопасн|полици|милици|с вами (?:по|с)делали|с вами поступ|случи\S+ с вами/i,
  kk: /қауіпсізсіз|аман екен|полици/i,
  ky: /коопсузсуз|аман экен|полици|милици/i,
  tg: /дар амон|полис/i,
  tk: /howpsuzsy|amandyg|polisi/i,
  uz: /xavfsizsiz|omon ekan|politsi|militsi/i,
  prs: /در امان|پولیس|پلیس/,
  ps: /خوندي یاست|پولیس/,
} as const;
const dangerous = ["trafficking", "gender-violence", "women-at-risk", "security-concern", "exclusion"];

const found = (language: (typeof personLanguages)[number], words: readonly (string | undefined)[]): readonly string[] =>
  words.filter((text): text is string => text !== undefined && telling[language].test(text));
const hinting = (language: (typeof personLanguages)[number], words: readonly (string | undefined)[]): readonly string[] =>
  words.filter((text) => text !== undefined && tellingPhrases[language].test(text)).map(String);

test.each(personLanguages)("[PR76] nothing on a person's own page says in %s what is dangerous to be seen", (language) => {
  const own = procedures.filter(({ id }) => dangerous.includes(id));
  expect(own).toHaveLength(dangerous.length);
  const titles = own.map(({ id, title }) => ownTitle(id, title) as Partial<Record<string, string>>).map((title) => title[language]);
  const says = own.flatMap(({ states }) => Object.values(states).map((state) => state.says[language]));
  const looks = [...Object.values(fieldWords), ...Object.values(purposeWords)].map((text) => text[language]);
  const roles = Object.values(roleWords).map((text) => text[language]);
  const acts = Object.values(ownWords).map((text) => (text as Partial<Record<string, string>>)[language]);
  const asked = Object.values(askedWords).map((text) => text[language]);
  expect(found(language, [...titles, ...says, ...looks, ...roles, ...acts, ...asked])).toEqual([]);
  expect(hinting(language, [...titles, ...says, ...looks, ...roles, ...acts])).toEqual([]);
});

test("[PR76] who works against trafficking, violence or for security is named otherwise in every language, and their unit is not", () => {
  for (const role of ["nrm-officer", "protection-worker", "security-officer", "exclusion-examiner"]) {
    expect(isDiscreet(role)).toBe(true);
    for (const language of personLanguages) expect(roleWords[role]?.[language], `${role} ${language}`).toBeTruthy();
  }
  expect(isDiscreet("registrar")).toBe(false);
});
