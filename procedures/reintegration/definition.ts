import { defineProcedure } from "../../src/process/index.ts";
import { courseFigure } from "../shared/courses.ts";
import { forms, serviceFigures } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Reintegration of a returnee, with scores of sustainability. Rules RI1-RI9 and RI20-RI24 are in RULES.md beside this file. */
export const reintegration = defineProcedure({
  id: "reintegration",
  version: "2026-01-01",
  title: { en: "Reintegration", ru: "Реинтеграция" },
  compartment: "asylum",
  letters: { about: paperWords.onNewStart },
  source: ["iom-standards:reintegration.levels", "almaty-2011:ALM-REINT-i", "rap-2012:RAP-III-18"],
  initial: "arrived",
  opening: {
    title: { en: "Open the reintegration of a returnee", ru: "Открыть реинтеграцию вернувшегося" },
    by: ["counsellor", "person"],
    form: "intake",
    starts: ["plan"],
    source: ["almaty-2011:ALM-REINT-iii", "rap-2012:RAP-III-20"],
  },
  parts: { person: { en: "Returnee", ru: "Вернувшееся лицо" }, counsellor: { en: "Counsellor", ru: "Консультант" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    plan: { title: { en: "To make the plan", ru: "Составление плана" }, owner: "counsellor", awaits: "plan" },
    halfYear: { title: { en: "Score after 6 months", ru: "Оценка через 6 месяцев" }, owner: "counsellor", awaits: "scoreHalf" },
    year: { title: { en: "Score after 12 months", ru: "Оценка через 12 месяцев" }, owner: "counsellor", awaits: "scoreYear" },
  },
  solution: { title: { en: "Reintegration after return", ru: "Реинтеграция после возвращения" }, reachedIn: ["closed"] },
  indicators: [
    {
      id: "planInMonth",
      title: { en: "Months to the plan", ru: "Месяцев до плана" },
      from: "arrived",
      to: "plan",
      by: ["sex", "age", "origin", "group"],
      counted: { en: "Have a plan", ru: "Имеют план" },
      source: ["iom-standards:reintegration.plan", "minsk-2004:MIN-SEC-6"],
    },
    {
      id: "scoredShare",
      title: { en: "Share scored after a year", ru: "Доля оценённых через год" },
      from: "plan",
      to: "scoreYear",
      by: ["hasWork", "sex", "age", "origin", "group"],
      counted: { en: "Looked at after a year", ru: "Оценены через год" },
      source: ["rap-2012:RAP-III-18", "rap-2012:RAP-III-O3"],
    },
    {
      id: "halfShare",
      title: { en: "Share scored after half a year", ru: "Доля оценённых через полгода" },
      from: "plan",
      to: "scoreHalf",
      by: ["hasWork", "sex", "age", "origin", "group"],
      counted: { en: "Looked at after half a year", ru: "Оценены через полгода" },
      source: ["rap-2012:RAP-III-18", "rap-2012:RAP-III-O3"],
    },
    ...serviceFigures,
    courseFigure,
  ],
});
