import { defineProcedure } from "../../src/process/index.ts";
import { courseFigure } from "../shared/courses.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Local integration: conditions, plan, reviews, self-reliance. Rules LP1-LP8 are in RULES.md beside this file. */
export const localIntegration = defineProcedure({
  id: "local-integration",
  version: "2026-01-01",
  title: { en: "Local integration plan", ru: "План местной интеграции" },
  compartment: "asylum",
  letters: { about: paperWords.onNewStart },
  source: ["rap-2012:RCF-4.3-2", "almaty-2011:ALM-INT-n2", "rap-2012:RAP-III-04"],
  initial: "opened",
  opening: {
    title: { en: "Open an integration plan", ru: "Открыть план интеграции" },
    by: ["officer", "person"],
    form: "wish",
    starts: ["assess"],
    source: ["almaty-2011:ALM-INT-n2"],
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, officer: { en: "Integration counsellor", ru: "Консультант по интеграции" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    assess: { title: { en: "To assess", ru: "Оценка" }, owner: "officer", awaits: "assess" },
    plan: { title: { en: "To make the plan", ru: "Составление плана" }, owner: "officer", awaits: "plan" },
    review: { title: { en: "To review", ru: "Пересмотр" }, owner: "officer", awaits: "review" },
  },
  solution: { title: { en: "Local integration", ru: "Местная интеграция" }, reachedIn: ["selfReliant"] },
  indicators: [
    {
      id: "selfReliantShare",
      title: { en: "Share who stand on their own feet", ru: "Доля самостоятельных" },
      from: "opened",
      to: "selfReliant",
      by: ["sex", "age", "origin", "group"],
      counted: { en: "Came to stand on their own feet", ru: "Стали самостоятельными" },
      source: ["rap-2012:RAP-III-E1", "almaty-2011:ALM-TRAF-vii"],
    },
    {
      id: "daysToPlan",
      title: { en: "Days to the plan", ru: "Дней до плана" },
      from: "opened",
      to: "plan",
      by: ["sex", "age", "origin", "group"],
      counted: { en: "Have a plan", ru: "Имеют план" },
      source: ["almaty-2011:ALM-INT-n2", "almaty-2011:ALM-TRAF-vii", "minsk-2004:MIN-SEC-6"],
    },
    {
      id: "reviewedShare",
      title: { en: "Share of plans reviewed", ru: "Доля пересмотренных планов" },
      from: "plan",
      to: "review",
      by: ["hasWork", "ownIncome", "sex", "age", "origin", "group"],
      counted: { en: "Plans reviewed", ru: "Пересмотренные планы" },
      source: ["rap-2012:RAP-III-O3", "almaty-2011:ALM-TRAF-vii"],
    },
    courseFigure,
  ],
});
