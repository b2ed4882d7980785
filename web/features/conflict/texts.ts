import type { OfficerText } from "../../../src/kernel/index.ts";

export const conflictTexts = {
  title: { en: "Two entries met", ru: "Встретились две записи" },
  lead: {
    en: "Two people wrote different things into one field. Both are kept for ever; choose which one stands.",
    ru: "Два сотрудника записали в одно поле разное. Обе записи хранятся всегда; выберите, какая верна.",
  },
  standing: { en: "Stands now", ru: "Действует сейчас" },
  proposed: { en: "Came later, not yet taken", ru: "Пришло позже, ещё не принято" },
  choice: { en: "What stands", ru: "Что верно" },
  keep: { en: "Keep what stands: {value}", ru: "Оставить действующее: {value}" },
  take: { en: "Take what came later: {value}", ru: "Принять пришедшее позже: {value}" },
  note: { en: "Why (for those who come after you)", ru: "Почему (для тех, кто придёт после вас)" },
  record: { en: "Record the choice", ru: "Записать выбор" },
  done: { en: "The choice is recorded", ru: "Выбор записан" },
  undone: { en: "The other value stands again", ru: "Снова действует другое значение" },
  none: { en: "Nothing to choose here", ru: "Выбирать нечего" },
  noneNote: { en: "The entries agree, or somebody has chosen already.", ru: "Записи совпадают, или выбор уже сделан." },
  back: { en: "To the person", ru: "К человеку" },
  by: { en: "{who}, {when}", ru: "{who}, {when}" },
  somebody: { en: "An officer", ru: "Сотрудник" },
  you: { en: "You", ru: "Вы" },
} satisfies Record<string, OfficerText>;

/** Fields by the names that officers know; another field is shown by its own. */
export const fieldTexts: Readonly<Record<string, OfficerText>> = {
  names: { en: "Name", ru: "Имя" },
  sex: { en: "Sex", ru: "Пол" },
  birth: { en: "Born", ru: "Рождение" },
  nationalities: { en: "Nationality", ru: "Гражданство" },
  formerResidence: { en: "Lived before in", ru: "Прежнее место жительства" },
  languages: { en: "Languages", ru: "Языки" },
  schooling: { en: "School", ru: "Школа" },
  occupations: { en: "Occupations", ru: "Занятия" },
  phone: { en: "Telephone", ru: "Телефон" },
  safeContact: { en: "Safe way to contact", ru: "Безопасный способ связи" },
  address: { en: "Address", ru: "Адрес" },
  womanOfficer: { en: "Wishes a woman officer", ru: "Желает сотрудницу" },
  relation: { en: "Relation", ru: "Родство" },
  goingTo: { en: "Where they want to go", ru: "Куда хочет попасть" },
  goingWhy: { en: "Why they want to go there", ru: "Почему хочет туда" },
  wishesAsylum: { en: "Wishes to ask for asylum", ru: "Просит убежища" },
  reasonOwnWords: { en: "Reason in own words", ru: "Причина своими словами" },
  feared: { en: "Countries feared", ru: "Государства, которых опасается" },
  documentsSeen: { en: "Papers shown", ru: "Предъявленные документы" },
};
