import type { Clause } from "../instrument.ts";

/** Preamble of the Regional Action Plan. */
export const preambleClauses: readonly Clause[] = [
  {
    id: "RAP-0-1",
    subject: { en: "Shape of the plan", ru: "Строение плана" },
    text: {
      en: "The plan rests on the declaration and the ten points, in four areas, each with objectives, activities, outcomes.",
      ru: "План основан на декларации и десяти пунктах и состоит из четырёх областей с целями, мероприятиями и результатами.",
    },
    evidence: "R", sources: ["rap-2012, Annex, preamble"],
    actor: "States", kind: "record", capability: "action-plan",
    check: "Imported structure matches document, count of activities equal",
  },
  {
    id: "RAP-0-2",
    subject: { en: "A plan that evolves", ru: "Развивающийся план" },
    text: { en: "The plan evolves and is updated regularly.", ru: "План развивается и регулярно обновляется." },
    evidence: "R", sources: ["rap-2012, Annex, preamble"],
    actor: "States", kind: "procedure", capability: "action-plan",
    check: "Update cycle reminder; change log",
  },
  {
    id: "RAP-0-3",
    subject: { en: "Timelines and supporters", ru: "Сроки и участники" },
    text: {
      en: "National consultations set tentative times and name who supports each activity.",
      ru: "Национальные консультации намечают сроки и называют поддерживающих участников.",
    },
    evidence: "R", sources: ["rap-2012, Annex, preamble"],
    actor: "National consultations", kind: "record", capability: "action-plan",
    check: "Activity shows start, end, lead, supporters per country",
  },
  {
    id: "RAP-0-4",
    subject: { en: "National adaptation", ru: "Национальная адаптация" },
    text: { en: "Actions are adapted to each country.", ru: "Действия приспосабливаются к особенностям страны." },
    evidence: "R", sources: ["rap-2012, Annex, preamble"],
    actor: "States", kind: "record", capability: "action-plan", also: ["procedure-engine"],
    check: "National variant of an activity keeps link to the regional one",
  },
  {
    id: "RAP-0-5",
    subject: { en: "Examples to replicate", ru: "Примеры для повторения" },
    text: {
      en: "Boxes of practical examples and tools are there to be replicated.",
      ru: "Подборки практических примеров и средств предназначены для повторения.",
    },
    evidence: "R", sources: ["rap-2012, Annex, preamble"],
    actor: "States", kind: "system", capability: "knowledge-base",
    check: "Practice linked to the activity it helps; reuse counted",
  },
];
