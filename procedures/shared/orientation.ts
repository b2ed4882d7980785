import { allHold, type Form, type Gate, type GateFacts, listOf, type Verdict, verdictOf } from "../../src/process/index.ts";
import { leftGates, leftQuestions } from "./left-children.ts";

/** What a worker is told before the work begins. */
const orientationTopics = {
  rights: { en: "rights and duties at work", ru: "права и обязанности на работе" },
  contract: { en: "the contract, pay and hours", ru: "договор, оплата, время" },
  papers: { en: "papers stay with the worker", ru: "документы остаются у работника" },
  safety: { en: "safety and health", ru: "безопасность и здоровье" },
  complaint: { en: "how to complain, and to whom", ru: "как и кому пожаловаться" },
  home: { en: "money sent home and the way back", ru: "переводы домой и возвращение" },
} as const;

/** Orientation before the work, free of charge: told, understood by the worker's own words, and children who stay behind asked for. */
export const orientationForm = {
  id: "orientation",
  title: { en: "Orientation", ru: "Ознакомление" },
  questions: [
    { id: "orientedOn", label: { en: "Held on", ru: "Когда проведено" }, kind: "day", required: true },
    { id: "orientationTopics", label: { en: "Told", ru: "О чём рассказано" }, kind: "choices", required: true, options: orientationTopics },
    {
      id: "orientationUnderstood",
      label: {
        en: "Did the worker say in their own words whom to call and what to do when papers are taken?",
        ru: "Сказал ли работник своими словами, кому звонить и что делать, если отняли документы?",
      },
      kind: "answer",
      required: true,
      say: {
        en: "Whom do you call if you are not paid or somebody takes your passport?",
        ru: "Кому вы позвоните, если вам не платят или забрали паспорт?",
        prs: "اگر مزد ندهند یا پاسپورت شما را بگیرند به کی زنگ می‌زنید؟",
        tg: "Агар музд надиҳанд ё шиносномаатонро гиранд, ба кӣ занг мезанед?",
      },
    },
    {
      id: "contactsGiven",
      label: { en: "Were the numbers of inspection and help handed over?", ru: "Переданы ли номера инспекции и помощи?" },
      kind: "answer",
      required: true,
    },
    ...leftQuestions,
  ],
} as const satisfies Form;

/** Every topic told, understood, and numbers given. */
export function isOriented({ answers }: GateFacts): Verdict {
  const told = listOf(answers["orientationTopics"]);
  return allHold(
    Object.keys(orientationTopics).every((topic) => told.includes(topic)) ? "yes" : "no",
    verdictOf(answers["orientationUnderstood"]),
    verdictOf(answers["contactsGiven"]),
  );
}

/** The gates, under the number of the procedure that uses them: told and understood, and children who stay behind seen to. */
export function orientationGates(rule: string) {
  return {
    oriented: {
      id: "oriented",
      rule,
      holds: isOriented,
      source: ["almaty-2011:ALM-LAB-n9", "rap-2012:RAP-IV-10"],
      title: {
        en: "The worker was told of work, rights and help before it begins, and understood.",
        ru: "До начала работы работнику рассказали о труде, правах и помощи, и он понял.",
      },
      nextStep: {
        en: "Tell what is missing, with an interpreter.",
        ru: "Расскажите недостающее с переводчиком.",
      },
    },
    ...leftGates(rule),
  } as const satisfies Record<string, Gate>;
}
