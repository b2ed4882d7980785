import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Naturalisation: individual, simplified, by agreement, by a decree for many. Rules NA1-NA9 are in RULES.md beside this file. */
export const naturalisation = defineProcedure({
  id: "naturalisation",
  version: "2026-01-01",
  title: { en: "Naturalisation", ru: "Натурализация" },
  compartment: "asylum",
  letters: { about: paperWords.onCitizenship },
  source: ["refugee-1951:34", "stateless-1954:32", "almaty-2011:ALM-INT-v", "rap-2012:RAP-III-05"],
  initial: "applied",
  opening: {
    title: { en: "Apply for citizenship", ru: "Подать на гражданство" },
    by: ["person", "officer"],
    form: "application",
    starts: ["check"],
    source: ["almaty-2011:ALM-INT-v"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    officer: { en: "Officer", ru: "Сотрудник" },
    decider: { en: "Deciding body", ru: "Орган, принимающий решение" },
    appeal: { en: "Appeal body", ru: "Орган, рассматривающий жалобу" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    check: { title: { en: "To check", ru: "Проверка" }, owner: "officer", awaits: "check" },
    papers: { title: { en: "To hand over the papers", ru: "Вручение документов" }, owner: "officer", awaits: "handPapers" },
    ...remedyClocks,
  },
  solution: { title: { en: "Naturalisation", ru: "Натурализация" }, reachedIn: ["citizen"] },
  indicators: [
    {
      id: "monthsToDecision",
      title: { en: "Months from application to decision", ru: "Месяцев от заявления до решения" },
      from: "applied",
      to: "decide",
      source: ["rap-2012:RAP-III-05"],
    },
    {
      id: "grantedShare",
      title: { en: "Share granted", ru: "Доля предоставленных" },
      from: "decide",
      to: "granted",
      by: ["sex", "age", "origin"],
      counted: { en: "Given citizenship", ru: "Предоставлено гражданство" },
      source: ["almaty-2011:ALM-INT-v"],
    },
  ],
});
