import type { OfficerText } from "../../../src/kernel/text.ts";

export const chartTexts = {
  title: { en: "Charts", ru: "Показатели" },
  lead: { en: "Counts for your units. No person is in them.", ru: "Показатели ваших подразделений. Данных о лицах в них нет." },
  arrivals: { en: "Arrivals", ru: "Прибытия" },
  byDay: { en: "By day, 30 days", ru: "По дням, 30 дней" },
  byHour: { en: "By hour, 48 hours", ru: "По часам, 48 часов" },
  by: { en: "Counted", ru: "Считать" },
  arrivalsTitle: { en: "Recorded arrivals at each post", ru: "Зарегистрированные прибытия по постам" },
  arrivalsNote: {
    en: "One scale for all posts. The figure beside a name is the latest. Counted at first contact, by the State's time.",
    ru: "Единая шкала для всех постов. Рядом с названием — последнее значение. Считается по первому контакту, по времени государства.",
  },
  noPosts: { en: "None of your units records arrivals.", ru: "Ваши подразделения не регистрируют прибытия." },
  due: { en: "What is due", ru: "Сроки" },
  dueTitle: { en: "Due, by unit", ru: "Сроки по подразделениям" },
  dueNote: {
    en: "Parts from the left: overdue, today, this week, later.",
    ru: "Части слева направо: просрочено, сегодня, на этой неделе, позже.",
  },
  overdueTitle: { en: "Overdue, by unit", ru: "Просрочено по подразделениям" },
  none: { en: "Nothing is due in your units.", ru: "В ваших подразделениях срочных дел нет." },
  withheld: {
    en: "“<5” stands for one to four: a smaller count could point to a person. A bar is then at least as long as drawn.",
    ru: "«<5» означает от одного до четырёх: меньшее число могло бы указать на человека. Полоса тогда не короче изображённой.",
  },
  withheldLine: {
    en: "Full days alone. Where there is no line, the count is withheld: it is one to four, or would tell such a one.",
    ru: "Только полные сутки. Там, где линии нет, число не сообщается: оно от одного до четырёх или раскрыло бы такое число.",
  },
  withheldCell: { en: "withheld", ru: "скрыто" },
  few: { en: "<5", ru: "<5" },
  inbox: { en: "Open in the inbox", ru: "Открыть во входящих" },
} satisfies Record<string, OfficerText>;
