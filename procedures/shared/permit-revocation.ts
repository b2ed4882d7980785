import { allHold, type Form, type Gate, type GateFacts, tellStates, type State, type Step, verdictOf } from "../../src/process/index.ts";
import { isNobodyPunished } from "./worker.ts";
import { paperWords, refusedBy } from "./letters.ts";
import { stateWords } from "./state-words.ts";

const beside = {
  revoked: {
    isFinal: true,
    protects: false,
    title: { en: "Revoked", ru: "Отозвано" },
    says: {
      en: "The permit was revoked after you were heard. A court is open to you, and your wages are still yours.",
      ru: "Разрешение отозвано после того, как вас выслушали. Вы вправе обратиться в суд; заработанное остаётся вашим.",
      prs: "اجازه‌نامه پس از شنیدن حرف شما لغو شد. محکمه برای شما باز است و مزد کارتان از شماست.",
      tg: "Иҷозатнома пас аз шунидани шумо бекор шуд. Ба суд муроҷиат карда метавонед; музди кор аз они шумост.",
    },
  },
} as const satisfies Record<string, State>;

/** Where a case stands whose permit was revoked. */
export const revocationStates = tellStates(beside, stateWords("permit"));

/** What is written of a revocation. */
export const revocationForms = {
  revocation: {
    id: "revocation",
    title: { en: "Revocation", ru: "Отзыв" },
    questions: [
      { id: "workerHeard", label: { en: "Was the worker heard?", ru: "Выслушан ли работник?" }, kind: "answer", required: true },
      { id: "revocationReasons", label: { en: "Why, by which clause", ru: "Почему, по какой норме" }, kind: "longText", required: true },
    ],
  },
} as const satisfies Record<string, Form>;

/** The gate, under the number of the procedure that uses it. */
export function revocationGates(rule: string) {
  return {
    revocationHeard: {
      id: "revocationHeard",
      rule,
      holds: (facts: GateFacts) => allHold(verdictOf(facts.answers["workerHeard"]), isNobodyPunished(facts)),
      source: ["rap-2012:RAP-IV-E1", "cmw-1990:22"],
      title: {
        en: "No permit is revoked unheard, nor while the worker's complaint or inspection is open.",
        ru: "Разрешение не отзывают, не выслушав работника, и пока открыты его жалоба или проверка.",
      },
      nextStep: { en: "Hear the worker and wait for the end of the complaint.", ru: "Выслушайте работника и дождитесь окончания жалобы." },
    },
  } as const satisfies Record<string, Gate>;
}

/** The step by which a worker loses a permit in force, and with it the paper. */
export function revocationSteps<const P extends string>(paper: P) {
  return {
    revoke: {
      title: { en: "Revoke the permit", ru: "Отозвать разрешение" },
      from: ["permitted"],
      to: "revoked",
      by: ["officer"],
      form: "revocation",
      gates: ["revocationHeard"],
      stops: ["renew"],
      revokes: [paper],
      ...refusedBy(paperWords.permitRevoked, { reasons: ["revocationReasons"] }),
      source: ["cmw-1990:22"],
    },
  } as const satisfies Record<string, Step>;
}
