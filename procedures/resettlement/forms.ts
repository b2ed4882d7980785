import type { Form } from "../../src/process/index.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";
import { riskQuestions } from "./risk.ts";

/** What a submission may rest on. @source unhcr-standards:resettlement.categories */
const categories = {
  protection: { en: "legal and physical protection", ru: "правовая и физическая защита" },
  women: { en: "women and girls at risk", ru: "женщины и девочки в зоне риска" },
  children: { en: "children and adolescents at risk", ru: "дети и подростки в зоне риска" },
  violence: { en: "survivors of violence or torture", ru: "пережившие насилие или пытки" },
  medical: { en: "medical needs", ru: "медицинские нужды" },
  family: { en: "family unity", ru: "единство семьи" },
  noAlternative: { en: "no foreseeable alternative", ru: "нет иных перспектив" },
} as const;

/** Said by whoever sees the need, and settled by the assessment: each has its term from submission to departure (RS10, RS12). */
const priority = {
  id: "priority",
  label: { en: "Priority", ru: "Срочность" },
  hint: {
    en: "Emergency: gone within seven days of submission. Urgent: within six weeks; normal: within twelve months; these two are not confirmed.",
    ru: "Экстренная: выезд в течение семи дней с представления. Срочная: шесть недель; обычная: двенадцать месяцев; эти два срока не подтверждены.",
  },
  kind: "choice",
  required: true,
  options: {
    normal: { en: "normal", ru: "обычная" },
    urgent: { en: "urgent", ru: "срочная" },
    emergency: { en: "emergency", ru: "экстренная" },
  },
  source: ["unhcr-standards:resettlement.emergency", "unhcr-standards:resettlement.urgent", "unhcr-standards:resettlement.normal"],
} as const;

/** Asked at submission, and again on the day. */
const stillWished = {
  id: "stillWished",
  label: { en: "Do they still wish to go?", ru: "Желают ли они по-прежнему ехать?" },
  kind: "answer",
  required: true,
} as const;

/** Forms of resettlement. */
export const forms = {
  identification: {
    id: "identification",
    title: { en: "Need", ru: "Потребность" },
    questions: [priority, { id: "needWords", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true }],
  },
  risk: {
    id: "risk",
    title: { en: "Heightened risk by category", ru: "Повышенный риск по категориям" },
    questions: [
      ...riskQuestions,
      { id: "riskWords", label: { en: "What was seen or said", ru: "Что замечено или сказано" }, kind: "longText", required: true },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Assessment", ru: "Оценка" },
    questions: [
      priority,
      {
        id: "categoryPrimary",
        label: { en: "Primary category", ru: "Основная категория" },
        kind: "choice",
        required: true,
        options: categories,
        source: ["unhcr-standards:resettlement.categories"],
      },
      {
        id: "categorySecondary",
        label: { en: "Secondary category", ru: "Дополнительная категория" },
        kind: "choice",
        required: true,
        options: categories,
        source: ["unhcr-standards:resettlement.two-categories"],
      },
      {
        id: "statusSeen",
        label: {
          en: "Was a paper of refugee status seen, if no case here shows it?",
          ru: "Видели ли документ о статусе беженца, если его нет в делах?",
        },
        kind: "answer",
      },
      {
        id: "childAmong",
        label: { en: "Is a child alone, or with one parent, among them?", ru: "Есть ли ребёнок один или с одним родителем?" },
        kind: "answer",
        required: true,
      },
      {
        id: "bestInterests",
        label: { en: "Were the child's best interests determined?", ru: "Определены ли наилучшие интересы ребёнка?" },
        kind: "answer",
        required: true,
        when: { question: "childAmong", is: ["yes", "unsure"] },
      },
      {
        id: "familyVerified",
        label: { en: "Was the composition of the family verified?", ru: "Проверен ли состав семьи?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  check: {
    id: "check",
    title: { en: "Second reading", ru: "Вторая проверка" },
    questions: [
      {
        id: "checkAgrees",
        label: {
          en: "Does the second reader agree that it is true and whole?",
          ru: "Согласен ли второй проверяющий, что всё верно и полно?",
        },
        kind: "answer",
        required: true,
      },
      { id: "checkNotes", label: { en: "Notes", ru: "Замечания" }, kind: "longText" },
    ],
  },
  submission: {
    id: "submission",
    title: { en: "Submission", ru: "Представление" },
    questions: [
      { id: "toState", label: { en: "To which State", ru: "Какому государству" }, kind: "country", required: true },
      {
        id: "sharingAgreed",
        label: {
          en: "Does each adult agree that this State learns what the form says?",
          ru: "Согласен ли каждый взрослый, чтобы это государство узнало содержание формы?",
        },
        kind: "answer",
        required: true,
      },
      stillWished,
    ],
  },
  answer: {
    id: "answer",
    title: { en: "Answer of the State", ru: "Ответ государства" },
    questions: [
      {
        id: "stateAnswer",
        label: { en: "Answer", ru: "Ответ" },
        kind: "choice",
        required: true,
        options: {
          accepted: { en: "accepted", ru: "принято" },
          refused: { en: "refused", ru: "отказано" },
          silent: { en: "no answer", ru: "нет ответа" },
        },
      },
      { id: "answerWords", label: { en: "What it says", ru: "Что сказано" }, kind: "longText" },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "Why it is not submitted", ru: "Почему не представлено" },
    questions: [
      {
        id: "closingReason",
        label: { en: "Reason, told to the person", ru: "Причина, сообщённая лицу" },
        kind: "longText",
        required: true,
      },
    ],
  },
  departure: {
    id: "departure",
    title: { en: "Departure", ru: "Выезд" },
    questions: [{ id: "departedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true }, stillWished],
  },
  withdrawal: withdrawalForm,
} as const satisfies Record<string, Form>;
