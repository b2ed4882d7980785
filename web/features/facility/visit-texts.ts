import type { FacilityVisits } from "../../../src/facility/index.ts";
import type { OfficerText, OfficerTexts } from "../../../src/kernel/text.ts";

/** Words of visits of people to a centre. */
export const visitWords = {
  title: { en: "Visits by topic", ru: "Обращения по темам" },
  period: { en: "{from} to {to}", ru: "{from} — {to}" },
  outside: {
    en: "The last quarter that is over; what could tell of few people is withheld.",
    ru: "Последний завершённый квартал; то, что указывало бы на немногих, не сообщается.",
  },
  add: { en: "Note a visit", ru: "Отметить обращение" },
  addHint: { en: "No name and no reference: only what is counted.", ru: "Без имени и номера: только то, что считается." },
  none: { en: "No visit is counted in these days.", ru: "Обращений за эти дни не учтено." },
  on: { en: "Day", ru: "День" },
  topics: { en: "What for", ru: "По какому вопросу" },
  coming: { en: "Why here", ru: "Обстоятельства" },
  sex: { en: "Sex", ru: "Пол" },
  age: { en: "Age", ru: "Возраст" },
  topic: { en: "Topic", ru: "Тема" },
  total: { en: "Visits", ru: "Обращений" },
  months: { en: "Visits by month", ru: "Обращения по месяцам" },
  booked: { en: "Appointments booked in the next two weeks: {n}", ru: "Встреч назначено на две недели: {n}" },
  calendar: { en: "Calendar", ru: "Календарь" },
  withheld: { en: "withheld", ru: "не сообщается" },
  notRecorded: { en: "not asked", ru: "не спрошено" },
} as const satisfies OfficerTexts;

/** Topics that people come for. */
export const topicWords: Readonly<Record<FacilityVisits["tables"][number]["lines"][number]["topic"], OfficerText>> = {
  orientation: { en: "orientation before departure", ru: "подготовка к выезду" },
  papers: { en: "papers", ru: "документы" },
  rights: { en: "rights and complaints", ru: "права и жалобы" },
  employment: { en: "employment", ru: "трудоустройство" },
  education: { en: "education", ru: "образование" },
  health: { en: "health", ru: "здоровье" },
  welfare: { en: "welfare", ru: "социальная помощь" },
  savings: { en: "savings and transfers", ru: "сбережения и переводы" },
  investment: { en: "own business, investment", ru: "своё дело, вложения" },
  language: { en: "language courses", ru: "языковые курсы" },
  family: { en: "family", ru: "семья" },
  other: { en: "other", ru: "иное" },
};

/** What the columns of tables are called. */
export const columnWords: Readonly<Record<string, OfficerText>> = {
  F: { en: "female", ru: "женский" },
  M: { en: "male", ru: "мужской" },
  X: { en: "X", ru: "X" },
  "0-4": { en: "0–4", ru: "0–4" },
  "5-11": { en: "5–11", ru: "5–11" },
  "12-17": { en: "12–17", ru: "12–17" },
  "18-59": { en: "18–59", ru: "18–59" },
  "60+": { en: "60 and over", ru: "60 и старше" },
  leaving: { en: "before leaving for work", ru: "перед выездом на работу" },
  returned: { en: "back from abroad", ru: "вернулся из-за границы" },
  family: { en: "for a relative", ru: "за родственника" },
  staying: { en: "lives here", ru: "живёт здесь" },
  other: { en: "other", ru: "иное" },
  notRecorded: { en: "not asked", ru: "не спрошено" },
};
