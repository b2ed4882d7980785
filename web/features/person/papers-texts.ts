import type { OfficerText } from "../../../src/kernel/index.ts";

export const paperTexts = {
  title: { en: "Papers to take along", ru: "Документы на руки" },
  slip: { en: "Referral slip: {route}", ru: "Талон-направление: {route}" },
  receipt: { en: "What was explained", ru: "Справка об информировании" },
  explainFirst: { en: "Explain the rights first", ru: "Сначала разъясните права" },
  askNow: { en: "Ask the question here, then print.", ru: "Задайте вопрос здесь, затем печатайте." },
  recordThenPrint: { en: "Record the answer and print", ru: "Записать ответ и печатать" },
  printed: { en: "On record. The paper opens in a new window.", ru: "Учтено. Документ откроется в новом окне." },
} satisfies Record<string, OfficerText>;
