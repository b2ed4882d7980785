import type { Clause } from "../instrument.ts";

/** What happens on arrival: hand-over, referral, needs, holding, and complaints of it. */
export const arrivalClauses: readonly Clause[] = [
  {
    id: "asylum-handover",
    subject: { en: "Hand-over from the border", ru: "Передача с границы" },
    text: {
      en: "A wish for asylum is handed to the asylum authority within 24 hours.",
      ru: "Желание просить убежища передаётся органу по вопросам убежища в течение 24 часов.",
    },
    evidence: "invented",
  },
  {
    id: "referral.acknowledge",
    subject: { en: "Acknowledging a referral", ru: "Подтверждение направления" },
    text: { en: "Within 24 hours of being sent.", ru: "В течение 24 часов с отправки." },
    evidence: "invented",
  },
  {
    id: "referral.acknowledge-urgent",
    subject: { en: "Acknowledging an urgent referral", ru: "Подтверждение срочного направления" },
    text: { en: "Within 2 hours of being sent.", ru: "В течение 2 часов с отправки." },
    evidence: "invented",
  },
  {
    id: "referral.answer",
    subject: { en: "Answering a referral", ru: "Ответ на направление" },
    text: {
      en: "Accepted or declined with a reason within 3 working days.",
      ru: "Принимается или отклоняется с указанием причины в течение 3 рабочих дней.",
    },
    evidence: "invented",
  },
  {
    id: "needs-check",
    subject: { en: "Check of needs at arrival", ru: "Проверка потребностей по прибытии" },
    text: { en: "Within 6 hours of arrival.", ru: "В течение 6 часов с прибытия." },
    evidence: "invented",
  },
  {
    id: "detention",
    subject: { en: "Holding at the border", ru: "Задержание на границе" },
    text: { en: "At most 24 hours; a child is never held.", ru: "Не более 24 часов; ребёнок не задерживается." },
    evidence: "invented",
  },
  {
    id: "complaint",
    subject: { en: "Answer to a complaint", ru: "Ответ на жалобу" },
    text: { en: "Within 15 calendar days.", ru: "В течение 15 календарных дней." },
    evidence: "invented",
  },
  {
    id: "monitoring.answer",
    subject: { en: "Answer to a monitor's finding", ru: "Ответ на заключение наблюдателя" },
    text: { en: "Within 30 calendar days.", ru: "В течение 30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "detention.weigh",
    subject: { en: "Weighing alternatives to detention", ru: "Оценка альтернатив задержанию" },
    text: { en: "On the same day.", ru: "В тот же день." },
    evidence: "invented",
  },
  {
    id: "detention.review",
    subject: { en: "Review of detention by a court", ru: "Судебная проверка задержания" },
    text: { en: "Within 12 hours of the order.", ru: "В течение 12 часов с решения." },
    evidence: "invented",
  },
  {
    id: "detention.alternative",
    subject: { en: "Review of an alternative to detention", ru: "Пересмотр альтернативы задержанию" },
    text: { en: "Every 30 calendar days.", ru: "Каждые 30 календарных дней." },
    evidence: "invented",
  },
];
