import type { Form, Question } from "../../src/process/index.ts";
import { sourceForms } from "./source-forms.ts";
import { topics } from "./topics.ts";

const nobody = ["euaa-standards:coi.principles", "unhcr-standards:confidentiality"] as const;

/** Asked wherever words are written: whether they tell who somebody is (CQ1). */
const pointsTo: Question = {
  id: "pointsTo",
  label: { en: "Do these words tell who somebody is?", ru: "Можно ли по этим словам понять, о ком речь?" },
  hint: {
    en: "Names, numbers of papers or files, and a story that only one person has.",
    ru: "Имена, номера документов или дел, а также история, которая есть лишь у одного человека.",
  },
  kind: "answer",
  required: true,
  source: nobody,
};

const words = (id: string, en: string, ru: string): Question => ({ id, label: { en, ru }, kind: "longText", required: true });

const lookAgainOn: Question = {
  id: "lookAgainOn",
  label: { en: "Must be looked at again by", ru: "Проверить снова не позднее" },
  kind: "day",
  required: true,
  source: ["euaa-standards:coi"],
};

/** Forms of a query; none has a field for a person (CQ1). */
export const forms = {
  query: {
    id: "query",
    title: { en: "Question on a country", ru: "Вопрос о стране" },
    questions: [
      { id: "queryCountry", label: { en: "Country", ru: "Страна" }, kind: "country", required: true },
      { id: "topic", label: { en: "Topic", ru: "Тема" }, kind: "choice", options: topics, required: true },
      {
        id: "question",
        label: { en: "Question", ru: "Вопрос" },
        hint: {
          en: "Ask what it is like there, for whom, since when. Look first whether it was answered before.",
          ru: "Спросите, каково там положение, для кого и с какого времени. Сначала проверьте, нет ли уже ответа.",
        },
        kind: "longText",
        required: true,
      },
      pointsTo,
      { id: "neededBy", label: { en: "Needed by", ru: "Нужно к" }, kind: "day", required: true },
    ],
  },
  plan: {
    id: "plan",
    title: { en: "Research questions", ru: "Исследовательские вопросы" },
    questions: [
      words("researchQuestions", "Questions to be researched, one a line", "Вопросы для исследования, по одному в строке"),
      pointsTo,
    ],
  },
  ...sourceForms,
  draft: {
    id: "draft",
    title: { en: "Answer", ru: "Ответ" },
    questions: [
      {
        ...words("answer", "Answer, in Russian", "Ответ на русском языке"),
        hint: {
          en: "What sources say and where they differ; never whether somebody is to be believed.",
          ru: "Что говорят источники и в чём они расходятся; не о том, можно ли кому-то верить.",
        },
        source: ["rap-2012:RAP-II-10"],
      },
      {
        id: "confidence",
        label: { en: "Confidence", ru: "Степень уверенности" },
        kind: "choice",
        required: true,
        options: {
          high: { en: "high: sources agree and are close to what they tell", ru: "высокая: источники согласны и близки к событиям" },
          medium: { en: "medium", ru: "средняя" },
          low: { en: "low: few sources, or they differ", ru: "низкая: источников мало или они расходятся" },
        },
        source: ["euaa-standards:coi"],
      },
      {
        id: "fewerWhy",
        label: { en: "If fewer than three kinds of sources: why", ru: "Если видов источников меньше трёх: почему" },
        kind: "longText",
      },
      pointsTo,
    ],
  },
  remarks: {
    id: "remarks",
    title: { en: "Remarks of the second reader", ru: "Замечания второго читателя" },
    questions: [words("readerRemarks", "What is to be mended", "Что исправить")],
  },
  secondReading: {
    id: "secondReading",
    title: { en: "Second reading", ru: "Второе чтение" },
    questions: [
      {
        id: "sourcesChecked",
        label: {
          en: "Was each source opened, and does it say what is cited?",
          ru: "Открыт ли каждый источник и говорит ли он то, что приведено?",
        },
        kind: "answer",
        required: true,
        source: ["euaa-standards:coi"],
      },
      {
        id: "isBalanced",
        label: { en: "Are sources that differ shown, and is nothing judged?", ru: "Показаны ли расходящиеся источники и нет ли оценок?" },
        kind: "answer",
        required: true,
        source: ["euaa-standards:coi.principles"],
      },
      lookAgainOn,
    ],
  },
  keeping: {
    id: "keeping",
    title: { en: "Looked at again", ru: "Повторная проверка" },
    questions: [
      words("lookedAt", "What was looked at, and why the answer still holds", "Что проверено и почему ответ сохраняет силу"),
      lookAgainOn,
    ],
  },
  outdating: {
    id: "outdating",
    title: { en: "No longer holds", ru: "Утратил силу" },
    questions: [words("outdatedWhy", "What has changed", "Что изменилось")],
  },
  closing: {
    id: "closing",
    title: { en: "Closing without an answer", ru: "Закрытие без ответа" },
    questions: [
      {
        id: "closedFor",
        label: { en: "Why", ru: "Почему" },
        kind: "choice",
        required: true,
        options: {
          person: { en: "it tells of a person: ask again without", ru: "указывает на лицо: спросите снова без этого" },
          answered: { en: "it was answered before", ru: "ответ уже есть" },
          notOfCountry: { en: "it is no question on a country", ru: "это не вопрос о стране" },
          nothing: { en: "nothing was found", ru: "ничего не найдено" },
        },
      },
      words("closedWords", "In words; where it was answered before, the number of the answer", "Словами; если ответ уже есть, его номер"),
    ],
  },
} as const satisfies Record<string, Form>;
