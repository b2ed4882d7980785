import { expect, test } from "vitest";
import { missingLetters, strangeLetters } from "../../../test/alphabets.ts";
import { LawRef, personLanguages, type PersonLanguage, type PersonText, type WholeText } from "../../kernel/index.ts";
import { fillText, textFor } from "../person-text.ts";
import { letterWords } from "../letter-words.ts";
import { languageNames, labels } from "../labels.ts";
import { arePapersReviewed, fixedWordsVersion, isReviewed, reviews } from "../reviews.ts";
import { fillConsent, shareWithService, telephoneInterpreter } from "./consent.ts";
import { leafletOf, leaflets } from "./index.ts";
import { leafletTopics } from "./leaflet.ts";

const consents = [shareWithService, telephoneInterpreter];
const ofLeaflets = leaflets.flatMap(({ title, lines }) => [title, ...lines]);
const ofConsents = consents.flatMap(({ title, lines, yes, no }) => [title, ...lines, yes, no]);
const fixed = [...Object.values(labels), ...Object.values(languageNames), ...Object.values(letterWords)];
const all: readonly WholeText[] = [...ofLeaflets, ...ofConsents, ...fixed];
const ofLanguage = (language: PersonLanguage) => all.map((text) => text[language]);

test("[DO9] there is one leaflet for each topic, in the order in which they are given", () => {
  expect(leaflets.map(({ topic }) => topic)).toEqual([...leafletTopics]);
  expect(leafletOf("children").topic).toBe("children");
});

test.each(leaflets.map((leaflet) => [leaflet.topic, leaflet] as const))(
  "[DO9] %s is whole in nine languages, dated, and rests on clauses",
  (_, leaflet) => {
    for (const text of [leaflet.title, ...leaflet.lines]) expectWhole(text);
    expect(leaflet.version).toBeGreaterThan(0);
    expect(leaflet.reviewOn > leaflet.validFrom).toBe(true);
    expect(leaflet.sources.length).toBeGreaterThan(0);
    for (const source of leaflet.sources) expect(LawRef.safeParse(source).success).toBe(true);
  },
);

test.each(leaflets.map((leaflet) => [leaflet.topic, leaflet] as const))(
  "[DO9] %s is short: five lines at most, few words in each sentence",
  (_, leaflet) => {
    expect(leaflet.lines.length).toBeLessThanOrEqual(5);
    for (const line of leaflet.lines) {
      for (const language of personLanguages) {
        const sentences = line[language].split(/[.!?؟:;؛]\s|[.!?؟]$/).filter(Boolean);
        for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(28);
      }
    }
  },
);

test("[DO9] all fixed words of papers are whole too", () => {
  for (const text of fixed) expectWhole(text);
});

test.each(personLanguages)("[DO15] the words in %s are written in its own letters", (language) => {
  const strange = ofLanguage(language).flatMap((text) => strangeLetters(text, language).map((letter) => `${letter} in: ${text}`));
  expect(strange).toEqual([]);
  expect(missingLetters(ofLanguage(language), language)).toEqual([]);
});

test.each(personLanguages)("[DO15] words of %s in place of another language's would be noticed by their letters", (language) => {
  for (const other of personLanguages.filter((one) => one !== language)) {
    const texts = ofLanguage(language);
    const noticed = texts.flatMap((text) => strangeLetters(text, other)).length + missingLetters(texts, other).length;
    expect(noticed, `${language} as ${other}`).toBeGreaterThan(0);
  }
});

test("[DO15] no sentence of a leaflet or consent is a copy of another language", () => {
  for (const text of [...ofLeaflets, ...consents.flatMap(({ title, lines }) => [title, ...lines])])
    expect(new Set(personLanguages.map((language) => text[language])).size, text.en).toBe(personLanguages.length);
});

test.each(personLanguages)("[DO15] what is filled in and what is numbered is the same in %s", (language) => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const text of all) expect(places(text[language]), text[language]).toEqual(places(text.en));
  const digits = language === "prs" || language === "ps" ? "۱۲۳۴۵" : "12345";
  expect(leafletOf("what-next").lines.map((line) => line[language].slice(0, 2))).toEqual([...digits].map((digit) => `${digit}.`));
});

test("[DO9] words that no native reader has approved are known as such; an approval is of one version", () => {
  expect(Object.values(reviews).flatMap((read) => Object.keys(read))).toEqual([]);
  const read = {
    ...reviews,
    asylum: { kk: { reviewedBy: "A. B.", version: 1 } },
    papers: { kk: { reviewedBy: "A. B.", version: fixedWordsVersion } },
  };
  expect(isReviewed("asylum", "kk", 1)).toBe(false);
  expect(isReviewed("asylum", "kk", 1, read)).toBe(true);
  expect(isReviewed("asylum", "kk", 2, read)).toBe(false);
  expect(isReviewed("asylum", "ky", 1, read)).toBe(false);
  expect(arePapersReviewed("kk", [{ topic: "asylum", version: 1 }], read)).toBe(true);
  expect(
    arePapersReviewed(
      "kk",
      [
        { topic: "asylum", version: 1 },
        { topic: "children", version: 1 },
      ],
      read,
    ),
  ).toBe(false);
});

test.each([shareWithService, telephoneInterpreter])("[DO10] a consent is whole in nine languages and can be refused", (consent) => {
  for (const text of [consent.title, ...consent.lines, consent.yes, consent.no]) expectWhole(text);
});

test("[DO10] consent to share names the service, what, why and until when, and says that it can be taken back", () => {
  const filled = fillConsent(shareWithService, {
    service: { en: "City Clinic", ru: "Городская клиника", prs: "کلینیک شهر", tg: "Клиникаи шаҳр" },
    what: "A",
    why: "B",
    until: "C",
  });
  for (const language of personLanguages) {
    const words = [filled.title, ...filled.lines].map((text) => text[language]).join("\n");
    expect(words).not.toContain("{");
    for (const value of ["A", "B", "C"]) expect(words).toContain(`: ${value}`);
  }
  expect(filled.title.prs).toContain("کلینیک شهر");
  expect(filled.lines.map(({ en }) => en).join(" ")).toMatch(/take it back.*say no.*country you fear/s);
});

test("[DO10] a text with a missing value is a fault, not a gap on paper", () => {
  expect(() => fillText(shareWithService.title, {})).toThrow("fault");
});

test("[DO7] where a text is not in the person's language the nearest is taken, and said", () => {
  const text: PersonText = { en: "e", ru: "r", prs: "d", tg: "t", kk: "k" };
  expect((["kk", "ky", "uz", "tk", "ps", "tg"] as const).map((language) => textFor(text, language))).toEqual([
    { language: "kk", text: "k" },
    { language: "ru", text: "r" },
    { language: "ru", text: "r" },
    { language: "ru", text: "r" },
    { language: "prs", text: "d" },
    { language: "tg", text: "t" },
  ]);
});

function expectWhole(text: WholeText): void {
  expect(Object.keys(text).sort(), text.en).toEqual([...personLanguages].sort());
  for (const language of personLanguages) expect(text[language].trim(), `${language}: ${text.en}`).not.toBe("");
}
