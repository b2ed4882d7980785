import { joinTexts, type OfficerText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "Your rights here", ru: "Ваши права здесь", prs: "حقوق شما در اینجا", tg: "Ҳуқуқҳои шумо дар ин ҷо" },
  next: { en: "Next", ru: "Дальше", prs: "بعدی", tg: "Минбаъд" },
  back: { en: "Back", ru: "Назад", prs: "قبلی", tg: "Қафо" },
  listen: { en: "Listen", ru: "Слушать", prs: "شنیدن", tg: "Гӯш кардан" },
  pause: { en: "Pause", ru: "Пауза", prs: "مکث", tg: "Таваққуф" },
  resume: { en: "Go on", ru: "Продолжить", prs: "ادامه", tg: "Давом" },
  stop: { en: "Stop", ru: "Остановить", prs: "توقف", tg: "Бас" },
  turn: { en: "Turn around", ru: "Повернуть", prs: "چرخاندن", tg: "Гардондан" },
  page: { en: "{n} of {all}", ru: "{n} из {all}", prs: "{n} از {all}", tg: "{n} аз {all}" },
  contents: { en: "Contents", ru: "Содержание", prs: "فهرست", tg: "Мундариҷа" },
  recording: { en: "Play the recording", ru: "Слушать запись", prs: "شنیدن صدای ثبت‌شده", tg: "Шунидани сабт" },
  "picture.rights": { en: "Rights", ru: "Права", prs: "حقوق", tg: "Ҳуқуқҳо" },
  "picture.interpreter": { en: "Interpreter", ru: "Переводчик", prs: "ترجمان", tg: "Тарҷумон" },
  "picture.child": { en: "Child", ru: "Ребёнок", prs: "طفل", tg: "Кӯдак" },
  "picture.danger": { en: "Danger", ru: "Опасность", prs: "خطر", tg: "Хатар" },
  "picture.document": { en: "Paper", ru: "Документ", prs: "سند", tg: "Ҳуҷҷат" },
  "picture.phone": { en: "Telephone", ru: "Телефон", prs: "تیلفون", tg: "Телефон" },
  "picture.lawyer": { en: "Lawyer", ru: "Юрист", prs: "وکیل", tg: "Ҳуқуқшинос" },
  "picture.doctor": { en: "Doctor", ru: "Врач", prs: "داکتر", tg: "Духтур" },
  "picture.food": { en: "Food and shelter", ru: "Еда и кров", prs: "غذا و سرپناه", tg: "Хӯрок ва сарпаноҳ" },
} as const;

/** What the person reads beside the leaflet itself. */
export const leafletTexts = joinTexts(beside, { kk, ky, tk, uz, ps });

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
