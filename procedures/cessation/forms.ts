import type { Form } from "../../src/process/index.ts";
import { droppingForm, hearingAfterReplyForm, remedyForms, replyForm } from "../shared/remedy-forms.ts";

/** Forms of a case on the end of status. */
export const forms = {
  opening: {
    id: "opening",
    title: { en: "Why it is opened", ru: "Почему открывается" },
    questions: [
      {
        id: "kind",
        label: { en: "Kind", ru: "Вид" },
        kind: "choice",
        required: true,
        options: {
          cessation: { en: "cessation", ru: "прекращение" },
          cancellation: { en: "cancellation", ru: "аннулирование" },
          revocation: { en: "revocation", ru: "отзыв" },
        },
      },
      {
        id: "ground",
        label: { en: "Ground", ru: "Основание" },
        kind: "choice",
        required: true,
        options: {
          reavailment: { en: "took up the protection of the country again", ru: "вновь принял защиту страны" },
          reacquired: { en: "took its nationality again", ru: "вновь приобрёл её гражданство" },
          newNationality: { en: "acquired another nationality and its protection", ru: "приобрёл иное гражданство и защиту" },
          reestablished: { en: "went back to live there", ru: "вернулся туда жить" },
          circumstances: { en: "the circumstances are gone", ru: "обстоятельства отпали" },
          fraud: { en: "status was obtained by deceit", ru: "статус получен обманом" },
          exclusion: { en: "should have been excluded", ru: "подлежал исключению" },
          otherNationality: { en: "had another nationality", ru: "имел иное гражданство" },
          act1Fa: { en: "later conduct under 1F(a)", ru: "последующее деяние по 1F(a)" },
          act1Fc: { en: "later conduct under 1F(c)", ru: "последующее деяние по 1F(c)" },
        },
        source: ["refugee-1951:1.C"],
      },
      { id: "factsKnown", label: { en: "What is known, and from where", ru: "Что известно и откуда" }, kind: "longText", required: true },
    ],
  },
  intent: {
    id: "intent",
    title: { en: "Notice of intent", ru: "Уведомление о намерении" },
    questions: [
      { id: "intentOn", label: { en: "Handed over on", ru: "Вручено" }, kind: "day", required: true },
      {
        id: "intentExplained",
        label: { en: "Explained in a language the person understands?", ru: "Разъяснено на понятном языке?" },
        kind: "answer",
        required: true,
      },
      {
        id: "counselNamed",
        label: { en: "Was free counsel offered?", ru: "Предложена ли бесплатная помощь юриста?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  reply: replyForm,
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "Status", ru: "Статус" },
        kind: "choice",
        required: true,
        options: { kept: { en: "is kept", ru: "сохраняется" }, ended: { en: "ends", ru: "прекращается" } },
      },
      {
        id: "reasons",
        label: { en: "Reasons, with the answer to what the person said", ru: "Мотивы, с ответом на доводы лица" },
        kind: "longText",
        required: true,
      },
      {
        id: "changeFundamental",
        label: { en: "Circumstances: is the change fundamental?", ru: "Обстоятельства: изменение коренное?" },
        kind: "answer",
      },
      { id: "changeLasting", label: { en: "And lasting?", ru: "И долговременное?" }, kind: "answer" },
      {
        id: "compellingReasons",
        label: {
          en: "Do compelling reasons from past persecution keep the status?",
          ru: "Сохраняют ли статус веские причины из-за прежних преследований?",
        },
        kind: "answer",
      },
      {
        id: "wouldNotHaveBeen",
        label: { en: "Cancellation: would status not have been given at the time?", ru: "Аннулирование: статус не был бы предоставлен?" },
        kind: "answer",
      },
      {
        id: "conductProved",
        label: {
          en: "Revocation: are there serious reasons for considering that the person did it, and is individually responsible?",
          ru: "Отзыв: есть ли серьёзные основания полагать, что лицо совершило это и лично ответственно?",
        },
        kind: "answer",
        source: ["unhcr-standards:revocation", "refugee-1951:1.F"],
      },
      {
        id: "wasVoluntary",
        label: {
          en: "Acts of the person: free, meant, and with real protection?",
          ru: "Действия лица: добровольны, намеренны, с реальной защитой?",
        },
        kind: "answer",
      },
    ],
  },
  dropping: droppingForm,
  ways: {
    id: "ways",
    title: { en: "Other ways", ru: "Иные пути" },
    questions: [
      {
        id: "otherWays",
        label: {
          en: "Were other ways to stay looked at: complementary status, family, ties?",
          ru: "Рассмотрены ли иные пути: дополнительная защита, семья, связи?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  hearing: hearingAfterReplyForm,
  ...remedyForms,
} as const satisfies Record<string, Form>;
