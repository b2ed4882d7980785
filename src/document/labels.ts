import { joinTexts, personLanguages, type PersonLanguage, type WholeText } from "../kernel/index.ts";
import { findForm } from "./kinds.ts";
import { type LabelKey, labelWords } from "./label-words.ts";
import { fileWords } from "./texts/index.ts";

const { kk, ky, tk, uz, ps } = fileWords;

/** The fixed words of the papers, whole in the nine languages. */
export const labels: Readonly<Record<LabelKey, WholeText>> = joinTexts(labelWords, {
  kk: kk.labels,
  ky: ky.labels,
  tk: tk.labels,
  uz: uz.labels,
  ps: ps.labels,
});
export type { LabelKey };

/** Each language as named in the others; the country's names come from its package. */
export const languageNames = Object.fromEntries(personLanguages.map((language) => [language, labels[`language.${language}`]])) as Readonly<
  Record<PersonLanguage, WholeText>
>;

/** What a paper with an end calls itself; undefined for a kind that is none of ours. */
export function paperTitle(kind: string): WholeText | undefined {
  const form = findForm(kind);
  return form && labels[form.title];
}
