import type { OfficerText } from "../../../src/kernel/index.ts";
import type { LikenessLine } from "../../../src/person/index.ts";

/** How two words, dates or answers agree, in the officer's words; `asked` and `stored` as each side writes them. */
export const likenessTexts = {
  same: { en: "{asked}: the same", ru: "{asked}: совпадает" },
  joined: { en: "{asked} = {stored}: written together or apart", ru: "{asked} = {stored}: слитно или раздельно" },
  close: { en: "{asked} ~ {stored}: spelt closely", ru: "{asked} ~ {stored}: близкое написание" },
  sameSound: { en: "{asked} = {stored}: may sound the same", ru: "{asked} = {stored}: может звучать одинаково" },
  shortName: { en: "{asked} – {stored}: short form", ru: "{asked} – {stored}: краткая форма" },
  alike: { en: "{asked} ≈ {stored}: sounds alike", ru: "{asked} ≈ {stored}: звучит похоже" },
  initial: { en: "{asked} – {stored}: initial", ru: "{asked} – {stored}: инициал" },
  faint: { en: "{asked} ≈ {stored}: faintly alike", ru: "{asked} ≈ {stored}: слабое сходство" },
  different: { en: "{asked} ≠ {stored}: differs", ru: "{asked} ≠ {stored}: отличается" },
  sameDay: { en: "born the same day", ru: "день рождения совпадает" },
  sameConventional: {
    en: "1 January of the same year, which often stands for the year",
    ru: "1 января того же года, что часто означает лишь год",
  },
  swapped: { en: "day and month of birth turned round", ru: "день и месяц рождения переставлены" },
  oneDigitOff: { en: "one digit of the birth date differs", ru: "в дате рождения отличается одна цифра" },
  twoPartsSame: { en: "two parts of the birth date agree", ru: "две части даты рождения совпадают" },
  sameYearConventional: { en: "born the same year, as far as is known", ru: "год рождения совпадает, насколько известно" },
  sameYear: { en: "the same year of birth, another day", ru: "год рождения совпадает, день другой" },
  yearNear: { en: "years of birth a year or two apart", ru: "годы рождения отличаются на один-два" },
  yearAbout: { en: "years of birth a few apart", ru: "годы рождения отличаются на несколько лет" },
  leftOut: { en: "not on file: {asked}", ru: "нет в деле: {asked}" },
} satisfies Record<LikenessLine["level"], OfficerText>;

/** The same for fields whose level needs other words. */
export const fieldTexts = {
  onFileAlone: { en: "also on file: {stored}", ru: "есть ещё в деле: {stored}" },
  birthDifferent: { en: "years of birth lie far apart", ru: "годы рождения далеко друг от друга" },
  sexSame: { en: "the same sex", ru: "пол совпадает" },
  sexDifferent: { en: "another sex", ru: "пол отличается" },
  documentSame: { en: "the same document number", ru: "тот же номер документа" },
  documentDifferent: { en: "another document number", ru: "другой номер документа" },
  phoneSame: { en: "the same phone", ru: "тот же телефон" },
  phoneDifferent: { en: "another phone", ru: "другой телефон" },
} satisfies Record<string, OfficerText>;
