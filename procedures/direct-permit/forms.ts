import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { childForms } from "../shared/children.ts";
import { insuranceForms, insuranceQuestions } from "../shared/insurance.ts";
import { orientationForm } from "../shared/orientation.ts";
import { appliesAlone, identityTaken, longestLabel } from "../shared/own-permit.ts";
import { revocationForms } from "../shared/permit-revocation.ts";
import { endingForm, freedomQuestions, noticeForm, statedPlaces } from "../shared/worker.ts";

const months = {
  id: "monthsGiven",
  label: { en: "For how many months", ru: "На сколько месяцев" },
  kind: "number",
  required: true,
} as const;

const longest = [
  {
    id: "longestStated",
    label: longestLabel,
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
      appliesAlone,
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
    questions: [...orientationForm.questions, ...insuranceQuestions, months, ...longest, identityTaken],
  },
  renewal: { id: "renewal", title: { en: "Renewal", ru: "Продление" }, questions: [months, ...longest] },
  notice: { ...noticeForm, title: { en: "Employer", ru: "Работодатель" } },
  ...revocationForms,
  ending: endingForm,
  ...reviewForms,
  ...childForms,
  ...insuranceForms,
} as const satisfies Record<string, Form>;
