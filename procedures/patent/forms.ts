import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { childForms } from "../shared/children.ts";
import { insuranceForms, insuranceQuestions } from "../shared/insurance.ts";
import { leftQuestions } from "../shared/left-children.ts";
import { appliesAlone, identityTaken, longestLabel } from "../shared/own-permit.ts";
import { helpOffers, noticeForm } from "../shared/worker.ts";

/** The tax paid ahead: for how many months, when, and by which receipt. */
const paid = [
  { id: "monthsPaid", label: { en: "Months paid now", ru: "Оплачено месяцев" }, kind: "number", required: true },
  { id: "paidOn", label: { en: "Paid on", ru: "День оплаты" }, kind: "day", required: true },
  { id: "receipt", label: { en: "Number of the receipt", ru: "Номер квитанции" }, kind: "text", required: true },
] as const;
const stated = [
  {
    id: "figureStated",
    label: longestLabel,
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
      appliesAlone,
      { id: "occupation", label: { en: "Work (ISCO-08)", ru: "Вид работы (ISCO-08)" }, kind: "text", source: ["isco-08:groups"] },
      { id: "household", label: { en: "Work in a household?", ru: "Работа в домашнем хозяйстве?" }, kind: "answer" },
      { id: "childrenHere", label: { en: "Children who came along", ru: "Дети, приехавшие вместе" }, kind: "persons" },
    ],
  },
  issue: {
    id: "issue",
    title: { en: "Patent", ru: "Патент" },
    questions: [
      identityTaken,
      ...paid,
      ...stated,
      { id: "quotaYear", label: { en: "Year of the quota, where there is one", ru: "Год квоты, если она есть" }, kind: "number" },
      {
        id: "placesStated",
        label: { en: "Places of the quota, where not confirmed here", ru: "Мест в квоте, если здесь не подтверждено" },
        kind: "number",
      },
      { id: "placesConfirmedBy", label: { en: "Places stated by", ru: "Кем указано число мест" }, kind: "text" },
      { id: "contractNumber", label: { en: "Number of the registered contract", ru: "Номер зарегистрированного договора" }, kind: "text" },
      { id: "patentNumber", label: { en: "Number of the patent", ru: "Номер патента" }, kind: "text", required: true },
      ...insuranceQuestions,
      ...leftQuestions,
    ],
  },
  payment: { id: "payment", title: { en: "Payment", ru: "Оплата" }, questions: [...paid, ...stated] },
  notice: noticeForm,
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
          inspection: helpOffers.inspection,
          nrm: helpOffers.nrm,
          declined: helpOffers.declined,
          unreachable: helpOffers.unreachable,
        },
      },
      ...reviewForms.window.questions,
    ],
  },
  ...reviewForms,
  ...childForms,
  ...insuranceForms,
} as const satisfies Record<string, Form>;
