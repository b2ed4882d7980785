import { defineInstrument } from "../instrument.ts";

/** Vulnerability Screening Tool (UNHCR and International Detention Coalition). */
export const vst = defineInstrument({
  id: "vst",
  title: {
    en: "Vulnerability Screening Tool (UNHCR and International Detention Coalition)",
    ru: "Методика выявления уязвимости (УВКБ ООН и Международная коалиция по вопросам содержания под стражей)",
  },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "situational",
      subject: { en: "Vulnerability is situational", ru: "Уязвимость ситуативна" },
      text: { en: "It depends on the situation and may change.", ru: "Зависит от обстановки и может меняться." },
      evidence: "R",
      sources: ["2"],
    },
    {
      id: "purpose",
      subject: { en: "What screening decides", ru: "Что решает скрининг" },
      text: { en: "Whether a fuller assessment is needed, and no more.", ru: "Только то, нужна ли более полная оценка." },
      evidence: "R",
      sources: ["2"],
    },
    {
      id: "child-staff",
      subject: { en: "Who screens a child", ru: "Кто проводит скрининг ребёнка" },
      text: { en: "Trained staff alone.", ru: "Только подготовленные сотрудники." },
      evidence: "R",
      sources: ["2"],
    },
    {
      id: "domains",
      subject: { en: "Domains", ru: "Области" },
      text: {
        en: "Child; sex, gender, identity, orientation; health and welfare; protection needs; other.",
        ru: "Ребёнок; пол, гендер, идентичность, ориентация; здоровье и благополучие; потребности в защите; прочее.",
      },
      evidence: "R",
      sources: ["2"],
    },
    {
      id: "rating",
      subject: { en: "Rating", ru: "Оценка" },
      text: {
        en: "Low, medium or high intervention, with placement without detention.",
        ru: "Низкий, средний или высокий уровень вмешательства; размещение без содержания под стражей.",
      },
      evidence: "R",
      sources: ["2"],
    },
  ],
});
