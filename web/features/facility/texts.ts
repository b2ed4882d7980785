import type { PrivateRoom, RoomView, ItemView } from "../../../src/facility/index.ts";
import type { OfficerText, OfficerTexts } from "../../../src/kernel/text.ts";

/** Words of the screens of posts and centres. */
export const facilityWords = {
  title: { en: "Posts and centres", ru: "Посты и центры" },
  lead: {
    en: "What each place has, needs and was given, what it lacks, and what happens there. Without names.",
    ru: "Что есть у каждого места, чего не хватает, что предоставлено и что там происходит. Без имён.",
  },
  place: { en: "Post or centre", ru: "Пост или центр" },
  privateRoom: { en: "To speak in private", ru: "Беседа наедине" },
  privateNote: {
    en: "An open room for interviews where somebody is neither heard nor seen by others.",
    ru: "Открытая комната для беседы, где человека не слышат и не видят посторонние.",
  },
  completion: { en: "Has of its need", ru: "Обеспеченность" },
  unfunded: { en: "Not promised by anybody", ru: "Никем не обещано" },
  notRecorded: { en: "nothing recorded", ru: "нет записей" },
  ofNeed: { en: "{share} of its need", ru: "обеспечено на {share}" },
  model: { en: "Model for others", ru: "Образец для других" },
  show: { en: "Show", ru: "Показать" },
  lackRoom: { en: "Without a private room", ru: "Без отдельной комнаты" },
  lackThings: { en: "Short of something", ru: "Чего-то не хватает" },
  none: { en: "No post or centre is like this.", ru: "Таких постов и центров нет." },
  inventory: { en: "Rooms and things", ru: "Помещения и имущество" },
  views: { en: "Views of this place", ru: "Разделы этого места" },
  rooms: { en: "Rooms", ru: "Помещения" },
  noRooms: { en: "No room is recorded yet.", ru: "Помещения пока не записаны." },
  addRoom: { en: "Add a room", ru: "Добавить помещение" },
  roomName: { en: "Number or name on the door", ru: "Номер или название на двери" },
  roomUse: { en: "What it is for", ru: "Назначение" },
  isPrivate: { en: "Neither heard nor seen by others?", ru: "Не слышат и не видят посторонние?" },
  places: { en: "Places to sleep", ru: "Спальных мест" },
  keptFor: { en: "Kept for", ru: "Для кого" },
  anybody: { en: "whoever it fits", ru: "для всех" },
  isShut: { en: "Shut for now", ru: "Временно закрыто" },
  shut: { en: "shut", ru: "закрыто" },
  things: { en: "Things, connections and transport", ru: "Имущество, связь и транспорт" },
  noThings: { en: "Nothing is recorded yet: neither what is there nor what is needed.", ru: "Пока не записано ни имеющееся, ни нужное." },
  addThing: { en: "Add a thing", ru: "Добавить имущество" },
  thingName: { en: "What", ru: "Что" },
  thingKind: { en: "Kind", ru: "Вид" },
  needed: { en: "Needed", ru: "Нужно" },
  working: { en: "There and working", ru: "Есть и работает" },
  workingHint: { en: "Leave empty if nobody counted.", ru: "Оставьте пустым, если не считали." },
  lacking: { en: "Lacking", ru: "Не хватает" },
  promised: { en: "Promised", ru: "Обещано" },
  inFull: { en: "there in full", ru: "есть полностью" },
  notCounted: { en: "not counted", ru: "не считали" },
  note: { en: "Note", ru: "Примечание" },
  addGrant: { en: "Note what was given or promised", ru: "Отметить предоставленное или обещанное" },
  grantShort: { en: "Given…", ru: "Предоставлено…" },
  giver: { en: "Who gives or pays", ru: "Кто предоставляет или оплачивает" },
  count: { en: "How many", ru: "Сколько" },
  promisedOn: { en: "Promised on", ru: "Обещано (дата)" },
  arrivedOn: { en: "There since", ru: "Поступило (дата)" },
  arrivedHint: { en: "Leave empty while it has not come.", ru: "Оставьте пустым, пока не поступило." },
  grantThere: {
    en: "{n} from {giver}, promised {promised}, there since {arrived}",
    ru: "{n} — {giver}, обещано {promised}, поступило {arrived}",
  },
  grantComing: { en: "{n} from {giver}, promised {promised}, not there yet", ru: "{n} — {giver}, обещано {promised}, ещё не поступило" },
  arrived: { en: "It has come", ru: "Поступило" },
  change: { en: "Change", ru: "Изменить" },
  strike: { en: "Take off the list", ru: "Убрать из списка" },
  strikeSure: { en: "Really take it off?", ru: "Точно убрать?" },
  record: { en: "Record", ru: "Записать" },
  recorded: { en: "Recorded.", ru: "Записано." },
  struck: { en: "Taken off the list.", ru: "Убрано из списка." },
  counted: { en: "last counted {day}", ru: "учтено {day}" },
  complete: { en: "{complete} of {items} things are there in full", ru: "Обеспечено полностью: {complete} из {items}" },
  sleeping: { en: "Free places", ru: "Свободных мест" },
  freeOf: { en: "{free} of {places} free", ru: "свободно {free} из {places}" },
  taken: { en: "taken: {n}", ru: "занято: {n}" },
  elsewhere: { en: "{n} in rooms without places on record", ru: "{n} — в помещениях без записанных мест" },
  over: { en: "over by {n}", ru: "сверх мест: {n}" },
  freeRooms: { en: "Free places", ru: "Свободные места" },
  roomFree: { en: "{room}: {n} free", ru: "{room}: свободно {n}" },
  noFreeRoom: { en: "No room on the list has a free place.", ru: "В помещениях списка свободных мест нет." },
  map: { en: "Where one can speak in private", ru: "Где можно говорить наедине" },
  unplaced: {
    en: "Without a position on record: {n}. A sketch without borders and roads.",
    ru: "Без записанных координат: {n}. Схема без границ и дорог.",
  },
  state: { en: "State", ru: "Состояние" },
} as const satisfies OfficerTexts;

