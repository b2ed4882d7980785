import type { OfficerTexts } from "../kernel/index.ts";

/** Why something of an audit was not recorded, and what may be done next. */
export const qualityTexts = {
  "quality.dossier-differs": {
    en: "The entry names two records. Open the page anew and draw again.",
    ru: "Запись называет два объекта. Откройте страницу заново и повторите выборку.",
  },
  "quality.period-open": {
    en: "A sample is drawn of days that are over, from an earlier to a later one. Choose a last day before today.",
    ru: "Выборка проводится по завершившимся дням, от более раннего к более позднему. Укажите последний день раньше сегодняшнего.",
  },
  "quality.until-odd": {
    en: "Files stay open to auditors from today for 90 days at most. Choose a last day within them.",
    ru: "Дела открыты аудиторам с сегодняшнего дня не более 90 дней. Укажите последний день в этих пределах.",
  },
  "quality.auditors-unfit": {
    en: "Each file is read by two different auditors of your unit. Choose two from the list.",
    ru: "Каждое дело читают два разных аудитора вашего подразделения. Выберите двоих из списка.",
  },
  "quality.nothing-to-draw": {
    en: "No case that you may audit was closed in these days. Choose a longer period.",
    ru: "В эти дни не завершено ни одного дела, доступного для аудита. Выберите более длительный период.",
  },
  "quality.taken-already": {
    en: "You have taken this file up already. Reload the page to go on with it.",
    ru: "Вы уже взяли это дело. Обновите страницу и продолжайте.",
  },
  "quality.over": {
    en: "The time for reading this sample is over. Draw a new one where files are still to be read.",
    ru: "Срок проверки этой выборки истёк. Если дела ещё нужно прочитать, проведите новую выборку.",
  },
  "quality.handed-in-already": {
    en: "This reading was handed in and stays as it is. Where it was mistaken, say so in an action.",
    ru: "Эта оценка сдана и не меняется. Если в ней ошибка, укажите это в мере.",
  },
  "quality.marks-missing": {
    en: "Each item is marked once before a reading is handed in. Mark those that are open; what does not apply is marked so.",
    ru: "До сдачи каждый пункт оценивается один раз. Отметьте оставшиеся; неприменимое отметьте как неприменимое.",
  },
  "quality.item-unknown": {
    en: "There is no gap here that a measure could be about: the form of the audit does not have this item, or the checklist says of it that it is met. Open the page anew and choose an item that is not met.",
    ru: "Здесь нет недостатка, к которому относилась бы мера: такого пункта нет в форме аудита или по перечню он выполнен. Откройте страницу заново и выберите невыполненный пункт.",
  },
  "quality.unit-unknown": {
    en: "This State has no such unit. Choose one from the list.",
    ru: "В этом государстве нет такого подразделения. Выберите из списка.",
  },
  "quality.by-passed": {
    en: "This day lies behind us. Name a day to come.",
    ru: "Этот день уже прошёл. Укажите будущий день.",
  },
  "quality.settled-already": {
    en: "What came of this action is on record already. Note a further action where more is to be done.",
    ru: "Результат этой меры уже записан. Если нужно сделать ещё что-то, запишите новую меру.",
  },
  "checklist.dossier-differs": {
    en: "The entry names two records. Open the page anew and answer again.",
    ru: "Запись называет два объекта. Откройте страницу заново и ответьте ещё раз.",
  },
  "checklist.item-unknown": {
    en: "No checklist has this item. Open the page anew and answer again.",
    ru: "Такого пункта в перечнях нет. Откройте страницу заново и ответьте ещё раз.",
  },
  "checklist.evidence-missing": {
    en: "An answer rests on a paper. Name it and where it lies, or answer that it is not known.",
    ru: "Ответ опирается на документ. Укажите его и место хранения либо ответьте «неизвестно».",
  },
  "checklist.day-ahead": {
    en: "This day lies ahead. Name today or a day before.",
    ru: "Этот день ещё не наступил. Укажите сегодняшний или более ранний день.",
  },
  "checklist.lack-missing": {
    en: "Say what is lacking, so that something can be done about it.",
    ru: "Укажите, чего не хватает, чтобы можно было принять меры.",
  },
  "checklist.facts-missing": {
    en: "A policy is met when it is known since when it holds, where it is published and who is responsible. Say these, or answer that it is met in part.",
    ru: "Политика считается имеющейся, когда известно, с какого времени она действует, где опубликована и кто отвечает. Укажите это или выберите «частично».",
  },
  "checklist.responsible-unknown": {
    en: "This State has no such organisation. Choose one from the list.",
    ru: "В этом государстве нет такой организации. Выберите из списка.",
  },
} as const satisfies OfficerTexts;
