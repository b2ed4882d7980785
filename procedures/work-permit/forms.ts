import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { childForms } from "../shared/children.ts";
import { insuranceForms, insuranceQuestions } from "../shared/insurance.ts";
import { leftQuestions } from "../shared/left-children.ts";
import { revocationForms } from "../shared/permit-revocation.ts";
import { quotaQuestions } from "../shared/quota.ts";
import { endingForm, fairnessQuestions, freedomQuestions } from "../shared/worker.ts";

/** Forms of a work permit. */
export const forms = {
  need: {
    id: "need",
    title: { en: "Employer's need", ru: "Потребность работодателя" },
    questions: [
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
      {
        id: "occupation",
        label: { en: "Occupation (ISCO-08)", ru: "Профессия (ISCO-08)" },
        kind: "text",
        required: true,
        source: ["isco-08:groups"],
      },
      { id: "sector", label: { en: "Sector (ISIC)", ru: "Отрасль (ISIC)" }, kind: "text", source: ["isic-4:sections"] },
      { id: "workPlace", label: { en: "Place of work", ru: "Место работы" }, kind: "place" },
      {
        id: "category",
        label: { en: "Category", ru: "Категория" },
        kind: "choice",
        required: true,
        options: {
          "1": { en: "1: heads", ru: "1: руководители" },
          "2": { en: "2: heads of units and specialists by the law's list", ru: "2: руководители подразделений" },
          "3": { en: "3: specialists", ru: "3: специалисты" },
          "4": { en: "4: skilled workers", ru: "4: квалифицированные рабочие" },
        },
        source: ["rap-2012:RAP-IV-06", "kz-labour:permit.categories"],
      },
      {
        id: "highlySkilled",
        label: { en: "Is the worker highly skilled by the law's list?", ru: "Относится ли работник к высококвалифицированным по закону?" },
        kind: "answer",
        source: ["almaty-2011:ALM-LAB-n13"],
      },
    ],
  },
  examination: {
    id: "examination",
    title: { en: "Market and quota", ru: "Рынок и квота" },
    questions: [
      { id: "nationals", label: { en: "Nationals among the workers", ru: "Граждан среди работников" }, kind: "number", required: true },
      {
        id: "foreigners",
        label: { en: "Foreigners, with this worker", ru: "Иностранцев, включая этого работника" },
        kind: "number",
        required: true,
      },
      {
        id: "figureStated",
        label: {
          en: "Share of nationals by law, per cent, where not confirmed here",
          ru: "Доля граждан по закону, %, если здесь не подтверждена",
        },
        kind: "number",
      },
      { id: "figureConfirmedBy", label: { en: "Share stated by", ru: "Кем указана доля" }, kind: "text" },
      { id: "outsideQuota", label: { en: "Does the work stand outside the quota?", ru: "Вне квоты?" }, kind: "answer", required: true },
      ...quotaQuestions,
    ],
  },
  contract: {
    id: "contract",
    title: { en: "Contract and permit", ru: "Договор и разрешение" },
    questions: [
      ...fairnessQuestions,
      { id: "wage", label: { en: "Wage by month", ru: "Оплата в месяц" }, kind: "text", required: true },
      ...freedomQuestions,
      ...insuranceQuestions,
      ...leftQuestions,
      { id: "permitUntil", label: { en: "Permit until", ru: "Разрешение до" }, kind: "day", required: true },
      {
        id: "permitTerritory",
        label: { en: "Territory", ru: "Территория" },
        kind: "place",
        source: ["rap-2012:RAP-IV-06", "kz-labour:permit.territory"],
      },
    ],
  },
  ...reviewForms,
  ending: endingForm,
  renewal: {
    id: "renewal",
    title: { en: "Renewal", ru: "Продление" },
    questions: [
      ...fairnessQuestions,
      { id: "permitUntil", label: { en: "Permit until", ru: "Разрешение до" }, kind: "day", required: true },
    ],
  },
  transfer: {
    id: "transfer",
    title: { en: "Other employer", ru: "Другой работодатель" },
    questions: [
      { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
      { id: "transferOn", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  ...revocationForms,
  fast: {
    id: "fast",
    title: { en: "Permit of the highly skilled", ru: "Разрешение высококвалифицированному" },
    questions: [
      {
        id: "skillSeen",
        label: { en: "Was one paper seen that shows the skill?", ru: "Видели ли один документ о квалификации?" },
        kind: "answer",
        required: true,
        source: ["almaty-2011:ALM-LAB-n13"],
      },
      ...fairnessQuestions,
      ...freedomQuestions,
      ...insuranceQuestions,
      ...leftQuestions,
      { id: "permitUntil", label: { en: "Permit until", ru: "Разрешение до" }, kind: "day", required: true },
    ],
  },
  ...childForms,
  ...insuranceForms,
} as const satisfies Record<string, Form>;
