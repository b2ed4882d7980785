import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { helpOffers } from "../shared/worker.ts";

const school = { id: "school", label: { en: "School", ru: "Учебное заведение" }, kind: "text", required: true } as const;
const until = { id: "permitUntil", label: { en: "Stay until", ru: "Пребывание до" }, kind: "day", required: true } as const;
const present = {
  id: "stillStudies",
  label: { en: "Does the school say that the student is there?", ru: "Подтверждает ли учебное заведение, что лицо учится?" },
  kind: "answer",
  required: true,
} as const;

/** Forms of a stay for study. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      school,
      { id: "course", label: { en: "What is learned", ru: "Чему учится" }, kind: "text", required: true },
      {
        id: "level",
        label: { en: "Level", ru: "Уровень" },
        kind: "choice",
        required: true,
        options: {
          language: { en: "language course", ru: "языковой курс" },
          trade: { en: "trade", ru: "профессиональное обучение" },
          university: { en: "university", ru: "высшее образование" },
          research: { en: "research", ru: "научная работа" },
          exchange: { en: "exchange", ru: "обмен" },
        },
      },
      { id: "courseFrom", label: { en: "First day", ru: "Первый день" }, kind: "day", required: true },
      { id: "courseUntil", label: { en: "Last day", ru: "Последний день" }, kind: "day", required: true },
    ],
  },
  grant: {
    id: "grant",
    title: { en: "Stay", ru: "Пребывание" },
    questions: [
      {
        id: "placeSeen",
        label: { en: "Was the school's own word on the place seen?", ru: "Видели ли подтверждение места от учебного заведения?" },
        kind: "answer",
        required: true,
      },
      {
        id: "feePaid",
        label: {
          en: "Did the student pay anybody but the school for the place?",
          ru: "Платил ли учащийся за место кому-либо, кроме учебного заведения?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "papersOwn",
        label: { en: "Does the student hold their own papers?", ru: "Документы у самого учащегося?" },
        kind: "answer",
        required: true,
      },
      until,
    ],
  },
  renewal: { id: "renewal", title: { en: "Renewal", ru: "Продление" }, questions: [present, until] },
  notice: {
    id: "notice",
    title: { en: "Other school", ru: "Другое учебное заведение" },
    questions: [school, { id: "schoolFrom", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true }],
  },
  completion: {
    id: "completion",
    title: { en: "Completion", ru: "Завершение" },
    questions: [{ id: "completedOn", label: { en: "Completed on", ru: "Когда завершено" }, kind: "day", required: true }],
  },
  ending: {
    id: "ending",
    title: { en: "Why it ended", ru: "Почему прекратилось" },
    questions: [
      {
        id: "endWhy",
        label: { en: "Why", ru: "Почему" },
        kind: "choice",
        required: true,
        options: {
          left: { en: "left the country or has another lawful stay", ru: "выехал или имеет иное законное пребывание" },
          stopped: { en: "stopped studying", ru: "прекратил учёбу" },
          neverCame: { en: "never came to the school", ru: "не появился в учебном заведении" },
          held: { en: "papers or freedom were taken", ru: "отняты документы или свобода" },
          unsure: { en: "not known", ru: "не известно" },
        },
      },
      {
        id: "helpOffer",
        label: { en: "Help", ru: "Помощь" },
        kind: "choice",
        when: { question: "endWhy", is: ["neverCame", "held", "unsure"] },
        options: { nrm: helpOffers.nrm, asylum: helpOffers.asylum, declined: helpOffers.declined, unreachable: helpOffers.unreachable },
      },
      ...reviewForms.window.questions,
    ],
  },
  ...reviewForms,
} as const satisfies Record<string, Form>;
