import type { PersonLanguage } from "../../src/kernel/text.ts";

const locales: Readonly<Record<PersonLanguage, readonly string[]>> = {
  en: ["en"],
  ru: ["ru"],
  kk: ["kk", "ru"],
  ky: ["ky", "ru"],
  tg: ["tg", "ru"],
  tk: ["tk", "ru"],
  uz: ["uz-Latn", "uz", "ru"],
  prs: ["fa-AF", "fa"],
  ps: ["ps-AF", "ps", "fa-AF"],
};

/** A language by its name in the reader's, or in the nearest that this browser knows names in; `code` is ISO 639-3. */
export function languageName(code: string, language: PersonLanguage): string {
  const [known = "en"] = Intl.DisplayNames.supportedLocalesOf([...locales[language]]);
  return new Intl.DisplayNames([known], { type: "language", fallback: "code" }).of(code) ?? code;
}

/** A country by its name in the reader's language, or in the nearest that this browser knows names in. */
export function regionName(code: string, language: PersonLanguage): string {
  const [known = "en"] = Intl.DisplayNames.supportedLocalesOf([...locales[language]]);
  return new Intl.DisplayNames([known], { type: "region", fallback: "code" }).of(code) ?? code;
}
