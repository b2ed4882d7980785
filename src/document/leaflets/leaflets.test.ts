import { expect, test } from "vitest";
import { LawRef, type PersonText } from "../../kernel/index.ts";
import { fillText, textFor } from "../person-text.ts";
import { languageNames, labels } from "../labels.ts";
import { fillConsent, shareWithService, telephoneInterpreter } from "./consent.ts";
import { leafletOf, leaflets } from "./index.ts";
import { leafletTopics } from "./leaflet.ts";

const complete = ["en", "ru", "prs", "tg"] as const;
const scripts: Readonly<Record<(typeof complete)[number], RegExp>> = {
  en: /[a-z]/i,
  ru: /[а-яё]/i,
  prs: /\p{Script=Arabic}/u,
  tg: /[а-яӣӯқғҳҷ]/i,
};

test("[DO9] there is one leaflet for each topic, in the order in which they are given", () => {
  expect(leaflets.map(({ topic }) => topic)).toEqual([...leafletTopics]);
  expect(leafletOf("children").topic).toBe("children");
});

test.each(leaflets.map((leaflet) => [leaflet.topic, leaflet] as const))(
  "[DO9] %s is whole in four languages, dated, and rests on clauses",
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
      for (const language of complete) {
        const sentences = line[language].split(/[.!?؟:;؛]\s|[.!?؟]$/).filter(Boolean);
        for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(28);
      }
    }
  },
);

test("[DO9] all fixed words of papers are whole too", () => {
  for (const [key, text] of Object.entries(labels)) if (key !== "number") expectWhole(text);
  for (const text of Object.values(languageNames)) expectWhole(text);
});

test.each([shareWithService, telephoneInterpreter])("[DO10] a consent is whole in four languages and can be refused", (consent) => {
  for (const text of [consent.title, ...consent.lines, consent.yes, consent.no]) expectWhole(text);
});

test("[DO10] consent to share names the service, what, why and until when, and says that it can be taken back", () => {
  const filled = fillConsent(shareWithService, {
    service: { en: "City Clinic", ru: "Городская клиника", prs: "کلینیک شهر", tg: "Клиникаи шаҳр" },
    what: "A",
    why: "B",
    until: "C",
  });
  const all = [filled.title, ...filled.lines];
  for (const language of complete) {
    const words = all.map((text) => text[language]).join("\n");
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

function expectWhole(text: PersonText): void {
  for (const language of complete) expect(text[language], `${language}: ${text.en}`).toMatch(scripts[language]);
}
