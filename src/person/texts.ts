import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals about persons and households say. */
export const personTexts = {
  "conflict.resolved-already": {
    en: "Somebody resolved this already. Reload to see the value that stands.",
    ru: "Это расхождение уже устранено. Обновите страницу, чтобы увидеть действующее значение.",
  },
  "conflict.moved-on": {
    en: "A third value was entered since these two met. Keep what stands, or enter the value again.",
    ru: "После этого расхождения введено третье значение. Оставьте действующее или введите значение заново.",
  },
  "person.same-file": {
    en: "These are one and the same file. Choose another one to compare with.",
    ru: "Это одно и то же дело. Выберите для сопоставления другое.",
  },
  "join.same-file": {
    en: "This is one file. Choose the other file of the person.",
    ru: "Это одно и то же дело. Выберите другое дело этого человека.",
  },
  "join.joined-already": {
    en: "These two files are joined already. Reload the page to see by whom and why; they can be taken apart there.",
    ru: "Эти два дела уже объединены. Обновите страницу: там видно, кем и почему; там же их можно разъединить.",
  },
  "join.proposed-already": {
    en: "Somebody proposed to join these two files. Reload the page and approve or decline it there.",
    ru: "Объединение этих двух дел уже предложено. Обновите страницу и подтвердите или отклоните его.",
  },
  "join.not-proposed": {
    en: "Nothing waits for a second officer here. Reload the page to see how the two files stand.",
    ru: "Здесь ничто не ждёт второго сотрудника. Обновите страницу, чтобы увидеть, как соотносятся два дела.",
  },
  "join.second-person": {
    en: "Another officer must look at it: whoever proposed cannot approve. Ask a colleague to whom both files are open.",
    ru: "Это должен проверить другой сотрудник: предложивший не может подтвердить сам. Попросите коллегу, которому открыты оба дела.",
  },
  "join.not-joined": {
    en: "These two files are not joined. Reload the page to see who took them apart.",
    ru: "Эти два дела не объединены. Обновите страницу, чтобы увидеть, кто их разъединил.",
  },
  "event.in-future": {
    en: "The day is later than today. Note it when it has happened.",
    ru: "Дата позже сегодняшней. Отметьте событие, когда оно произойдёт.",
  },
  "event.before-birth": {
    en: "The day is before the person was born. Check the day, or correct the birth first.",
    ru: "Дата раньше рождения. Проверьте дату или сначала исправьте рождение.",
  },
  "event.noted-already": {
    en: "This event is noted already. Reload the page to see it.",
    ru: "Это событие уже отмечено. Обновите страницу, чтобы увидеть его.",
  },
  "event.not-noted": {
    en: "There is no such event here, or it was taken back. Reload the page to see what stands.",
    ru: "Такого события здесь нет, или оно отозвано. Обновите страницу, чтобы увидеть действующее.",
  },
  "data.answered-already": {
    en: "This request was answered already. Reload the page to read the answer.",
    ru: "На это обращение уже ответили. Обновите страницу, чтобы прочесть ответ.",
  },
  "photo.not-picture": {
    en: "This file is not a picture that can be kept. Take the photo anew, or choose another file.",
    ru: "Этот файл нельзя сохранить как снимок. Сделайте фотографию заново или выберите другой файл.",
  },
  "photo.has-metadata": {
    en: "The picture says where, when or by what it was taken. It was not kept; take it anew on this page.",
    ru: "В снимке записано, где, когда или чем он сделан. Он не сохранён; сделайте его заново на этой странице.",
  },
  "photo.differs": {
    en: "This is not the picture that was recorded as taken. Take it anew.",
    ru: "Это не тот снимок, который записан. Сделайте его заново.",
  },
  "kin.same-file": {
    en: "This is the person's own file. Choose the relative's, or write the name of somebody who has none.",
    ru: "Это дело самого человека. Выберите дело родственника или напишите имя того, у кого дела нет.",
  },
  "kin.recorded-already": {
    en: "This relation is on record already. Add to it who else says it, or what shows it.",
    ru: "Это родство уже записано. Добавьте к нему, кто ещё о нём говорит или чем оно подтверждается.",
  },
  "kin.ended-already": {
    en: "This relation was ended, or taken back as a mistake. Record it anew if it stands again.",
    ru: "Эта связь прекращена или отозвана как ошибка. Запишите её заново, если она снова верна.",
  },
  "kin.second-person": {
    en: "One of the two is or may be a child: another officer than who recorded the relation confirms it. Ask a colleague to whom both files are open.",
    ru: "Один из двоих — ребёнок или может им быть: родство подтверждает другой сотрудник, не тот, кто его записал. Попросите коллегу, которому открыты оба дела.",
  },
  "kin.in-future": { en: "The day is later than today. Note it on the day.", ru: "Дата позже сегодняшней. Отметьте в тот день." },
  "household.dossier-differs": {
    en: "The record names two different households. Reload and enter it again.",
    ru: "В записи названы два разных домохозяйства. Обновите страницу и введите её снова.",
  },
  "household.not-member": {
    en: "One of those named does not live in this household now. Reload the page to see who does.",
    ru: "Кто-то из названных сейчас не живёт в этом домохозяйстве. Обновите страницу, чтобы увидеть состав.",
  },
  "household.member-already": {
    en: "One of those named lives in this household already.",
    ru: "Кто-то из названных уже живёт в этом домохозяйстве.",
  },
  "household.member-elsewhere": {
    en: "One of those named lives in another household. Join the two households, or let them leave the other one first.",
    ru: "Кто-то из названных живёт в другом домохозяйстве. Объедините домохозяйства или сначала запишите выбытие из другого.",
  },
  "household.in-future": {
    en: "The change is dated later than today. Enter it on the day.",
    ru: "Дата изменения позже сегодняшней. Запишите его в тот день.",
  },
  "household.before-joining": {
    en: "Somebody would leave before they came. Check the day.",
    ru: "Выбытие раньше прибытия. Проверьте дату.",
  },
  "household.nothing-changed": { en: "Nothing of the household was changed.", ru: "В домохозяйстве ничего не изменено." },
  "household.all-members": {
    en: "Say of each member of the other household how they stand to the head. Reload the page if somebody is missing.",
    ru: "Укажите родство с главой для каждого члена другого домохозяйства. Если кого-то нет в списке, обновите страницу.",
  },
  "household.one-head": { en: "Name exactly one head of the household.", ru: "Укажите одного главу домохозяйства." },
} as const satisfies OfficerTexts;
