import type { Gate } from "../../src/process/index.ts";
import * as findings from "./findings.ts";

const nobody = ["euaa-standards:coi.principles", "unhcr-standards:confidentiality"] as const;

/** Gates of a query, in the numbering of RULES.md. */
export const gates = {
  ofNobody: {
    id: "ofNobody",
    rule: "CQ1",
    holds: findings.isOfNobody,
    source: nobody,
    title: {
      en: "The words tell of nobody, and hold no number or address.",
      ru: "Слова ни на кого не указывают; в них нет номеров и адресов.",
    },
    nextStep: { en: "Take out whatever points to a person.", ru: "Уберите всё, что указывает на человека." },
  },
  sourceAssessed: {
    id: "sourceAssessed",
    rule: "CQ2",
    holds: findings.isSourceAssessed,
    source: ["euaa-standards:coi", "rap-2012:RAP-II-10"],
    title: {
      en: "Whose the source is, what may colour it and the passage are written, and somebody read it.",
      ru: "Указаны источник, возможная предвзятость и фрагмент, и его прочитал человек.",
    },
    nextStep: { en: "Write them, and have the translation checked.", ru: "Заполните их и дайте проверить перевод." },
  },
  sourceDated: {
    id: "sourceDated",
    rule: "CQ3",
    holds: findings.isSourceDated,
    source: ["euaa-standards:coi"],
    title: {
      en: "The event has its date and the publication a later one, or it is said that one is missing.",
      ru: "Указаны дата событий и более поздняя дата публикации либо отмечено, что даты нет.",
    },
    nextStep: { en: "Write both dates, or say that the source has none.", ru: "Укажите обе даты или отметьте, что в источнике их нет." },
  },
  contactSafe: {
    id: "contactSafe",
    rule: "CQ4",
    holds: findings.isContactSafe,
    source: nobody,
    title: {
      en: "Nobody in the country could tell from it that somebody seeks protection.",
      ru: "Никто в стране не мог понять из этого, что кто-то ищет защиты.",
    },
    nextStep: {
      en: "Do not use it, and tell your supervisor: somebody may be in danger.",
      ru: "Не используйте его и сообщите руководителю: кому-то может грозить опасность.",
    },
  },
  manySided: {
    id: "manySided",
    rule: "CQ5",
    holds: findings.isManySided,
    source: ["rap-2012:RAP-II-10", "euaa-standards:coi"],
    title: {
      en: "The answer rests on three kinds of sources, or says why not, with low confidence.",
      ru: "Ответ опирается на три вида источников либо сказано, почему нет, и уверенность низкая.",
    },
    nextStep: {
      en: "Add sources of other kinds, or write why there are none and set the confidence to low.",
      ru: "Добавьте источники других видов либо укажите причину и низкую уверенность.",
    },
  },
  secondReader: {
    id: "secondReader",
    rule: "CQ7",
    holds: findings.isSecondReader,
    source: ["euaa-standards:coi", "decision:0106"],
    title: {
      en: "The second reader neither drafted the answer nor gathered a source of it.",
      ru: "Второй читатель не составлял ответ и не подбирал для него источники.",
    },
    nextStep: { en: "Let a colleague read it.", ru: "Передайте на чтение коллеге." },
  },
  readThrough: {
    id: "readThrough",
    rule: "CQ7",
    holds: findings.isReadThrough,
    source: ["euaa-standards:coi", "euaa-standards:coi.principles"],
    title: { en: "Each source was checked, and the answer is balanced.", ru: "Каждый источник проверен, ответ взвешен." },
    nextStep: { en: "Send it back with your remarks.", ru: "Верните с замечаниями." },
  },
  lookedAtAgain: {
    id: "lookedAtAgain",
    rule: "CQ8",
    holds: findings.isLookedAtAgain,
    source: ["euaa-standards:coi", "decision:0106"],
    title: { en: "The day on which it is looked at again is to come.", ru: "День повторной проверки ещё не наступил." },
    nextStep: { en: "Name a later day.", ru: "Укажите более поздний день." },
  },
} as const satisfies Record<string, Gate>;
