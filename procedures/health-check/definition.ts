import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** A voluntary, free and confidential check-up, whose result is the health service's and the person's alone. Rules HC1-HC6 are in RULES.md. */
export const healthCheck = defineProcedure({
  id: "health-check",
  version: "2026-01-01",
  title: { en: "Health check", ru: "Медицинский осмотр" },
  compartment: "health-check",
  source: ["rap-2012:RAP-III-22", "almaty-2011:ALM-REINT-vi", "almaty-2011:ALM-REINT-n3"],
  initial: "asked",
  opening: {
    title: { en: "Ask about a check-up", ru: "Спросить об осмотре" },
    by: ["health"],
    form: "consent",
    starts: ["examine"],
    source: ["rap-2012:RAP-III-22", "almaty-2011:ALM-REINT-vi"],
  },
  parts: {
    person: { en: "Person", ru: "Лицо" },
    health: { en: "Health service", ru: "Медицинская служба" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    examine: { title: { en: "To examine, or to end it", ru: "Осмотр или завершение" }, owner: "health", awaits: "examine" },
    follow: { title: { en: "To say what follows", ru: "Сообщить, что дальше" }, owner: "health", awaits: "close" },
  },
  countsApart: true,
  indicators: [
    {
      id: "results",
      title: { en: "Share examined", ru: "Доля осмотренных" },
      from: "asked",
      to: "examine",
      by: ["conditionGroup"],
      counted: { en: "Results of check-ups", ru: "Результаты осмотров" },
      source: ["almaty-2011:ALM-REINT-n3", "rap-2012:RAP-III-22"],
    },
    {
      id: "following",
      title: { en: "Share with what follows", ru: "Доля с дальнейшими мерами" },
      from: "asked",
      to: "close",
      by: ["follows"],
      counted: { en: "What followed", ru: "Что последовало" },
      source: ["almaty-2011:ALM-REINT-n3"],
    },
  ],
});
