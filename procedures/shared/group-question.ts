import type { Question } from "../../src/process/index.ts";

/** By which decision on a group: the State's record of it, so that it is compared and not believed. */
export const groupDecision: Question = {
  id: "groupDecision",
  label: { en: "Decision on the group", ru: "Решение о группе" },
  hint: {
    en: "The record of the decision, as the page of the mass arrival names it.",
    ru: "Запись решения, как она указана на странице массового прибытия.",
  },
  kind: "text",
  required: true,
  source: ["unhcr-standards:prima-facie"],
};
