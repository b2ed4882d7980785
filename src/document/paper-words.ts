import { type Day, isRightToLeft, type PersonLanguage } from "../kernel/index.ts";
import type { PaperInput } from "./inputs.ts";
import { type LabelKey, labels } from "./labels.ts";
import { fillText, type ShownText, textFor } from "./person-text.ts";
import { printDay } from "./print-day.ts";

/** A text with what a template needs to set it: its language and direction. */
export type Said = { readonly text: string; readonly lang: string; readonly rtl: boolean };
/** The same words for the officer and for the person; one of them only, where both read the same language. */
export type Pair = { readonly officer: Said; readonly person: Said; readonly same: boolean };

/** The two who read a paper. */
export type Languages = { readonly officerLanguage: PersonLanguage; readonly personLanguage: PersonLanguage };

/** Makes the words of a paper in the languages of its two readers. */
export function wordsFor({ officerLanguage, personLanguage }: Languages) {
  const pair = (text: ShownText): Pair => {
    const officer = textFor(text, officerLanguage);
    const person = textFor(text, personLanguage);
    return { officer: said(officer), person: said(person), same: officer.text === person.text };
  };
  const label = (key: LabelKey, values: Readonly<Record<string, ShownText | string>> = {}) => pair(fillText(labels[key], values));
  const day = (on: Day, time?: string): Pair => {
    const print = (language: PersonLanguage): Said =>
      said({
        language,
        text: printDay(on, language) + (time === undefined ? "" : `${isRightToLeft(language) ? "،" : ","} ${localDigits(time, language)}`),
      });
    return { officer: print(officerLanguage), person: print(personLanguage), same: officerLanguage === personLanguage };
  };
  /** Said where one of these texts, which are not ours, is not written in the person's own language. */
  const otherLanguage = (texts: readonly ShownText[]): Pair | null =>
    texts.every((text) => text[personLanguage] !== undefined) ? null : label("otherLanguage");
  return { pair, label, day, otherLanguage };
}

/** A text by its own script: names as typed, in whatever script they are. */
export function asTyped(text: string): Said {
  const rtl = /\p{Script=Arabic}/u.test(text);
  return { text, lang: rtl ? "fa" : "en", rtl };
}

/** A text in a known language. */
export function said({ language, text }: { readonly language: PersonLanguage; readonly text: string }): Said {
  return { text, lang: typesetLanguage[language] ?? language, rtl: isRightToLeft(language) };
}

/** ISO 639-1 or what the typesetter knows of it. */
const typesetLanguage: Partial<Record<PersonLanguage, string>> = { prs: "fa" };

/** Digits as they are written in the language. */
export function localDigits(text: string, language: PersonLanguage): string {
  return isRightToLeft(language) ? text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit) : text;
}

/** Makes words for one paper. */
export type Words = ReturnType<typeof wordsFor>;
type Frame = Languages & Pick<PaperInput<"leaflet">, "authority" | "issuedOn">;

/** What stands around every paper: who gives it and when. */
export function frameParts(input: Frame, words: Words) {
  return {
    lang: textFor(labels.date, input.officerLanguage).language,
    dated: input.issuedOn.split("-").map(Number),
    authority: words.pair(input.authority),
    issued: words.day(input.issuedOn),
    otherLanguage: null,
    unread: null,
    reference: null,
    unit: null,
  };
}

/** The frame of a paper that has a reference and an issuing unit. */
export function commonParts(input: Frame & Pick<PaperInput<"referral-slip">, "reference" | "unit">) {
  const words = wordsFor(input);
  return {
    words,
    parts: { ...frameParts(input, words), reference: input.reference, referenceLabel: words.label("reference"), unit: asTyped(input.unit) },
  };
}

/** What is printed the same for both readers, as the signed code says it. */
export function verbatim(text: string): Pair {
  return { officer: asTyped(text), person: asTyped(text), same: true };
}
