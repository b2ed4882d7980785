import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Orderly onward movement. Rules OM1-OM5 are in RULES.md beside this file. */
export const onward = defineProcedure({
  id: "onward",
  version: "2026-01-01",
  title: { en: "Orderly onward movement", ru: "Упорядоченный дальнейший выезд" },
  compartment: "asylum",
  source: ["rap-2012:RCF-4.2-7", "rap-2012:RAP-II-12"],
  initial: "wished",
  opening: {
    title: { en: "Record the wish to move on", ru: "Записать желание ехать дальше" },
    by: ["person", "officer"],
    form: "wish",
    starts: ["counsel"],
    source: ["rap-2012:RCF-4.2-7"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Adviser", ru: "Консультант" },
    officer: { en: "Officer", ru: "Сотрудник" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    counsel: { title: { en: "To give counsel", ru: "Консультация" }, owner: "officer", awaits: "counsel" },
    proof: { title: { en: "Proof of admission", ru: "Подтверждение допуска" }, owner: "officer", awaits: "prove" },
    journey: { title: { en: "To travel", ru: "Выезд" }, owner: "officer", awaits: "leave" },
  },
  solution: { title: { en: "Onward movement", ru: "Дальнейший выезд" }, reachedIn: ["left"] },
  indicators: [
    {
      id: "leftShare",
      title: { en: "Share who moved on", ru: "Доля выехавших" },
      from: "wished",
      to: "left",
      source: ["rap-2012:RCF-4.2-7"],
    },
    {
      id: "stayedShare",
      title: { en: "Share who stayed", ru: "Доля оставшихся" },
      from: "wished",
      to: "stayed",
      source: ["rap-2012:RAP-II-E6"],
    },
  ],
});
