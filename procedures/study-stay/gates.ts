import { allHold, type Gate, type GateFacts, isLimitOver, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { isFreeOfHolds } from "../shared/worker.ts";

/** STU1: the school's own word, and a course whose days are in order. */
export function hasPlace({ fields, answers }: GateFacts): Verdict {
  const [from, until] = [fields["courseFrom"], fields["courseUntil"]];
  const inOrder = typeof from !== "string" || typeof until !== "string" ? "undetermined" : from <= until ? "yes" : "no";
  return allHold(verdictOf(answers["placeSeen"]), inOrder);
}

/** STU4: the time to renew is over, and where something may be wrong help was offered. */
export function isEndFollowed(facts: GateFacts): Verdict {
  const { endWhy, helpOffer } = facts.answers;
  if (endWhy === undefined) return "undetermined";
  return allHold(isLimitOver(facts, "renew"), endWhy === "left" || endWhy === "stopped" || isWritten(helpOffer) ? "yes" : "no");
}

/** Gates of a stay for study, in the numbering of RULES.md. */
export const gates = {
  placeSeen: {
    id: "placeSeen",
    rule: "STU1",
    holds: hasPlace,
    source: ["almaty-2011:ALM-LAB-n2"],
    title: { en: "The school has a place, and the course has its days.", ru: "В учебном заведении есть место, дни курса указаны." },
    nextStep: { en: "Ask the school, and have the days set right.", ru: "Спросите учебное заведение и уточните дни." },
  },
  studentFree: {
    id: "studentFree",
    rule: "STU2",
    holds: isFreeOfHolds,
    source: ["almaty-2011:ALM-LAB-n2", "ilo:181"],
    title: {
      en: "The student paid nobody but the school and holds their own papers.",
      ru: "Учащийся платил только учебному заведению, документы у него самого.",
    },
    nextStep: { en: "Have money and papers given back; offer help.", ru: "Добейтесь возврата денег и документов; предложите помощь." },
  },
  stillStudies: {
    id: "stillStudies",
    rule: "STU3",
    holds: ({ answers }: GateFacts) => verdictOf(answers["stillStudies"]),
    source: ["almaty-2011:ALM-LAB-n2"],
    title: { en: "The school says that the student is there.", ru: "Учебное заведение подтверждает, что лицо учится." },
    nextStep: { en: "Ask the school and the student.", ru: "Спросите учебное заведение и учащегося." },
  },
  endFollowed: {
    id: "endFollowed",
    rule: "STU4",
    holds: isEndFollowed,
    source: ["almaty-2011:ALM-TRAF-n1"],
    title: {
      en: "The time to renew is over, it is known why, and where something may be wrong help was offered.",
      ru: "Срок продления истёк, причина известна, и, если что-то не так, помощь предложена.",
    },
    nextStep: { en: "Wait, reach the student, and offer help.", ru: "Подождите, свяжитесь с учащимся и предложите помощь." },
  },
  ...reviewGates({ reasons: "STU5", another: "STU6", over: "STU7" }, ["decision:0041"]),
} as const satisfies Record<string, Gate>;
