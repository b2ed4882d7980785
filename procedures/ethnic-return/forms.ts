import type { Form } from "../../src/process/index.ts";
import { quotaQuestions } from "../shared/quota.ts";
import { hearingForm, remedyForms } from "../shared/remedy-forms.ts";

/** Forms of ethnic return. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      { id: "appliedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "cameFrom", label: { en: "From which State", ru: "Из какого государства" }, kind: "country", required: true },
      {
        id: "belongingShown",
        label: { en: "What shows belonging", ru: "Чем подтверждена принадлежность" },
        kind: "longText",
        required: true,
      },
      { id: "family", label: { en: "Members of the family", ru: "Членов семьи" }, kind: "number", required: true },
    ],
  },
  doubt: {
    id: "doubt",
    title: { en: "What is doubted", ru: "Что вызывает сомнение" },
    questions: [
      { id: "doubtTold", label: { en: "As it was told to the person", ru: "Как сообщено лицу" }, kind: "longText", required: true },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "Status is", ru: "Статус" },
        kind: "choice",
        required: true,
        options: { granted: { en: "granted", ru: "предоставлен" }, refused: { en: "refused", ru: "отказан" } },
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
    ],
  },
  prolongation: {
    id: "prolongation",
    title: { en: "More time", ru: "Продление" },
    questions: [
      {
        id: "prolongReason",
        label: { en: "Why more time is needed", ru: "Почему нужно больше времени" },
        kind: "longText",
        required: true,
      },
    ],
  },
  citizen: {
    id: "citizen",
    title: { en: "Citizenship", ru: "Гражданство" },
    questions: [{ id: "citizenOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true }],
  },
  hearing: hearingForm,
  ...remedyForms,
  settling: {
    id: "settling",
    title: { en: "Settling with aid", ru: "Обустройство с помощью" },
    questions: [
      { id: "settlingRegion", label: { en: "Region", ru: "Регион" }, kind: "text", required: true },
      {
        id: "underQuota",
        label: { en: "Is aid given under the quota of the region?", ru: "Помощь — по региональной квоте?" },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-III-T2", "kz-kandas:aid"],
      },
      ...quotaQuestions,
      { id: "aidWords", label: { en: "Which aid", ru: "Какая помощь" }, kind: "text" },
    ],
  },
} as const satisfies Record<string, Form>;
