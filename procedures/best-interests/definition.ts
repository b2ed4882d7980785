import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { keepsFrom } from "./kept.ts";
import { panel } from "./rules.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Best-interests procedure for children alone or at risk, with the panel's determination. Rules BI1-BI18, BI20 and BI21 are in RULES.md. */
export const bestInterests = defineProcedure({
  id: "best-interests",
  version: "2026-01-01",
  title: { en: "Best interests of the child", ru: "Наилучшие интересы ребёнка" },
  compartment: "child",
  letters: { about: paperWords.onChild },
  source: ["crc-1989:3.1", "rap-2012:RCF-4.2-5", "unhcr-standards:bip"],
  initial: "identified",
  opening: {
    title: { en: "Open a child's case", ru: "Открыть дело ребёнка" },
    by: ["worker", "child"],
    form: "identification",
    starts: ["guardian", "care", "assess"],
    source: ["rap-2012:RCF-4.2-5", "almaty-2011:ALM-TRAF-x-a"],
  },
  parts: {
    child: { en: "The child", ru: "Сам ребёнок" },
    worker: { en: "Child-protection worker", ru: "Специалист по защите детей" },
    panel: { en: "Member of the panel", ru: "Член комиссии" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    guardian: {
      title: { en: "To name a guardian", ru: "Назначение опекуна" },
      owner: "worker",
      awaits: "nameGuardian",
      fromFirstContact: true,
    },
    care: { title: { en: "To place the child", ru: "Размещение ребёнка" }, owner: "worker", awaits: "arrangeCare", fromFirstContact: true },
    assess: { title: { en: "To assess best interests", ru: "Оценка наилучших интересов" }, owner: "worker", awaits: "assess" },
    plan: { title: { en: "To agree on a plan", ru: "Согласование плана" }, owner: "worker", awaits: "plan" },
    followUp: { title: { en: "To see the child again", ru: "Посещение ребёнка" }, owner: "worker", awaits: "followUp" },
    panel: {
      title: { en: "For the panel to decide", ru: "Решение комиссии" },
      owner: "panel",
      awaits: "adopt",
      awaitsFirst: { step: "vote", until: "carried" },
    },
    review: {
      title: { en: "To look at the decision again", ru: "Пересмотр решения" },
      owner: "worker",
      awaits: "reviewDecision",
      setBy: "nextReviewOn",
    },
  },
  panel,
  keepsFrom,
  indicators: [
    {
      id: "hoursToGuardian",
      title: { en: "Hours to a guardian", ru: "Часов до назначения опекуна" },
      from: "identified",
      to: "nameGuardian",
      source: ["rap-2012:RAP-II-O6"],
    },
    {
      id: "daysToAssessment",
      title: { en: "Days to the assessment", ru: "Дней до оценки" },
      from: "identified",
      to: "assess",
      source: ["unhcr-standards:bip"],
    },
    {
      id: "determinedShare",
      title: { en: "Share of reports that were decided", ru: "Доля докладов с решением" },
      from: "layBefore",
      to: "adopt",
      source: ["unhcr-standards:bid.when"],
    },
    {
      id: "solutionShare",
      title: { en: "Share closed with a lasting solution", ru: "Доля с долгосрочным решением" },
      from: "identified",
      to: "conclude",
      source: ["rap-2012:RAP-II-24"],
    },
  ],
});
