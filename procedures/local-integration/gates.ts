import type { Gate } from "../../src/process/index.ts";
import { courseGates } from "../shared/courses.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { doesPlanCover, isSelfReliant, isStatusHeld } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  statusHeld: {
    id: "statusHeld",
    rule: "LP1",
    holds: isStatusHeld,
    source: ["almaty-2011:ALM-INT-n1"],
    title: { en: "The person has a status here, or waits for it.", ru: "У лица есть статус или оно его ожидает." },
    nextStep: { en: "See first to the status: it is the core of integration.", ru: "Сначала займитесь статусом: он основа интеграции." },
  },
  planCovers: {
    id: "planCovers",
    rule: "LP3",
    holds: doesPlanCover,
    source: ["rap-2012:RCF-4.3-2"],
    title: {
      en: "The plan covers each condition that is not met, and the person agrees.",
      ru: "План охватывает все невыполненные условия, лицо согласно.",
    },
    nextStep: { en: "Add what is lacking, and ask the person.", ru: "Добавьте недостающее и спросите лицо." },
  },
  selfReliant: {
    id: "selfReliant",
    rule: "LP4",
    holds: isSelfReliant,
    source: ["rap-2012:RCF-4.3-2", "rap-2012:RAP-III-E1"],
    title: {
      en: "The last review found each condition met, and an income of their own.",
      ru: "Последний пересмотр показал: условия выполнены, доход собственный.",
    },
    nextStep: {
      en: "Review, and keep the plan where anything is lacking.",
      ru: "Проведите пересмотр; если чего-то не хватает, план продолжается.",
    },
  },
  leftFreely: {
    id: "leftFreely",
    rule: "LP5",
    holds: isWithdrawalOwn,
    source: ["rap-2012:RAP-III-04"],
    title: { en: "Stopping is the person's own wish.", ru: "Прекращение — собственное желание лица." },
    nextStep: { en: "Talk, and write the person's words.", ru: "Поговорите и запишите слова лица." },
  },
  ...courseGates("LP7"),
} as const satisfies Record<string, Gate>;
