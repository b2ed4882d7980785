import type { Form } from "../../src/process/index.ts";
import { remedyForms } from "../shared/remedy-forms.ts";
import { courtForms, feeAsked } from "./court.ts";

/** Forms of a restoration. */
export const forms = {
  claim: {
    id: "claim",
    title: { en: "Claim", ru: "Заявление" },
    questions: [
      {
        id: "claimKind",
        label: { en: "What", ru: "Что" },
        kind: "choice",
        required: true,
        options: { papers: { en: "papers", ru: "документы" }, housing: { en: "housing", ru: "жильё" }, land: { en: "land", ru: "земля" } },
      },
      {
        id: "claimWords",
        label: { en: "What was lost, when and where", ru: "Что, когда и где утрачено" },
        kind: "longText",
        required: true,
      },
    ],
  },
  search: {
    id: "search",
    title: { en: "Search", ru: "Поиск" },
    questions: [
      feeAsked,
      { id: "statesAsked", label: { en: "Registers abroad asked", ru: "Запрошены реестры за рубежом" }, kind: "countries" },
      {
        id: "shownBy",
        label: { en: "Shown by", ru: "Подтверждено" },
        kind: "choices",
        required: true,
        options: {
          register: { en: "register", ru: "реестром" },
          papers: { en: "papers", ru: "документами" },
          witness: { en: "witnesses", ru: "свидетелями" },
          court: { en: "finding of a court", ru: "решением суда" },
          nothing: { en: "nothing found", ru: "ничего не найдено" },
        },
      },
      { id: "searchWords", label: { en: "What was found", ru: "Что найдено" }, kind: "longText", required: true },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "The claim is", ru: "Заявление" },
        kind: "choice",
        required: true,
        options: { granted: { en: "granted", ru: "удовлетворено" }, refused: { en: "refused", ru: "отклонено" } },
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
      {
        id: "witnessesHeard",
        label: { en: "Were witnesses heard where no register answered?", ru: "Заслушаны ли свидетели, если реестр не ответил?" },
        kind: "answer",
      },
      {
        id: "courtOffered",
        label: {
          en: "Papers that nothing shows: was the way to a court explained and offered?",
          ru: "Документы, которые ничем не подтверждены: разъяснён и предложен ли путь через суд?",
        },
        kind: "answer",
        source: ["decision:0103"],
      },
      {
        id: "womenTitle",
        label: { en: "Housing or land: is the equal title of women kept?", ru: "Жильё, земля: сохранено ли равное право женщин?" },
        kind: "answer",
      },
      {
        id: "occupantsSafe",
        label: {
          en: "Housing or land: are those who live there now safe from arbitrary eviction?",
          ru: "Жильё, земля: защищены ли нынешние жильцы от произвольного выселения?",
        },
        kind: "answer",
      },
    ],
  },
  execution: {
    id: "execution",
    title: { en: "Carried out", ru: "Исполнение" },
    questions: [
      { id: "restoredOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "restoredWords", label: { en: "What was handed over", ru: "Что передано" }, kind: "longText", required: true },
    ],
  },
  ...courtForms,
  ...remedyForms,
} as const satisfies Record<string, Form>;
