import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Resettlement to a third State. Rules RS1-RS12 are in RULES.md beside this file. */
export const resettlement = defineProcedure({
  id: "resettlement",
  version: "2026-01-01",
  title: { en: "Resettlement", ru: "Переселение" },
  compartment: "asylum",
  source: ["unhcr-standards:resettlement.categories", "minsk-2004:MIN-FDP-5", "rap-2012:RAP-III-O1"],
  initial: "identified",
  opening: {
    title: { en: "Identify a need of resettlement", ru: "Выявить потребность в переселении" },
    by: ["officer", "person"],
    form: "identification",
    starts: ["assess"],
    source: ["unhcr-standards:resettlement.categories"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    officer: { en: "Resettlement officer", ru: "Сотрудник по переселению" },
    reviewer: { en: "Second reader", ru: "Второй проверяющий" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    assess: { title: { en: "To assess", ru: "Оценка" }, owner: "officer", awaits: "assess" },
    submit: { title: { en: "To submit", ru: "Представление" }, owner: "officer", awaits: "submit" },
    answer: { title: { en: "Answer of the State", ru: "Ответ государства" }, owner: "officer", awaits: "noteAnswer" },
    departure: { title: { en: "From submission to departure", ru: "От представления до выезда" }, owner: "officer", awaits: "depart" },
    priority: {
      title: { en: "By the priority of the submission", ru: "По срочности представления" },
      owner: "officer",
      awaits: "depart",
      isOptional: true,
    },
  },
  solution: { title: { en: "Resettlement", ru: "Переселение" }, reachedIn: ["departed"] },
  indicators: [
    {
      id: "monthsToSubmission",
      title: { en: "Months to submission", ru: "Месяцев до представления" },
      from: "identified",
      to: "submit",
      source: ["rap-2012:RAP-III-O1"],
    },
    {
      id: "acceptedShare",
      title: { en: "Share accepted", ru: "Доля принятых" },
      from: "submit",
      to: "prepare",
      source: ["rap-2012:RAP-III-O1"],
    },
  ],
});
