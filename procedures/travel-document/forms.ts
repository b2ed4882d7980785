import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";

/** Forms of a request for a travel document. */
export const forms = {
  request: {
    id: "request",
    title: { en: "Request", ru: "Запрос" },
    questions: [
      { id: "requestedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "papersHeld",
        label: { en: "Has the person any travel document that is in force?", ru: "Есть ли у лица действующий проездной документ?" },
        kind: "answer",
        required: true,
        source: ["minsk-2004:MIN-DOC-1"],
      },
      { id: "journey", label: { en: "For which journey, if the person says", ru: "Для какой поездки, если лицо говорит" }, kind: "text" },
    ],
  },
  check: {
    id: "check",
    title: { en: "Entitlement", ru: "Право на документ" },
    questions: [
      {
        id: "heldAs",
        label: { en: "The person is", ru: "Лицо" },
        kind: "choice",
        required: true,
        options: {
          refugee: { en: "a refugee", ru: "беженец" },
          stateless: { en: "stateless", ru: "лицо без гражданства" },
        },
        source: ["refugee-1951:28", "stateless-1954:28"],
      },
      {
        id: "statusSeen",
        label: {
          en: "Was a paper of the status seen, if no case here shows it?",
          ru: "Видели ли документ о статусе, если его нет в делах?",
        },
        kind: "answer",
      },
      {
        id: "statesAsked",
        label: { en: "States that were asked about the person", ru: "Государства, которые спрашивали о лице" },
        kind: "countries",
      },
      {
        id: "feeDear",
        label: {
          en: "Is a fee asked that is higher than for a national passport?",
          ru: "Взимается ли плата выше, чем за национальный паспорт?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  making: {
    id: "making",
    title: { en: "The document is made", ru: "Документ изготовлен" },
    questions: [{ id: "madeOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true }],
  },
  collection: {
    id: "collection",
    title: { en: "Handed over", ru: "Вручение" },
    questions: [
      { id: "handedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "handedTo",
        label: { en: "To", ru: "Кому" },
        kind: "choice",
        required: true,
        options: {
          holder: { en: "the holder", ru: "владельцу" },
          guardian: { en: "the guardian of a child", ru: "опекуну ребёнка" },
          other: { en: "somebody else", ru: "другому лицу" },
        },
      },
    ],
  },
  loss: {
    id: "loss",
    title: { en: "Loss", ru: "Утрата" },
    questions: [
      { id: "lostOn", label: { en: "Noticed on", ru: "Когда обнаружено" }, kind: "day", required: true },
      {
        id: "lossHow",
        label: { en: "How", ru: "Как" },
        kind: "choice",
        required: true,
        options: {
          lost: { en: "lost", ru: "утерян" },
          stolen: { en: "stolen", ru: "украден" },
          takenAway: { en: "taken away by somebody", ru: "кем-то отобран" },
          damaged: { en: "damaged", ru: "повреждён" },
        },
      },
    ],
  },
  ...reviewForms,
} as const satisfies Record<string, Form>;
