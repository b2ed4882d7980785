import type { Clause } from "../instrument.ts";

/** Partnerships. */
export const partnershipsClauses: readonly Clause[] = [
  {
    id: "ALM-PART-n1",
    subject: { en: "Local information", ru: "Сведения с мест" },
    text: {
      en: "What local authorities know feeds national strategies.",
      ru: "Сведения местных властей используются в национальных стратегиях.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships narrative"],
    actor: "Local authorities", kind: "record", capability: "statistics", also: ["action-plan"],
    check: "District report appears in national view",
  },
  {
    id: "ALM-PART-n2",
    subject: { en: "Receiving communities", ru: "Принимающие общины" },
    text: {
      en: "Receiving communities join in debating concrete problems.",
      ru: "Принимающие общины участвуют в обсуждении конкретных проблем.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships narrative"],
    actor: "Receiving communities", kind: "procedure", capability: "action-plan",
    check: "Consultation invites a community group; input attributed",
  },
  {
    id: "ALM-PART-n3",
    subject: { en: "Forums", ru: "Форумы" },
    text: {
      en: "Regional forums exchange information, good practice and expertise.",
      ru: "Региональные форумы обмениваются информацией, опытом и знаниями.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships narrative"],
    actor: "Regional forums", kind: "system", capability: "knowledge-base", also: ["node-federation"],
    check: "Practice published by one forum appears for all nodes",
  },
  {
    id: "ALM-PART-n4",
    subject: { en: "Information strategies", ru: "Информационные стратегии" },
    text: {
      en: "States cooperate to tell people of risks and of legal options.",
      ru: "Государства совместно информируют о рисках и законных возможностях.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships narrative"],
    actor: "States", kind: "procedure", capability: "campaigns",
    check: "Shared message set in several languages",
  },
  {
    id: "ALM-PART-i-a",
    subject: { en: "Government institutions", ru: "Государственные органы" },
    text: {
      en: "All institutions that deal with protection and migration coordinate.",
      ru: "Все органы, занимающиеся защитой и миграцией, координируют работу.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. i"],
    actor: "Government institutions", kind: "system", capability: "action-plan", also: ["access-audit"],
    check: "Inter-ministerial group with shared actions and tasks",
  },
  {
    id: "ALM-PART-i-b",
    subject: { en: "Other parties", ru: "Иные участники" },
    text: {
      en: "Unions, employment agencies, private sector, academia and civil society are included.",
      ru: "Привлекаются профсоюзы, агентства занятости, бизнес, наука и гражданское общество.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. i"],
    actor: "Unions, employers, academia, civil society", kind: "system", capability: "action-plan",
    check: "Stakeholder types available as participants and commenters",
  },
  {
    id: "ALM-PART-ii",
    subject: { en: "Local capacity for emergencies", ru: "Готовность на местах" },
    text: {
      en: "Local bodies are able to act and to react to emergencies.",
      ru: "Местные органы способны действовать и реагировать на чрезвычайные ситуации.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. ii"],
    actor: "Local bodies", kind: "action", capability: "mass-influx", also: ["training"],
    check: "District node user runs emergency checklist",
  },
  {
    id: "ALM-PART-iii",
    subject: { en: "Voice of refugees and migrants", ru: "Голос беженцев и мигрантов" },
    text: {
      en: "Refugees and migrants take part in decisions that concern them.",
      ru: "Беженцы и мигранты участвуют в решениях, которые их касаются.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. iii"],
    actor: "Refugees, migrants", kind: "procedure", capability: "action-plan", also: ["public-portal"],
    check: "Anonymous and named input by refugees counted and answered",
  },
  {
    id: "ALM-PART-iv",
    subject: { en: "Neighbours and corridors", ru: "Соседи и коридоры" },
    text: {
      en: "Neighbours, and countries of origin and destination, cooperate two by two.",
      ru: "Соседние страны, страны выезда и назначения сотрудничают на двусторонней основе.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. iv"],
    actor: "Neighbours, origin-destination", kind: "procedure", capability: "agreement-register", also: ["action-plan"],
    check: "Bilateral workspace with agreement and joint actions",
  },
  {
    id: "ALM-PART-v-a",
    subject: { en: "Existing working groups", ru: "Действующие рабочие группы" },
    text: { en: "Working groups of regional bodies are put to use.", ru: "Используются рабочие группы региональных организаций." },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. v"],
    actor: "CIS, CSTO, EurAsEC", kind: "system", capability: "action-plan",
    check: "Working group of an outside body is a party with its own items",
  },
  {
    id: "ALM-PART-v-b",
    subject: { en: "Wider projects", ru: "Расширение проектов" },
    text: { en: "Running projects widen in content and in countries.", ru: "Содержание и география текущих проектов расширяются." },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. v"],
    actor: "Organisations", kind: "record", capability: "action-plan",
    check: "Project record with countries and themes; gap map",
  },
  {
    id: "ALM-PART-vi",
    subject: { en: "No duplication", ru: "Без дублирования" },
    text: {
      en: "Organisations coordinate so as not to do the same work twice.",
      ru: "Организации координируют работу, чтобы не дублировать её.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. vi"],
    actor: "Organisations", kind: "system", capability: "action-plan",
    check: "Who-does-what-where matrix flags overlaps",
  },
  {
    id: "ALM-PART-vii",
    subject: { en: "Common data standards", ru: "Общие стандарты данных" },
    text: {
      en: "Data on mixed movements are collected, analysed and exchanged by common standards.",
      ru: "Данные о смешанных перемещениях собираются, анализируются и передаются по общим стандартам.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. vii"],
    actor: "States, organisations", kind: "record", capability: "statistics", also: ["node-federation"],
    check: "Published data dictionary version; non-conforming table rejected",
  },
  {
    id: "ALM-PART-viii",
    subject: { en: "Follow-up consultations", ru: "Последующие консультации" },
    text: { en: "National consultations serve to follow up.", ru: "Национальные консультации служат площадкой для дальнейшей работы." },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. viii"],
    actor: "States", kind: "procedure", capability: "action-plan",
    check: "Follow-up consultation inherits open recommendations",
  },
  {
    id: "ALM-PART-ix",
    subject: { en: "Regional task force", ru: "Региональная рабочая группа" },
    text: {
      en: "A regional task force on mixed migration follows up the outcomes.",
      ru: "Региональная группа по смешанной миграции следит за выполнением итогов.",
    },
    evidence: "R", sources: ["almaty-2011, Partnerships, rec. ix"],
    actor: "States, organisations, civil society", kind: "system", capability: "action-plan", also: ["node-federation"],
    check: "Task-force space at hub with members, tasks, minutes",
  },
];
