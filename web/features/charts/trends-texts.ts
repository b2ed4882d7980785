import type { OfficerText } from "../../../src/kernel/text.ts";

export const trendsTexts = {
  title: { en: "Trends over years", ru: "Динамика по годам" },
  lead: {
    en: "By quarter, {from} to {to}, all units together. No person is in these figures.",
    ru: "По кварталам, {from} — {to}, все подразделения вместе. Данных о лицах здесь нет.",
  },
  leadOwn: {
    en: "By quarter, {from} to {to}, your units. No person is in these figures.",
    ru: "По кварталам, {from} — {to}, ваши подразделения. Данных о лицах здесь нет.",
  },
  of: { en: "Trend of", ru: "Что показать" },
  none: { en: "There is no trend that you may see.", ru: "Нет данных, которые вам доступны." },
  empty: { en: "Nothing is counted in these years.", ru: "За эти годы ничего не учтено." },
  emptyWords: {
    en: "A quarter is told when it is over.",
    ru: "Квартал показывается, когда он завершён.",
  },
  quarter: { en: "Q{n} {year}", ru: "{n} кв. {year}" },
  save: { en: "Save as CSV", ru: "Сохранить CSV" },
  backlog: { en: "Open at the end of each quarter", ru: "Открыто на конец каждого квартала" },
  backlogTitle: { en: "Open cases, all and by age", ru: "Открытые дела, все и по возрасту" },
  backlogNote: {
    en: "A case is open from its opening until it is closed, and again from when it is opened anew. Age is counted from the first opening.",
    ru: "Дело открыто с открытия до завершения и снова после возобновления. Возраст считается от первого открытия.",
  },
  backlogNoteOwn: { en: "Cases that now lie in your units.", ru: "Дела, которые сейчас находятся в ваших подразделениях." },
  all: { en: "All open cases", ru: "Все открытые дела" },
  under: { en: "under {to} days", ru: "менее {to} дн." },
  between: { en: "{from} to {to} days", ru: "{from}–{to} дн." },
  over: { en: "{from} days and more", ru: "{from} дн. и более" },
  underYear: { en: "under a year", ru: "менее года" },
  overYear: { en: "a year and more", ru: "год и более" },
  time: { en: "Time taken", ru: "Затраченное время" },
  timeTitle: { en: "Days until it was done, by the quarter in which it was", ru: "Дней до завершения, по кварталу завершения" },
  timeNote: {
    en: "The line is the middle: half took no longer. The band reaches up to what four fifths needed at most. Time in which a time limit rested is in it.",
    ru: "Линия — середина: половина заняла не больше. Полоса — до срока, в который уложились четыре пятых. Время приостановки срока входит в расчёт.",
  },
  limitNote: {
    en: "The broken line is the State’s general time limit on the first day of the quarter; some cases have another by their track.",
    ru: "Прерывистая линия — общий срок по закону государства на первый день квартала; у отдельных дел срок может быть иным.",
  },
  whole: { en: "From opening to closing", ru: "От открытия до завершения" },
  most: { en: "four fifths", ru: "четыре пятых" },
  half: { en: "half", ru: "половина" },
  limit: { en: "time limit, days", ru: "срок, дней" },
  limitNotConfirmed: { en: "time limit, days (not confirmed)", ru: "срок, дней (не подтверждён)" },
  limitOurs: { en: "working standard, days", ru: "рабочий стандарт, дней" },
  counts: { en: "Who came to what", ru: "Сколько лиц и к чему пришли" },
  countsTitle: { en: "Persons, by quarter", ru: "Лица, по кварталам" },
  countsNote: {
    en: "Each person once in a quarter. The same figures by sex, age and origin stand under",
    ru: "Каждое лицо один раз за квартал. Те же данные по полу, возрасту и происхождению —",
  },
  quality: { en: "Quality of decisions", ru: "Качество решений" },
  withheldNote: {
    en: "A count under {n} is withheld, and what would tell it.",
    ru: "Число меньше {n} не сообщается, как и то, из чего оно следует.",
  },
  withheld: { en: "withheld", ru: "скрыто" },
  nobody: { en: "nothing to tell", ru: "нет данных" },
} satisfies Record<string, OfficerText>;
