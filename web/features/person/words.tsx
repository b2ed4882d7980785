import type { ReactNode } from "react";
import { yearsBetween, type Birth, type Day, type PersonLanguage, type PersonName, type PersonText } from "../../../src/kernel/index.ts";
import { nameWords, Names, useText } from "../../kit/index.ts";
import { personWords } from "./texts.ts";

/** The age in words as far as it is known: `34 years`, `about 15`, `born 1984, 41–42`. */
export function useAgeWords(): (birth: Birth | undefined, today: string) => string {
  const t = useText();
  return (birth, today) => {
    if (birth === undefined) return t(personWords.ageNotAsked);
    if (birth.precision === "unknown") return t(personWords.ageUnknown);
    if (birth.precision === "day") return t(personWords.years, { n: Math.max(0, yearsBetween(birth.day as Day, today as Day)) });
    if (birth.precision === "estimated")
      return t(personWords.aboutYears, { n: birth.ageYears + Math.max(0, yearsBetween(birth.on as Day, today as Day)) });
    const age = Number(today.slice(0, 4)) - birth.year;
    return t(personWords.bornIn, { year: String(birth.year), min: Math.max(0, age - 1), max: Math.max(0, age) });
  };
}

/** Sex as one letter beside a name. */
export function useSexWord(): (sex: string | undefined) => string {
  const t = useText();
  return (sex) => {
    if (sex === "F") return t(personWords.femaleShort);
    if (sex === "M") return t(personWords.maleShort);
    return sex === "X" ? "X" : "–";
  };
}

/** A person's names, or that none is written yet. */
export function WhoName({ names, isStacked }: { readonly names: readonly PersonName[]; readonly isStacked?: boolean }): ReactNode {
  const t = useText();
  return names.length > 0 ? <Names names={names} isStacked={isStacked ?? false} /> : <span className="soft">{t(personWords.noName)}</span>;
}

/** The first name alone, on one line. */
export function firstName(names: readonly PersonName[]): string {
  const [first] = names;
  return first ? nameWords(first) : "";
}

/** Words in the person's own language beside the officer's: marked with language and direction. */
export function InTheirLanguage({ text, language }: { readonly text: PersonText; readonly language: PersonLanguage }): ReactNode {
  const words = text[language];
  // What the officer reads anyway is not said twice.
  if (words === undefined || language === "en" || language === "ru") return null;
  return (
    <span className="theirs" lang={language} dir={language === "prs" || language === "ps" ? "rtl" : "ltr"}>
      {words}
    </span>
  );
}
