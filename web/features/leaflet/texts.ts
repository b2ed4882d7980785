import type { OfficerText, PersonText } from "../../../src/kernel/index.ts";

/** What the person reads beside the leaflet itself. Dari and Tajik await review by native speakers. */
export const leafletTexts = {
  title: { en: "Your rights here", ru: "Ваши права здесь", prs: "حقوق شما در اینجا", tg: "Ҳуқуқҳои шумо дар ин ҷо" },
  next: { en: "Next", ru: "Дальше", prs: "بعدی", tg: "Минбаъд" },
  back: { en: "Back", ru: "Назад", prs: "قبلی", tg: "Қафо" },
  listen: { en: "Listen", ru: "Слушать", prs: "شنیدن", tg: "Гӯш кардан" },
  stop: { en: "Stop", ru: "Остановить", prs: "توقف", tg: "Бас" },
  turn: { en: "Turn around", ru: "Повернуть", prs: "چرخاندن", tg: "Гардондан" },
  page: { en: "{n} of {all}", ru: "{n} из {all}", prs: "{n} از {all}", tg: "{n} аз {all}" },
  language: { en: "Language", ru: "Язык", prs: "زبان", tg: "Забон" },
  exit: { en: "Leave this page", ru: "Уйти со страницы", prs: "بستن فوری", tg: "Пӯшидан" },
  otherLanguage: {
    en: "Not ready in {language} yet. An officer or interpreter reads it to you.",
    ru: "На языке «{language}» пока не готово. Вам прочтёт сотрудник или переводчик.",
    prs: "هنوز به زبان {language} آماده نیست. کارمند یا ترجمان برای تان می‌خواند.",
    tg: "Ҳоло бо забони {language} омода нест. Корманд ё тарҷумон ба шумо мехонад.",
  },
} satisfies Record<string, PersonText>;

/** The officer's own part, under the leaflet. */
export const explainTexts = {
  explained: { en: "This was explained…", ru: "Это разъяснено…" },
  title: { en: "What was explained", ru: "Что разъяснено" },
  how: { en: "How", ru: "Как" },
  read: { en: "Read by the person", ru: "Человек прочитал сам" },
  readAloud: { en: "Read aloud", ru: "Прочитано вслух" },
  interpreter: { en: "By an interpreter", ru: "Через переводчика" },
  audio: { en: "By the device's voice", ru: "Голосом устройства" },
  understood: { en: "Understood, by the person's own word", ru: "Понято, со слов самого человека" },
  record: {
    en: "Record for {n, plural, one {# person} other {# persons}}",
    ru: "Записать: {n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  },
  keep: { en: "Keep for the group being recorded", ru: "Сохранить для записываемой группы" },
  kept: { en: "Kept: it is recorded with the group", ru: "Сохранено: запишется вместе с группой" },
  recorded: { en: "Recorded: rights were explained", ru: "Записано: права разъяснены" },
  toOfficer: { en: "Back to the work", ru: "Вернуться к работе" },
  notReviewed: { en: "Wording not yet read by a native reader", ru: "Текст ещё не проверен носителем языка" },
  who: { en: "To whom", ru: "Кому" },
} satisfies Record<string, OfficerText>;
