import type { Form } from "../../src/process/index.ts";

/** Forms of a security concern. */
export const forms = {
  concern: {
    id: "concern",
    title: { en: "Concern", ru: "Сообщение" },
    questions: [
      {
        id: "concernKind",
        label: { en: "Where it comes from", ru: "Откуда сведения" },
        kind: "choice",
        required: true,
        options: {
          hit: { en: "a hit of a check", ru: "совпадение при проверке" },
          paper: { en: "a paper or a thing that was seen", ru: "увиденный документ или предмет" },
          statement: { en: "the person's own words", ru: "слова самого лица" },
          others: { en: "words of others", ru: "слова других людей" },
          behaviour: { en: "what an officer saw", ru: "наблюдение сотрудника" },
        },
      },
      {
        id: "concernSource",
        label: { en: "Which list, paper or person, and of when", ru: "Какой список, документ или человек, и от какого числа" },
        kind: "text",
        required: true,
      },
      {
        id: "concernState",
        label: { en: "If a State gave it: which", ru: "Если сведения от государства: от какого" },
        kind: "country",
        when: { question: "concernKind", is: ["hit"] },
      },
      {
        id: "concernWords",
        label: { en: "What was seen or said, and nothing of the claim", ru: "Что увидено или сказано, без сведений о ходатайстве" },
        kind: "longText",
        required: true,
      },
      {
        id: "concernPurpose",
        label: { en: "What it is handed on for", ru: "Для чего передаётся" },
        kind: "text",
        required: true,
      },
      {
        id: "claimInside",
        label: {
          en: "Does it say or hint that the person asked for asylum, or why they fled?",
          ru: "Говорит ли оно или намекает, что лицо просило убежища или почему бежало?",
        },
        kind: "answer",
        required: true,
        source: ["euaa-standards:confidentiality"],
      },
      {
        id: "childTold",
        label: {
          en: "If a child, or perhaps one: was child protection told first?",
          ru: "Если это ребёнок или возможно ребёнок: сообщено ли сначала в орган защиты детей?",
        },
        kind: "answer",
        source: ["crc-1989:3.1"],
      },
    ],
  },
  declining: {
    id: "declining",
    title: { en: "Declined", ru: "Не принято" },
    questions: [
      {
        id: "declinedWhy",
        label: { en: "Why, and who would be competent", ru: "Почему, и кто был бы компетентен" },
        kind: "longText",
        required: true,
      },
    ],
  },
  more: {
    id: "more",
    title: { en: "What is known beside", ru: "Дополнение" },
    questions: [
      {
        id: "concernMore",
        label: { en: "What is known beside, and nothing of the claim", ru: "Что ещё известно, без сведений о ходатайстве" },
        kind: "longText",
        required: true,
      },
      {
        id: "concernPurpose",
        label: { en: "What it is handed on for", ru: "Для чего передаётся" },
        kind: "text",
        required: true,
      },
      {
        id: "claimInside",
        label: {
          en: "Does it say or hint that the person asked for asylum, or why they fled?",
          ru: "Говорит ли оно или намекает, что лицо просило убежища или почему бежало?",
        },
        kind: "answer",
        required: true,
        source: ["euaa-standards:confidentiality"],
      },
    ],
  },
  dropping: {
    id: "dropping",
    title: { en: "Dropped", ru: "Снято" },
    questions: [{ id: "droppedWhy", label: { en: "Why", ru: "Почему" }, kind: "text", required: true }],
  },
  need: {
    id: "need",
    title: { en: "Referral to protection", ru: "Направление в защиту" },
    questions: [
      {
        id: "concernInside",
        label: {
          en: "Will those who receive it learn anything of the concern from you?",
          ru: "Узнают ли получатели от вас что-либо о сообщении?",
        },
        kind: "answer",
        required: true,
        source: ["almaty-2011:ALM-BORD-n3"],
      },
    ],
  },
  telling: {
    id: "telling",
    title: { en: "Finding for the examiner", ru: "Результат для специалиста по исключению" },
    questions: [
      { id: "findingWords", label: { en: "What was found", ru: "Что установлено" }, kind: "longText", required: true },
      {
        id: "findingAlone",
        label: { en: "Does it rest on a list or on a State's word alone?", ru: "Основано лишь на списке или словах государства?" },
        kind: "answer",
        required: true,
        source: ["unhcr-standards:exclusion.individual"],
      },
      { id: "findingUntil", label: { en: "It holds until", ru: "Действительно до" }, kind: "day", required: true },
      { id: "findingSecret", label: { en: "Is anything in it secret?", ru: "Есть ли в нём секретное?" }, kind: "answer", required: true },
    ],
  },
  taking: {
    id: "taking",
    title: { en: "What became of it", ru: "Что сделано" },
    questions: [
      {
        id: "takenUp",
        label: { en: "The finding", ru: "Результат" },
        kind: "choice",
        required: true,
        options: {
          examined: { en: "is examined in a file of its own", ru: "рассматривается в отдельном деле" },
          noGround: { en: "gives no ground for a file", ru: "не даёт оснований для дела" },
        },
      },
      { id: "takenUpWhy", label: { en: "In short", ru: "Вкратце" }, kind: "text", required: true },
    ],
  },
  closing: {
    id: "closing",
    title: { en: "End", ru: "Завершение" },
    questions: [
      {
        id: "finding",
        label: { en: "Result", ru: "Результат" },
        kind: "choice",
        required: true,
        options: {
          nothing: { en: "nothing was found", ru: "ничего не установлено" },
          passedOn: { en: "it was passed on to the examiner", ru: "передано специалисту по исключению" },
          own: { en: "it is the body's own matter and touches no claim", ru: "это дело самого органа, ходатайства не касается" },
        },
      },
      {
        id: "wishSaid",
        label: { en: "Did the person say that they fear to return?", ru: "Говорило ли лицо, что боится вернуться?" },
        kind: "answer",
        required: true,
        say: {
          en: "Are you afraid to go back? Do you want protection here?",
          ru: "Боитесь ли вы вернуться? Нужна ли вам защита здесь?",
          prs: "آیا از بازگشت می‌ترسید؟ آیا این‌جا پناه می‌خواهید؟",
          tg: "Оё аз баргаштан метарсед? Оё дар ин ҷо паноҳ мехоҳед?",
        },
        source: ["minsk-2004:MIN-ASY-3"],
      },
    ],
  },
} as const satisfies Record<string, Form>;
