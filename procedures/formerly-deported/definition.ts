import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Solution for a person of a formerly deported people. Rules FD1-FD7 are in RULES.md beside this file. */
export const formerlyDeported = defineProcedure({
  id: "formerly-deported",
  version: "2026-01-01",
  title: {
    en: "Formerly deported peoples: a solution of one's choice",
    ru: "Ранее депортированные народы: решение по собственному выбору",
  },
  compartment: "asylum",
  source: ["minsk-2004:MIN-FDP-1", "minsk-2004:MIN-FDP-4"],
  initial: "recorded",
  opening: {
    title: { en: "Open a solution case", ru: "Открыть дело о решении" },
    by: ["person", "officer"],
    form: "record",
    starts: ["proof"],
    source: ["minsk-2004:MIN-FDP-1"],
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, officer: { en: "Officer", ru: "Сотрудник" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    proof: { title: { en: "To find the proof", ru: "Поиск подтверждения" }, owner: "officer", awaits: "prove" },
    options: { title: { en: "To explain and choose", ru: "Разъяснение и выбор" }, owner: "officer", awaits: "choose" },
    carry: { title: { en: "To carry out the choice", ru: "Исполнение выбора" }, owner: "officer", awaits: "carry" },
    safety: {
      title: { en: "To answer a safety incident", ru: "Ответ на угрозу безопасности" },
      owner: "officer",
      awaits: "answerIncident",
    },
  },
  solution: {
    title: { en: "Formerly deported: by choice", ru: "Ранее депортированные: по выбору" },
    reachedIn: ["solved"],
  },
  indicators: [
    {
      id: "solvedShare",
      title: { en: "Share solved", ru: "Доля решённых" },
      from: "recorded",
      to: "solved",
      source: ["minsk-2004:MIN-FDP-1"],
    },
    {
      id: "monthsToChoice",
      title: { en: "Months to a choice", ru: "Месяцев до выбора" },
      from: "recorded",
      to: "choose",
      source: ["minsk-2004:MIN-FDP-4"],
    },
  ],
});
