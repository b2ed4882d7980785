import type { LawRef } from "../../src/kernel/index.ts";
import { type ClockId, type Gate, type HandOff, type State, type StateId, type Step, type StepId } from "../../src/process/index.ts";
import { said } from "./said.ts";
import { isAppealOver, isOtherThan, outcomeIs } from "./remedy-rules.ts";
import { reviewLetters } from "./letters.ts";

/** Where a decision and its remedies lead in a procedure. */
export type RemedyPlaces = {
  /** State from which it is decided anew after an appeal. */
  readonly examined: StateId;
  /** State reached by notice of a decision for the person. */
  readonly good: StateId;
  /** State reached when a decision against the person is final. */
  readonly closed: StateId;
  /** Clocks that start when a decision for the person is notified. */
  readonly goodStarts?: readonly ClockId[];
  /** Gates of the final step besides that the appeal is over. */
  readonly finalGates?: readonly string[];
  /** Papers that the good end issues, and those that are untrue once it is final against the person. */
  readonly goodIssues?: readonly string[];
  readonly finalRevokes?: readonly string[];
  /** Where a final decision against the person may lead. */
  readonly finalHandsOff?: readonly HandOff[];
  readonly source: readonly LawRef[];
};

const letters = reviewLetters("appealReasons");
const body = ["unhcr-standards:appeal.other-body"] as const;

/** Notice, appeal and finality: the same in every procedure that decides on a person. */
export function remedySteps(places: RemedyPlaces) {
  return { ...noticeSteps(places), ...appealSteps(places) };
}

function noticeSteps({ good, goodStarts = [], goodIssues = [], source }: RemedyPlaces) {
  return {
    notifyGood: {
      title: { en: "Give notice: for the person", ru: "Вручить решение в пользу лица" },
      from: ["decided"],
      to: good,
      by: ["officer"],
      form: "notice",
      gates: ["noticeGood"],
      stops: ["notify"],
      starts: goodStarts,
      issues: goodIssues,
      source,
    },
    notifyRefusal: {
      title: { en: "Give notice: against the person", ru: "Вручить решение не в пользу лица" },
      from: ["decided"],
      to: "appealable",
      by: ["officer"],
      form: "notice",
      gates: ["noticeRefused"],
      stops: ["notify"],
      starts: ["appeal"],
      source,
    },
    notifyReversal: {
      title: { en: "Give notice of the reversal", ru: "Вручить решение об отмене" },
      from: ["reversed"],
      to: good,
      by: ["officer"],
      form: "notice",
      stops: ["notify"],
      starts: goodStarts,
      issues: goodIssues,
      source,
    },
  } as const satisfies Record<string, Step>;
}

/** Appeal and finality, where a procedure gives notices of its own. */
export function appealSteps({
  examined,
  closed,
  finalGates = [],
  finalRevokes = [],
  finalHandsOff = [],
}: Pick<RemedyPlaces, "examined" | "closed" | "finalGates" | "finalRevokes" | "finalHandsOff">) {
  return {
    appeal: {
      title: { en: "Appeal", ru: "Обжаловать" },
      from: ["appealable", "upheld"],
      to: "appealed",
      by: ["person", "adviser"],
      form: "appeal",
      stops: ["appeal", "notify"],
      starts: ["decideAppeal"],
      movesTo: "appeal",
      source: ["unhcr-standards:appeal.days"],
    },
    ...appealDecisions(examined),
    finalise: {
      title: { en: "Note that it is final", ru: "Отметить вступление в силу" },
      from: ["appealable", "upheld"],
      to: closed,
      by: ["officer", "decider"],
      form: "finality",
      gates: ["appealOver", ...finalGates],
      stops: ["appeal", "notify"],
      revokes: finalRevokes,
      handsOff: finalHandsOff,
      source: ["unhcr-standards:appeal.file-open"],
    },
  } as const satisfies Record<string, Step>;
}

/** What the body of the appeal may decide, each told in a letter. */
function appealDecisions(examined: StateId) {
  return {
    uphold: {
      title: { en: "Uphold", ru: "Оставить в силе" },
      from: ["appealed"],
      to: "upheld",
      by: ["appeal"],
      form: "appealDecision",
      gates: ["otherBody"],
      stops: ["decideAppeal"],
      starts: ["notify"],
      movesTo: "officer",
      ...letters.upheld,
      source: body,
    },
    reverse: {
      title: { en: "Reverse", ru: "Отменить" },
      from: ["appealed"],
      to: "reversed",
      by: ["appeal"],
      form: "appealDecision",
      gates: ["otherBody"],
      stops: ["decideAppeal"],
      starts: ["notify"],
      movesTo: "officer",
      ...letters.reversed,
      source: body,
    },
    sendBack: {
      title: { en: "Send back", ru: "Направить на новое рассмотрение" },
      from: ["appealed"],
      to: examined,
      by: ["appeal"],
      form: "appealDecision",
      gates: ["otherBody"],
      stops: ["decideAppeal"],
      starts: ["decide"],
      movesTo: "officer",
      ...letters.sentBack,
      source: body,
    },
  } as const satisfies Record<string, Step>;
}

