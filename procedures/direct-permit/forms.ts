import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { freedomQuestions, orientationForm, statedPlaces } from "../shared/worker.ts";

const months = {
  id: "monthsGiven",
  label: { en: "For how many months", ru: "На сколько месяцев" },
  kind: "number",
  required: true,
} as const;

const longest = [
  {
    id: "longestStated",
    label: {
      en: "Longest time by law, months, where not confirmed here",
      ru: "Наибольший срок по закону, месяцев, если здесь не подтверждён",
    },
    kind: "number",
  },
  { id: "longestConfirmedBy", label: { en: "Stated by", ru: "Кем указано" }, kind: "text" },
] as const;

/** Forms of a permit given to the worker. */
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
      {
        id: "sector",
        label: { en: "Work wished", ru: "Желаемая работа" },
        kind: "choice",
        required: true,
        options: {
          farming: { en: "farming", ru: "сельское хозяйство" },
          building: { en: "building", ru: "строительство" },
          services: { en: "trade and services", ru: "торговля и услуги" },
          care: { en: "care and household", ru: "уход и домашнее хозяйство" },
          other: { en: "other", ru: "иное" },
        },
        source: ["isic-4:sections"],
      },
      { id: "occupation", label: { en: "Occupation (ISCO-08)", ru: "Профессия (ISCO-08)" }, kind: "text", source: ["isco-08:groups"] },
      { id: "childrenHere", label: { en: "Children who come along", ru: "Дети, приезжающие вместе" }, kind: "persons" },
    ],
  },
  grant: {
    id: "grant",
    title: { en: "Place", ru: "Место" },
    questions: [
      { id: "quotaYear", label: { en: "Year of the quota", ru: "Год квоты" }, kind: "number", required: true },
      ...statedPlaces,
      ...freedomQuestions,
    ],
  },
  orientation: {
    ...orientationForm,
    questions: [
      ...orientationForm.questions,
      months,
      ...longest,
      {
        id: "identityTaken",
        label: { en: "Identity checked, fingerprints taken?", ru: "Личность установлена, отпечатки сняты?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  renewal: { id: "renewal", title: { en: "Renewal", ru: "Продление" }, questions: [months, ...longest] },
  notice: {
    id: "notice",
    title: { en: "Employer", ru: "Работодатель" },
    questions: [
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
      { id: "employerFrom", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  revocation: {
    id: "revocation",
    title: { en: "Revocation", ru: "Отзыв" },
    questions: [
      { id: "workerHeard", label: { en: "Was the worker heard?", ru: "Выслушан ли работник?" }, kind: "answer", required: true },
      { id: "revocationReasons", label: { en: "Why, by which clause", ru: "Почему, по какой норме" }, kind: "longText", required: true },
    ],
  },
  ending: {
    id: "ending",
    title: { en: "End of the time to renew", ru: "Окончание срока продления" },
    questions: reviewForms.window.questions,
  },
  refusal: reviewForms.refusal,
  contest: reviewForms.contest,
  review: reviewForms.review,
  window: reviewForms.window,
} as const satisfies Record<string, Form>;
