import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";

/** Asked of whoever examines, and of whoever answers. */
const involved = {
  id: "involved",
  label: { en: "Did you take part in what is complained of?", ru: "Участвовали ли вы в том, на что жалуются?" },
  kind: "answer",
  required: true,
} as const;

/** Forms of a complaint. */
export const forms = {
  complaint: {
    id: "complaint",
    title: { en: "Complaint or incident", ru: "Жалоба или происшествие" },
    questions: [
      {
        id: "about",
        label: { en: "About", ru: "На кого или что" },
        kind: "choice",
        required: true,
        options: {
          border: { en: "border or police", ru: "граница или полиция" },
          authority: { en: "an authority", ru: "орган власти" },
          centre: { en: "a centre or shelter", ru: "центр или приют" },
          employer: { en: "an employer", ru: "работодатель" },
          agency: { en: "a recruitment agency", ru: "агентство занятости" },
          helper: { en: "an organisation that helps", ru: "помогающая организация" },
          person: { en: "another person", ru: "другое лицо" },
        },
      },
      { id: "words", label: { en: "What happened", ru: "Что произошло" }, kind: "longText", required: true },
      { id: "happenedOn", label: { en: "When", ru: "Когда" }, kind: "day" },
      { id: "inDanger", label: { en: "Is somebody in danger now?", ru: "Есть ли опасность сейчас?" }, kind: "answer" },
      { id: "wants", label: { en: "What the person wants done", ru: "Чего желает лицо" }, kind: "longText" },
    ],
  },
  safety: {
    id: "safety",
    title: { en: "First measure", ru: "Первая мера" },
    questions: [
      { id: "measure", label: { en: "Measure", ru: "Мера" }, kind: "longText", required: true },
      { id: "measureWanted", label: { en: "Does the person want it?", ru: "Желает ли её лицо?" }, kind: "answer", required: true },
      { id: "dangerNow", label: { en: "In danger still?", ru: "Опасность сохраняется?" }, kind: "answer", required: true },
    ],
  },
  examination: {
    id: "examination",
    title: { en: "Examination", ru: "Рассмотрение" },
    questions: [
      involved,
      {
        id: "pressed",
        label: { en: "Is the person pressed for complaining?", ru: "Оказывается ли давление за жалобу?" },
        kind: "answer",
        required: true,
      },
      { id: "pressureMeasure", label: { en: "Measure against pressure", ru: "Мера против давления" }, kind: "longText" },
      {
        id: "toldPolice",
        label: { en: "Told to police or prosecutor", ru: "Сообщение в полицию или прокуратуру" },
        kind: "choice",
        required: true,
        options: {
          no: { en: "not told", ru: "не сообщалось" },
          agreed: { en: "the person agreed", ru: "лицо согласилось" },
          life: { en: "danger to life; the person was told", ru: "опасность для жизни; лицо знает" },
          against: { en: "without agreement", ru: "без согласия" },
        },
      },
    ],
  },
  reply: {
    id: "reply",
    title: { en: "Answer", ru: "Ответ" },
    questions: [
      involved,
      {
        id: "finding",
        label: { en: "Finding", ru: "Вывод" },
        kind: "choice",
        required: true,
        options: {
          right: { en: "the complaint is right", ru: "жалоба обоснованна" },
          partly: { en: "partly right", ru: "частично обоснованна" },
          not: { en: "not shown", ru: "не подтвердилась" },
        },
      },
      { id: "findingReasons", label: { en: "What was found, and why", ru: "Что установлено и почему" }, kind: "longText", required: true },
      {
        id: "answerUnderstood",
        label: { en: "In a language of the person?", ru: "На понятном лицу языке?" },
        kind: "answer",
        required: true,
      },
      { id: "remedy", label: { en: "Remedy, and by whom", ru: "Способ исправления и ответственный" }, kind: "longText" },
    ],
  },
  contest: reviewForms.contest,
  check: {
    id: "check",
    title: { en: "Check of the remedy", ru: "Проверка исполнения" },
    questions: [
      { id: "remedyGiven", label: { en: "Was the remedy given?", ru: "Исполнено ли?" }, kind: "answer", required: true },
      { id: "remedyGoneTo", label: { en: "If not: to whom it went", ru: "Если нет: кому передано" }, kind: "text" },
      ...reviewForms.window.questions,
    ],
  },
  withdrawal: {
    id: "withdrawal",
    title: { en: "Taking back", ru: "Отзыв жалобы" },
    questions: [
      { id: "withdrawalWords", label: { en: "Why, in the person's words", ru: "Почему, словами лица" }, kind: "longText" },
      { id: "withdrawalFree", label: { en: "Free of pressure?", ru: "Без давления?" }, kind: "answer", required: true },
    ],
  },
} as const satisfies Record<string, Form>;
