import { defineInstrument } from "../instrument.ts";

/** Gender-Based Violence Information Management System. */
export const gbvims = defineInstrument({
  id: "gbvims",
  title: { en: "Gender-Based Violence Information Management System", ru: "Система управления информацией о гендерном насилии" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "classification",
      subject: { en: "Ordered classification", ru: "Последовательная классификация" },
      text: {
        en: "Questions in a fixed order give exactly one core type: rape; sexual assault; physical assault; forced marriage; denial of resources; psychological abuse; else not gender-based violence.",
        ru: "Вопросы в установленном порядке дают ровно один основной вид: изнасилование; сексуальное посягательство; физическое насилие; принудительный брак; лишение ресурсов; психологическое насилие; иначе — не гендерное насилие.",
      },
      evidence: "R",
      sources: ["22"],
    },
    {
      id: "context",
      subject: { en: "Context is derived", ru: "Контекст выводится" },
      text: {
        en: "Intimate partner, early marriage, exploitation or slavery are derived from answers, never chosen as a type.",
        ru: "Партнёрское насилие, ранний брак, эксплуатация, рабство выводятся из ответов и не выбираются как вид.",
      },
      evidence: "R",
      sources: ["22"],
    },
    {
      id: "intake",
      subject: { en: "Intake form", ru: "Форма приёма" },
      text: {
        en: "Report and incident dates, age, sex, origin, displacement, area, type, referrals and their outcome; any question may be skipped.",
        ru: "Даты сообщения и события, возраст, пол, происхождение, перемещение, район, вид, направления и их итог; любой вопрос можно пропустить.",
      },
      evidence: "R",
      sources: ["22"],
    },
    {
      id: "once",
      subject: { en: "Recorded once", ru: "Однократная запись" },
      text: {
        en: "The service provider records an incident once; what leaves carries no identifier.",
        ru: "Поставщик услуг записывает событие один раз; наружу выходят данные без идентификаторов.",
      },
      evidence: "R",
      sources: ["22"],
    },
    {
      id: "hiv-hours",
      subject: { en: "HIV prophylaxis", ru: "Профилактика ВИЧ" },
      text: {
        en: "Begun as soon as possible, within 72 hours of the incident.",
        ru: "Начинается как можно раньше, в течение 72 часов после случившегося.",
      },
      evidence: "R",
      sources: ["22b"],
    },
    {
      id: "contraception-hours",
      subject: { en: "Emergency contraception", ru: "Экстренная контрацепция" },
      text: {
        en: "Up to five days, that is 120 hours, after the incident.",
        ru: "До пяти суток, то есть 120 часов, после случившегося.",
      },
      evidence: "S",
      sources: ["22c"],
    },
  ],
});
