import type { Question } from "../../src/process/index.ts";

/** Categories of the tool for heightened risk: the question that asks each, and its name. @source hrit:categories */
const categories = {
  riskOlder: { en: "Older person", ru: "Пожилой человек" },
  riskChild: { en: "Child or adolescent", ru: "Ребёнок или подросток" },
  riskWoman: { en: "Woman or girl", ru: "Женщина или девочка" },
  riskProtection: { en: "Legal and physical protection", ru: "Правовая и физическая защита" },
  riskHealth: { en: "Health and disability", ru: "Здоровье и инвалидность" },
} as const;

const levels = {
  none: { en: "no risk", ru: "риска нет" },
  low: { en: "low", ru: "низкий" },
  medium: { en: "medium", ru: "средний" },
  high: { en: "high: act now", ru: "высокий: действовать сейчас" },
} as const;
const weights = ["none", "low", "medium", "high"];

/** RS11: one level for each category that was asked about, and what follows of them all. */
export const riskQuestions: readonly Question[] = [
  ...Object.entries(categories).map(([id, label]): Question => ({
    id,
    label,
    kind: "choice",
    options: { ...levels, notAsked: { en: "not asked", ru: "не спрашивали" } },
    required: true,
    source: ["hrit:categories", "rap-2012:RAP-II-T4"],
  })),
  {
    id: "riskHighest",
    label: { en: "Highest risk", ru: "Наибольший риск" },
    kind: "choice",
    options: { ...levels, open: { en: "not yet known", ru: "ещё неизвестно" } },
    source: ["hrit:categories"],
    derives: highestOf,
  },
];

/** RS11: the highest level of all categories. What was not asked is not "none": beside no risk found it stays open. */
export function highestOf(answers: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(categories).map((id) => String(answers[id] ?? "notAsked"));
  const highest = weights.findLast((level) => given.includes(level)) ?? "none";
  return highest === "none" && given.includes("notAsked") ? "open" : highest;
}
