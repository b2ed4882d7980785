import { expect, test } from "vitest";
import { dayFrom, wholeNumber } from "./birth.ts";
import { formatDay, formatInstant } from "./dates.ts";
import { directionOf, formatText, pickText } from "./message.ts";
import { findBinding, type KeyBinding } from "./keys.ts";
import { kitTexts } from "./texts.ts";

const people = {
  en: "{n, plural, one {# person} other {# people}}",
  ru: "{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  tg: "{n} нафар",
  prs: "{n} نفر",
};

test("[KIT10] plural forms are those of the language", () => {
  expect([1, 2, 5, 21].map((n) => formatText(people, "ru", { n }))).toEqual(["1 человек", "2 человека", "5 человек", "21 человек"]);
  expect([1, 2].map((n) => formatText(people, "en", { n }))).toEqual(["1 person", "2 people"]);
  expect(formatText(people, "prs", { n: 7 })).toBe("۷ نفر");
  expect(formatText(people, "prs", { n: "+992 7" })).toBe("+992 7 نفر");
});

test("[KIT10] a reader of Pashto gets Dari where it is there, and the language comes back", () => {
  const text = { en: "Record", ru: "Записать", prs: "ثبت", tg: "Сабт" };
  expect(pickText(text, "ps")).toEqual({ words: "ثبت", language: "prs" });
  expect(pickText(text, "kk")).toEqual({ words: "Записать", language: "ru" });
});

test("[KIT10] a language without the text falls back to Russian, English stays English", () => {
  const text = { en: "Record", ru: "Записать" };
  expect(pickText(text, "tg")).toEqual({ words: "Записать", language: "ru" });
  expect(pickText(text, "en").words).toBe("Record");
});

test("a text that looks like markup stays words", () => {
  expect(formatText({ en: "<b>{name}</b>", ru: "" }, "en", { name: "x" })).toBe("<b>x</b>");
});

test("[KIT6] Dari and Pashto show both calendars", () => {
  expect(formatDay("2026-11-24", "prs")).toBe("۳ قوس ۱۴۰۵ (۲۴ نومبر ۲۰۲۶)");
  expect(formatDay("2026-03-21", "ps")).toContain("وری");
});

test("days in words, by language and length", () => {
  expect(formatDay("2026-03-07", "en")).toBe("7 March 2026");
  expect(formatDay("2026-03-07", "ru", "middle")).toBe("7 мар 2026");
  expect(formatDay("2026-03-07", "tg")).toBe("7 марти 2026");
  expect(formatDay("not a day", "en")).toBe("not a day");
});

test("an instant is told in the State's time", () => {
  expect(formatInstant("2026-11-24T20:30:00.000Z", "en", "Asia/Dushanbe")).toBe("25 Nov 2026, 01:30");
  expect(formatInstant("2026-11-24T20:30:00.000Z", "prs", "Asia/Dushanbe")).toContain("، ۰۱:۳۰");
});

test("of two bindings the innermost wins, and a pair of keys before a single one", () => {
  const bind = (key: string, label: string): KeyBinding => ({ key, label, act: () => undefined });
  const all = [bind("a", "outer"), bind("g a", "go"), bind("a", "inner")];
  expect([
    findBinding(all, "a", undefined)?.label,
    findBinding(all, "a", "g")?.label,
    findBinding(all, "a", "x")?.label,
    findBinding(all, "g", undefined),
  ]).toEqual(["inner", "go", "inner", undefined]);
});

test("direction follows the language", () => {
  expect((["prs", "ps", "tg", "en"] as const).map(directionOf)).toEqual(["rtl", "rtl", "ltr", "ltr"]);
});

test("numbers and days typed in any digits", () => {
  expect([wholeNumber("۱۵"), wholeNumber("٢٠١١"), wholeNumber("7"), wholeNumber("7a"), wholeNumber("")]).toEqual([
    15,
    2011,
    7,
    undefined,
    undefined,
  ]);
  expect(dayFrom({ day: "29", month: "2", year: "2024" })).toBe("2024-02-29");
  expect(dayFrom({ day: "29", month: "2", year: "2023" })).toBeUndefined();
  expect(dayFrom({ day: "7", month: "3", year: "20" })).toBeUndefined();
});

test("each text of the kit has both languages of officers and the same arguments in each", () => {
  const names = (words: string): string[] =>
    [...words.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? "").filter((name) => !/^\d/.test(name));
  for (const text of Object.values(kitTexts)) {
    expect(text.en).not.toBe("");
    expect(new Set(names(text.ru).filter((name) => ["n", "id", "rule", "script", "all"].includes(name)))).toEqual(
      new Set(names(text.en).filter((name) => ["n", "id", "rule", "script", "all"].includes(name))),
    );
  }
});
