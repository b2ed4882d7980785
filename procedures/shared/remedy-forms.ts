import type { Form, Question } from "../../src/process/index.ts";

/** What somebody competent states by name where no figure of a time limit is confirmed; `isLimitOver` reads it. */
export const windowEnded = [
  {
    id: "windowEndedOn",
    label: {
      en: "Day on which the period ended, if no length is confirmed",
      ru: "День окончания срока, если длительность не подтверждена",
    },
    kind: "day",
  },
  { id: "windowConfirmedBy", label: { en: "Who confirms it", ru: "Кто подтверждает" }, kind: "text" },
] as const satisfies readonly Question[];

/** Forms of appeal and finality. */
export const appealForms = {
  appeal: {
    id: "appeal",
    title: { en: "Appeal", ru: "Жалоба" },
    questions: [
      { id: "appealWords", label: { en: "What is wrong with the decision", ru: "В чём ошибка решения" }, kind: "longText", required: true },
    ],
  },
  appealDecision: {
    id: "appealDecision",
    title: { en: "Decision on appeal", ru: "Решение по жалобе" },
    questions: [{ id: "appealReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true }],
  },
  finality: {
    id: "finality",
    title: { en: "Finality", ru: "Вступление в силу" },
    questions: windowEnded,
  },
} as const satisfies Record<string, Form>;

/** Forms of notice, appeal and finality: the same in every procedure that decides on a person. */
export const remedyForms = {
  notice: {
    id: "notice",
    title: { en: "Notice", ru: "Уведомление" },
    questions: [
      { id: "noticeOn", label: { en: "Handed over on", ru: "Вручено" }, kind: "day", required: true },
      {
        id: "noticeExplained",
        label: { en: "Explained in a language the person understands?", ru: "Разъяснено на понятном языке?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  ...appealForms,
} as const satisfies Record<string, Form>;

/** Taking back what one asked for oneself. */
export const withdrawalForm = {
  id: "withdrawal",
  title: { en: "Withdrawal", ru: "Отзыв" },
  questions: [
    { id: "withdrawalWords", label: { en: "In their words", ru: "Словами лица" }, kind: "longText", required: true },
    { id: "withdrawalFree", label: { en: "Free?", ru: "Свободно?" }, kind: "answer", required: true },
  ],
} as const satisfies Form;

/** A talk in which the person is heard. */
export const hearingForm = {
  id: "hearing",
  title: { en: "Hearing", ru: "Заслушивание" },
  questions: [
    { id: "heardOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
    {
      id: "interpretedWell",
      label: { en: "In a language the person understood?", ru: "На понятном лицу языке?" },
      kind: "answer",
      required: true,
    },
    { id: "hearingRecord", label: { en: "What was said", ru: "Что сказано" }, kind: "longText", required: true },
    { id: "guardian", label: { en: "For a child: guardian", ru: "Для ребёнка: опекун" }, kind: "text" },
  ],
} as const satisfies Form;

/** What the person answers to what is held against them. */
export const replyForm = {
  id: "reply",
  title: { en: "Answer of the person", ru: "Ответ лица" },
  questions: [{ id: "replyWords", label: { en: "Answer", ru: "Ответ" }, kind: "longText", required: true }],
} as const satisfies Form;

/** Why a case against the person is dropped. */
export const droppingForm = {
  id: "dropping",
  title: { en: "Why it is dropped", ru: "Почему прекращается рассмотрение" },
  questions: [{ id: "dropReason", label: { en: "Reason", ru: "Причина" }, kind: "longText", required: true }],
} as const satisfies Form;

/** A hearing that waits for the person's answer, or for the end of the time for it. */
export const hearingAfterReplyForm = {
  ...hearingForm,
  questions: [...hearingForm.questions, ...windowEnded],
} as const satisfies Form;