/** What a room is for. */
export const useWords: Readonly<Record<RoomView["use"], OfficerText>> = {
  interview: { en: "interviews", ru: "для беседы" },
  sleeping: { en: "sleeping", ru: "спальня" },
  waiting: { en: "waiting", ru: "для ожидания" },
  medical: { en: "medical help", ru: "медицинская помощь" },
  children: { en: "children", ru: "для детей" },
  women: { en: "women and mothers", ru: "для женщин и матерей" },
  holding: { en: "holding", ru: "для содержания" },
  counselling: { en: "counselling", ru: "консультации" },
  office: { en: "office", ru: "кабинет" },
};

/** For whom a room is kept. */
export const keptForWords: Readonly<Record<NonNullable<RoomView["keptFor"]>, OfficerText>> = {
  women: { en: "women", ru: "женщины" },
  men: { en: "men", ru: "мужчины" },
  families: { en: "families", ru: "семьи" },
  children: { en: "children", ru: "дети" },
};

/** Kinds of things. */
export const itemWords: Readonly<Record<ItemView["kind"], OfficerText>> = {
  equipment: { en: "equipment", ru: "оборудование" },
  connection: { en: "power, water, network", ru: "энергия, вода, связь" },
  transport: { en: "transport", ru: "транспорт" },
  building: { en: "building works", ru: "строительство и ремонт" },
  supply: { en: "supplies", ru: "запасы" },
};

/** Whether there is a private room, in a word. */
export const privateWords: Readonly<Record<PrivateRoom, OfficerText>> = {
  yes: { en: "private room", ru: "отдельная комната есть" },
  no: { en: "no private room", ru: "отдельной комнаты нет" },
  undetermined: { en: "private room: not known", ru: "отдельная комната: не известно" },
  notRecorded: { en: "rooms not recorded", ru: "помещения не записаны" },
};

/** The four answers about a room. */
export const answerWords: Readonly<Record<RoomView["isPrivate"], OfficerText>> = {
  yes: { en: "private", ru: "отдельная" },
  no: { en: "not private", ru: "не отдельная" },
  unsure: { en: "privacy not known", ru: "не известно, отдельная ли" },
  notAsked: { en: "privacy not looked at", ru: "не проверено, отдельная ли" },
};
