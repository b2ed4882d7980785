import { defineInstrument } from "../instrument.ts";

/** Kazakhstan: rules on the status of kandas (ethnic returnee). */
export const kzKandas = defineInstrument({
  id: "kz-kandas",
  title: { en: "Kazakhstan: rules on the status of kandas (ethnic returnee)", ru: "Казахстан: правила о статусе кандаса" },
  kind: "law",
  state: "KZ",
  evidence: "R",
  note: {
    en: "From pages of State services; the plan of 2012 says Oralman. The id names the subject, not the number of an act.",
    ru: "По страницам государственных услуг; в плане 2012 года — «оралман». Обозначение указывает предмет, а не номер акта.",
  },
  clauses: [
    {
      id: "decision",
      subject: { en: "Decision", ru: "Решение" },
      text: { en: "3 working days.", ru: "3 рабочих дня." },
      evidence: "R",
      sources: ["34"],
    },
    {
      id: "decision.older",
      subject: { en: "Decision on an older page", ru: "Решение по прежней странице" },
      text: {
        en: "An older page gives 4 days; from when 3 working days hold, and whether the same term is meant, was not read. The package counts by it until the end of 2025.",
        ru: "На прежней странице указано 4 дня; с какого дня действуют 3 рабочих дня и о том же ли сроке речь, не установлено. Пакет считает по нему до конца 2025 года.",
      },
      evidence: "S",
      sources: ["34"],
      validTo: "2025-12-31",
    },
    {
      id: "hearing",
      subject: { en: "Hearing before refusal", ru: "Заслушивание до отказа" },
      text: { en: "Within 2 working days.", ru: "В течение 2 рабочих дней." },
      evidence: "R",
      sources: ["34"],
    },
    {
      id: "status",
      subject: { en: "Term of the status", ru: "Срок статуса" },
      text: { en: "1 year.", ru: "1 год." },
      evidence: "R",
      sources: ["34"],
    },
    {
      id: "prolongation",
      subject: { en: "Prolongation", ru: "Продление" },
      text: { en: "Once, by up to 6 months.", ru: "Один раз, не более чем на 6 месяцев." },
      evidence: "R",
      sources: ["34"],
    },
    {
      id: "prolongation.decision",
      subject: { en: "Decision on prolongation", ru: "Решение о продлении" },
      text: { en: "2 working days.", ru: "2 рабочих дня." },
      evidence: "R",
      sources: ["34"],
    },
    {
      id: "aid",
      subject: { en: "One-off aid", ru: "Единовременная помощь" },
      text: {
        en: "70 monthly indices for each person; rent for 12 months; quota regions and adaptation centres.",
        ru: "70 месячных расчётных показателей на человека; наём жилья 12 месяцев; регионы расселения по квоте и центры адаптации.",
      },
      evidence: "R",
      sources: ["34"],
    },
  ],
});
