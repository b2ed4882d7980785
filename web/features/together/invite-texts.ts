import type { Unfit } from "../../../src/appointment/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words of inviting many. */
export const inviteTexts = {
  title: { en: "Invite many to meetings", ru: "Пригласить на встречи многих" },
  lead: {
    en: "Each case gets the first free time of the days you give. Nothing is booked until you have seen who gets which.",
    ru: "Каждое дело получает первое свободное время в указанные дни. Ничего не назначается, пока вы не увидите, кому какое время достанется.",
  },
  none: { en: "No case of this procedure waits for your unit.", ru: "Нет дел этой процедуры, ожидающих вашего подразделения." },
  when: { en: "When and where", ru: "Когда и где" },
  dayOf: { en: "Day {n}", ru: "День {n}" },
  anotherDay: { en: "Another day", ru: "Ещё один день" },
  first: { en: "First meeting at", ru: "Первая встреча в" },
  until: { en: "All are over by", ru: "Все закончатся к" },
  aCase: { en: "a case", ru: "дело" },
  ofDay: {
    en: "{n, plural, one {# meeting} other {# meetings}} a day, from {first} to {end}.",
    ru: "В день {n, plural, one {# встреча} few {# встречи} other {# встреч}}, с {first} до {end}.",
  },
  nextDay: {
    en: "{n, plural, one {# more would end after {until}: it goes} other {# more would end after {until}: they go}} to the next day given.",
    ru: "Ещё {n, plural, one {# закончилась бы позже {until} и переходит} few {# закончились бы позже {until} и переходят} other {# закончились бы позже {until} и переходят}} на следующий указанный день.",
  },
  noRoom: {
    en: "No meeting of {minutes} minutes is over by {until}: choose other hours.",
    ru: "Встреча в {minutes} мин не закончится к {until}: выберите другие часы.",
  },
  perDay: { en: "Meetings a day, at most", ru: "Встреч в день, не более" },
  withInterpreter: { en: "With an interpreter of the person’s language?", ru: "С переводчиком на язык лица?" },
  yes: { en: "yes", ru: "да" },
  no: { en: "no", ru: "нет" },
  plan: { en: "See who gets which time", ru: "Показать, кому какое время" },
  planning: { en: "Placed {n} of {all}", ru: "Распределено {n} из {all}" },
  times: { en: "Times", ru: "Время" },
  notMet: {
    en: "{n, plural, one {# person cannot be met} other {# persons cannot be met}}",
    ru: "{n, plural, one {# лицо не удаётся пригласить} few {# лиц не удаётся пригласить} other {# лиц не удаётся пригласить}}",
  },
  act: {
    en: "Book {n, plural, one {# meeting} other {# meetings}}",
    ru: "Назначить {n, plural, one {# встречу} few {# встречи} other {# встреч}}",
  },
  book: { en: "Book", ru: "Назначить" },
  effect: {
    en: "{n, plural, one {# meeting is booked, in its case} other {# meetings are booked, each in its case}}, under your name. Then print each invitation.",
    ru: "Будет назначено встреч: {n}, каждая в своём деле и под вашим именем. Затем напечатайте приглашения.",
  },
  noAnswer: { en: "no answer from the node", ru: "узел не ответил" },
} as const satisfies Record<string, OfficerText>;

/** Why somebody is not met, and what may be done about it. */
export const unfitTexts: Readonly<Record<Unfit, OfficerText>> = {
  noTime: { en: "No time is left: give another day.", ru: "Свободного времени не осталось: добавьте день." },
  personBusy: { en: "The person has another appointment at the time that is left.", ru: "У лица в оставшееся время другая встреча." },
  officerBusy: {
    en: "The officer has another appointment at the time that is left.",
    ru: "У сотрудника в оставшееся время другая встреча.",
  },
  interpreterBusy: { en: "No interpreter is free at the time that is left.", ru: "В оставшееся время свободных переводчиков нет." },
  languageNotKnown: { en: "The file has no language: ask the person.", ru: "В личном деле не указан язык: спросите лицо." },
  languageNobody: { en: "No interpreter of the roster speaks a language of the person.", ru: "В списке нет переводчика на язык лица." },
  conflict: {
    en: "Each interpreter of the language has a conflict of interest, or nobody asked them.",
    ru: "У каждого переводчика на этот язык конфликт интересов, либо их о нём не спрашивали.",
  },
  wishNotAsked: {
    en: "The person was not asked whether they wish a woman or a man as interpreter: book this meeting by itself.",
    ru: "Лицо не спросили, желает ли оно переводчика-женщину или мужчину: назначьте эту встречу отдельно.",
  },
  wishNobody: {
    en: "No interpreter is as the person wishes: ask the person, and book this meeting by itself.",
    ru: "Нет переводчика по пожеланию лица: спросите лицо и назначьте встречу отдельно.",
  },
};
