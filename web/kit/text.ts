import { createContext, createElement, use, useCallback, type ReactNode } from "react";
import type { OfficerText, PersonLanguage, PersonText } from "../../src/kernel/text.ts";
import { formatDay, formatInstant, formatNumber, localParts } from "./dates.ts";
import { commaOf, directionOf, formatText, type Direction, type TextArgs } from "./message.ts";
import { usePreference } from "./preference.ts";

const AreaLanguage = createContext<PersonLanguage | undefined>(undefined);
const Zone = createContext("UTC");

/** Words a text in the reader's language. */
export type Words = (text: OfficerText | PersonText, args?: TextArgs) => string;

/** The language of the part of the screen one stands in. */
export function useLanguage(): PersonLanguage {
  const preference = usePreference();
  return use(AreaLanguage) ?? preference.language;
}

/** `t(text, args?)` in the language of this part of the screen; the same function while the language is. */
export function useText(): Words {
  const language = useLanguage();
  return useCallback((text, args) => formatText(text, language, args), [language]);
}

/** A title that may be a text of ours or words that came from the node. */
export type Wording = OfficerText | PersonText | string;

/** Like `useText`, for what may be words already. */
export function useWording(): (wording: Wording, args?: TextArgs) => string {
  const t = useText();
  return (wording, args) => (typeof wording === "string" ? wording : t(wording, args));
}

/** How many there are; where it was not counted to the end, how many there are at least. */
export type Count = number | { readonly atLeast: number };

/** Days, instants and numbers in the reader's language and the State's time. */
export function useFormat(): {
  readonly day: (day: string, length?: "long" | "short" | "middle") => string;
  /** The day on which an instant falls in the State's own zone. */
  readonly dayOf: (instant: string, length?: "long" | "short" | "middle") => string;
  readonly instant: (instant: string, length?: "long" | "short" | "middle") => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** What parts one thing of a list from the next, with its blank. */
  readonly comma: string;
  /** A count, with a plus sign behind it where there are more. */
  readonly count: (value: Count) => string;
} {
  const language = useLanguage();
  const zone = use(Zone);
  return {
    day: (day, length = "middle") => formatDay(day, language, length),
    dayOf: (instant, length = "middle") => formatDay(localParts(instant, zone).day, language, length),
    instant: (instant, length) => formatInstant(instant, language, zone, length),
    comma: commaOf(language),
    number: (value, options) => formatNumber(value, language, options),
    count: (value) => (typeof value === "number" ? formatNumber(value, language) : `${formatNumber(value.atLeast, language)}+`),
  };
}

/** Sets the time zone of the State for everything within. */
export function ZoneArea({ zone, children }: { readonly zone: string; readonly children: ReactNode }): ReactNode {
  return createElement(Zone, { value: zone }, children);
}

/**
 * A part of the screen that a person reads: their language and direction, large type.
 * Officer's parts keep the officer's language.
 */
export function PersonArea({ language, children }: { readonly language: PersonLanguage; readonly children: ReactNode }): ReactNode {
  const direction: Direction = directionOf(language);
  return createElement(
    AreaLanguage,
    { value: language },
    createElement("div", { lang: language, dir: direction, "data-density": "large", className: "person-area" }, children),
  );
}
