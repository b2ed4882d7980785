import { defineInstrument } from "../instrument.ts";

/** Guidance of the European Union Agency for Asylum. */
export const euaaStandards = defineInstrument({
  id: "euaa-standards",
  title: { en: "Guidance of the European Union Agency for Asylum", ru: "Руководства Агентства Европейского союза по вопросам убежища" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "confidentiality",
      subject: { en: "Country of origin", ru: "Страна происхождения" },
      text: {
        en: "Under no circumstances is anything shared with authorities of the country of origin.",
        ru: "Ни при каких обстоятельствах сведения не передаются властям страны происхождения.",
      },
      evidence: "R",
      sources: ["45"],
    },
    {
      id: "coi",
      subject: { en: "Country-of-origin information", ru: "Информация о стране происхождения" },
      text: {
        en: "Relevance; reliability and balance; accuracy and currency; transparency and traceability.",
        ru: "Относимость; надёжность и взвешенность; точность и актуальность; прозрачность и прослеживаемость.",
      },
      evidence: "R",
      sources: ["39"],
    },
    {
      id: "coi.principles",
      subject: { en: "Principles of research", ru: "Принципы исследования" },
      text: {
        en: "Neutrality, equality of arms, public information, data protection.",
        ru: "Нейтральность, равенство сторон, открытые источники, защита данных.",
      },
      evidence: "R",
      sources: ["39"],
    },
    {
      id: "quality",
      subject: { en: "Quality tool", ru: "Методика оценки качества" },
      text: {
        en: "Fourteen indicators of an interview and a module on the first decision, each marked once: correct, minor error, significant error, not applicable.",
        ru: "Четырнадцать показателей собеседования и модуль первого решения; каждая позиция оценивается один раз: верно, незначительная ошибка, существенная ошибка, неприменимо.",
      },
      evidence: "R",
      sources: ["41"],
    },
    {
      id: "quality.interview",
      subject: { en: "Indicators of an interview", ru: "Показатели собеседования" },
      text: {
        en: "Opening: needs, information, understanding, fitness. Conduct: attitude, questions, roles. Substance: facts, papers, contradictions, exclusion, policies. Closing; record.",
        ru: "Начало: потребности, разъяснения, понимание, состояние. Ведение: поведение, вопросы, роли. Содержание: факты, документы, противоречия, исключение, указания. Завершение; протокол.",
      },
      evidence: "R",
      sources: ["41"],
    },
    {
      id: "quality.decision",
      subject: { en: "Parts of a first decision", ru: "Части первого решения" },
      text: {
        en: "Introduction, basis of the claim, credibility, risk, legal analysis, form, efficiency; each indicator marked once.",
        ru: "Вводная часть, основание ходатайства, достоверность, риск, правовой анализ, форма, своевременность; каждый показатель оценивается один раз.",
      },
      evidence: "R",
      sources: ["41", "41b"],
    },
    {
      id: "reception",
      subject: { en: "Reception conditions", ru: "Условия приёма" },
      text: {
        en: "Eight sections: housing, food, clothing, allowance, health, information and counselling, special needs, staff training; a guide of its own for children alone.",
        ru: "Восемь разделов: жильё, питание, одежда, пособие, здоровье, информация и консультации, особые потребности, обучение персонала; отдельное руководство о детях без сопровождения.",
      },
      evidence: "R",
      sources: ["32"],
    },
    {
      id: "temporary-protection",
      subject: { en: "Length of temporary protection", ru: "Срок временной защиты" },
      text: { en: "1 year, extendable to 3, in the European model.", ru: "1 год с продлением до 3 лет по европейской модели." },
      evidence: "memory",
    },
  ],
});
