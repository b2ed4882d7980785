import type { ContingencyPlan } from "../../src/process/index.ts";
import { outflows, outflowThresholds, planParts, readiness } from "./plan-parts.ts";

/** Invented like the law it stands in: `evidence` is R because the whole of it stands in `law/`. */
const figure = (quantity: number, clause: string) => ({ quantity, source: `xd-law:influx.${clause}`, evidence: "R" }) as const;
const posts = ["XD-POST-01", "XD-POST-02", "XD-POST-03"];

const staff = [
  { id: "attendants", title: { en: "Attendants", ru: "Дежурные" }, perHundred: figure(4, "places") },
  { id: "nurses", title: { en: "Nurses", ru: "Медсёстры" }, perHundred: figure(1, "places") },
  { id: "interpreters", title: { en: "Interpreters", ru: "Переводчики" }, perHundred: figure(1, "places") },
] as const;
const stocks = (places: number) =>
  [
    { id: "beds", title: { en: "Beds", ru: "Кровати" }, planned: figure(places, "places") },
    { id: "blankets", title: { en: "Blankets", ru: "Одеяла" }, planned: figure(places * 2, "places") },
    { id: "meals", title: { en: "Meals for a day", ru: "Суточные рационы" }, planned: figure(places * 3, "places") },
  ] as const;

/** The contingency plan of the demo State. */
export const contingency: ContingencyPlan = {
  version: "2026-01-01",
  title: { en: "Plan for a mass arrival", ru: "План на случай массового прибытия" },
  source: "xd-law:influx.activation",
  note: {
    en: "This plan is invented, like the State it belongs to. Its figures bind nobody and are no advice.",
    ru: "Этот план придуман, как и само государство. Его показатели никого не обязывают и не служат рекомендацией.",
  },
  thresholds: [
    ...posts.map((unit, place) => ({
      id: `post-${place + 1}-day`,
      title: { en: `One day at post ${place + 1}`, ru: `За сутки на посту ${place + 1}` },
      unit,
      withinHours: 24,
      arrivals: figure(60, "thresholds"),
      measure: {
        en: "A second shift comes to the post, and group intake is used.",
        ru: "На пост направляется вторая смена, применяется групповой приём.",
      },
    })),
    {
      id: "state-day",
      title: { en: "One day at all posts", ru: "За сутки на всех постах" },
      unit: "all",
      withinHours: 24,
      arrivals: figure(150, "thresholds"),
      measure: {
        en: "The Commission meets the same day and decides whether to put the plan into force.",
        ru: "Комиссия собирается в тот же день и решает, вводить ли план в действие.",
      },
    },
    {
      id: "state-week",
      title: { en: "Seven days at all posts", ru: "За семь суток на всех постах" },
      unit: "all",
      withinHours: 168,
      arrivals: figure(500, "thresholds"),
      measure: {
        en: "All reception places are opened and report twice a day.",
        ru: "Открываются все места размещения, сводки подаются дважды в сутки.",
      },
    },
    ...outflowThresholds,
  ],
  places: [
    {
      id: "bus-depot",
      title: { en: "Bus Depot Hall", ru: "Зал автобазы" },
      unit: "XD-POST-01",
      serves: ["XD-POST-01", "XD-POST-02"],
      capacity: figure(400, "places"),
      staff,
      stocks: stocks(400),
    },
    {
      id: "valley-school",
      title: { en: "Valley School", ru: "Школа «Долина»" },
      unit: "XD-POST-03",
      serves: ["XD-POST-03"],
      capacity: figure(250, "places"),
      staff,
      stocks: stocks(250),
    },
    {
      id: "river-camp",
      title: { en: "River Camp", ru: "Лагерь «Речной»" },
      unit: "XD-MS-CAP",
      serves: posts,
      capacity: figure(600, "places"),
      staff,
      stocks: stocks(600),
    },
  ],
  parts: planParts,
  readiness,
  outflows,
  tells: ["XD-NC", "XD-COM"],
  activates: { roles: ["decision-maker"], units: ["XD-COM"] },
  decidesGroups: { roles: ["decision-maker"], units: ["XD-COM"] },
  activation: {
    longest: { ...figure(3, "activation"), unit: "month" },
    review: { ...figure(14, "activation"), unit: "day" },
  },
  group: {
    longest: { ...figure(12, "group"), unit: "month" },
    review: { ...figure(6, "group"), unit: "month" },
  },
};
