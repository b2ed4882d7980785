import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { endingForm } from "../shared/worker.ts";

/** Forms of a regularisation. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      { id: "programme", label: { en: "Programme", ru: "Программа" }, kind: "text", required: true },
      { id: "enteredOn", label: { en: "Entered the country on", ru: "Дата въезда" }, kind: "day" },
      { id: "stayProof", label: { en: "What shows the stay", ru: "Чем подтверждается пребывание" }, kind: "longText" },
      { id: "occupation", label: { en: "Work done (ISCO-08)", ru: "Вид работы (ISCO-08)" }, kind: "text", source: ["isco-08:groups"] },
      {
        id: "skill",
        label: { en: "Skill", ru: "Квалификация" },
        kind: "choice",
        options: {
          low: { en: "no training needed", ru: "не требует подготовки" },
          medium: { en: "trained", ru: "профессиональная подготовка" },
          high: { en: "highly skilled", ru: "высокая квалификация" },
        },
        source: ["almaty-2011:ALM-LAB-n12"],
      },
      { id: "familyHere", label: { en: "Family who live here", ru: "Члены семьи, живущие здесь" }, kind: "persons" },
    ],
  },
  check: {
    id: "check",
    title: { en: "Check", ru: "Проверка" },
    questions: [
      {
        id: "riskExplained",
        label: {
          en: "Was it explained that applying is no risk, in a language understood?",
          ru: "Разъяснено ли на понятном языке, что заявление не несёт риска?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "penaltySought",
        label: { en: "Is a fine or proceeding sought for the stay or work?", ru: "Ведётся ли взыскание за пребывание или работу?" },
        kind: "answer",
        required: true,
      },
      {
        id: "exploitationScreen",
        label: { en: "Asked about exploitation at work and on the way", ru: "Опрос об эксплуатации на работе и в пути" },
        kind: "choice",
        required: true,
        options: {
          none: { en: "no signs", ru: "признаков нет" },
          signs: { en: "signs", ru: "есть признаки" },
          unsure: { en: "not sure", ru: "не ясно" },
        },
      },
      {
        id: "victimReferral",
        label: { en: "Help for victims", ru: "Помощь жертвам" },
        kind: "choice",
        when: { question: "exploitationScreen", is: ["signs", "unsure"] },
        options: { referred: { en: "referred", ru: "направлено" }, declined: { en: "the person declines", ru: "лицо отказалось" } },
      },
    ],
  },
  grant: {
    id: "grant",
    title: { en: "Permit", ru: "Разрешение" },
    questions: [
      {
        id: "enteredOn",
        label: { en: "Entered the country on, if it was shown since", ru: "Дата въезда, если она подтверждена позже" },
        kind: "day",
      },
      {
        id: "cutOff",
        label: { en: "Day by which one must have entered, by the programme", ru: "День, до которого нужно было въехать по программе" },
        kind: "day",
        required: true,
      },
      {
        id: "belongsToGroup",
        label: { en: "Belongs to the group of the programme?", ru: "Относится ли к кругу лиц программы?" },
        kind: "answer",
        required: true,
      },
      { id: "permitUntil", label: { en: "Permit until", ru: "Разрешение до" }, kind: "day", required: true },
    ],
  },
  refusalAsked: {
    ...reviewForms.refusal,
    id: "refusalAsked",
    questions: [
      ...reviewForms.refusal.questions,
      {
        id: "fearsReturn",
        label: { en: "Does the person fear return?", ru: "Опасается ли лицо возвращения?" },
        kind: "answer",
        required: true,
      },
      {
        id: "asylumOffer",
        label: { en: "Way to asylum", ru: "Путь к убежищу" },
        kind: "choice",
        when: { question: "fearsReturn", is: ["yes", "unsure"] },
        options: { referred: { en: "referred", ru: "направлено" }, declined: { en: "the person declines", ru: "лицо отказалось" } },
      },
    ],
  },
  contest: reviewForms.contest,
  review: reviewForms.review,
  window: reviewForms.window,
  ending: endingForm,
  renewal: {
    id: "renewal",
    title: { en: "Renewal", ru: "Продление" },
    questions: [
      { id: "stillWorks", label: { en: "Still works or is looked after?", ru: "Работает или обеспечен?" }, kind: "answer", required: true },
      { id: "permitUntil", label: { en: "Permit until", ru: "Разрешение до" }, kind: "day", required: true },
    ],
  },
  settlement: {
    id: "settlement",
    title: { en: "Other lawful stay", ru: "Иное законное пребывание" },
    questions: [
      {
        id: "nextStay",
        label: { en: "Stay now", ru: "Основание пребывания" },
        kind: "choice",
        required: true,
        options: {
          work: { en: "work permit or patent", ru: "разрешение на работу или патент" },
          family: { en: "family", ru: "семья" },
          residence: { en: "residence", ru: "вид на жительство" },
          protection: { en: "asylum or other protection", ru: "убежище или иная защита" },
        },
      },
      { id: "nextStayPaper", label: { en: "Number of its paper", ru: "Номер документа" }, kind: "text" },
    ],
  },
} as const satisfies Record<string, Form>;
