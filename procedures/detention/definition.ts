import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** Holding of a person: alternatives first, a judge, and an alarm. Rules DE1-DE9 are in RULES.md beside this file. */
export const detention = defineProcedure({
  id: "detention",
  version: "2026-01-01",
  title: { en: "Holding of a person: alternatives first", ru: "Задержание: сначала альтернативы" },
  compartment: "asylum",
  letters: { about: paperWords.onHolding },
  source: ["iccpr-1966:9", "refugee-1951:31.2", "minsk-2004:MIN-MIG-7"],
  initial: "considered",
  opening: {
    title: { en: "Consider holding a person", ru: "Рассмотреть задержание лица" },
    by: ["officer"],
    form: "proposal",
    starts: ["weigh"],
    source: ["refugee-1951:31.2"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    officer: { en: "Officer", ru: "Сотрудник" },
    judge: { en: "Judge", ru: "Судья" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    weigh: { title: { en: "To weigh alternatives", ru: "Оценка альтернатив" }, owner: "officer", awaits: "useAlternative" },
    hold: { title: { en: "Longest time held", ru: "Предельный срок задержания" }, owner: "officer", awaits: "free" },
    court: { title: { en: "Review by a court", ru: "Судебная проверка" }, owner: "judge", awaits: "review" },
    check: { title: { en: "To look at the alternative", ru: "Пересмотр альтернативы" }, owner: "officer", awaits: "check" },
  },
  indicators: [
    { id: "hoursHeld", title: { en: "Hours held", ru: "Часов задержания" }, from: "hold", to: "free", source: ["minsk-2004:MIN-MIG-7"] },
    {
      id: "alternativeShare",
      title: { en: "Share at liberty by an alternative", ru: "Доля альтернативных мер" },
      from: "considered",
      to: "useAlternative",
      source: ["refugee-1951:31.2"],
    },
  ],
});
