import type { OfficerText, OfficerTexts } from "../../../src/kernel/text.ts";

/** Words of visits of monitors. */
export const monitoringWords = {
  title: { en: "Visits of monitors", ru: "Посещения наблюдателей" },
  visit: { en: "Visit of monitors {reference}", ru: "Посещение наблюдателей {reference}" },
  none: { en: "No visit of monitors is on record.", ru: "Посещений наблюдателей не записано." },
  add: { en: "Record a visit", ru: "Записать посещение" },
  on: { en: "Day of the visit", ru: "День посещения" },
  announced: { en: "Was it announced?", ru: "Было ли объявлено заранее?" },
  announcedYes: { en: "announced", ru: "объявлено заранее" },
  announcedNo: { en: "not announced", ru: "без предупреждения" },
  standards: { en: "What was looked at", ru: "Что проверено" },
  words: { en: "In general", ru: "В целом" },
  wordsHint: { en: "Without names or anything by which somebody is known.", ru: "Без имён и примет людей." },
  findings: { en: "Findings", ru: "Выводы" },
  addFinding: { en: "Add a finding", ru: "Добавить вывод" },
  finding: { en: "Finding {n}", ru: "Вывод {n}" },
  standard: { en: "Against which standard", ru: "По какому стандарту" },
  gravity: { en: "How grave", ru: "Тяжесть" },
  found: { en: "What was found", ru: "Что установлено" },
  takeAway: { en: "Take this finding away", ru: "Убрать этот вывод" },
  noFindings: { en: "Nothing was found against what was looked at.", ru: "По проверенному замечаний нет." },
  answerDue: { en: "The place answers by {day}", ru: "Место отвечает до {day}" },
  lookDue: { en: "The monitor looks by {day}", ru: "Наблюдатель оценивает до {day}" },
  met: { en: "met", ru: "исполнено" },
  open: { en: "not answered", ru: "без ответа" },
  answered: { en: "answered", ru: "есть ответ" },
  reply: { en: "Answer", ru: "Ответить" },
  replyWords: { en: "What was done, or will be", ru: "Что сделано или будет сделано" },
  doneOn: { en: "Put right on", ru: "Исправлено (дата)" },
  plannedFor: { en: "Will be put right by", ru: "Будет исправлено до" },
  replyOf: { en: "Answer: {words}", ru: "Ответ: {words}" },
  doneOf: { en: "put right on {day}", ru: "исправлено {day}" },
  plannedOf: { en: "will be put right by {day}", ru: "будет исправлено до {day}" },
  settle: { en: "Judge the answer", ru: "Оценить ответ" },
  isMet: { en: "Does it meet the finding?", ru: "Исполнен ли вывод?" },
  isMetYes: { en: "Yes: nothing more is owed", ru: "Да: больше ничего не требуется" },
  isMetNo: { en: "No: the place answers anew", ru: "Нет: место отвечает заново" },
  settleWords: { en: "Why", ru: "Почему" },
  unmet: { en: "An earlier answer was not enough: {words}", ru: "Прежний ответ недостаточен: {words}" },
  share: {
    en: "Visits of monitors since {day}: {visits}; without a serious finding: {calm} ({share}). Findings still open: {open}.",
    ru: "Посещений наблюдателей с {day}: {visits}; без серьёзных выводов: {calm} ({share}). Не закрыто выводов: {open}.",
  },
  column: { en: "Monitors", ru: "Наблюдатели" },
  columnOf: { en: "visits: {n}, open: {open}", ru: "посещений: {n}, не закрыто: {open}" },
} as const satisfies OfficerTexts;

/** How grave a finding is. */
export const gravityWords: Readonly<Record<"serious" | "minor", OfficerText>> = {
  serious: { en: "serious", ru: "серьёзный" },
  minor: { en: "minor", ru: "незначительный" },
};
