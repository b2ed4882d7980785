import type { OfficerText } from "./text.ts";

/** What is odd about a written name. Nothing is changed and nobody is refused for it: somebody looks at the paper again. */
export type NameFlag = keyof typeof nameFlagTexts;

const lettersMax = 100;

/** What an officer reads beside a name that looks odd. */
export const nameFlagTexts = {
  "name.empty": { en: "There is no letter in this name.", ru: "В имени нет ни одной буквы." },
  "name.one-letter": { en: "The name is one letter long.", ru: "Имя состоит из одной буквы." },
  "name.long": {
    en: "The name is longer than a hundred letters; only its beginning is compared.",
    ru: "Имя длиннее ста букв; сравнивается только начало.",
  },
  "name.digits": { en: "There are digits in the name.", ru: "В имени есть цифры." },
  "name.symbols": { en: "There are signs in the name that are no letters.", ru: "В имени есть знаки, которые не являются буквами." },
  "name.direction-marks": { en: "There are invisible marks in the name.", ru: "В имени есть невидимые знаки." },
  "name.mixed-scripts": {
    en: "A word mixes letters of two scripts that look alike.",
    ru: "В одном слове смешаны похожие буквы двух алфавитов.",
  },
} as const satisfies Record<string, OfficerText>;

/** Every flag, in the order in which they are told. */
export const nameFlags = Object.keys(nameFlagTexts) as NameFlag[];

const signs: readonly (readonly [NameFlag, RegExp])[] = [
  ["name.digits", /\p{Nd}/u],
  ["name.symbols", /[^\p{L}\p{M}\p{N}\p{Z}\p{P}\p{Cf}\s`´ˮ]/u],
  // The zero-width joiner and non-joiner are part of writing; the other invisible marks are not.
  ["name.direction-marks", /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u],
  ["name.mixed-scripts", /(?:\p{Script=Latin}[\p{L}\p{M}]*\p{Script=Cyrillic}|\p{Script=Cyrillic}[\p{L}\p{M}]*\p{Script=Latin})/u],
];

/** The flags of a written name, in a fixed order. */
export function nameFlagsOf(written: string): NameFlag[] {
  const letters = [...written].filter((letter) => /\p{L}/u.test(letter)).length;
  const length: NameFlag[] =
    letters === 0 ? ["name.empty"] : letters === 1 ? ["name.one-letter"] : letters > lettersMax ? ["name.long"] : [];
  return [...length, ...signs.filter(([, pattern]) => pattern.test(written)).map(([flag]) => flag)];
}
