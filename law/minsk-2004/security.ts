import type { Clause } from "../instrument.ts";

/** Human security and forced displacement. */
export const securityClauses: readonly Clause[] = [
  {
    id: "MIN-SEC-1",
    subject: { en: "Rights in times of threat", ru: "Права в условиях угрозы" },
    text: {
      en: "Human rights and humanitarian law hold also when threats to security grow.",
      ru: "Права человека и нормы гуманитарного права соблюдаются и при возросшей угрозе безопасности.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States", kind: "principle", capability: "exclusion-security", also: ["mass-influx"],
    check: "Emergency mode cannot switch off non-refoulement or appeal safeguards",
  },
  {
    id: "MIN-SEC-2",
    subject: { en: "Protracted displacement", ru: "Затянувшееся перемещение" },
    text: {
      en: "Persons displaced for long have safety, dignity and a search for a solution.",
      ru: "Лицам в ситуации затянувшегося перемещения обеспечиваются безопасность, достоинство и поиск решения.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States", kind: "procedure", capability: "solutions-pathways", also: ["integration-livelihoods"],
    check: "Report of cases open over five years with next-solution step",
  },
  {
    id: "MIN-SEC-3",
    subject: { en: "Internal displacement", ru: "Внутреннее перемещение" },
    text: {
      en: "The Guiding Principles are applied; conflicts are settled peacefully and burdens shared.",
      ru: "Применяются Руководящие принципы; конфликты разрешаются мирно, бремя разделяется.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States, international community", kind: "record", capability: "registry-identity", also: ["protection-statuses"],
    check: "Internally displaced category registered and counted apart",
  },
  {
    id: "MIN-SEC-4",
    subject: { en: "Crisis work together", ru: "Совместная работа в кризисах" },
    text: {
      en: "Governments, agencies and organisations work together to prevent and manage crises.",
      ru: "Правительства, международные и неправительственные организации совместно предупреждают и преодолевают кризисы.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "Governments, agencies, NGOs", kind: "procedure", capability: "mass-influx",
    check: "Contingency plan with roles per organisation; drill recorded",
  },
  {
    id: "MIN-SEC-5",
    subject: { en: "Root causes", ru: "Первопричины" },
    text: {
      en: "Causes of displacement and of involuntary relocation are removed in keeping with human rights.",
      ru: "Первопричины перемещений и вынужденного переселения устраняются с соблюдением прав человека.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States", kind: "action", capability: "action-plan",
    check: "Root-cause tag on action; report by tag",
  },
  {
    id: "MIN-SEC-6",
    subject: { en: "Equal economic chances", ru: "Равные экономические возможности" },
    text: {
      en: "All groups of the population reach economic opportunities equally.",
      ru: "Все группы населения имеют равный доступ к экономическим возможностям.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States", kind: "principle", capability: "integration-livelihoods", also: ["statistics"],
    check: "Programme uptake shown by sex, age, status and group",
  },
  {
    id: "MIN-SEC-7",
    subject: { en: "Preventing forced migration", ru: "Предупреждение вынужденной миграции" },
    text: {
      en: "Crises and forced migration are prevented, and new threats are met.",
      ru: "Кризисы и вынужденная миграция предупреждаются, на новые угрозы даётся ответ.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "States", kind: "system", capability: "mass-influx", also: ["statistics"],
    check: "Arrival threshold crossed raises an early-warning alert",
  },
  {
    id: "MIN-SEC-8",
    subject: { en: "Civil society and peace", ru: "Гражданское общество и мир" },
    text: {
      en: "Civil society helps to reduce conflict, to reconcile and to end xenophobia.",
      ru: "Гражданское общество содействует снижению конфликтности, примирению и искоренению ксенофобии.",
    },
    evidence: "R", sources: ["minsk-2004, human security"],
    actor: "Civil society", kind: "action", capability: "campaigns", also: ["action-plan"],
    check: "NGO dialogue activity is planned, held, reported",
  },
];
