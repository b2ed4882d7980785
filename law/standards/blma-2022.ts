import { defineInstrument } from "../instrument.ts";

/** Guidance on bilateral labour migration agreements, 2022. */
export const blma2022 = defineInstrument({
  id: "blma-2022",
  title: {
    en: "Guidance on bilateral labour migration agreements, 2022",
    ru: "Руководство по двусторонним соглашениям о трудовой миграции, 2022 год",
  },
  kind: "standard",
  adoptedOn: "2022",
  evidence: "R",
  clauses: [
    {
      id: "cycle",
      subject: { en: "Cycle", ru: "Цикл" },
      text: { en: "Preparation, negotiation, implementation, monitoring.", ru: "Подготовка, переговоры, исполнение, мониторинг." },
      evidence: "R",
      sources: ["37"],
    },
    {
      id: "topics",
      subject: { en: "Topics", ru: "Темы" },
      text: {
        en: "Recruitment, information, status, safety and health, social protection, contract and wages, governance, skills, savings, return.",
        ru: "Наём, информация, статус, безопасность и здоровье, социальная защита, договор и оплата, управление, навыки, сбережения, возвращение.",
      },
      evidence: "R",
      sources: ["37"],
    },
  ],
});
