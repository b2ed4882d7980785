import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { courtFigure } from "./court.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Restoration of papers, housing and land. Rules RO1-RO10 are in RULES.md beside this file. */
export const restoration = defineProcedure({
  id: "restoration",
  version: "2026-01-01",
  title: { en: "Restoration of papers, housing and land", ru: "Восстановление документов, жилья и земли" },
  compartment: "asylum",
  letters: { about: paperWords.onRestoration },
  source: ["almaty-2011:ALM-REINT-iv-a", "almaty-2011:ALM-REINT-iv-b", "pinheiro:2"],
  initial: "claimed",
  opening: {
    title: { en: "Claim papers, housing or land", ru: "Заявить о документах, жилье или земле" },
    by: ["person", "officer"],
    form: "claim",
    starts: ["search"],
    source: ["pinheiro:13", "rap-2012:RAP-III-19"],
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
    search: { title: { en: "To search", ru: "Поиск" }, owner: "officer", awaits: "search" },
    execute: { title: { en: "To hand over", ru: "Исполнение" }, owner: "officer", awaits: "execute" },
    court: { title: { en: "Finding of the court", ru: "Решение суда" }, owner: "officer", awaits: "noteFinding" },
    enter: { title: { en: "To have it entered", ru: "Внесение записи" }, owner: "officer", awaits: "enter" },
    ...remedyClocks,
  },
  indicators: [
    {
      id: "restoredShare",
      title: { en: "Share restored", ru: "Доля восстановленных" },
      from: "claimed",
      to: "restored",
      source: ["almaty-2011:ALM-REINT-iv-a"],
    },
    {
      id: "monthsToDecision",
      title: { en: "Months to the decision", ru: "Месяцев до решения" },
      from: "claimed",
      to: "decide",
      source: ["rap-2012:RAP-III-19"],
    },
    courtFigure,
  ],
});
