import type { Form } from "../../src/process/index.ts";
import { remedyForms, withdrawalForm } from "../shared/remedy-forms.ts";

/** Forms of naturalisation. */
export const forms = {
  application: {
    id: "application",
    title: { en: "Application", ru: "Заявление" },
    questions: [
      {
        id: "track",
        label: { en: "Way", ru: "Порядок" },
        kind: "choice",
        required: true,
        options: {
          individual: { en: "individual", ru: "индивидуальный" },
          simplified: { en: "simplified: refugee or stateless person", ru: "упрощённый: беженец или лицо без гражданства" },
          agreement: { en: "by an agreement of two States", ru: "по соглашению двух государств" },
          batch: { en: "by a decree for many", ru: "указом для многих" },
        },
        source: ["almaty-2011:ALM-INT-v", "almaty-2011:ALM-INT-n3"],
      },
      {
        id: "otherCitizenship",
        label: { en: "Another citizenship", ru: "Иное гражданство" },
        kind: "choice",
        required: true,
        options: { none: { en: "none", ru: "нет" }, held: { en: "held", ru: "имеется" } },
      },
    ],
  },
  check: {
    id: "check",
    title: { en: "Check", ru: "Проверка" },
    questions: [
      { id: "eligibleSince", label: { en: "Eligible since, by the law", ru: "Право возникло по закону" }, kind: "day", required: true },
      { id: "eligibleBy", label: { en: "By which clause", ru: "По какой норме" }, kind: "lawRefs", required: true },
      {
        id: "feeAsked",
        label: { en: "Is a fee asked of a refugee or stateless person?", ru: "Взимается ли плата с беженца или лица без гражданства?" },
        kind: "answer",
        required: true,
        source: ["stateless-1954:32"],
      },
      { id: "statesAsked", label: { en: "States that were asked", ru: "Запрошенные государства" }, kind: "countries" },
      {
        id: "renunciation",
        label: { en: "Renunciation of the other citizenship", ru: "Отказ от иного гражданства" },
        kind: "choice",
        required: true,
        options: {
          notAsked: { en: "not asked", ru: "не требуется" },
          afterAssurance: { en: "after written assurance of the new one", ru: "после письменной гарантии нового" },
          before: { en: "before it", ru: "до неё" },
        },
        source: ["stateless-1961:7"],
      },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision", ru: "Решение" },
    questions: [
      {
        id: "outcome",
        label: { en: "Citizenship is", ru: "Гражданство" },
        kind: "choice",
        required: true,
        options: { granted: { en: "granted", ru: "предоставлено" }, refused: { en: "refused", ru: "отказано" } },
      },
      { id: "reasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
      { id: "decree", label: { en: "Decree", ru: "Указ" }, hint: { en: "Number and day", ru: "Номер и дата" }, kind: "text" },
      { id: "decreePlace", label: { en: "Place in its list", ru: "Номер в списке" }, kind: "number" },
    ],
  },
  papers: {
    id: "papers",
    title: { en: "Papers", ru: "Документы" },
    questions: [
      { id: "papersOn", label: { en: "Handed over on", ru: "Вручены" }, kind: "day", required: true },
      { id: "oathOn", label: { en: "Oath, where the law asks for it", ru: "Присяга, если требует закон" }, kind: "day" },
    ],
  },
  withdrawal: withdrawalForm,
  ...remedyForms,
} as const satisfies Record<string, Form>;
