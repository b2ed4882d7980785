import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { helpHandOffs, workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

const source = ["almaty-2011:ALM-LAB-n2"] as const;
const paper = "residence-permit";

const steps = {
  grant: {
    title: { en: "Permit the stay", ru: "Разрешить пребывание" },
    from: ["applied"],
    to: "permitted",
    by: ["officer"],
    form: "grant",
    gates: ["placeSeen", "studentFree"],
    stops: ["decide"],
    starts: ["renew"],
    issues: [paper],
    handsOff: helpHandOffs,
    source,
  },
  ...reviewSteps({ from: ["applied"], stops: ["decide"], backTo: "applied", restarts: ["decide"], source: ["decision:0041"] }),
  renew: {
    title: { en: "Renew for the next year", ru: "Продлить на следующий год" },
    from: ["permitted"],
    by: ["officer"],
    form: "renewal",
    gates: ["stillStudies"],
    stops: ["renew"],
    starts: ["renew"],
    issues: [paper],
    source,
  },
  changeSchool: {
    title: { en: "Tell of another school", ru: "Сообщить о другом учебном заведении" },
    from: ["permitted"],
    by: ["person", "officer"],
    form: "notice",
    source,
  },
  complete: {
    title: { en: "Note the completion", ru: "Отметить завершение учёбы" },
    from: ["permitted"],
    to: "completed",
    by: ["officer"],
    form: "completion",
    stops: ["renew"],
    revokes: [paper],
    source,
  },
  lapse: {
    title: { en: "Note that it ended", ru: "Отметить прекращение" },
    from: ["permitted"],
    to: "lapsed",
    by: ["officer"],
    form: "ending",
    gates: ["endFollowed"],
    stops: ["renew"],
    revokes: [paper],
    handsOff: helpHandOffs,
    source,
  },
  giveBack: {
    title: { en: "Give the stay up", ru: "Отказаться от пребывания" },
    from: ["applied", "permitted"],
    to: "lapsed",
    by: ["person"],
    stops: ["decide", "renew"],
    revokes: [paper],
    source,
  },
} as const satisfies Record<string, Step>;

/** Stay of somebody who comes to study: a lawful way of its own. Rules STU1-STU7 are in RULES.md beside this file. */
export const studyStay = defineProcedure({
  id: "study-stay",
  version: "2026-01-01",
  title: { en: "Stay for study", ru: "Пребывание для учёбы" },
  compartment: "labour",
  letters: { about: paperWords.onStudy },
  source,
  initial: "applied",
  opening: {
    title: { en: "Apply to study", ru: "Подать заявление об учёбе" },
    by: ["person", "officer"],
    form: "application",
    starts: ["decide"],
    source,
  },
  parts: { person: { en: "The student", ru: "Учащийся" }, officer: workerParts.officer },
  states,
  steps,
  forms,
  gates,
  clocks: {
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "grant" },
    renew: { title: { en: "To renew", ru: "Продление" }, owner: "officer", awaits: "renew" },
    ...reviewClocks,
  },
  papers: { [paper]: { endsOn: "permitUntil", endsWith: "renew" } },
  channel: {
    purpose: "study",
    level: "national",
    says: {
      en: "For who has a place at a school, college or university. The stay lasts as long as the course.",
      ru: "Для тех, у кого есть место в школе, колледже или университете. Пребывание длится столько, сколько учёба.",
      prs: "برای کسی که در مکتب، کالج یا پوهنتون جای دارد. اقامت تا پایان درس است.",
      tg: "Барои касе, ки дар мактаб, коллеҷ ё донишгоҳ ҷой дорад. Иқомат то охири таҳсил аст.",
      ...openlySays("study-stay"),
    },
    answeredWithin: ["decide"],
    lasts: ["renew"],
    usedIn: ["permitted"],
    source: ["almaty-2011:ALM-LAB-n2", "almaty-2011:ALM-LAB-i-a"],
  },
  indicators: [
    {
      id: "daysToStay",
      title: { en: "Days to the stay", ru: "Дней до разрешения" },
      from: "applied",
      to: "grant",
      by: ["sex", "age", "origin"],
      counted: { en: "Permitted to study", ru: "Получили разрешение на учёбу" },
      source,
    },
    {
      id: "completedShare",
      title: { en: "Share completed", ru: "Доля завершивших" },
      from: "grant",
      to: "complete",
      by: ["sex", "age", "origin"],
      counted: { en: "Completed", ru: "Завершили учёбу" },
      source,
    },
  ],
});
