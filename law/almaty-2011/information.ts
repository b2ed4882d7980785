import type { Clause } from "../instrument.ts";

/** Information and awareness. */
export const informationClauses: readonly Clause[] = [
  {
    id: "ALM-INFO-n1",
    subject: { en: "Fit for the audience", ru: "С учётом аудитории" },
    text: { en: "Content is fitted to the situation and the group.", ru: "Содержание соответствует ситуации и целевой группе." },
    evidence: "R", sources: ["almaty-2011, Information narrative"],
    actor: "Campaign makers", kind: "record", capability: "campaigns",
    check: "Message variants per audience; reach per variant",
  },
  {
    id: "ALM-INFO-n2",
    subject: { en: "Alerts on criminal practice", ru: "Предупреждения о преступных схемах" },
    text: { en: "People are warned of how criminal organisations work.", ru: "Людей предупреждают о приёмах преступных организаций." },
    evidence: "R", sources: ["almaty-2011, Information narrative"],
    actor: "States, NGOs", kind: "procedure", capability: "campaigns", also: ["public-portal"],
    check: "Alert published from hotline trend without naming persons",
  },
  {
    id: "ALM-INFO-n3",
    subject: { en: "Knowing rights and duties", ru: "Знание прав и обязанностей" },
    text: {
      en: "Migrants and asylum-seekers learn the law, their rights and duties in the host country.",
      ru: "Мигранты и лица, ищущие убежище, узнают законы, права и обязанности в принимающей стране.",
    },
    evidence: "R", sources: ["almaty-2011, Information narrative"],
    actor: "Migrants, asylum-seekers", kind: "system", capability: "public-portal",
    check: "Plain-language rights pages per status and country",
  },
  {
    id: "ALM-INFO-i",
    subject: { en: "Campaigns on rights", ru: "Кампании о правах" },
    text: {
      en: "Broad campaigns promote the rights of migrant workers, asylum-seekers and refugees.",
      ru: "Широкие кампании продвигают права трудовых мигрантов, лиц, ищущих убежище, и беженцев.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. i"],
    actor: "States, others", kind: "procedure", capability: "campaigns",
    sameAs: "almaty-2011:ALM-LAB-n10",
    check: "Campaign plan to evaluation recorded",
  },
  {
    id: "ALM-INFO-ii",
    subject: { en: "Current information", ru: "Актуальная информация" },
    text: {
      en: "Information on the situation, work, integration, rights and dangers at the destination is kept current.",
      ru: "Сведения об обстановке, работе, интеграции, правах и опасностях в стране назначения поддерживаются актуальными.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. ii"],
    actor: "States, others", kind: "record", capability: "public-portal",
    check: "Page shows review date; stale page alarms owner",
  },
  {
    id: "ALM-INFO-iii",
    subject: { en: "Leaders and communities", ru: "Лидеры и общины" },
    text: {
      en: "Religious and community leaders, refugees and migrants help to pass information on.",
      ru: "Религиозные и общинные лидеры, беженцы и мигранты участвуют в распространении информации.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. iii"],
    actor: "Religious, community leaders, refugees", kind: "procedure", capability: "campaigns",
    check: "Disseminator role gets printable and shareable materials",
  },
  {
    id: "ALM-INFO-iv",
    subject: { en: "Hotlines", ru: "Горячие линии" },
    text: {
      en: "Hotlines give prompt and current information and help.",
      ru: "Горячие линии дают быстрые и актуальные сведения и помощь.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. iv"],
    actor: "States, others", kind: "system", capability: "hotline",
    check: "Call answered, classified, answered from portal content, referred",
  },
  {
    id: "ALM-INFO-v",
    subject: { en: "Officials, media, leaders", ru: "Чиновники, СМИ, лидеры" },
    text: {
      en: "Officials, media and community leaders are trained in mixed migration.",
      ru: "Должностные лица, СМИ и лидеры общин обучаются вопросам смешанной миграции.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. v"],
    actor: "Officials, media, leaders", kind: "action", capability: "training",
    check: "Course type for journalists and leaders with attendance",
  },
  {
    id: "ALM-INFO-vi",
    subject: { en: "Tolerance", ru: "Терпимость" },
    text: {
      en: "All promote tolerance and act against racism, exclusion and xenophobia.",
      ru: "Все стороны укрепляют терпимость и противостоят расизму, отчуждению и ксенофобии.",
    },
    evidence: "R", sources: ["almaty-2011, Information, rec. vi"],
    actor: "All stakeholders", kind: "procedure", capability: "campaigns", also: ["monitoring-quality"],
    check: "Education programme and incident trend on one page",
  },
];
