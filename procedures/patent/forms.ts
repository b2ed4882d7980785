import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";

const months = { id: "monthsPaid", label: { en: "Months paid now", ru: "Оплачено месяцев" }, kind: "number", required: true } as const;
const stated = [
  {
    id: "figureStated",
    label: {
      en: "Longest time by law, months, where not confirmed here",
      ru: "Наибольший срок по закону, месяцев, если здесь не подтверждён",
    },
    kind: "number",
  },
  { id: "figureConfirmedBy", label: { en: "Stated by", ru: "Кем указано" }, kind: "text" },
] as const;

/** Forms of a patent. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      {
        id: "appliesAlone",
        label: { en: "Does the worker apply of their own will, without an employer?", ru: "Обращается ли работник сам, без работодателя?" },
        kind: "answer",
        required: true,
      },
      { id: "occupation", label: { en: "Work (ISCO-08)", ru: "Вид работы (ISCO-08)" }, kind: "text", source: ["isco-08:groups"] },
      { id: "household", label: { en: "Work in a household?", ru: "Работа в домашнем хозяйстве?" }, kind: "answer" },
      { id: "childrenHere", label: { en: "Children who came along", ru: "Дети, приехавшие вместе" }, kind: "persons" },
    ],
  },
  issue: {
    id: "issue",
    title: { en: "Patent", ru: "Патент" },
    questions: [
      {
        id: "identityTaken",
        label: { en: "Identity checked, fingerprints taken?", ru: "Личность установлена, отпечатки сняты?" },
        kind: "answer",
        required: true,
      },
      months,
      ...stated,
      { id: "contractNumber", label: { en: "Number of the registered contract", ru: "Номер зарегистрированного договора" }, kind: "text" },
      { id: "patentNumber", label: { en: "Number of the patent", ru: "Номер патента" }, kind: "text", required: true },
    ],
  },
  payment: { id: "payment", title: { en: "Payment", ru: "Оплата" }, questions: [months, ...stated] },
  notice: {
    id: "notice",
    title: { en: "Other employer", ru: "Другой работодатель" },
    questions: [
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
      { id: "employerFrom", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  lapse: {
    id: "lapse",
    title: { en: "Lapse", ru: "Прекращение" },
    questions: [
      {
        id: "lapseWhy",
        label: { en: "Why was it not paid?", ru: "Почему не оплачено?" },
        kind: "choice",
        required: true,
        options: {
          left: { en: "left the country", ru: "выехал" },
          otherStay: { en: "other lawful stay", ru: "иное законное пребывание" },
          unpaid: { en: "was not paid for the work", ru: "не получил оплату труда" },
          held: { en: "papers or freedom were taken", ru: "отняты документы или свобода" },
          unsure: { en: "not known", ru: "не известно" },
        },
      },
      {
        id: "helpOffer",
        label: { en: "Help", ru: "Помощь" },
        kind: "choice",
        when: { question: "lapseWhy", is: ["unpaid", "held", "unsure"] },
        options: {
          inspection: { en: "labour inspection told", ru: "сообщено инспекции труда" },
          nrm: { en: "referred to help for victims", ru: "направлено в помощь жертвам" },
          declined: { en: "the person declines", ru: "лицо отказалось" },
          unreachable: { en: "the person was not reached", ru: "связаться не удалось" },
        },
      },
      ...reviewForms.window.questions,
    ],
  },
  refusal: reviewForms.refusal,
  contest: reviewForms.contest,
  review: reviewForms.review,
  window: reviewForms.window,
} as const satisfies Record<string, Form>;
