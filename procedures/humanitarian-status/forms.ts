import type { Form } from "../../src/process/index.ts";
import { hearingForm, remedyForms, withdrawalForm } from "../shared/remedy-forms.ts";

/** Grounds that a person may state; each that is stated is dealt with (HS4). */
const grounds = {
  deathPenalty: { en: "death penalty", ru: "смертная казнь" },
  torture: { en: "torture or inhuman treatment", ru: "пытки или бесчеловечное обращение" },
  violence: { en: "indiscriminate violence", ru: "неизбирательное насилие" },
  medical: { en: "grave illness", ru: "тяжёлая болезнь" },
  humanitarian: { en: "other humanitarian reason", ru: "иная гуманитарная причина" },
} as const;

/** Forms of complementary protection. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Request", ru: "Просьба" },
    questions: [
      {
        id: "groundsStated",
        label: { en: "What the person fears or suffers", ru: "Чего лицо опасается или что переносит" },
        kind: "choices",
        required: true,
        options: grounds,
      },
      { id: "ownWords", label: { en: "In their own words", ru: "Своими словами" }, kind: "longText", required: true },
    ],
  },
  registration: {
    id: "registration",
    title: { en: "Registration", ru: "Регистрация" },
    questions: [{ id: "registeredOn", label: { en: "Registered on", ru: "Дата регистрации" }, kind: "day", required: true }],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "Complementary protection is", ru: "Дополнительная защита" },
        kind: "choice",
        required: true,
        options: {
          granted: { en: "granted or kept", ru: "предоставлена или сохранена" },
          refused: { en: "refused", ru: "отказана" },
          ended: { en: "ended", ru: "прекращена" },
        },
      },
      {
        id: "groundsExamined",
        label: { en: "Grounds dealt with", ru: "Рассмотренные основания" },
        kind: "choices",
        required: true,
        options: grounds,
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
      {
        id: "endLasting",
        label: { en: "Is the ground gone, for good?", ru: "Отпало ли основание окончательно?" },
        kind: "answer",
        required: true,
        when: { question: "outcome", is: ["ended"] },
        source: ["unhcr-standards:cessation"],
      },
      {
        id: "compellingReasons",
        label: { en: "Are there compelling reasons to keep it?", ru: "Есть ли веские причины сохранить защиту?" },
        kind: "answer",
        required: true,
        when: { question: "outcome", is: ["ended"] },
        source: ["unhcr-standards:cessation"],
      },
    ],
  },
  certificate: {
    id: "certificate",
    title: { en: "Certificate", ru: "Свидетельство" },
    questions: [{ id: "certificateOn", label: { en: "Handed over on", ru: "Вручено" }, kind: "day", required: true }],
  },
  renewal: {
    id: "renewal",
    title: { en: "Renewal", ru: "Продление" },
    questions: [
      {
        id: "groundStands",
        label: { en: "Does the ground still stand?", ru: "Сохраняется ли основание?" },
        kind: "answer",
        required: true,
      },
      { id: "renewedUntil", label: { en: "Renewed until", ru: "Продлено до" }, kind: "day", required: true },
    ],
  },
  reconsideration: {
    id: "reconsideration",
    title: { en: "Why it is looked at again", ru: "Почему рассматривается снова" },
    questions: [
      {
        id: "reconsiderReason",
        label: { en: "Reason, told to the person", ru: "Причина, сообщённая лицу" },
        kind: "longText",
        required: true,
      },
    ],
  },
  withdrawal: withdrawalForm,
  hearing: hearingForm,
  ...remedyForms,
} as const satisfies Record<string, Form>;
