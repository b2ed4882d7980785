import type { LeavingReason } from "../../../src/person/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";

export const householdTexts = {
  title: { en: "Household {reference}", ru: "Домохозяйство {reference}" },
  whole: { en: "Household", ru: "Домохозяйство" },
  compose: { en: "Compose a household", ru: "Составить домохозяйство" },
  lead: {
    en: "Who lives together, whatever case each has. Only files open to you can be named.",
    ru: "Кто живёт вместе, независимо от того, какое у кого дело. Назвать можно только тех, чьи дела вам открыты.",
  },
  members: { en: "Members", ru: "Члены" },
  add: { en: "Add a member: name or reference", ru: "Добавить: имя или номер" },
  addOne: { en: "Add", ru: "Добавить" },
  remove: { en: "Remove", ru: "Убрать" },
  relation: { en: "To the head", ru: "Кем приходится главе" },
  head: { en: "Head of the household", ru: "Глава домохозяйства" },
  address: { en: "Where they live", ru: "Где живут" },
  record: { en: "Record the household", ru: "Записать домохозяйство" },
  recorded: { en: "Recorded under {reference}", ru: "Записано под номером {reference}" },
  oneHead: {
    en: "Choose exactly one head, and a relation for each other member.",
    ru: "Укажите ровно одного главу и родство для каждого другого.",
  },
  none: { en: "Nobody chosen yet", ru: "Пока никто не выбран" },
  noneNote: { en: "Find the first member by name or reference.", ru: "Найдите первого по имени или номеру." },
  fellow: { en: "This person, and who came in the same group", ru: "Этот человек и прибывшие в той же группе" },
  notFound: { en: "Nobody open to you is found under this name.", ru: "Под этим именем никого из открытых вам не найдено." },
  change: { en: "Change the household", ru: "Изменить домохозяйство" },
  changeLead: {
    en: "What changed, from which day, and why. Whoever leaves stays named with the day.",
    ru: "Что изменилось, с какого дня и почему. Выбывшие остаются в записи с датой.",
  },
  on: { en: "From which day", ru: "С какого дня" },
  reason: { en: "Reason, ten letters at least", ru: "Причина, не менее десяти знаков" },
  becomes: { en: "What happens", ru: "Что происходит" },
  stays: { en: "Stays", ru: "Остаётся" },
  leaves: { en: "Leaves", ru: "Выбывает" },
  apart: { en: "Lives apart with others of this household", ru: "Живёт отдельно с другими из этого домохозяйства" },
  why: { en: "Why", ru: "Почему" },
  oneAct: {
    en: "Some leave and others live apart: record the one first, then the other.",
    ru: "Одни выбывают, другие живут отдельно: запишите сначала одно, затем другое.",
  },
  newHead: {
    en: "How the rest stand to the new head counts as not known until you say it.",
    ru: "Родство остальных с новым главой считается неизвестным, пока вы его не укажете.",
  },
  recordChange: { en: "Record the change", ru: "Записать изменение" },
  changed: { en: "Recorded", ru: "Записано" },
  apartTitle: { en: "Where those who live apart live", ru: "Где живут отделившиеся" },
  comes: { en: "Comes into the household", ru: "Входит в домохозяйство" },
  elsewhere: { en: "Lives in another household", ru: "Живёт в другом домохозяйстве" },
  elsewhereNote: {
    en: "Nobody is taken out of a household in silence. Let all of it move here, or record there first that this person left.",
    ru: "Никого не выводят из домохозяйства молча. Пусть оно переедет сюда целиком, или сначала запишите там выбытие этого человека.",
  },
  join: { en: "Join the two households", ru: "Объединить домохозяйства" },
  joinLead: {
    en: "All of the other household move into this one from a day on. The other stays on record, empty.",
    ru: "Все члены другого домохозяйства входят в это с указанного дня. Другое остаётся в записи пустым.",
  },
  moving: { en: "Who moves in", ru: "Кто входит" },
  former: { en: "Lived here before", ru: "Жили здесь раньше" },
  until: { en: "until {day}: {why}", ru: "до {day}: {why}" },
  since: { en: "since {day}", ru: "с {day}" },
  empty: { en: "Nobody lives in this household now", ru: "Сейчас в этом домохозяйстве никто не живёт" },
  unknownRelation: { en: "relation not known", ru: "родство неизвестно" },
  hidden: {
    en: "{n, plural, one {# member is} other {# members are}} not open to you",
    ru: "{n, plural, one {# член вам не открыт} few {# члена вам не открыты} many {# членов вам не открыто} other {# члена вам не открыты}}",
  },
} satisfies Record<string, OfficerText>;

/** Why somebody is no longer of a household. */
export const leavingTexts: Readonly<Record<LeavingReason, OfficerText>> = {
  moved: { en: "moved away", ru: "переехал(а)" },
  separated: { en: "separated", ru: "разошлись" },
  married: { en: "married", ru: "вступил(а) в брак" },
  died: { en: "died", ru: "умер(ла)" },
  mistake: { en: "was never of this household: a mistake", ru: "никогда не входил(а): ошибка записи" },
  split: { en: "lives apart with others", ru: "живёт отдельно с другими" },
  joined: { en: "moved with all into another household", ru: "вошёл(а) со всеми в другое домохозяйство" },
  unknown: { en: "nobody knows why", ru: "причина неизвестна" },
};

export const schoolTexts = {
  title: { en: "Children and school", ru: "Дети и школа" },
  sum: {
    en: "{going} of {n, plural, one {# child goes} other {# children go}} to school, as far as was asked",
    ru: "Ходят в школу: {going} из {n}, насколько спрошено",
  },
  yes: { en: "goes to school", ru: "ходит в школу" },
  no: { en: "does not go to school", ru: "не ходит в школу" },
  unsure: { en: "not known whether", ru: "неизвестно, ходит ли" },
  notAsked: { en: "school not asked", ru: "о школе не спрошено" },
  since: { en: "since {day}", ru: "с {day}" },
  note: { en: "Note school…", ru: "Отметить школу…" },
  question: { en: "Does the child go to school?", ru: "Ходит ли ребёнок в школу?" },
  where: { en: "Which school", ru: "Какая школа" },
  sinceField: { en: "Since when", ru: "С какого дня" },
  whyNot: { en: "Why not, in their words", ru: "Почему нет, их словами" },
  save: { en: "Note", ru: "Отметить" },
  noted: { en: "Noted", ru: "Отмечено" },
} satisfies Record<string, OfficerText>;
