import { type Form, type Gate, type GateFacts, parseSign, pastOf, type Step } from "../../src/process/index.ts";

/** Into a group that is examined together, and out of it (AS42). */
export const togetherSteps = {
  examineTogether: {
    title: { en: "Put in a group examined together", ru: "Включить в группу совместного рассмотрения" },
    from: ["registered", "informed", "interviewed", "researched"],
    by: ["officer"],
    form: "together",
    gates: ["groupSigned"],
    many: {},
    source: ["rap-2012:RAP-II-09-a"],
  },
  examineAlone: {
    title: { en: "Take out of the group", ru: "Исключить из группы" },
    from: ["registered", "informed", "interviewed", "researched", "assessed"],
    by: ["officer", "reviewer"],
    form: "apart",
    gates: ["wasTogether"],
    source: ["rap-2012:RAP-II-09-a"],
  },
} as const satisfies Record<string, Step>;

/** What is written when claims are put together or apart. */
export const togetherForms = {
  together: {
    id: "together",
    title: { en: "Group examined together", ru: "Группа совместного рассмотрения" },
    questions: [
      {
        id: "groupSign",
        label: { en: "Sign of the group: place and date, no name", ru: "Знак группы: место и дата, без имён" },
        hint: {
          en: "Letters, digits and dashes, with a digit at least: KUNDUZ-2026-08",
          ru: "Буквы, цифры и дефисы, хотя бы одна цифра: KUNDUZ-2026-08",
        },
        kind: "text",
        required: true,
      },
      {
        id: "groupBy",
        label: { en: "What the claims have in common", ru: "Что объединяет ходатайства" },
        kind: "choice",
        required: true,
        options: {
          family: { en: "family", ru: "семья" },
          place: { en: "village or town", ru: "село или город" },
          event: { en: "event", ru: "событие" },
          profile: { en: "profile", ru: "профиль" },
        },
      },
      {
        id: "groupWhy",
        label: { en: "Why they are examined together", ru: "Почему рассматриваются вместе" },
        kind: "longText",
        required: true,
      },
    ],
  },
  apart: {
    id: "apart",
    title: { en: "Out of the group", ru: "Исключение из группы" },
    questions: [
      {
        id: "apartWhy",
        label: { en: "Why it is examined alone", ru: "Почему рассматривается отдельно" },
        kind: "longText",
        required: true,
      },
    ],
  },
} as const satisfies Record<string, Form>;

/** AS42: a group has a sign that is no name, and only what is in it leaves it. */
export const togetherGates = {
  groupSigned: {
    id: "groupSigned",
    rule: "AS42",
    holds: ({ answers }: GateFacts) => (parseSign(answers["groupSign"]) === undefined ? "no" : "yes"),
    source: ["rap-2012:RAP-II-09-a"],
    title: {
      en: "A group has a sign of letters, digits and dashes, with a digit at least: a place and a date, no name.",
      ru: "У группы есть знак из букв, цифр и дефисов, хотя бы с одной цифрой: место и дата, без имён.",
    },
    nextStep: { en: "Write it as KUNDUZ-2026-08.", ru: "Запишите его так: KUNDUZ-2026-08." },
  },
  wasTogether: {
    id: "wasTogether",
    rule: "AS42",
    holds: (facts: GateFacts) => (pastOf(facts, "examineTogether").length > pastOf(facts, "examineAlone").length ? "yes" : "no"),
    source: ["rap-2012:RAP-II-09-a"],
    title: { en: "Only a claim in a group is taken out of it.", ru: "Из группы исключают только ходатайство, которое в ней есть." },
    nextStep: { en: "Nothing is to be done: it is examined alone.", ru: "Ничего делать не нужно: оно рассматривается отдельно." },
  },
} as const satisfies Record<string, Gate>;
