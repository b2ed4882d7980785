import type { OfficerText } from "../../../src/kernel/text.ts";
import { formatDay } from "../../kit/dates.ts";

/** A figure as it is handed on: its title and its days, each in the language of whoever reads it. */
export function figureTold(title: OfficerText, days: readonly string[]): { readonly en: string; readonly ru: string } {
  const told = (language: "en" | "ru"): string =>
    [title[language], ...(days.length === 0 ? [] : [days.map((day) => formatDay(day, language, "middle")).join(" – ")])].join(", ");
  return { en: told("en"), ru: told("ru") };
}
