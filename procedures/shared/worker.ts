import {
  allHold,
  type Form,
  type Gate,
  type GateFacts,
  type HandOff,
  isDenied,
  type Procedure,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { reviewForms } from "./administrative-review.ts";

/** Whoever comes to work or study paid nobody who may not ask for it, and holds their own papers. @source ilo:181 */
export function isFreeOfHolds({ answers }: GateFacts): Verdict {
  return allHold(isDenied(answers["feePaid"]), verdictOf(answers["papersOwn"]));
}

/** A written contract in a language of the worker, with pay no worse than for nationals. @source cmw-1990:25 */
export function isContractFair({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["contractUnderstood"]), verdictOf(answers["payEqual"]));
}

const complaints = ["grievance", "labour-inspection", "trafficking"];

/** No complaint, inspection or search for victims of this worker's is open. */
export function isNobodyPunished({ cases }: GateFacts): Verdict {
  return cases.some((one) => complaints.includes(one.procedure) && !one.isFinal) ? "no" : "yes";
}

/** What a worker is asked about money and papers before anything is given. */
export const freedomQuestions = [
  {
    id: "feePaid",
    label: { en: "Did the worker pay anybody for the work?", ru: "Платил ли работник кому-либо за трудоустройство?" },
    kind: "answer",
    required: true,
  },
  {
    id: "papersOwn",
    label: { en: "Does the worker hold their own papers?", ru: "Документы у самого работника?" },
    kind: "answer",
    required: true,
  },
] as const satisfies Form["questions"];

/** What is offered where work or study went wrong, or nobody knows how it went. */
export const helpOffers = {
  inspection: { en: "labour inspection told", ru: "сообщено инспекции труда" },
  nrm: { en: "referred to help for victims", ru: "направлено в помощь жертвам" },
  asylum: { en: "asylum explained", ru: "разъяснено право на убежище" },
  declined: { en: "the person declines", ru: "лицо отказалось" },
  unreachable: { en: "the person was not reached", ru: "связаться не удалось" },
} as const;

/** Whom an officer hands somebody to who may be held or fears to go home. */
export const helpHandOffs = [
  { to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-n1"] },
  { to: "asylum", route: "asylum", when: "onRequest", source: ["refugee-1951:33.1"] },
] as const satisfies readonly HandOff[];

/** What somebody competent states by name where the law's number of places was not read (PR26). */
export const statedPlaces = [
  {
    id: "figureStated",
    label: { en: "Places by law, where not confirmed here", ru: "Мест по закону, если здесь не подтверждено" },
    kind: "number",
  },
  { id: "figureConfirmedBy", label: { en: "Stated by", ru: "Кем указано" }, kind: "text" },
] as const satisfies Form["questions"];

/** What makes a contract fair, at first and at each renewal. */
export const fairnessQuestions = [
  {
    id: "contractUnderstood",
    label: { en: "Contract in a language of the worker?", ru: "Договор на языке работника?" },
    kind: "answer",
    required: true,
  },
  {
    id: "payEqual",
    label: { en: "Pay and conditions no worse than for nationals?", ru: "Оплата и условия не хуже, чем для граждан?" },
    kind: "answer",
    required: true,
  },
] as const satisfies Form["questions"];

/** What a worker tells of another employer; nobody need agree to it. */
export const noticeForm = {
  id: "notice",
  title: { en: "Other employer", ru: "Другой работодатель" },
  questions: [
    { id: "employer", label: { en: "Employer", ru: "Работодатель" }, kind: "text", required: true },
    { id: "employerFrom", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true },
  ],
} as const satisfies Form;

/** When the time to renew a permit ended, where no figure of it is confirmed. */
export const endingForm = {
  id: "ending",
  title: { en: "End of the time to renew", ru: "Окончание срока продления" },
  questions: reviewForms.window.questions,
} as const satisfies Form;

/** Who acts in the cases of a worker's permits. */
export const workerParts = {
  person: { en: "The worker", ru: "Работник" },
  officer: { en: "Labour-migration officer", ru: "Специалист по трудовой миграции" },
} as const satisfies Procedure["parts"];

/** The gate of money and papers, under the number of the procedure that uses it. */
export function freedomGates(rule: string) {
  return {
    workerFree: {
      id: "workerFree",
      rule,
      holds: isFreeOfHolds,
      source: ["ilo:181", "cmw-1990:21"],
      title: { en: "The worker paid nobody and holds their own papers.", ru: "Работник никому не платил, документы у него самого." },
      nextStep: {
        en: "Have money and papers given back; tell the labour inspection.",
        ru: "Добейтесь возврата денег и документов; сообщите инспекции труда.",
      },
    },
  } as const satisfies Record<string, Gate>;
}

/** The gate of a fair contract, under the number of the procedure that uses it. */
export function fairnessGates(rule: string) {
  return {
    contractFair: {
      id: "contractFair",
      rule,
      holds: isContractFair,
      source: ["cmw-1990:25", "iris:principles"],
      title: {
        en: "The contract is in a language of the worker, with pay no worse than for nationals.",
        ru: "Договор на языке работника, оплата не хуже, чем для граждан.",
      },
      nextStep: { en: "Have the contract translated and the pay set right.", ru: "Добейтесь перевода договора и исправления условий." },
    },
  } as const satisfies Record<string, Gate>;
}
