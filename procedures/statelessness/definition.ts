import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Determination of statelessness. Rules SL1-SL16 are in RULES.md beside this file. */
export const statelessness = defineProcedure({
  id: "statelessness",
  version: "2026-01-01",
  title: { en: "Statelessness determination", ru: "Определение безгражданства" },
  compartment: "asylum",
  letters: { about: paperWords.onStatelessness },
  source: ["stateless-1954:1.1", "minsk-2004:MIN-SLS-2", "almaty-2011:ALM-INT-vii-a"],
  initial: "applied",
  opening: {
    title: { en: "Apply, or open on the authority's own", ru: "Подать заявление или открыть по инициативе органа" },
    by: ["person", "registrar", "officer"],
    form: "application",
    starts: ["register"],
    source: ["tm-foreigners-2021:opening", "almaty-2011:ALM-INT-vi-a"],
  },
  parts: {
    person: { en: "Applicant", ru: "Заявитель" },
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
    inquiry: { title: { en: "For answers of States", ru: "Ответы государств" }, owner: "officer", awaits: "examine" },
    certificate: {
      title: { en: "To hand over the certificate", ru: "Вручение удостоверения" },
      owner: "registrar",
      awaits: "handCertificate",
    },
    ...remedyClocks,
  },
  indicators: [
    {
      id: "monthsToDecision",
      title: { en: "Months from registration to decision", ru: "Месяцев от регистрации до решения" },
      from: "register",
      to: "decide",
      source: ["minsk-2004:MIN-SLS-2"],
    },
    {
      id: "recognisedShare",
      title: { en: "Share recognised", ru: "Доля признанных" },
      from: "decide",
      to: "notifyRecognition",
      by: ["sex", "age", "origin"],
      counted: { en: "Recognised as stateless", ru: "Признаны апатридами" },
      source: ["almaty-2011:ALM-INT-vii-a"],
    },
    {
      id: "reversedShare",
      title: { en: "Share of appeals reversed", ru: "Доля удовлетворённых жалоб" },
      from: "appeal",
      to: "reverse",
      source: ["unhcr-standards:appeal.other-body"],
    },
  ],
});
