import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

/** Status of ethnic returnees: kandas in Kazakhstan. Rules ER1-ER5 are in RULES.md beside this file. */
export const ethnicReturn = defineProcedure({
  id: "ethnic-return",
  version: "2026-01-01",
  title: { en: "Ethnic return", ru: "Этническое возвращение" },
  compartment: "asylum",
  letters: { about: paperWords.onEthnicReturn },
  source: ["rap-2012:RAP-III-T2", "kz-kandas:status"],
  initial: "applied",
  opening: {
    title: { en: "Apply for the status of an ethnic returnee", ru: "Подать на статус этнического переселенца" },
    by: ["person", "officer"],
    form: "application",
    starts: ["decide"],
    source: ["rap-2012:RAP-III-T2", "kz-kandas:decision"],
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
    hearing: { title: { en: "To hear before a refusal", ru: "Заслушивание до отказа" }, owner: "officer", awaits: "hear" },
    term: { title: { en: "Term of the status", ru: "Срок статуса" }, owner: "officer", awaits: "lapse" },
    prolongation: { title: { en: "To decide on more time", ru: "Решение о продлении" }, owner: "officer", awaits: "prolong" },
    prolonged: { title: { en: "Term prolonged", ru: "Продлённый срок" }, owner: "officer", awaits: "lapse" },
    ...remedyClocks,
  },
  solution: { title: { en: "Ethnic return", ru: "Этническое возвращение" }, reachedIn: ["citizen"] },
  channel: {
    purpose: "settlement",
    level: "national",
    says: {
      en: "For who belongs to the people of this State by origin and comes to live here for good.",
      ru: "Для тех, кто по происхождению принадлежит к народу этого государства и приезжает жить постоянно.",
      prs: "برای کسی که اصلش از مردم این دولت است و برای همیشه می‌آید.",
      tg: "Барои онҳое, ки аслан аз халқи ин давлатанд ва барои ҳамеша меоянд.",
      ...openlySays("ethnic-return"),
    },
    answeredWithin: ["decide"],
    lasts: ["term"],
    usedIn: ["granted", "citizen"],
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-III-T2"],
  },
  indicators: [
    {
      id: "daysToDecision",
      title: { en: "Days to the decision", ru: "Дней до решения" },
      from: "applied",
      to: "decide",
      source: ["rap-2012:RAP-III-T2", "kz-kandas:decision"],
    },
    {
      id: "citizenShare",
      title: { en: "Share who became citizens", ru: "Доля получивших гражданство" },
      from: "granted",
      to: "citizen",
      source: ["almaty-2011:ALM-INT-v"],
    },
  ],
});
