import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Complementary and humanitarian status. Rules HS1-HS10 are in RULES.md beside this file. */
export const humanitarianStatus = defineProcedure({
  id: "humanitarian-status",
  version: "2026-01-01",
  title: { en: "Complementary and humanitarian status", ru: "Дополнительная защита и гуманитарный статус" },
  compartment: "asylum",
  letters: { about: paperWords.onHumanitarian },
  source: ["minsk-2004:MIN-ASY-19", "cat-1984:3", "iccpr-1966:7"],
  initial: "applied",
  opening: {
    title: { en: "Ask for complementary protection", ru: "Просить о дополнительной защите" },
    by: ["person", "officer"],
    form: "application",
    starts: ["register"],
    source: ["minsk-2004:MIN-ASY-19"],
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
    register: { title: { en: "To register", ru: "Регистрация" }, owner: "officer", awaits: "register" },
    certificate: {
      title: { en: "To hand over the certificate", ru: "Вручение свидетельства" },
      owner: "officer",
      awaits: "handCertificate",
    },
    term: { title: { en: "Term of protection", ru: "Срок защиты" }, owner: "officer", awaits: "renew" },
    ...remedyClocks,
  },
  papers: { "complementary-certificate": { endsWith: "term" } },
  indicators: [
    {
      id: "monthsToDecision",
      title: { en: "Months from registration to decision", ru: "Месяцев от регистрации до решения" },
      from: "register",
      to: "decide",
      source: ["minsk-2004:MIN-ASY-19"],
    },
    {
      id: "grantedShare",
      title: { en: "Share granted", ru: "Доля предоставленных" },
      from: "decide",
      to: "granted",
      by: ["sex", "age", "origin"],
      counted: { en: "Given humanitarian status", ru: "Предоставлен гуманитарный статус" },
      source: ["minsk-2004:MIN-ASY-19"],
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
