import type { Form } from "../../src/process/index.ts";
import { reviewForms } from "../shared/administrative-review.ts";
import { eligibilityQuestions, occupationQuestion, schemeQuestion } from "../shared/scheme.ts";
import { freedomQuestions } from "../shared/worker.ts";

/** Forms of a permanent admission. */
export const forms = {
  application: { id: "application", title: { en: "Application", ru: "Заявление" }, questions: [schemeQuestion, occupationQuestion] },
  place: { id: "place", title: { en: "Place", ru: "Место" }, questions: [...eligibilityQuestions, ...freedomQuestions] },
  admission: {
    id: "admission",
    title: { en: "Admission", ru: "Допуск" },
    questions: [{ id: "admittedOn", label: { en: "Admitted on", ru: "Дата допуска" }, kind: "day", required: true }],
  },
  ...reviewForms,
} as const satisfies Record<string, Form>;
