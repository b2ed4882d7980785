import type { Form } from "../../src/process/index.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";
import { ways } from "./ways.ts";

/** Forms of a solution case. */
export const forms = {
  record: {
    id: "record",
    title: { en: "Deportation", ru: "Депортация" },
    questions: [
      {
        id: "deportedFrom",
        label: { en: "From where, when, which people", ru: "Откуда, когда, какой народ" },
        kind: "text",
        required: true,
      },
      {
        id: "deportedWho",
        label: { en: "Who was deported", ru: "Кто был депортирован" },
        kind: "choice",
        required: true,
        options: {
          self: { en: "the person", ru: "само лицо" },
          parent: { en: "a parent", ru: "родитель" },
          grandparent: { en: "a grandparent", ru: "дед или бабушка" },
          spouse: { en: "the spouse", ru: "супруг" },
        },
      },
    ],
  },
  proof: {
    id: "proof",
    title: { en: "Proof", ru: "Подтверждение" },
    questions: [
      {
        id: "proofKind",
        label: { en: "Shown by", ru: "Подтверждено" },
        kind: "choices",
        required: true,
        options: {
          archive: { en: "archive", ru: "архивом" },
          papers: { en: "own papers", ru: "документами лица" },
          witness: { en: "witnesses", ru: "свидетелями" },
          court: { en: "finding of a court", ru: "решением суда" },
        },
      },
      {
        id: "archiveState",
        label: { en: "Archive asked: of which State", ru: "Запрошен архив: какого государства" },
        kind: "country",
        required: true,
        when: { question: "proofKind", is: ["archive"] },
      },
      { id: "proofWords", label: { en: "What it shows", ru: "Что подтверждено" }, kind: "longText", required: true },
    ],
  },
  options: {
    id: "options",
    title: { en: "Options explained", ru: "Разъяснение возможностей" },
    questions: [
      {
        id: "optionsExplained",
        label: { en: "Explained", ru: "Разъяснено" },
        kind: "choices",
        required: true,
        options: ways,
      },
      {
        id: "optionsUnderstood",
        label: { en: "In a language the person understands?", ru: "На понятном языке?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  citizenship: {
    id: "citizenship",
    title: { en: "Right to citizenship", ru: "Право на гражданство" },
    questions: [
      {
        id: "entitledTo",
        label: { en: "Citizenship to which the person is entitled", ru: "Гражданство, на которое есть право" },
        kind: "countries",
      },
      {
        id: "citizenshipHow",
        label: { en: "How it stands", ru: "Как обстоит дело" },
        kind: "choice",
        required: true,
        options: {
          none: { en: "no entitlement found", ru: "права не найдено" },
          held: { en: "held already", ru: "уже имеется" },
          open: { en: "entitled, applied for", ru: "право есть, подано" },
          hindered: { en: "entitled, hindered", ru: "право есть, есть препятствие" },
        },
      },
      {
        id: "hindrance",
        label: { en: "What hinders it, and what is done", ru: "Что препятствует и что делается" },
        kind: "longText",
        required: true,
        when: { question: "citizenshipHow", is: ["hindered"] },
      },
    ],
  },
  choice: {
    id: "choice",
    title: { en: "Choice", ru: "Выбор" },
    questions: [
      {
        id: "chosenWay",
        label: { en: "Way", ru: "Путь" },
        kind: "choice",
        required: true,
        options: ways,
      },
      { id: "choiceWords", label: { en: "In their words", ru: "Словами лица" }, kind: "longText", required: true },
      { id: "choiceFree", label: { en: "Free?", ru: "Свободно?" }, kind: "answer", required: true },
      {
        id: "staying",
        label: { en: "Who of the family stays, and how their rights are kept", ru: "Кто из семьи остаётся и как сохраняются их права" },
        kind: "longText",
        required: true,
      },
    ],
  },
  carrying: {
    id: "carrying",
    title: { en: "How it goes", ru: "Как идёт" },
    questions: [
      {
        id: "carryingWords",
        label: { en: "What is done, and what is left", ru: "Что сделано и что осталось" },
        kind: "longText",
        required: true,
      },
    ],
  },
  incident: {
    id: "incident",
    title: { en: "Safety incident", ru: "Угроза безопасности" },
    questions: [
      { id: "incidentOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "incidentWords", label: { en: "What happened", ru: "Что произошло" }, kind: "longText", required: true },
    ],
  },
  incidentAnswer: {
    id: "incidentAnswer",
    title: { en: "Answer to the incident", ru: "Ответ на случай" },
    questions: [{ id: "incidentAnswerWords", label: { en: "What was done", ru: "Что сделано" }, kind: "longText", required: true }],
  },
  solution: {
    id: "solution",
    title: { en: "Solution", ru: "Решение" },
    questions: [
      {
        id: "solutionWords",
        label: { en: "What came true, in the person's words", ru: "Что исполнилось, словами лица" },
        kind: "longText",
        required: true,
      },
      {
        id: "solutionAgreed",
        label: { en: "Does the person say that it is solved?", ru: "Говорит ли лицо, что вопрос решён?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  withdrawal: withdrawalForm,
} as const satisfies Record<string, Form>;