/** Clocks of a decision and its remedies. */
export const remedyClocks = {
  decide: { title: { en: "To decide", ru: "Принятие решения" }, owner: "decider", awaits: "decide" },
  notify: { title: { en: "To give notice", ru: "Вручение решения" }, owner: "officer", awaits: "notifyRefusal" },
  appeal: { title: { en: "To appeal", ru: "Обжалование" }, owner: "person", awaits: "appeal", remedy: true },
  decideAppeal: { title: { en: "To decide the appeal", ru: "Рассмотрение жалобы" }, owner: "appeal", awaits: "uphold" },
} as const;

/** States of a decision and its remedies. @param protects whether the procedure protects from removal until its end */
export function remedyStates(protects: boolean, countsAs: string) {
  const open = { isFinal: false, protects, countsAs };
  return {
    decided: {
      ...open,
      title: { en: "Decided, notice due", ru: "Решение принято, предстоит вручение" },
      says: said.decided,
    },
    appealable: {
      ...open,
      title: { en: "Decided against the person, appeal open", ru: "Решение не в пользу лица, можно обжаловать" },
      says: said.appealable,
    },
    appealed: {
      ...open,
      title: { en: "Appealed", ru: "Обжаловано" },
      says: said.appealed,
    },
    upheld: {
      ...open,
      title: { en: "Upheld on appeal", ru: "Оставлено в силе" },
      says: said.upheld,
    },
    reversed: {
      ...open,
      title: { en: "Reversed on appeal", ru: "Отменено по жалобе" },
      says: said.reversed,
    },
  } as const satisfies Record<string, State>;
}

/** Numbers in the RULES.md of the procedure, and what its decision says. */
export type RemedyRules = {
  readonly other: string;
  readonly notice: string;
  readonly over: string;
  readonly body: string;
  /** Answers to `outcome` that are for the person. */
  readonly good: readonly string[];
  /** Steps whose author does not decide; who decided neither takes part in the appeal. */
  readonly examiners: readonly StepId[];
};

/** Gates of a decision and its remedies, in the numbering of the procedure. */
export function remedyGates({ other, notice, over, body: otherBody, good, examiners }: RemedyRules) {
  return {
    deciderAnother: {
      id: "deciderAnother",
      rule: other,
      holds: isOtherThan(examiners),
      source: ["unhcr-standards:quality"],
      title: { en: "Who examined does not decide.", ru: "Кто рассматривал дело, не принимает решение." },
      nextStep: { en: "Pass the decision to another member.", ru: "Передайте решение другому члену органа." },
    },
    noticeGood: {
      id: "noticeGood",
      rule: notice,
      holds: outcomeIs(good, true),
      source: ["minsk-2004:MIN-ASY-5"],
      title: { en: "The notice says what was decided.", ru: "Уведомление соответствует решению." },
      nextStep: { en: "Give the notice that belongs to the decision.", ru: "Вручите уведомление, соответствующее решению." },
    },
    noticeRefused: {
      id: "noticeRefused",
      rule: notice,
      holds: outcomeIs(good, false),
      source: ["minsk-2004:MIN-ASY-5"],
      title: { en: "The notice says what was decided.", ru: "Уведомление соответствует решению." },
      nextStep: { en: "Give the notice that belongs to the decision.", ru: "Вручите уведомление, соответствующее решению." },
    },
    appealOver: {
      id: "appealOver",
      rule: over,
      holds: isAppealOver,
      source: ["unhcr-standards:appeal.file-open"],
      title: {
        en: "It is final only when the time for appeal, or the appeal, is over.",
        ru: "Решение вступает в силу лишь по истечении срока обжалования или после жалобы.",
      },
      nextStep: {
        en: "Wait for the end of the period; where its length is not confirmed, write who confirms that it ended.",
        ru: "Дождитесь окончания срока; если длительность не подтверждена, укажите, кто подтверждает его окончание.",
      },
    },
    otherBody: {
      id: "otherBody",
      rule: otherBody,
      holds: isOtherThan([...examiners, "decide"]),
      source: body,
      title: {
        en: "Nobody who acted at first instance takes part in the appeal.",
        ru: "В рассмотрении жалобы не участвует никто из первой инстанции.",
      },
      nextStep: { en: "Pass the appeal to another person.", ru: "Передайте жалобу другому лицу." },
    },
  } as const satisfies Record<string, Gate>;
}
