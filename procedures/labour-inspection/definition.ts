import { defineProcedure, type Step } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

const steps = {
  visit: {
    title: { en: "Note the visit", ru: "Записать выезд" },
    from: ["noted"],
    to: "visited",
    by: ["inspector"],
    form: "visit",
    gates: ["spokenAlone", "noPenalty", "signsFollowed", "childFollowed"],
    stops: ["visit"],
    starts: ["find"],
    handsOff: [
      { to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-ii-b"] },
      { to: "best-interests", route: "child-protection", when: "onRequest", source: ["crc-1989:32"] },
      { to: "asylum", route: "asylum", when: "onRequest", source: ["refugee-1951:33.1"] },
    ],
    source: ["almaty-2011:ALM-TRAF-ii-b", "almaty-2011:ALM-TRAF-ii-c", "rap-2012:RAP-II-16"],
  },
  order: {
    title: { en: "Give an order", ru: "Выдать предписание" },
    from: ["visited"],
    to: "ordered",
    by: ["inspector"],
    form: "order",
    gates: ["orderWhole", "sourceKept"],
    stops: ["find"],
    starts: ["recheck"],
    source: ["cmw-1990:25", "ilo:81"],
  },
  findNone: {
    title: { en: "Note that no breach was found", ru: "Отметить отсутствие нарушений" },
    from: ["visited"],
    to: "clear",
    by: ["inspector"],
    form: "nothing",
    gates: ["nothingSeen"],
    stops: ["find"],
    source: ["ilo:81"],
  },
  orderAgain: {
    title: { en: "Give a further order", ru: "Выдать повторное предписание" },
    from: ["ordered"],
    by: ["inspector"],
    form: "order",
    gates: ["orderWhole", "sourceKept"],
    stops: ["recheck"],
    starts: ["recheck"],
    source: ["ilo:81"],
  },
  close: {
    title: { en: "Re-check and close", ru: "Перепроверить и завершить" },
    from: ["ordered"],
    to: "closed",
    by: ["inspector"],
    form: "recheck",
    gates: ["rechecked"],
    stops: ["recheck"],
    handsOff: [{ to: "regularisation", route: "labour-routes", when: "onRequest", source: ["almaty-2011:ALM-LAB-n3"] }],
    source: ["rap-2012:RAP-IV-E1"],
  },
} as const satisfies Record<string, Step>;

/** Labour inspection of one worker's work. Rules LBI1-LBI9 are in RULES.md beside this file. */
export const labourInspection = defineProcedure({
  id: "labour-inspection",
  version: "2026-01-01",
  title: { en: "Labour inspection", ru: "Инспекция труда" },
  compartment: "inspection",
  source: ["almaty-2011:ALM-TRAF-ii-b", "almaty-2011:ALM-TRAF-ii-c", "rap-2012:RAP-II-16"],
  initial: "noted",
  opening: {
    title: { en: "Ask for an inspection", ru: "Запросить инспекцию" },
    by: ["person", "inspector"],
    form: "tip",
    starts: ["visit"],
    source: ["rap-2012:RAP-IV-E1"],
  },
  parts: { person: { en: "The worker", ru: "Работник" }, inspector: { en: "Labour inspector", ru: "Инспектор труда" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    visit: { title: { en: "To visit", ru: "Выезд" }, owner: "inspector", awaits: "visit" },
    find: { title: { en: "To state the finding", ru: "Вывод" }, owner: "inspector", awaits: "order" },
    recheck: { title: { en: "To re-check", ru: "Повторная проверка" }, owner: "inspector", awaits: "close" },
  },
  indicators: [
    {
      id: "daysToVisit",
      title: { en: "Days to the visit", ru: "Дней до выезда" },
      from: "noted",
      to: "visit",
      source: ["rap-2012:RAP-II-16"],
    },
    {
      id: "orderShare",
      title: { en: "Share with an order", ru: "Доля с предписанием" },
      from: "visit",
      to: "order",
      source: ["almaty-2011:ALM-TRAF-ii-b"],
    },
    {
      id: "closedShare",
      title: { en: "Share put right", ru: "Доля исправленных" },
      from: "order",
      to: "close",
      source: ["rap-2012:RAP-IV-E1"],
    },
  ],
});
