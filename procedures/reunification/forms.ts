import type { Form } from "../../src/process/index.ts";
import { appealForms, withdrawalForm } from "../shared/remedy-forms.ts";

/** Forms of family reunification. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      { id: "membersWished", label: { en: "Who of the family", ru: "Кто из семьи" }, kind: "persons", required: true },
      {
        id: "membersWhere",
        label: { en: "In which country they are", ru: "В какой стране они находятся" },
        kind: "country",
        required: true,
      },
      {
        id: "urgency",
        label: { en: "Is somebody in danger, or a child alone?", ru: "Есть ли опасность или ребёнок один?" },
        kind: "choice",
        required: true,
        options: {
          child: { en: "a child alone", ru: "ребёнок один" },
          danger: { en: "danger", ru: "опасность" },
          none: { en: "neither", ru: "нет" },
        },
      },
    ],
  },
  registration: {
    id: "registration",
    title: { en: "Registration", ru: "Регистрация" },
    questions: [
      {
        id: "statusSeen",
        label: { en: "Was a paper of the sponsor's status seen?", ru: "Предъявлен ли документ о статусе заявителя?" },
        kind: "answer",
        required: true,
      },
      { id: "childAmong", label: { en: "Is a child concerned?", ru: "Касается ли это ребёнка?" }, kind: "answer", required: true },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Best interests of the child", ru: "Наилучшие интересы ребёнка" },
    questions: [
      {
        id: "bestInterestsAssessed",
        label: { en: "Were they assessed, and is it in them?", ru: "Оценены ли они и соответствует ли им воссоединение?" },
        kind: "answer",
        required: true,
      },
      { id: "assessedBy", label: { en: "By whom", ru: "Кем" }, kind: "text" },
    ],
  },
  examination: {
    id: "examination",
    title: { en: "Examination", ru: "Рассмотрение" },
    questions: [
      {
        id: "allAgree",
        label: { en: "Does each of the family agree?", ru: "Согласен ли каждый член семьи?" },
        kind: "answer",
        required: true,
      },
      { id: "childAmong", label: { en: "Is a child concerned?", ru: "Касается ли это ребёнка?" }, kind: "answer", required: true },
      {
        id: "childSpokenFor",
        label: { en: "Does somebody speak for the child who does not gain by it?", ru: "Говорит ли за ребёнка незаинтересованное лицо?" },
        kind: "answer",
        required: true,
        when: { question: "childAmong", is: ["yes", "unsure"] },
      },
      { id: "linkStory", label: { en: "How the family is linked", ru: "В чём состоит родство" }, kind: "longText", required: true },
      {
        id: "authoritiesAsked",
        label: { en: "Authorities of which States were asked", ru: "Власти каких государств запрошены" },
        kind: "countries",
      },
    ],
  },
  grant: {
    id: "grant",
    title: { en: "Decision to grant", ru: "Решение разрешить" },
    questions: [
      {
        id: "linkShownBy",
        label: { en: "The link was shown by", ru: "Родство подтверждено" },
        kind: "choices",
        required: true,
        options: {
          papers: { en: "papers", ru: "документами" },
          interview: { en: "interviews", ru: "беседами" },
          photos: { en: "photographs, letters", ru: "фотографиями, письмами" },
          witness: { en: "witnesses", ru: "свидетелями" },
          genes: { en: "a test of genes", ru: "генетическим тестом" },
        },
      },
      {
        id: "genesConsent",
        label: { en: "Did each consent to the test?", ru: "Все ли согласились на тест?" },
        kind: "answer",
        required: true,
        when: { question: "linkShownBy", is: ["genes"] },
      },
      { id: "grantNote", label: { en: "Note", ru: "Заметка" }, kind: "longText" },
    ],
  },
  refusal: {
    id: "refusal",
    title: { en: "Decision to refuse", ru: "Решение об отказе" },
    questions: [{ id: "refusalReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true }],
  },
  papers: {
    id: "papers",
    title: { en: "Entry papers", ru: "Документы для въезда" },
    questions: [{ id: "papersGiven", label: { en: "Which, and to whom", ru: "Какие и кому" }, kind: "longText", required: true }],
  },
  arrival: {
    id: "arrival",
    title: { en: "Arrival", ru: "Прибытие" },
    questions: [
      { id: "arrivedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "arrivedWho", label: { en: "Who came", ru: "Кто прибыл" }, kind: "persons", required: true },
    ],
  },
  reopening: {
    id: "reopening",
    title: { en: "Why it is opened again", ru: "Почему дело открывается снова" },
    questions: [{ id: "reopeningReason", label: { en: "Reason", ru: "Причина" }, kind: "longText", required: true }],
  },
  withdrawal: withdrawalForm,
  ...appealForms,
} as const satisfies Record<string, Form>;
