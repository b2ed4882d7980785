import type { Form } from "../../src/process/index.ts";
import { readings, sourceKinds } from "../shared/country-sources.ts";

/** A source of an answer, one at a time, so that a second reader and counsel find each again (CQ2, CQ3, CQ4). */
export const sourceForms = {
  source: {
    id: "source",
    title: { en: "Source", ru: "Источник" },
    questions: [
      { id: "kind", label: { en: "Kind of source", ru: "Вид источника" }, kind: "choice", required: true, options: sourceKinds },
      { id: "reference", label: { en: "Title, number or address", ru: "Название, номер или адрес" }, kind: "text", required: true },
      {
        id: "method",
        label: { en: "Whose it is and how they came to know", ru: "Чей это источник и откуда сведения" },
        kind: "longText",
        required: true,
        source: ["euaa-standards:coi"],
      },
      {
        id: "bias",
        label: { en: "What may colour it", ru: "Что может влиять на его беспристрастность" },
        kind: "longText",
        required: true,
        source: ["euaa-standards:coi"],
      },
      {
        id: "passage",
        label: { en: "Passage, with its page or paragraph", ru: "Фрагмент с указанием страницы или абзаца" },
        kind: "longText",
        required: true,
      },
      { id: "eventOn", label: { en: "Date of what it tells", ru: "Дата событий" }, kind: "day", source: ["euaa-standards:coi"] },
      { id: "publishedOn", label: { en: "Published on", ru: "Дата публикации" }, kind: "day", source: ["euaa-standards:coi"] },
      { id: "undated", label: { en: "Is a date missing in the source itself?", ru: "В самом источнике нет даты?" }, kind: "answer" },
      { id: "language", label: { en: "Language of the original", ru: "Язык оригинала" }, kind: "language", required: true },
      { id: "reading", label: { en: "Read", ru: "Прочитан" }, kind: "choice", required: true, options: readings },
      {
        id: "contacted",
        label: { en: "Was somebody in the country asked for it?", ru: "Обращались ли за этим к кому-либо в стране?" },
        kind: "answer",
        required: true,
      },
      {
        id: "contactTells",
        label: {
          en: "Could whoever was asked, or the State there, tell from it that somebody seeks protection?",
          ru: "Можно ли было там понять, что кто-то ищет защиты?",
        },
        kind: "answer",
        required: true,
        when: { question: "contacted", is: ["yes", "unsure"] },
        source: ["unhcr-standards:confidentiality"],
      },
    ],
  },
} as const satisfies Record<string, Form>;
