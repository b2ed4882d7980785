import type { Clause } from "../instrument.ts";

/** Children and families: guardian, care, best interests, reunification. */
export const childrenClauses: readonly Clause[] = [
  {
    id: "guardian",
    subject: { en: "Guardian for a child alone", ru: "Опекун ребёнку без сопровождения" },
    text: { en: "Named within 24 hours of first contact.", ru: "Назначается в течение 24 часов с первого контакта." },
    evidence: "invented",
  },
  {
    id: "best-interests.high",
    subject: { en: "Assessment of a child at high risk", ru: "Оценка при высоком риске для ребёнка" },
    text: { en: "Within 24 hours.", ru: "В течение 24 часов." },
    evidence: "invented",
  },
  {
    id: "best-interests.medium",
    subject: { en: "Assessment of a child at medium risk", ru: "Оценка при среднем риске для ребёнка" },
    text: { en: "Within 3 calendar days.", ru: "В течение 3 календарных дней." },
    evidence: "invented",
  },
  {
    id: "best-interests.low",
    subject: { en: "Assessment of a child at low risk", ru: "Оценка при низком риске для ребёнка" },
    text: { en: "Within 7 calendar days.", ru: "В течение 7 календарных дней." },
    evidence: "invented",
  },
  {
    id: "care",
    subject: { en: "Care for a child alone", ru: "Забота о ребёнке без сопровождения" },
    text: { en: "A place with a family or a small home within 24 hours.", ru: "Место в семье или малом доме в течение 24 часов." },
    evidence: "invented",
  },
  {
    id: "best-interests.panel",
    subject: { en: "Panel on a child", ru: "Комиссия по делу ребёнка" },
    text: {
      en: "Votes within 14 calendar days of the report, in a sitting or one after the other; three members are its quorum.",
      ru: "Голосует в течение 14 календарных дней с представления доклада, на заседании или поочерёдно; кворум — три члена.",
    },
    evidence: "invented",
  },
  {
    id: "best-interests.review",
    subject: { en: "Review of a panel's decision on a child", ru: "Пересмотр решения комиссии по делу ребёнка" },
    text: {
      en: "On the day that the decision sets, and within 12 months at the latest.",
      ru: "В день, указанный в решении, и не позднее 12 месяцев.",
    },
    evidence: "invented",
  },
  {
    id: "best-interests.follow-up",
    subject: { en: "Following up a child", ru: "Наблюдение за положением ребёнка" },
    text: { en: "At least every 30 calendar days.", ru: "Не реже чем каждые 30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "best-interests.plan",
    subject: { en: "Care plan", ru: "План помощи ребёнку" },
    text: { en: "Within 14 calendar days of the assessment.", ru: "В течение 14 календарных дней с оценки." },
    evidence: "invented",
  },
  {
    id: "reunification.registration",
    subject: { en: "Application for family reunification", ru: "Заявление о воссоединении семьи" },
    text: { en: "Registered within 3 working days.", ru: "Регистрируется в течение 3 рабочих дней." },
    evidence: "invented",
  },
  {
    id: "reunification.decision",
    subject: { en: "Decision on family reunification", ru: "Решение о воссоединении семьи" },
    text: { en: "Within 3 months; first where a child waits.", ru: "В течение 3 месяцев; в первую очередь, если ждёт ребёнок." },
    evidence: "invented",
  },
  {
    id: "reunification.papers",
    subject: { en: "Entry papers of the family", ru: "Документы семьи для въезда" },
    text: { en: "Within 30 calendar days of the decision.", ru: "В течение 30 календарных дней с решения." },
    evidence: "invented",
  },
  {
    id: "reunification.decision-child",
    subject: { en: "Decision where a child waits alone", ru: "Решение, если ребёнок ждёт один" },
    text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
    evidence: "invented",
  },
];
