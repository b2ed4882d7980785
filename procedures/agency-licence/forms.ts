import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";

/** Asked for the licence and in each order (AGL1). */
const feesFromWorkers = {
  id: "feesFromWorkers",
  label: { en: "Does any paper of the agency ask workers for money?", ru: "Требуют ли документы агентства плату с работников?" },
  kind: "answer",
  required: true,
} as const;

/** Forms of a licence. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      { id: "agency", label: { en: "Agency", ru: "Агентство" }, kind: "text", required: true },
      { id: "agencyAddress", label: { en: "Address", ru: "Адрес" }, kind: "text", required: true },
      { id: "registeredAs", label: { en: "Number in the register of companies", ru: "Регистрационный номер" }, kind: "text" },
      { id: "partners", label: { en: "Countries it works with", ru: "Страны, с которыми работает" }, kind: "countries" },
    ],
  },
  deposit: {
    id: "deposit",
    title: { en: "Deposit", ru: "Депозит" },
    questions: [
      { id: "depositPaid", label: { en: "Paid in", ru: "Внесено" }, kind: "number", required: true },
      { id: "depositPaper", label: { en: "Number of the payment", ru: "Номер платежа" }, kind: "text", required: true },
      {
        id: "figureStated",
        label: { en: "Deposit by law, where not confirmed here", ru: "Депозит по закону, если здесь не подтверждён" },
        kind: "number",
      },
      { id: "figureConfirmedBy", label: { en: "Stated by", ru: "Кем указан" }, kind: "text" },
    ],
  },
  licence: {
    id: "licence",
    title: { en: "Licence", ru: "Лицензия" },
    questions: [
      feesFromWorkers,
      { id: "licenceNumber", label: { en: "Number of the licence", ru: "Номер лицензии" }, kind: "text", required: true },
      { id: "licenceUntil", label: { en: "Until", ru: "Действует до" }, kind: "day", required: true },
    ],
  },
  principal: {
    id: "principal",
    title: { en: "Principal abroad", ru: "Работодатель за рубежом" },
    questions: [
      { id: "principal", label: { en: "Principal", ru: "Работодатель" }, kind: "text", required: true },
      {
        id: "principalPerson",
        label: { en: "Is it a household or another natural person?", ru: "Это семья или иное физическое лицо?" },
        hint: {
          en: "The public register names companies; a household or person is not named there.",
          ru: "В открытом реестре называются организации; семья или физическое лицо там не называется.",
        },
        kind: "answer",
        required: true,
      },
      { id: "principalIn", label: { en: "Country", ru: "Страна" }, kind: "country" },
      {
        id: "principalSound",
        label: { en: "Exists, pays, and nobody complained rightly?", ru: "Существует, платит, обоснованных жалоб нет?" },
        kind: "answer",
        required: true,
      },
      { id: "principalSource", label: { en: "By what source", ru: "По какому источнику" }, kind: "text" },
    ],
  },
  order: {
    id: "order",
    title: { en: "Job order", ru: "Заявка на работников" },
    questions: [
      { id: "jobOrder", label: { en: "Number of the order", ru: "Номер заявки" }, kind: "text", required: true },
      { id: "principal", label: { en: "Principal", ru: "Работодатель" }, kind: "text", required: true },
      { id: "places", label: { en: "Places", ru: "Мест" }, kind: "number", required: true },
      { id: "occupation", label: { en: "Occupation (ISCO-08)", ru: "Профессия (ISCO-08)" }, kind: "text", source: ["isco-08:groups"] },
      { id: "wage", label: { en: "Pay", ru: "Оплата" }, kind: "text", required: true },
      {
        id: "termsUnderstood",
        label: { en: "Terms in a language of the workers?", ru: "Условия на языке работников?" },
        kind: "answer",
        required: true,
      },
      {
        id: "openToAll",
        label: { en: "Open to women and men alike?", ru: "Открыта равно для женщин и мужчин?" },
        kind: "answer",
        source: ["almaty-2011:ALM-LAB-iv-b"],
      },
      feesFromWorkers,
    ],
  },
  offer: {
    id: "offer",
    title: { en: "Offer to be checked", ru: "Проверяемое предложение" },
    questions: [
      { id: "jobOrder", label: { en: "Number of the order", ru: "Номер заявки" }, kind: "text", required: true },
      { id: "principal", label: { en: "Principal", ru: "Работодатель" }, kind: "text", required: true },
    ],
  },
  payment: {
    id: "payment",
    title: { en: "Payment to a worker", ru: "Выплата работнику" },
    questions: [
      {
        id: "complaintDecided",
        label: { en: "Number of the decided complaint", ru: "Номер решённой жалобы" },
        kind: "text",
        required: true,
      },
      { id: "paidToWorker", label: { en: "Paid", ru: "Выплачено" }, kind: "number", required: true },
    ],
  },
  sanction: {
    id: "sanction",
    title: { en: "Sanction", ru: "Санкция" },
    questions: [
      { id: "agencyHeard", label: { en: "Was the agency heard?", ru: "Выслушано ли агентство?" }, kind: "answer", required: true },
      { id: "sanctionReasons", label: { en: "Why, by which clause", ru: "Почему, по какой норме" }, kind: "longText", required: true },
    ],
  },
  inspection: {
    id: "inspection",
    title: { en: "Inspection of the agency", ru: "Проверка агентства" },
    questions: [
      { id: "inspectedOn", label: { en: "On", ru: "День" }, kind: "day", required: true },
      { id: "inspectionFound", label: { en: "Found", ru: "Установлено" }, kind: "longText", required: true },
      { id: "warned", label: { en: "Was the agency warned?", ru: "Вынесено ли предупреждение?" }, kind: "answer" },
    ],
  },
  release: {
    id: "release",
    title: { en: "Deposit given back", ru: "Возврат депозита" },
    questions: [
      {
        id: "claimsOpen",
        label: { en: "Is a claim of a worker open?", ru: "Есть ли открытые требования работников?" },
        kind: "answer",
        required: true,
      },
      ...reviewForms.window.questions,
    ],
  },
  ...reviewForms,
} as const satisfies Record<string, Form>;
