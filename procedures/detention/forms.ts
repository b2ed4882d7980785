import type { Form } from "../../src/process/index.ts";

/** Alternatives that are all weighed before anybody is held. @source refugee-1951:31.2 */
export const alternatives = {
  reporting: { en: "reporting to an office", ru: "регулярная явка" },
  address: { en: "living at an address", ru: "проживание по адресу" },
  guarantor: { en: "guarantor", ru: "поручитель" },
  papers: { en: "papers kept", ru: "передача документов" },
  openCentre: { en: "open centre", ru: "открытый центр" },
} as const;

/** Forms of a case on holding a person. */
export const forms = {
  proposal: {
    id: "proposal",
    title: { en: "Why holding is considered", ru: "Почему рассматривается задержание" },
    questions: [
      {
        id: "holdGround",
        label: { en: "Ground", ru: "Основание" },
        kind: "choice",
        required: true,
        options: {
          identity: { en: "identity must be found out", ru: "установление личности" },
          absconding: { en: "shown risk of absconding", ru: "доказанный риск уклонения" },
          order: { en: "public order, by acts of the person", ru: "общественный порядок, по деяниям лица" },
          entry: { en: "irregular entry alone", ru: "только незаконный въезд" },
        },
      },
      { id: "groundFacts", label: { en: "Facts about this person", ru: "Факты об этом лице" }, kind: "longText", required: true },
    ],
  },
  weighing: {
    id: "weighing",
    title: { en: "Alternatives", ru: "Альтернативы" },
    questions: [
      {
        id: "altsWeighed",
        label: { en: "Weighed", ru: "Взвешены" },
        kind: "choices",
        required: true,
        options: alternatives,
      },
      {
        id: "altsWhyNot",
        label: { en: "Why each does not do, for this person", ru: "Почему каждая не подходит этому лицу" },
        kind: "longText",
      },
    ],
  },
  alternative: {
    id: "alternative",
    title: { en: "Alternative", ru: "Альтернатива" },
    questions: [
      {
        id: "alternative",
        label: { en: "Way", ru: "Мера" },
        kind: "choice",
        required: true,
        options: alternatives,
      },
      {
        id: "alternativeAgreed",
        label: { en: "Explained, and can the person keep to it?", ru: "Разъяснено, и может ли лицо её соблюдать?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  order: {
    id: "order",
    title: { en: "Order", ru: "Решение" },
    questions: [
      {
        id: "reasonsTold",
        label: {
          en: "Were the reasons told, in writing and in a language the person understands?",
          ru: "Сообщены ли причины письменно и на понятном языке?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "counselCalled",
        label: { en: "Could the person call a lawyer and the family?", ru: "Могло ли лицо позвонить юристу и семье?" },
        kind: "answer",
        required: true,
      },
      {
        id: "fitToHold",
        label: {
          en: "Did a doctor, alone with the person, find them fit, and no sign of pregnancy, torture, violence or trafficking?",
          ru: "Установил ли врач наедине с лицом, что оно здорово, без признаков беременности, пыток, насилия, торговли людьми?",
        },
        kind: "answer",
        required: true,
      },
      { id: "orderReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
    ],
  },
  court: {
    id: "court",
    title: { en: "Review by the court", ru: "Проверка судом" },
    questions: [
      {
        id: "courtFinds",
        label: { en: "The court finds it", ru: "Суд признал это" },
        kind: "choice",
        required: true,
        options: {
          lawful: { en: "lawful and needed", ru: "законным и необходимым" },
          release: { en: "not so: release", ru: "нет: освободить" },
        },
      },
      { id: "courtReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
    ],
  },
  visit: {
    id: "visit",
    title: { en: "Visit", ru: "Посещение" },
    questions: [
      {
        id: "visitBy",
        label: { en: "By", ru: "Кто" },
        kind: "choice",
        required: true,
        options: {
          counsel: { en: "lawyer", ru: "юрист" },
          doctor: { en: "doctor", ru: "врач" },
          monitor: { en: "monitor", ru: "наблюдатель" },
          family: { en: "family", ru: "семья" },
        },
      },
      { id: "visitOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
    ],
  },
  check: {
    id: "check",
    title: { en: "Alternative looked at", ru: "Пересмотр альтернативы" },
    questions: [{ id: "checkWords", label: { en: "How it goes", ru: "Как выполняется" }, kind: "longText", required: true }],
  },
  freeing: {
    id: "freeing",
    title: { en: "Free", ru: "Освобождение" },
    questions: [
      { id: "freedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "freedTo",
        label: { en: "To", ru: "Куда" },
        kind: "choice",
        required: true,
        options: {
          home: { en: "where the person lives", ru: "по месту жительства" },
          centre: { en: "open centre", ru: "открытый центр" },
          service: { en: "a service", ru: "служба помощи" },
        },
      },
    ],
  },
} as const satisfies Record<string, Form>;
