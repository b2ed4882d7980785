import { z } from "zod";
import type { OfficerText } from "../kernel/index.ts";

/** Where somebody who arrives wants to go. Absent is not asked (R6); who does not wish to say is another answer. */
export const goingToTexts = {
  stay: { en: "stay here", ru: "остаться здесь" },
  onward: { en: "go on to another country", ru: "ехать дальше, в другую страну" },
  back: { en: "go back soon", ru: "скоро вернуться" },
  undecided: { en: "does not know yet", ru: "пока не знает" },
  unwilling: { en: "does not wish to say", ru: "не хочет говорить" },
} as const satisfies Readonly<Record<string, OfficerText>>;

/** Why. What was said of danger is no claim and no answer of a claim: it is counted among other reasons (SD1). */
export const goingWhyTexts = {
  family: { en: "family", ru: "семья" },
  work: { en: "work", ru: "работа" },
  study: { en: "study", ru: "учёба" },
  health: { en: "health", ru: "здоровье" },
  safety: { en: "to be safe", ru: "безопасность" },
  other: { en: "another reason", ru: "другая причина" },
  unwilling: { en: "does not wish to say", ru: "не хочет говорить" },
} as const satisfies Readonly<Record<string, OfficerText>>;

export type GoingTo = keyof typeof goingToTexts;
export type GoingWhy = keyof typeof goingWhyTexts;

const keysOf = <Key extends string>(texts: Readonly<Record<Key, unknown>>) => Object.keys(texts) as [Key, ...Key[]];

/** Shape of where they want to go. */
export const GoingTo = z.enum(keysOf(goingToTexts));
/** Shape of the reason. */
export const GoingWhy = z.enum(keysOf(goingWhyTexts));
