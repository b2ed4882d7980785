import type { OfficerText } from "../kernel/index.ts";
import { goingToTexts, goingWhyTexts } from "../person/index.ts";
import { type LaneGroup, laneGroups } from "../intake/index.ts";

/** What was not recorded is a column of its own (R6). */
export const notRecorded = "notRecorded";

/** What such a column is called. */
export const notRecordedText: OfficerText = { en: "not recorded", ru: "не записано" };
const rest: Readonly<Record<string, OfficerText>> = { [notRecorded]: notRecordedText };

/** Sexes as papers write them. */
export const sexTexts: Readonly<Record<string, OfficerText>> = {
  F: { en: "female", ru: "женский" },
  M: { en: "male", ru: "мужской" },
  X: { en: "X", ru: "X" },
};

/** Age bands in years; practice of UNHCR's tables, from memory: not confirmed. @source decision:0020 */
export const bandTexts: Readonly<Record<string, OfficerText>> = {
  "0-4": { en: "0–4", ru: "0–4" },
  "5-11": { en: "5–11", ru: "5–11" },
  "12-17": { en: "12–17", ru: "12–17" },
  "18-59": { en: "18–59", ru: "18–59" },
  "60+": { en: "60 and over", ru: "60 и старше" },
};

const laneTexts: Readonly<Record<LaneGroup, OfficerText>> = {
  childAlone: { en: "child without a parent", ru: "ребёнок без родителей" },
  health: { en: "health, pregnancy, disability", ru: "здоровье, беременность, инвалидность" },
  family: { en: "single parent", ru: "одинокий родитель" },
  older: { en: "older person", ru: "пожилой человек" },
};

/** What a table tells apart: an id and a name for each column, in order. */
export type Dimension = {
  readonly id: "post" | "sex" | "age" | "lane" | "goingTo" | "goingWhy";
  readonly title: OfficerText;
  readonly columns: readonly { readonly id: string; readonly title: OfficerText }[];
};

const listed = (texts: Readonly<Record<string, OfficerText>>, ids: readonly string[] = Object.keys(texts)) =>
  [...ids, notRecorded].map((id) => ({ id, title: texts[id] ?? rest[id] ?? { en: id, ru: id } }));

/** Reasons as tables tell them: a day on which all gave danger as theirs would tell of each, so that it is counted among the others. */
const { safety: _, ...reasonTexts } = goingWhyTexts;
export const reasonOf = (why: string | null): string | null => (why === "safety" ? "other" : why);

/** Answers to a question that a post may put: not asked is a column of its own, beside not wishing to say (R6). */
const asked = (texts: Readonly<Record<string, OfficerText>>) => [
  ...Object.entries(texts).map(([id, title]) => ({ id, title })),
  { id: notRecorded, title: { en: "not asked", ru: "не спрошено" } },
];

/** The tables of a release. Lanes are those that needs were referred in; violence and trafficking are none (SD1). */
export function dimensionsOf(posts: readonly { readonly code: string; readonly title: OfficerText }[]): readonly Dimension[] {
  return [
    {
      id: "post",
      title: { en: "Arrivals by day and post", ru: "Прибытие по дням и постам" },
      columns: posts.map(({ code, title }) => ({ id: code, title })),
    },
    { id: "sex", title: { en: "Arrivals by day and sex", ru: "Прибытие по дням и полу" }, columns: listed(sexTexts) },
    { id: "age", title: { en: "Arrivals by day and age", ru: "Прибытие по дням и возрасту" }, columns: listed(bandTexts) },
    {
      id: "lane",
      title: { en: "Arrivals by day and need referred", ru: "Прибытие по дням и направленной потребности" },
      columns: [
        ...laneGroups.map((id) => ({ id, title: laneTexts[id] })),
        { id: notRecorded, title: { en: "none referred", ru: "направлений нет" } },
      ],
    },
    {
      id: "goingTo",
      title: { en: "Arrivals by day and where they want to go", ru: "Прибытие по дням и по тому, куда хотят попасть" },
      columns: asked(goingToTexts),
    },
    {
      id: "goingWhy",
      title: { en: "Arrivals by day and why they want to go there", ru: "Прибытие по дням и причине, почему хотят туда" },
      columns: asked(reasonTexts),
    },
  ];
}
