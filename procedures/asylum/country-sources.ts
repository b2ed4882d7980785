import { togetherSteps } from "./together.ts";
import { findCited, type Form, type Gate, type GateFacts, isWritten, type Step, type Verdict } from "../../src/process/index.ts";
import { readings, sourceKinds } from "../shared/country-sources.ts";

/** A source on a country, cited by paragraph: one at a time, so that each can be found again by who reviews, and by counsel. @source euaa-standards:coi */
export const sourceForms = {
  countrySource: {
    id: "countrySource",
    title: { en: "Source on the country", ru: "Источник о стране" },
    questions: [
      { id: "sourceCountry", label: { en: "Country", ru: "Страна" }, kind: "country", required: true },
      {
        id: "sourceKind",
        label: { en: "Kind of source", ru: "Вид источника" },
        kind: "choice",
        required: true,
        options: {
          ...sourceKinds,
          query: { en: "answered question of this State, by its number", ru: "ответ на вопрос о стране в этом государстве, по номеру" },
        },
        source: ["euaa-standards:coi"],
      },
      { id: "sourceReference", label: { en: "Title, number or address", ru: "Название, номер или адрес" }, kind: "text", required: true },
      {
        id: "sourceParagraph",
        label: { en: "Paragraph or page", ru: "Абзац или страница" },
        kind: "text",
        required: true,
        source: ["rap-2012:RAP-II-09-b"],
      },
      { id: "sourcePublishedOn", label: { en: "Published on", ru: "Дата публикации" }, kind: "day", source: ["euaa-standards:coi"] },
      { id: "sourceUndated", label: { en: "Without a date?", ru: "Без даты?" }, kind: "answer" },
      { id: "sourceLanguage", label: { en: "Language of the original", ru: "Язык оригинала" }, kind: "language", required: true },
      {
        id: "sourceTranslation",
        label: { en: "Read", ru: "Прочитан" },
        kind: "choice",
        required: true,
        options: readings,
        source: ["euaa-standards:coi"],
      },
      {
        id: "sourceSays",
        label: { en: "What it says, in own words", ru: "Что в нём сказано, своими словами" },
        kind: "longText",
        required: true,
      },
      {
        id: "sourcePerson",
        label: {
          en: "Does the note, or a question put for it, tell who the person is?",
          ru: "Говорит ли запись или запрос, кто это лицо?",
        },
        kind: "answer",
        required: true,
        source: ["euaa-standards:coi.principles"],
      },
    ],
  },
} as const satisfies Record<string, Form>;

/** AS36: it has a date that is past, or says that it has none. */
export function isSourceDated({ answers, today }: GateFacts): Verdict {
  const day = answers["sourcePublishedOn"];
  if (typeof day === "string") return day <= today ? "yes" : "no";
  return answers["sourceUndated"] === "yes" ? "yes" : "undetermined";
}

/** AS36: what nobody who knows both languages has read is not cited, and a paragraph is named. */
export function isSourceReadable({ answers }: GateFacts): Verdict {
  return isWritten(answers["sourceParagraph"]) && answers["sourceTranslation"] !== "machine" ? "yes" : "no";
}

/** AS37: a note on a country, or the question behind it, tells nothing of the person. */
export function isSourceOfNobody({ answers }: GateFacts): Verdict {
  const told = answers["sourcePerson"];
  return told === "no" ? "yes" : told === "yes" ? "no" : "undetermined";
}

/** Where questions on countries are answered, and their answers found again. */
export const citedShelf = "country-query";

/** AS43: what is cited as an answer of this State stands answered, and its day to be looked at again is not over. */
export function isAnswerCurrent({ answers, shelf, today }: GateFacts): Verdict {
  if (answers["sourceKind"] !== "query") return "yes";
  const cited = findCited(shelf, citedShelf, answers["sourceReference"]);
  const day = cited?.found["lookAgainOn"];
  return cited?.state === "answered" && typeof day === "string" && day >= today ? "yes" : "no";
}

export const sourceGates = {
  answerCurrent: {
    id: "answerCurrent",
    rule: "AS43",
    holds: isAnswerCurrent,
    source: ["euaa-standards:coi", "decision:0106"],
    title: {
      en: "An answered question of this State is cited by its number, while it holds.",
      ru: "Ответ на вопрос о стране указывается по номеру и пока он в силе.",
    },
    nextStep: {
      en: "Find it under “Queries and answers”; where its day is over, ask that it be looked at again.",
      ru: "Найдите его в разделе «Запросы и ответы»; если срок проверки прошёл, попросите проверить его снова.",
    },
  },
  sourceReadable: {
    id: "sourceReadable",
    rule: "AS36",
    holds: isSourceReadable,
    source: ["euaa-standards:coi", "rap-2012:RAP-II-09-b"],
    title: {
      en: "A source is cited by paragraph, and not by a machine translation that nobody checked.",
      ru: "Источник цитируется с абзацем и не по машинному переводу, который никто не проверил.",
    },
    nextStep: { en: "Name the paragraph, and have the translation checked.", ru: "Укажите абзац и дайте проверить перевод." },
  },
  sourceDated: {
    id: "sourceDated",
    rule: "AS36",
    holds: isSourceDated,
    source: ["euaa-standards:coi"],
    title: { en: "A source has its date, or it is said that it has none.", ru: "У источника указана дата или сказано, что её нет." },
    nextStep: { en: "Write the date of publication, or say that it has none.", ru: "Укажите дату публикации или отметьте, что её нет." },
  },
  sourceOfNobody: {
    id: "sourceOfNobody",
    rule: "AS37",
    holds: isSourceOfNobody,
    source: ["euaa-standards:coi.principles", "unhcr-standards:confidentiality"],
    title: {
      en: "What is noted and asked about a country tells nothing of the person.",
      ru: "Записи и запросы о стране ничего не говорят о лице.",
    },
    nextStep: { en: "Take out whatever points to the person.", ru: "Уберите всё, что указывает на лицо." },
  },
} as const satisfies Record<string, Gate>;

/** What is gathered beside the person's own words: claims that are looked at together, and sources on the country. */
export const gatheringSteps = {
  ...togetherSteps,
  citeSource: {
    title: { en: "Cite a source on the country", ru: "Указать источник о стране" },
    from: ["interviewed", "researched", "assessed", "reviewed"],
    by: ["officer", "reviewer"],
    form: "countrySource",
    gates: ["sourceReadable", "sourceDated", "sourceOfNobody", "answerCurrent"],
    source: ["rap-2012:RAP-II-09-b", "rap-2012:RAP-II-10", "euaa-standards:coi"],
  },
} as const satisfies Record<string, Step>;
