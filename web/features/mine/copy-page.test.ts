import { expect, test } from "vitest";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import type { CopyPart } from "../../../src/person/index.ts";
import { formatText } from "../../kit/message.ts";
import { copyPage } from "./copy-page.ts";

const at = "2026-11-24T05:00:00.000Z";
const title = { en: "A field", ru: "Поле" };
const page = (fields: Readonly<Record<string, unknown>>, language: PersonLanguage = "en", words?: CopyPart["words"]) =>
  copyPage(
    {
      at,
      reference: "XD-7K3M-29Q4",
      parts: [
        {
          title: { en: "Person", ru: "Лицо" },
          ...(words ? { words } : {}),
          fields: Object.entries(fields).map(([name, value]) => ({ name, title, value, at })),
        },
      ],
    },
    {
      t: (text, args) => formatText(text, language, args),
      language,
      day: (when) => `day ${when.slice(0, 10)}`,
      instant: (when) => `time ${when}`,
    },
  );

test("[PE24] a copy says each thing with its name and since when, and nothing in it is taken for the page itself", () => {
  const words = page({ names: [{ script: "Latn", given: "<script>alert(1)</script>", family: "O'Neill & sons" }], phone: "<b>1" });
  expect(words).toContain("name</th>");
  expect(words).toContain("A field</th>");
  expect(words).toContain("written on day 2026-11-24");
  expect(words).toContain("O&#39;Neill &amp; sons");
  expect(words).not.toMatch(/<script>|<b>/);
});

test("[PE24] a copy stands in the direction of its language", () => {
  expect(page({ phone: "x" }, "prs")).toContain('dir="rtl"');
  expect(page({ phone: "x" })).toContain('dir="ltr"');
});

test.each([
  ["sex", "M", "en", "man"],
  ["sex", "F", "tg", "зан"],
  ["birth", { precision: "year", year: 1984 }, "en", "in the year 1984"],
  ["birth", { precision: "day", day: "1984-03-07" }, "en", "day 1984-03-07"],
  ["birth", { precision: "estimated", ageYears: 15, on: "2026-11-24" }, "en", "about 15 years old on day 2026-11-24"],
  ["birth", { precision: "unknown" }, "ru", "спрошено, не известно"],
  ["wishesAsylum", "unsure", "uz", "Bilmayman"],
  ["womanOfficer", "notAsked", "en", "not asked"],
  ["nationalities", ["AF", "XXA"], "en", "Afghanistan; XXA"],
  ["relation", "spouse", "ru", "супруг"],
  ["arrivedAt", at, "en", `time ${at}`],
  ["anything", { agreed: true, on: "2026-11-24", unsaid: null }, "en", "agreed: Yes, Day: day 2026-11-24, unsaid: not asked"],
] as const)("[PE30] %s, %o, is said in words of %s", (name, value, language, said) => {
  const [, shown = ""] = /<bdi>(.*?)<\/bdi>/.exec(page({ [name]: value }, language)) ?? [];
  expect(shown).toContain(said);
});

const words: NonNullable<CopyPart["words"]> = {
  procedure: "asylum",
  title: { en: "Asylum", ru: "Убежище" },
  states: { heard: { en: "Heard", ru: "Заслушано" } },
  steps: { hear: { en: "Hear", ru: "Заслушать" } },
  formOf: { hear: "hearing" },
  questions: {
    // Another form asks by the same id, and stands first.
    "arrival/where": {
      label: { en: "Where from", ru: "Откуда" },
      options: { office: { en: "From an office abroad", ru: "Из ведомства" } },
    },
    "hearing/where": { label: { en: "Where", ru: "Где" }, options: { office: { en: "At the office", ru: "В ведомстве" } } },
    "hearing/note": { label: { en: "Note", ru: "Заметка" } },
  },
};

test("[PE30] an option is told by its own words, in the person's language where it has some, and never by a question's of the same name", () => {
  const questions = {
    "arrival/concerns": { label: words.title, options: { papers: { en: "no papers", ru: "нет документов" } } },
    "arrival/noticedHow": { label: words.title, options: { self: { en: "self-referral", ru: "сам" } } },
  };
  const told = page({ "answer/arrival/concerns": ["papers"], "answer/arrival/noticedHow": "self" }, "tg", { ...words, questions });
  expect(told).toContain("<bdi>нет документов</bdi>");
  expect(told).toContain("<bdi>худам омадам</bdi>");
});

test("[PE30] of a case the question and the option are named, the stage too, in steps taken before as well", () => {
  const answers = { where: "office", note: "in own words", forgotten: "kept" };
  const told = page({ state: "heard", "answer/hearing/where": "office", "past/hear": [{ at, by: "somebody", answers }] }, "en", words);
  expect(told).toContain("<bdi>Heard</bdi>");
  expect(told).toMatch(/Where<\/th><td><bdi>At the office</);
  expect(told).toContain("Where: At the office, Note: in own words, forgotten: kept");
  expect(told).toContain("somebody");
});
