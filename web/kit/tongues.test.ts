import { expect, test } from "vitest";
import { screenFonts, unshownSigns } from "../../test/fonts.ts";
import { missingLetters, strangeLetters } from "../../test/alphabets.ts";
import { personLanguages, type PersonLanguage, type WholeText } from "../../src/kernel/index.ts";
import { verdictTexts } from "../../src/document/index.ts";
import { listAgeTexts, unknownWhyTexts } from "../../src/document/index.ts";
import { helpQuestions, helpTexts, weekdayTexts } from "../features/directory/help-texts.ts";
import { leafletTexts } from "../features/leaflet/texts.ts";
import { aboutFileTexts } from "../features/mine/about-file-texts.ts";
import { familyTexts } from "../features/mine/family-texts.ts";
import { askedWords } from "../features/mine/asked-words.ts";
import { stepTexts } from "../features/mine/step-texts.ts";
import { ownWords } from "../features/mine/own-words.ts";
import { fieldWords, purposeWords, roleWords } from "../features/mine/seen-words.ts";
import { mineTexts } from "../features/mine/texts.ts";
import { procedureWords } from "../features/mine/procedure-words.ts";
import { agencyTexts } from "../features/agencies/texts.ts";
import { tipTexts } from "../features/tip/texts.ts";
import { wayTexts } from "../features/ways/texts.ts";
import { verifyTexts } from "../features/verify/texts.ts";
import { monthNames } from "./months.ts";
import { personTexts, problemTexts } from "./texts.ts";
import { findTongue, ownNames, scriptSigns } from "./tongues.ts";

/** What a person or somebody who checks a paper reads on a screen. */
const whole: readonly WholeText[] = [
  ...[
    personTexts,
    problemTexts,
    leafletTexts,
    mineTexts,
    familyTexts,
    aboutFileTexts,
    askedWords,
    stepTexts,
    fieldWords,
    purposeWords,
    verifyTexts,
    agencyTexts,
    wayTexts,
    tipTexts,
    helpTexts,
  ].flatMap((texts) => Object.values<WholeText>(texts)),
  ...Object.values(procedureWords),
  ...[verdictTexts, unknownWhyTexts, listAgeTexts].flatMap((texts) => Object.values<WholeText>(texts)),
  ...helpQuestions.flatMap(({ ask, answer }) => [ask, answer]),
  ...weekdayTexts,
];
const own = [...Object.values(ownWords), ...Object.values(roleWords)];
const files = ["prs", "tg", "kk", "ky", "tk", "uz", "ps"] as const;

function wordsIn(language: PersonLanguage): string[] {
  const owned = language === "en" || language === "ru" ? [] : own.map((text) => text[language]);
  return [...whole.map((text) => text[language]), ...owned, ...monthNames[language], ownNames[language]];
}

test.each(personLanguages)(
  "[KIT11] every word of a person's screens stands in %s, in its own letters, with a shape for each",
  (language) => {
    expect(whole.filter((text) => !text[language]?.trim()).map(({ en }) => en)).toEqual([]);
    const strange = wordsIn(language).flatMap((text) =>
      strangeLetters(text.replaceAll("PANAH", ""), language).map((letter) => `${letter} in: ${text}`),
    );
    expect(strange).toEqual([]);
    expect(missingLetters(wordsIn(language), language)).toEqual([]);
    expect(unshownSigns([...wordsIn(language), scriptSigns[language]], screenFonts())).toEqual([]);
  },
);

test.each(files)("[KIT11] what is filled in is the same in %s", (language) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  for (const text of whole) expect(places(text[language]), text[language]).toEqual(places(text.en));
});

test("the browser's languages lead to one of ours, Persian to Dari, and others to none", () => {
  expect(findTongue(["de-DE", "kk-KZ"])).toBe("kk");
  expect(findTongue(["fa-IR"])).toBe("prs");
  expect(findTongue(["uz-Latn-UZ"])).toBe("uz");
  expect(findTongue(["tkl", "psq"])).toBe(undefined);
});
