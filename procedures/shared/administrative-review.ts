import {
  type Form,
  type Gate,
  type GateFacts,
  isLimitOver,
  isOtherHand,
  isWritten,
  type State,
  type Step,
} from "../../src/process/index.ts";
import { paperWords, refusedBy, reviewLetters } from "./letters.ts";
import { said } from "./said.ts";

const letters = reviewLetters("reviewReasons");

/** The letter of a refusal that a colleague may be asked to review. */
export const refusalLetter = refusedBy(paperWords.refused, { reasons: ["refusalReasons"], basis: "refusalLaw", remedy: "contest" });

/** Numbers under which a procedure carries the shared rules: reasons of a refusal, who reviews, when it is final. */
export type ReviewRules = { readonly reasons: string; readonly another: string; readonly over: string };

/** Gates of a refusal and its review by a colleague, under the numbers of the procedure that uses them. @source decision:0041 */
export function reviewGates(rule: ReviewRules, source: Gate["source"]) {
  return {
    refusalReasoned: {
      id: "refusalReasoned",
      rule: rule.reasons,
      holds: ({ answers }: GateFacts) => (isWritten(answers["refusalReasons"]) && isWritten(answers["refusalLaw"]) ? "yes" : "no"),
      source,
      title: { en: "A refusal names its reasons and the clause.", ru: "В отказе указаны мотивы и норма." },
      nextStep: { en: "Write why, and by which clause.", ru: "Запишите, почему и по какой норме." },
    },
    reviewerAnother: {
      id: "reviewerAnother",
      rule: rule.another,
      holds: (facts: GateFacts) => isOtherHand(facts, ["refuse"]),
      source,
      title: { en: "Who refused does not review.", ru: "Отказавший не пересматривает." },
      nextStep: { en: "Pass the review to a colleague who took no part.", ru: "Передайте пересмотр коллеге, не участвовавшему в решении." },
    },
    contestOver: {
      id: "contestOver",
      rule: rule.over,
      holds: (facts: GateFacts) => isLimitOver(facts, "contest"),
      source,
      title: {
        en: "A refusal is final only when the time to contest it is over.",
        ru: "Отказ окончателен лишь по истечении срока обжалования.",
      },
      nextStep: {
        en: "Wait until it is over. Where its length is not confirmed, have a lawyer state the day it ended.",
        ru: "Дождитесь его истечения. Если длительность не подтверждена, юрист должен указать день окончания.",
      },
    },
  } as const satisfies Record<string, Gate>;
}

/** Forms of a refusal, of the wish to have it reviewed, of the review and of the end of the time for it. */
export const reviewForms = {
  refusal: {
    id: "refusal",
    title: { en: "Refusal", ru: "Отказ" },
    questions: [
      { id: "refusalReasons", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true },
      { id: "refusalLaw", label: { en: "By which clause", ru: "По какой норме" }, kind: "text", required: true },
    ],
  },
  contest: {
    id: "contest",
    title: { en: "Objection", ru: "Возражение" },
    questions: [{ id: "contestWords", label: { en: "What is not right", ru: "С чем лицо не согласно" }, kind: "longText", required: true }],
  },
  review: {
    id: "review",
    title: { en: "Review", ru: "Пересмотр" },
    questions: [{ id: "reviewReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true }],
  },
  window: {
    id: "window",
    title: { en: "End of the time to contest", ru: "Окончание срока обжалования" },
    questions: [
      {
        id: "windowEndedOn",
        label: { en: "Ended on, where no figure is confirmed", ru: "Когда истёк, если срок не подтверждён" },
        kind: "day",
      },
      { id: "windowConfirmedBy", label: { en: "Stated by", ru: "Кем указано" }, kind: "text" },
    ],
  },
} as const satisfies Record<string, Form>;

/** Where a case stands after a refusal; protection goes on until it is final where the procedure protects at all. */
export function reviewStates<const P extends boolean>(protects: P) {
  return {
    refused: {
      isFinal: false,
      protects,
      title: { en: "Refused, may be contested", ru: "Отказано, можно обжаловать" },
      says: said.refused,
    },
    contested: {
      isFinal: false,
      protects,
      title: { en: "Under review", ru: "На пересмотре" },
      says: said.contested,
    },
    ended: {
      isFinal: true,
      protects: false,
      title: { en: "Refusal is final", ru: "Отказ окончателен" },
      says: said.ended,
    },
  } as const satisfies Record<string, State>;
}

type Placed<F extends string, B extends string, C extends string> = {
  /** Where a refusal may be decided, the clocks that it ends, and where an overturned case goes on. */
  readonly from: readonly F[];
  readonly stops: readonly C[];
  readonly backTo: B;
  readonly restarts: readonly C[];
  readonly source: Step["source"];
};

/** Steps of a refusal and its review; the applicant is the part `person`, the authority `officer`. */
export function reviewSteps<const F extends string, const B extends string, const C extends string>(at: Placed<F, B, C>) {
  return {
    refuse: {
      title: { en: "Refuse", ru: "Отказать" },
      from: at.from,
      to: "refused",
      by: ["officer"],
      form: "refusal",
      gates: ["refusalReasoned"],
      stops: at.stops,
      starts: ["contest"],
      ...refusalLetter,
      source: at.source,
    },
    contest: {
      title: { en: "Object to the refusal", ru: "Возразить против отказа" },
      from: ["refused"],
      to: "contested",
      by: ["person", "officer"],
      form: "contest",
      stops: ["contest"],
      starts: ["decideReview"],
      source: at.source,
    },
    overturn: {
      title: { en: "Overturn the refusal", ru: "Отменить отказ" },
      from: ["contested"],
      to: at.backTo,
      by: ["officer"],
      form: "review",
      gates: ["reviewerAnother"],
      stops: ["decideReview"],
      starts: at.restarts,
      ...letters.sentBack,
      source: at.source,
    },
    uphold: {
      title: { en: "Uphold the refusal", ru: "Оставить отказ в силе" },
      from: ["contested"],
      to: "ended",
      by: ["officer"],
      form: "review",
      gates: ["reviewerAnother"],
      stops: ["decideReview"],
      ...letters.upheld,
      source: at.source,
    },
    finish: {
      title: { en: "Note that nobody objected", ru: "Отметить, что возражений нет" },
      from: ["refused"],
      to: "ended",
      by: ["officer"],
      form: "window",
      gates: ["contestOver"],
      stops: ["contest"],
      source: at.source,
    },
  } as const satisfies Record<string, Step>;
}

/** Time limits of the review. */
export const reviewClocks = {
  contest: { title: { en: "To object to a refusal", ru: "Возражение против отказа" }, owner: "person", awaits: "contest", remedy: true },
  decideReview: { title: { en: "To decide on the objection", ru: "Решение по возражению" }, owner: "officer", awaits: "uphold" },
} as const;
