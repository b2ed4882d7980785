import type { PersonLanguage } from "../kernel/index.ts";
import type { ShownText } from "./person-text.ts";

const locales: Readonly<Record<PersonLanguage, string>> = {
  en: "en",
  ru: "ru",
  kk: "kk",
  ky: "ky",
  tg: "tg",
  tk: "tk",
  uz: "uz",
  prs: "fa-AF",
  ps: "ps",
};

/** A State's name in each language of the papers, by the runtime's own tables; undefined for those outside ISO 3166-1. */
export function countryName(code: string | undefined): ShownText | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined;
  const names = Object.entries(locales).flatMap(([language, locale]) => {
    const name = new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code);
    return name === undefined ? [] : [[language, name] as const];
  });
  const named = Object.fromEntries(names) as Partial<Record<PersonLanguage, string>>;
  return named.en !== undefined && named.ru !== undefined ? { ...named, en: named.en, ru: named.ru } : undefined;
}
