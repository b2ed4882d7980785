import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Voluntary repatriation of refugees and voluntary return of others. Rules VR1-VR11 are in RULES.md beside this file. */
export const repatriation = defineProcedure({
  id: "repatriation",
  version: "2026-01-01",
  title: { en: "Voluntary return", ru: "Добровольное возвращение" },
  compartment: "asylum",
  letters: { about: paperWords.onReturn },
  source: ["unhcr-standards:volrep", "iom-standards:avrr.voluntary", "rap-2012:RCF-4.2-8", "minsk-2004:MIN-MIG-8"],
  initial: "wished",
  opening: {
    title: { en: "Record the wish to return", ru: "Записать желание вернуться" },
    by: ["person", "officer"],
    form: "wish",
    starts: ["counsel", "prepare"],
    source: ["minsk-2004:MIN-MIG-8"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Independent adviser", ru: "Независимый консультант" },
    officer: { en: "Officer", ru: "Сотрудник" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    counsel: { title: { en: "To arrange counsel", ru: "Организация консультации" }, owner: "officer", awaits: "counsel" },
    prepare: { title: { en: "To inform and assess", ru: "Информирование и оценка" }, owner: "officer", awaits: "assessDanger" },
    papers: { title: { en: "To obtain the papers", ru: "Получение документов" }, owner: "officer", awaits: "obtainPapers" },
    journey: { title: { en: "To travel", ru: "Выезд" }, owner: "officer", awaits: "board" },
    check: { title: { en: "To ask how it went", ru: "Проверка после возвращения" }, owner: "officer", awaits: "ask" },
  },
  solution: { title: { en: "Voluntary return", ru: "Добровольное возвращение" }, reachedIn: ["returned"] },
  indicators: [
    {
      id: "withdrawnShare",
      title: { en: "Share taken back", ru: "Доля отказов от возвращения" },
      from: "wished",
      to: "withdraw",
      source: ["minsk-2004:MIN-MIG-8"],
    },
    {
      id: "daysToDeclaration",
      title: { en: "Days from wish to declaration", ru: "Дней от желания до декларации" },
      from: "wished",
      to: "declare",
      source: ["unhcr-standards:volrep"],
    },
    {
      id: "askedShare",
      title: { en: "Share asked after the return", ru: "Доля опрошенных после возвращения" },
      from: "board",
      to: "ask",
      source: ["rap-2012:RAP-III-11"],
    },
  ],
});
