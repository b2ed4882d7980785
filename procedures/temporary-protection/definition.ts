import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Temporary protection of a group, person by person. Rules TP1-TP9 are in RULES.md beside this file. */
export const temporaryProtection = defineProcedure({
  id: "temporary-protection",
  version: "2026-01-01",
  title: { en: "Temporary protection", ru: "Временная защита" },
  compartment: "asylum",
  letters: { about: paperWords.onTemporary },
  source: ["unhcr-standards:temporary-protection", "rap-2012:RAP-I-05"],
  initial: "received",
  opening: {
    title: { en: "Receive under a decision on a group", ru: "Принять по решению о группе" },
    by: ["registrar", "officer"],
    form: "reception",
    starts: ["admit"],
    source: ["rap-2012:RAP-I-05"],
  },
  parts: {
    registrar: { en: "Registrar", ru: "Регистратор" },
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
    admit: { title: { en: "To admit", ru: "Допуск" }, owner: "registrar", awaits: "admit" },
    document: { title: { en: "To hand over the document", ru: "Вручение документа" }, owner: "registrar", awaits: "handDocument" },
    review: { title: { en: "To review", ru: "Пересмотр" }, owner: "officer", awaits: "review" },
    term: { title: { en: "Term of protection", ru: "Срок защиты" }, owner: "officer", awaits: "exit" },
    ...remedyClocks,
  },
  papers: { "group-certificate": { endsWith: "term" } },
  indicators: [
    {
      id: "hoursToAdmission",
      title: { en: "Hours to admission", ru: "Часов до допуска" },
      from: "received",
      to: "admit",
      by: ["sex", "age", "origin"],
      counted: { en: "Admitted to temporary protection", ru: "Приняты под временную защиту" },
      source: ["rap-2012:RAP-I-05"],
    },
    {
      id: "documentedShare",
      title: { en: "Share with a document", ru: "Доля с документом" },
      from: "admit",
      to: "handDocument",
      source: ["minsk-2004:MIN-ASY-12"],
    },
    {
      id: "doubtedShare",
      title: { en: "Share examined one by one", ru: "Доля индивидуально рассмотренных" },
      from: "received",
      to: "doubt",
      source: ["unhcr-standards:exclusion.individual"],
    },
  ],
});
