import type { Question } from "../../src/process/index.ts";

/** The core conditions: the question that asks each, and what it is called in a plan. @source rap-2012:RCF-4.3-2 */
const conditions = {
  status: { asked: "hasStatus", title: { en: "Status and papers", ru: "Статус и документы" } },
  work: { asked: "hasWork", title: { en: "Lawful work", ru: "Законная работа" } },
  education: { asked: "hasEducation", title: { en: "School and learning", ru: "Школа и обучение" } },
  health: { asked: "hasHealth", title: { en: "Health and other services", ru: "Медицина и другие услуги" } },
  movement: { asked: "hasMovement", title: { en: "Free movement and residence", ru: "Свобода передвижения и места жительства" } },
} as const;

/** What a plan may cover of the core. */
export const conditionTitles = Object.fromEntries(Object.entries(conditions).map(([id, { title }]) => [id, title]));

/** LP2: each condition is asked, and what is not met is worked out; the same when the plan begins and at every review. */
export const conditionQuestions: readonly Question[] = [
  ...Object.values(conditions).map(({ asked, title }): Question => ({
    id: asked,
    label: { en: `${title.en}?`, ru: `${title.ru}?` },
    kind: "answer",
    required: true,
    source: ["rap-2012:RCF-4.3-2"],
  })),
  {
    id: "unmet",
    label: { en: "Conditions not met", ru: "Невыполненные условия" },
    kind: "choices",
    options: { ...conditionTitles, none: { en: "all are met", ru: "выполнены все" } },
    source: ["rap-2012:RCF-4.3-2"],
    derives: unmetOf,
  },
];

/** LP2: what is not met; whoever is not sure does not have it. */
export function unmetOf(answers: Readonly<Record<string, unknown>>): readonly string[] {
  const unmet = Object.entries(conditions).flatMap(([condition, { asked }]) => (answers[asked] === "yes" ? [] : [condition]));
  return unmet.length > 0 ? unmet : ["none"];
}
