import { personLanguages, type PersonLanguage } from "../../src/kernel/text.ts";

/** Each language by its own name. */
export const ownNames: Readonly<Record<PersonLanguage, string>> = {
  prs: "دری",
  ps: "پښتو",
  tg: "Тоҷикӣ",
  ru: "Русский",
  en: "English",
  kk: "Қазақша",
  ky: "Кыргызча",
  tk: "Türkmençe",
  uz: "Oʻzbekcha",
};

/** A few letters by which somebody who does not read knows the script they have seen on walls and papers. */
export const scriptSigns: Readonly<Record<PersonLanguage, string>> = {
  prs: "پگچ",
  ps: "ښړډ",
  tg: "ҶҚӮ",
  ru: "ЯЖЭ",
  en: "ABC",
  kk: "ӘҒҮ",
  ky: "ҢӨЫ",
  tk: "ÄŇÝ",
  uz: "Oʻ Gʻ",
};

/** The first of a browser's languages that a person may be given here; Persian readers get Dari. */
export function findTongue(asked: readonly string[]): PersonLanguage | undefined {
  for (const one of asked) {
    const short = primaryOf(one);
    const found = personLanguages.find((language) => language === (short === "fa" ? "prs" : short));
    if (found) return found;
  }
  return undefined;
}

/** What the browser asks for, where it is one of ours. */
export function browserTongue(): PersonLanguage | undefined {
  return findTongue(navigator.languages);
}

/** `fa` of `fa-AF` or `fa_IR`. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}
