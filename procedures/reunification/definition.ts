import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Family reunification. Rules FU1-FU11 are in RULES.md beside this file. */
export const reunification = defineProcedure({
  id: "reunification",
  version: "2026-01-01",
  title: { en: "Family reunification", ru: "Воссоединение семьи" },
  compartment: "asylum",
  letters: { about: paperWords.onFamily },
  source: ["crc-1989:10", "almaty-2011:ALM-LAB-n1"],
  initial: "applied",
  opening: {
    title: { en: "Apply to be with the family", ru: "Подать заявление о воссоединении" },
    by: ["person", "registrar", "officer"],
    form: "application",
    starts: ["register"],
    source: ["crc-1989:10"],
  },
  parts: {
    person: { en: "Sponsor", ru: "Заявитель" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    registrar: { en: "Registrar", ru: "Регистратор" },
    officer: { en: "Examining officer", ru: "Рассматривающий сотрудник" },
    decider: { en: "Deciding body", ru: "Орган, принимающий решение" },
    appeal: { en: "Appeal body", ru: "Орган, рассматривающий жалобу" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    register: { title: { en: "To register", ru: "Регистрация" }, owner: "registrar", awaits: "register" },
    decide: { title: { en: "To decide", ru: "Принятие решения" }, owner: "decider", awaits: "grant" },
    papers: { title: { en: "To give the entry papers", ru: "Документы для въезда" }, owner: "officer", awaits: "issuePapers" },
    arrival: { title: { en: "For the family to arrive", ru: "Прибытие семьи" }, owner: "officer", awaits: "noteArrival" },
    appeal: remedyClocks.appeal,
    decideAppeal: remedyClocks.decideAppeal,
  },
  solution: { title: { en: "Family reunification", ru: "Воссоединение семьи" }, reachedIn: ["reunited"] },
  indicators: [
    {
      id: "monthsToDecision",
      title: { en: "Months from registration to decision", ru: "Месяцев от регистрации до решения" },
      from: "register",
      to: "grant",
      source: ["crc-1989:10"],
    },
    {
      id: "grantedShare",
      title: { en: "Share granted", ru: "Доля разрешений" },
      from: "registered",
      to: "grant",
      source: ["almaty-2011:ALM-LAB-n1"],
    },
    {
      id: "arrivedShare",
      title: { en: "Share of grants that ended in arrival", ru: "Доля прибывших семей" },
      from: "grant",
      to: "noteArrival",
      source: ["crc-1989:10"],
    },
  ],
});
