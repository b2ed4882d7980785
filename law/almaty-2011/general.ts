import type { Clause } from "../instrument.ts";

/** Introduction and background. */
export const generalClauses: readonly Clause[] = [
  {
    id: "ALM-GEN-1",
    subject: { en: "National consultations", ru: "Национальные консультации" },
    text: {
      en: "Each country prepares by consulting government, civil society and organisations on the themes.",
      ru: "Каждая страна проводит подготовительные консультации по темам с участием органов власти, гражданского общества и организаций.",
    },
    evidence: "R",
    sources: ["almaty-2011, Introduction, National Consultations"],
    actor: "Governments, civil society, organisations",
    kind: "procedure",
    capability: "action-plan",
    check: "National consultation with participants by sector, views and outcome document",
  },
  {
    id: "ALM-GEN-2",
    subject: { en: "Publishing the results", ru: "Публикация итогов" },
    text: {
      en: "Outcomes of consultations, background paper, agenda and participants are published.",
      ru: "Итоги консультаций, справочный документ, повестка и список участников публикуются.",
    },
    evidence: "R",
    sources: ["almaty-2011, Introduction"],
    actor: "Organisers",
    kind: "record",
    capability: "knowledge-base",
    also: ["public-portal"],
    check: "Public library shows the documents of a meeting",
  },
  {
    id: "ALM-GEN-3",
    subject: { en: "The declaration as framework", ru: "Декларация как рамка" },
    text: {
      en: "The recommendations are carried out within the Almaty Declaration.",
      ru: "Рекомендации выполняются в рамках Алматинской декларации.",
    },
    evidence: "R",
    sources: ["almaty-2011, Conference outcomes"],
    actor: "Participating States",
    kind: "record",
    capability: "action-plan",
    check: "Each action links to paragraph numbers of its framework text",
  },
  {
    id: "ALM-GEN-4",
    subject: { en: "Ten-point plan", ru: "План действий из десяти пунктов" },
    text: {
      en: "Migration policy that respects protection follows UNHCR's plan of ten points.",
      ru: "Миграционная политика, учитывающая защиту, строится по плану УВКБ ООН из десяти пунктов.",
    },
    evidence: "R",
    sources: ["almaty-2011, Background"],
    actor: "States, UNHCR",
    kind: "record",
    capability: "action-plan",
    check: "Actions are filterable by ten-point chapter",
  },
  {
    id: "ALM-GEN-5",
    subject: { en: "Three priorities", ru: "Три приоритета" },
    text: {
      en: "Entry systems that protect; populations settled by integration or reintegration; lawful alternatives to irregular movement.",
      ru: "Системы въезда, учитывающие защиту; закрепление населения через интеграцию и реинтеграцию; законные альтернативы нерегулярному передвижению.",
    },
    evidence: "R",
    sources: ["almaty-2011, Background"],
    actor: "States",
    kind: "record",
    capability: "action-plan",
    check: "Dashboard groups actions by priority area",
  },
];
