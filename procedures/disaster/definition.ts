import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Displacement by disaster or environmental damage. Rules DD1-DD5 are in RULES.md beside this file. */
export const disaster = defineProcedure({
  id: "disaster",
  version: "2026-01-01",
  title: { en: "Displacement by disaster", ru: "Перемещение из-за бедствия" },
  compartment: "asylum",
  source: ["rap-2012:RAP-III-24", "rap-2012:RAP-III-25", "nansen-agenda:admission", "nansen-agenda:relocation"],
  initial: "affected",
  opening: {
    title: { en: "Record an affected household", ru: "Записать пострадавшее домохозяйство" },
    by: ["officer", "person"],
    form: "damage",
    starts: ["aid"],
    source: ["rap-2012:RAP-III-25"],
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, officer: { en: "Officer", ru: "Сотрудник" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    aid: { title: { en: "To give first aid", ru: "Первая помощь" }, owner: "officer", awaits: "aid" },
    stay: { title: { en: "To look at the stay", ru: "Пересмотр пребывания" }, owner: "officer", awaits: "reviewStay" },
    halfYear: { title: { en: "To ask after 6 months", ru: "Опрос через 6 месяцев" }, owner: "officer", awaits: "askHalf" },
    year: { title: { en: "To ask after 12 months", ru: "Опрос через 12 месяцев" }, owner: "officer", awaits: "askYear" },
  },
  indicators: [
    {
      id: "hoursToAid",
      title: { en: "Hours to aid", ru: "Часов до помощи" },
      from: "affected",
      to: "aid",
      source: ["rap-2012:RAP-III-25"],
    },
    {
      id: "againShare",
      title: { en: "Share displaced again", ru: "Доля перемещённых снова" },
      from: "settling",
      to: "again",
      source: ["rap-2012:RAP-III-24"],
    },
  ],
});
