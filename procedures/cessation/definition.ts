import { defineProcedure } from "../../src/process/index.ts";
import { remedyClocks } from "../shared/remedy.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";
import { paperWords } from "../shared/letters.ts";

/** End of refugee status: cessation, cancellation, revocation. Rules CE1-CE10 are in RULES.md beside this file. */
export const cessation = defineProcedure({
  id: "cessation",
  version: "2026-01-01",
  title: { en: "Cessation, cancellation, revocation", ru: "Прекращение, аннулирование, отзыв статуса" },
  compartment: "asylum",
  letters: { about: paperWords.onCessation },
  source: ["refugee-1951:1.C", "unhcr-standards:cessation", "unhcr-standards:cancellation", "unhcr-standards:revocation"],
  initial: "opened",
  opening: {
    title: { en: "Open a case on the end of status", ru: "Открыть дело о прекращении статуса" },
    by: ["officer"],
    form: "opening",
    starts: ["give"],
    source: ["unhcr-standards:cessation"],
  },
  parts: {
    person: { en: "The person", ru: "Само лицо" },
    adviser: { en: "Legal adviser", ru: "Юридический консультант" },
    officer: { en: "Officer", ru: "Сотрудник" },
    decider: { en: "Deciding body", ru: "Орган, принимающий решение" },
    appeal: { en: "Appeal body", ru: "Орган, рассматривающий жалобу" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    give: { title: { en: "To give notice of intent", ru: "Уведомление о намерении" }, owner: "officer", awaits: "giveIntent" },
    reply: { title: { en: "To answer", ru: "Ответ лица" }, owner: "person", awaits: "reply" },
    hear: { title: { en: "To hear the person", ru: "Заслушивание" }, owner: "officer", awaits: "hear" },
    ...remedyClocks,
  },
  indicators: [
    {
      id: "keptShare",
      title: { en: "Share in which status was kept", ru: "Доля сохранённых статусов" },
      from: "opened",
      to: "kept",
      source: ["unhcr-standards:cessation"],
    },
    {
      id: "reversedShare",
      title: { en: "Share of appeals reversed", ru: "Доля удовлетворённых жалоб" },
      from: "appeal",
      to: "reverse",
      source: ["unhcr-standards:appeal.other-body"],
    },
  ],
});
