import { defineInstrument } from "../instrument.ts";

/** Guidance of the International Organization for Migration. */
export const iomStandards = defineInstrument({
  id: "iom-standards",
  title: { en: "Guidance of the International Organization for Migration", ru: "Руководства Международной организации по миграции" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "avrr.voluntary",
      subject: { en: "Voluntary return of migrants", ru: "Добровольное возвращение мигрантов" },
      text: {
        en: "Freedom of choice and an informed decision; capacity is checked where needed.",
        ru: "Свобода выбора и осознанное решение; при необходимости проверяется дееспособность.",
      },
      evidence: "R",
      sources: ["25"],
    },
    {
      id: "avrr.stages",
      subject: { en: "Stages", ru: "Этапы" },
      text: { en: "Before departure, travel, after arrival.", ru: "До выезда, в пути, после прибытия." },
      evidence: "R",
      sources: ["25"],
    },
    {
      id: "reintegration.levels",
      subject: { en: "Levels of reintegration", ru: "Уровни реинтеграции" },
      text: {
        en: "Individual, community, structural; economic, social and psychosocial sides.",
        ru: "Индивидуальный, общинный, структурный; экономическая, социальная и психосоциальная стороны.",
      },
      evidence: "R",
      sources: ["27"],
    },
    {
      id: "reintegration.plan",
      subject: { en: "Reintegration plan", ru: "План реинтеграции" },
      text: {
        en: "Made or refined within one month of return, with flexible time.",
        ru: "Составляется или уточняется в течение одного месяца после возвращения, срок гибкий.",
      },
      evidence: "R",
      sources: ["27"],
    },
    {
      id: "reintegration.assessments",
      subject: { en: "What is looked at in a reintegration", ru: "Что оценивается при реинтеграции" },
      text: {
        en: "Vulnerability, risk, family, skills, and how well the reintegration lasts.",
        ru: "Уязвимость, риски, семья, навыки и устойчивость реинтеграции.",
      },
      evidence: "R",
      sources: ["27"],
    },
    {
      id: "reintegration.feasibility",
      subject: { en: "Grid of feasibility", ru: "Таблица осуществимости" },
      text: {
        en: "What a returnee plans is looked at with a grid of feasibility. Its questions were not read.",
        ru: "То, что планирует вернувшийся, рассматривается по таблице осуществимости. Её вопросы не прочитаны.",
      },
      evidence: "R",
      sources: ["27"],
    },
    {
      id: "reintegration.score",
      subject: { en: "Sustainability score", ru: "Оценка устойчивости" },
      text: {
        en: "0 to 1 for each side and in all; about 30 indicators after 12 months.",
        ru: "От 0 до 1 по каждой стороне и в целом; около 30 показателей через 12 месяцев.",
      },
      evidence: "memory",
    },
    {
      id: "direct-assistance",
      subject: {
        en: "Handbook on direct assistance for victims of trafficking",
        ru: "Руководство по прямой помощи жертвам торговли людьми",
      },
      text: {
        en: "Safety and assessment of risk, screening, reception and shelter, health, referral and reintegration, cooperation with the police as the victim chooses.",
        ru: "Безопасность и оценка риска, выявление, приём и размещение, здоровье, направление и реинтеграция, сотрудничество с полицией по выбору жертвы.",
      },
      evidence: "memory",
    },
    {
      id: "minors-reception",
      subject: { en: "First reception of unaccompanied minors", ru: "Первый приём несовершеннолетних без сопровождения" },
      text: {
        en: "A manual on how children alone are first received and treated: best interests, a guardian, a place fit for children, hearing the child, no detention.",
        ru: "Пособие о первом приёме детей без сопровождения и обращении с ними: наилучшие интересы, опекун, подходящее место, выслушивание, без содержания под стражей.",
      },
      evidence: "memory",
    },
  ],
});
