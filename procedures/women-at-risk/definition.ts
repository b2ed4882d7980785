import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** Women and girls at risk. Rules WR1-WR7 are in RULES.md beside this file. */
export const womenAtRisk = defineProcedure({
  id: "women-at-risk",
  version: "2026-01-01",
  title: { en: "Women and girls at risk", ru: "Женщины и девочки в зоне риска" },
  compartment: "gender-violence",
  source: ["rap-2012:RCF-4.2-4", "rap-2012:RAP-II-28", "rap-2012:RAP-II-29"],
  initial: "identified",
  opening: {
    title: { en: "Open help for a woman or girl at risk", ru: "Открыть помощь женщине или девочке в зоне риска" },
    by: ["worker", "person"],
    form: "identification",
    starts: ["assess"],
    source: ["rap-2012:RCF-4.2-4"],
  },
  parts: { person: { en: "The woman or girl", ru: "Сама женщина или девочка" }, worker: { en: "Worker", ru: "Специалист" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    assess: { title: { en: "To assess the risk", ru: "Оценка риска" }, owner: "worker", awaits: "assess" },
    plan: { title: { en: "To plan safety", ru: "План безопасности" }, owner: "worker", awaits: "plan" },
    review: { title: { en: "To look again", ru: "Пересмотр плана" }, owner: "worker", awaits: "review" },
  },
  indicators: [
    {
      id: "hoursToPlan",
      title: { en: "Hours to a safety plan", ru: "Часов до плана безопасности" },
      from: "identified",
      to: "plan",
      source: ["rap-2012:RAP-II-29"],
    },
    {
      id: "safeShare",
      title: { en: "Share closed as safe", ru: "Доля закрытых как безопасные" },
      from: "identified",
      to: "safe",
      source: ["rap-2012:RAP-II-29"],
    },
  ],
});
