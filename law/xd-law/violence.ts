import type { Clause } from "../instrument.ts";

/** Trafficking, women and girls at risk, violence by sex or gender. */
export const violenceClauses: readonly Clause[] = [
  {
    id: "reflection",
    subject: { en: "Recovery and reflection", ru: "Период восстановления и размышления" },
    text: {
      en: "45 calendar days from reasonable grounds; no removal in it.",
      ru: "45 календарных дней с появления разумных оснований; выдворение не допускается.",
    },
    evidence: "invented",
  },
  {
    id: "shelter",
    subject: { en: "Shelter for a presumed victim", ru: "Приют предполагаемой жертве" },
    text: { en: "Offered within 24 hours of reasonable grounds.", ru: "Предлагается в течение 24 часов с появления разумных оснований." },
    evidence: "invented",
  },
  {
    id: "identification",
    subject: { en: "Decision on identification", ru: "Решение об идентификации" },
    text: { en: "Before the reflection period ends.", ru: "До окончания периода размышления." },
    evidence: "invented",
  },
  {
    id: "trafficking.first-help",
    subject: { en: "First help for a victim", ru: "Первая помощь жертве" },
    text: { en: "On the same day.", ru: "В тот же день." },
    evidence: "invented",
  },
  {
    id: "trafficking.presumption",
    subject: { en: "Looking for reasonable grounds", ru: "Установление разумных оснований" },
    text: { en: "Within 3 working days of the first signs.", ru: "В течение 3 рабочих дней с появления признаков." },
    evidence: "invented",
  },
  {
    id: "trafficking.plan",
    subject: { en: "Plan of support", ru: "План помощи" },
    text: { en: "Within 10 working days of identification.", ru: "В течение 10 рабочих дней с признания жертвой." },
    evidence: "invented",
  },
  {
    id: "trafficking.plan-review",
    subject: { en: "Review of the plan", ru: "Пересмотр плана" },
    text: { en: "At least every 30 calendar days.", ru: "Не реже чем каждые 30 календарных дней." },
    evidence: "invented",
  },
  {
    id: "trafficking.review",
    subject: { en: "Review of a refusal to identify", ru: "Пересмотр отказа в признании" },
    text: { en: "Asked for within 30 calendar days of the decision.", ru: "Запрашивается в течение 30 календарных дней с решения." },
    evidence: "invented",
  },
  {
    id: "trafficking.review-decision",
    subject: { en: "Decision on review", ru: "Решение по пересмотру" },
    text: { en: "Within 15 calendar days, by others than before.", ru: "В течение 15 календарных дней, другими лицами." },
    evidence: "invented",
  },
  {
    id: "women.assess",
    subject: { en: "Assessment of a woman or girl at risk", ru: "Оценка риска для женщины или девочки" },
    text: { en: "On the same day.", ru: "В тот же день." },
    evidence: "invented",
  },
  {
    id: "women.plan",
    subject: { en: "Safety plan", ru: "План безопасности" },
    text: { en: "Within 3 working days of the assessment.", ru: "В течение 3 рабочих дней с оценки." },
    evidence: "invented",
  },
  {
    id: "women.review",
    subject: { en: "Review of the safety plan", ru: "Пересмотр плана безопасности" },
    text: { en: "Every 14 calendar days.", ru: "Каждые 14 календарных дней." },
    evidence: "invented",
  },
  {
    id: "violence.classify",
    subject: { en: "Classification of an incident of violence", ru: "Классификация случая насилия" },
    text: { en: "Within 3 working days of the report.", ru: "В течение 3 рабочих дней с сообщения." },
    evidence: "invented",
  },
  {
    id: "violence.health",
    subject: { en: "Health care after violence", ru: "Медицинская помощь после насилия" },
    text: { en: "Offered on the same day.", ru: "Предлагается в тот же день." },
    evidence: "invented",
  },
  {
    id: "violence.hiv-hours",
    subject: { en: "HIV prophylaxis after violence", ru: "Профилактика ВИЧ после насилия" },
    text: {
      en: "A doctor is offered in time to begin it within 72 hours.",
      ru: "Врач предлагается так, чтобы начать её в течение 72 часов.",
    },
    evidence: "invented",
  },
  {
    id: "violence.contraception-hours",
    subject: { en: "Emergency contraception after violence", ru: "Экстренная контрацепция после насилия" },
    text: { en: "A doctor is offered in time for it, within 120 hours.", ru: "Врач предлагается вовремя, в течение 120 часов." },
    evidence: "invented",
  },
  {
    id: "violence.follow-up",
    subject: { en: "Follow-up of an incident", ru: "Дальнейшее сопровождение" },
    text: { en: "Within 14 calendar days.", ru: "В течение 14 календарных дней." },
    evidence: "invented",
  },
];
