import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Incident of gender-based violence, classified by an ordered set of questions. Rules GB1-GB9 are in RULES.md beside this file. */
export const genderViolence = defineProcedure({
  id: "gender-violence",
  version: "2026-01-01",
  title: { en: "Incident of gender-based violence", ru: "Случай гендерного насилия" },
  compartment: "gender-violence",
  source: ["gbvims:classification", "gbvims:intake", "rap-2012:RAP-II-30"],
  initial: "recorded",
  opening: {
    title: { en: "Record an incident", ru: "Записать случай" },
    by: ["worker"],
    form: "report",
    starts: ["health", "classify", "hiv", "contraception"],
    source: ["gbvims:once"],
  },
  parts: { person: { en: "The survivor", ru: "Пострадавшая" }, worker: { en: "Case worker", ru: "Специалист" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    health: { title: { en: "To offer health care", ru: "Предложение медицинской помощи" }, owner: "worker", awaits: "offerHealth" },
    hiv: {
      title: { en: "Doctor in time against HIV", ru: "К врачу вовремя: профилактика ВИЧ" },
      owner: "worker",
      awaits: "offerHealth",
      isOptional: true,
      onlyAhead: true,
      once: true,
    },
    contraception: {
      title: { en: "Doctor in time against a pregnancy", ru: "К врачу вовремя: предотвращение беременности" },
      owner: "worker",
      awaits: "offerHealth",
      isOptional: true,
      onlyAhead: true,
      once: true,
    },
    classify: { title: { en: "To classify", ru: "Классификация" }, owner: "worker", awaits: "classify" },
    followUp: { title: { en: "To ask again", ru: "Сопровождение" }, owner: "worker", awaits: "followUp" },
  },
  countsApart: true,
  liesApart: true,
  indicators: [
    {
      id: "hoursToHealth",
      title: { en: "Hours to health care", ru: "Часов до медицинской помощи" },
      from: "recorded",
      to: "offerHealth",
      by: ["healthOutcome"],
      counted: { en: "Health care, by what came of the offer", ru: "Медицинская помощь: чем закончилось предложение" },
      source: ["rap-2012:RAP-II-30", "primero:referral-outcome"],
    },
    {
      id: "classifiedShare",
      title: { en: "Share classified", ru: "Доля классифицированных" },
      from: "recorded",
      to: "classify",
      by: ["coreType", "ageBand"],
      byMonth: "coreType",
      counted: { en: "Incidents", ru: "Случаи" },
      source: ["gbvims:classification", "rap-2012:RAP-II-30"],
    },
  ],
});
