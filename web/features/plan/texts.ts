import type { OfficerText } from "../../../src/kernel/text.ts";

export const planWords = {
  title: { en: "Plan for a crisis", ru: "План на случай кризиса" },
  lead: {
    en: "Who does what and by when, what is ready, and what an outflow from one country would ask of each.",
    ru: "Кто, что и к какому сроку делает, что готово и чего потребует исход из одной страны.",
  },
  none: { en: "No plan of this State was read", ru: "План этого государства не прочитан" },
  noneWords: {
    en: "Once a plan with its sources stands in the country package, it is shown here.",
    ru: "Когда план с источниками войдёт в пакет страны, он появится здесь.",
  },
  inForce: { en: "in force since {at}", ru: "действует с {at}" },
  notInForce: { en: "not in force", ru: "не введён в действие" },

  parts: { en: "Parts of organisations", ru: "Участие организаций" },
  confirmedOf: { en: "{n} of {all} confirmed", ru: "подтверждено {n} из {all}" },
  hours: {
    en: "within {n, plural, one {# hour} other {# hours}} of activation",
    ru: "в течение {n, plural, one {# часа} other {# часов}} с введения плана",
  },
  days: {
    en: "within {n, plural, one {# day} other {# days}} of activation",
    ru: "в течение {n, plural, one {# дня} other {# дней}} с введения плана",
  },
  due: { en: "due {at}", ru: "срок {at}" },
  confirmedBy: { en: "{at}, {name}", ru: "{at}, {name}" },
  earlier: { en: "an earlier version, {at}", ru: "прежняя редакция, {at}" },
  notConfirmed: { en: "not confirmed", ru: "не подтверждено" },
  confirm: { en: "Confirm this part", ru: "Подтвердить участие" },
  confirmEffect: {
    en: "Your organisation confirms that it does this within the time written in the plan. Your name and the day are on record.",
    ru: "Ваша организация подтверждает, что сделает это в указанный планом срок. Ваше имя и день записываются.",
  },
  confirmed: { en: "The part is confirmed.", ru: "Участие подтверждено." },

  readiness: { en: "What posts have ready", ru: "Готовность постов" },
  readyOf: {
    en: "{n} of {all} ready{unseen, plural, =0 {} other {, # not looked at}}",
    ru: "готово {n} из {all}{unseen, plural, =0 {} other {, не проверено #}}",
  },
  owner: { en: "Whose it is", ru: "Ответственный" },
  ownerHint: { en: "An office, not a name.", ru: "Должность, не имя." },
  state: { en: "State", ru: "Состояние" },
  evidence: { en: "By what one sees it", ru: "Чем подтверждается" },
  on: { en: "Looked at on", ru: "Проверено" },
  ready: { en: "ready", ru: "готово" },
  notReady: { en: "not ready", ru: "не готово" },
  unseen: { en: "nobody looked yet", ru: "ещё не проверено" },
  mark: { en: "Note what was found", ru: "Отметить результат" },
  markEffect: {
    en: "The list of your post says so from now on, with the day. What was noted before stays in the record.",
    ru: "С этого момента так значится в списке вашего поста, с указанием дня. Прежние отметки остаются в журнале.",
  },
  marked: { en: "Noted.", ru: "Отмечено." },

  triggers: { en: "What tells of it", ru: "Признаки" },
  ofPlan: { en: "{now} of {n}", ru: "{now} из {n}" },
  reached: { en: "reached", ru: "достигнут" },
  screening: { en: "Who screens for what", ru: "Кто что проверяет" },
  capacity: { en: "Where people go: {n} places", ru: "Где размещаются: мест {n}" },
  placeOf: { en: "{title}: {n} places, {occupied}", ru: "{title}: мест {n}, {occupied}" },
  occupied: { en: "{n} taken", ru: "занято {n}" },
  notReported: { en: "not reported yet", ru: "сводки ещё нет" },
} as const satisfies Record<string, OfficerText>;
