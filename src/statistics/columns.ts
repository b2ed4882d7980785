import type { OfficerText } from "../kernel/index.ts";
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
  readonly id: "post" | "sex" | "age" | "lane";
  readonly title: OfficerText;
  readonly columns: readonly { readonly id: string; readonly title: OfficerText }[];
};

const listed = (texts: Readonly<Record<string, OfficerText>>, ids: readonly string[] = Object.keys(texts)) =>
  [...ids, notRecorded].map((id) => ({ id, title: texts[id] ?? rest[id] ?? { en: id, ru: id } }));

/** The four tables of a release. Lanes are those that needs were referred in; violence and trafficking are none (SD1). */
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
  ];
}
