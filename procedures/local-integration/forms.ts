import type { Form } from "../../src/process/index.ts";
import { courseForms } from "../shared/courses.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";
import { conditionQuestions, conditionTitles } from "./conditions.ts";

/** Forms of an integration plan; what is not met is derived. */
export const forms = {
  wish: {
    id: "wish",
    title: { en: "Wish", ru: "Пожелание" },
    questions: [
      { id: "wishWords", label: { en: "What the person wants here", ru: "Чего лицо хочет здесь" }, kind: "longText", required: true },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Conditions", ru: "Условия" },
    questions: [
      {
        id: "statusSeen",
        label: { en: "Was a paper of a status seen, if no case here shows it?", ru: "Видели ли документ о статусе, если его нет в делах?" },
        kind: "answer",
      },
      ...conditionQuestions,
      { id: "occupation", label: { en: "Occupation", ru: "Профессия" }, kind: "text" },
      {
        id: "languageLevel",
        label: { en: "Language of the country", ru: "Язык страны" },
        kind: "choice",
        required: true,
        options: { none: { en: "none", ru: "нет" }, some: { en: "some", ru: "немного" }, good: { en: "good", ru: "хорошо" } },
      },
    ],
  },
  plan: {
    id: "plan",
    title: { en: "Plan", ru: "План" },
    questions: [
      {
        id: "planCovers",
        label: { en: "What the plan covers", ru: "Что охватывает план" },
        kind: "choices",
        required: true,
        options: {
          ...conditionTitles,
          language: { en: "language", ru: "язык" },
          housing: { en: "housing", ru: "жильё" },
          community: { en: "community", ru: "община" },
        },
      },
      {
        id: "planWords",
        label: { en: "Who does what, until when", ru: "Кто что делает и к какому сроку" },
        kind: "longText",
        required: true,
      },
      { id: "planAgreed", label: { en: "Does the person agree with it?", ru: "Согласно ли лицо?" }, kind: "answer", required: true },
    ],
  },
  review: {
    id: "review",
    title: { en: "Review", ru: "Пересмотр" },
    questions: [
      ...conditionQuestions,
      {
        id: "ownIncome",
        label: { en: "Does the household live by its own income?", ru: "Живёт ли семья на собственный доход?" },
        kind: "answer",
        required: true,
      },
      { id: "reviewWords", label: { en: "How it goes", ru: "Как дела" }, kind: "longText", required: true },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "Closing", ru: "Завершение" },
    questions: [{ id: "closingWords", label: { en: "In the person's words", ru: "Словами лица" }, kind: "longText", required: true }],
  },
  withdrawal: withdrawalForm,
  ...courseForms,
} as const satisfies Record<string, Form>;
