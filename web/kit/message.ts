import { isRightToLeft, type OfficerText, type PersonLanguage, type PersonText } from "../../src/kernel/text.ts";
import { fillMessage, type Message, parseMessage } from "./message-format.ts";

export type TextArgs = Readonly<Record<string, string | number>>;
export type Direction = "ltr" | "rtl";

/**
 * The locale whose plural and number rules a browser is sure to have. Chromium's ICU lacks ky, tg, tk and ps;
 * their plural rules (one for 1, else other) are those of English.
 */
const ruleLocale: Readonly<Record<PersonLanguage, string>> = {
  en: "en",
  ru: "ru",
  kk: "kk",
  ky: "en",
  tg: "en",
  tk: "en",
  uz: "uz",
  prs: "fa-AF",
  ps: "fa-AF",
};

/** The locale to hand to Intl for a language of ours. */
export function localeOf(language: PersonLanguage): string {
  return ruleLocale[language];
}

/** The direction in which a language is written. */
export function directionOf(language: string): Direction {
  return isRightToLeft(language) ? "rtl" : "ltr";
}

/** What parts one thing of a list from the next, with its blank. */
export function commaOf(language: string): string {
  return isRightToLeft(language) ? "، " : ", ";
}

/** Which language a reader more likely knows, where a text is not written in their own. */
const nearest: Readonly<Record<PersonLanguage, readonly PersonLanguage[]>> = {
  en: [],
  ru: [],
  kk: ["ru"],
  ky: ["ru"],
  tg: ["ru"],
  tk: ["ru"],
  uz: ["ru"],
  prs: ["ru"],
  ps: ["prs", "ru"],
};

/** The wording in the language, else in the nearest: Dari for readers of Pashto, Russian, English. */
export function pickText(text: OfficerText | PersonText, language: PersonLanguage): { words: string; language: PersonLanguage } {
  for (const each of [language, ...nearest[language]]) {
    const words = (text as Partial<Record<PersonLanguage, string>>)[each];
    if (words !== undefined) return { words, language: each };
  }
  return { words: text.en, language: "en" };
}

const parsed = new Map<string, Message>();

/** The text in words; its places are filled in. Parsed messages are kept, texts without arguments are not parsed. */
export function formatText(text: OfficerText | PersonText, language: PersonLanguage, args?: TextArgs): string {
  const picked = pickText(text, language);
  if (args === undefined || !picked.words.includes("{")) return picked.words;
  const message = parsed.get(picked.words) ?? parseMessage(picked.words);
  parsed.set(picked.words, message);
  return fillMessage(message, { locale: ruleLocale[picked.language], args: inDigits(picked, args) });
}

/** Numbers that stand bare in a text of Dari or Pashto, in its own digits; those that choose a plural form stay numbers. */
function inDigits({ words, language }: ReturnType<typeof pickText>, args: TextArgs): TextArgs {
  if (directionOf(language) === "ltr") return args;
  const digits = new Intl.NumberFormat(ruleLocale[language], { useGrouping: false });
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === "number" && !words.includes(`{${key},`) ? digits.format(value) : value,
    ]),
  );
}
