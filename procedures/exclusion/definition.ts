import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Exclusion from refugee status, apart from the claim. Rules EX1-EX14 and EX20 are in RULES.md beside this file. */
export const exclusion = defineProcedure({
  id: "exclusion",
  version: "2026-01-01",
  title: { en: "Exclusion", ru: "Исключение из статуса беженца" },
  compartment: "exclusion",
  letters: { about: paperWords.onExclusion },
  source: ["refugee-1951:1.F", "rap-2012:RCF-4.2-9", "unhcr-standards:exclusion.individual"],
  initial: "triggered",
  opening: {
    title: { en: "Open an exclusion file", ru: "Открыть дело об исключении" },
    by: ["officer"],
    form: "trigger",
    gates: ["grownUp"],
    starts: ["tell"],
    source: ["rap-2012:RCF-4.2-9"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    officer: { en: "Exclusion examiner", ru: "Специалист по исключению" },
    decider: { en: "Deciding body", ru: "Орган, принимающий решение" },
    appeal: { en: "Appeal body", ru: "Орган, рассматривающий жалобу" },
    security: { en: "Security service, answering desk", ru: "Служба безопасности, отдел ответов" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    tell: { title: { en: "To tell the allegation", ru: "Сообщение подозрений" }, owner: "officer", awaits: "tell" },
    reply: { title: { en: "To answer the allegation", ru: "Ответ лица" }, owner: "person", awaits: "reply" },
    hear: { title: { en: "To hear the person", ru: "Заслушивание" }, owner: "officer", awaits: "hear" },
    security: {
      title: { en: "To answer the security question", ru: "Ответ на вопрос безопасности" },
      owner: "security",
      awaits: "answerSecurity",
    },
    ...remedyClocks,
  },
  indicators: [
    {
      id: "monthsOfCheck",
      title: { en: "Time a person waits because of a check", ru: "Время ожидания из-за проверки" },
      from: "askSecurity",
      to: "answerSecurity",
      source: ["rap-2012:RCF-4.2-9"],
    },
    {
      id: "examinedShare",
      title: { en: "Share of files examined", ru: "Доля рассмотренных дел" },
      from: "triggered",
      to: "examine",
      source: ["rap-2012:RAP-II-E4"],
    },
    {
      id: "upheldShare",
      title: { en: "Share upheld on appeal", ru: "Доля решений, оставленных в силе" },
      from: "appeal",
      to: "uphold",
      source: ["rap-2012:RAP-II-E4"],
    },
    {
      id: "excludedShare",
      title: { en: "Share excluded", ru: "Доля исключённых" },
      from: "triggered",
      to: "excluded",
      source: ["rap-2012:RCF-4.2-9"],
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
