import type { LawRef, OfficerText } from "../kernel/index.ts";

/** What may be answered to an item; "not known" is an answer of its own and never a "no" (R6). */
export const checkAnswers = ["met", "inPart", "notMet", "notKnown"] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** What an item asks for beside its evidence: since when it holds, where it is published, who is responsible. */
export const checkFacts = ["since", "published", "responsible"] as const;
export type CheckFact = (typeof checkFacts)[number];

/** What the package of the State can say to an item, shown beside it and never taken as an answer. */
export type CheckHint =
  /** The term of a clock. */
  | { readonly kind: "clock"; readonly procedure: string; readonly clock: string }
  /** Which roles play a part of a procedure. */
  | { readonly kind: "part"; readonly procedure: string; readonly part: string }
  /** Which other procedures of the State hand over to this one. */
  | { readonly kind: "senders"; readonly procedure: string };

/** One thing that a standard asks of a State, put as what is so where it is met. */
export type CheckItem = {
  /** Unique in its checklist; answers name it, so it never changes its meaning. */
  readonly id: string;
  readonly title: OfficerText;
  readonly source: readonly LawRef[];
  readonly facts?: readonly CheckFact[];
  readonly hints?: readonly CheckHint[];
};
/** Items of one part of a standard; a score is told of each section. */
export type CheckSection = { readonly id: string; readonly title: OfficerText; readonly items: readonly CheckItem[] };

/** A standard that a State is held against, item by item, as data. */
export type Checklist = {
  readonly id: string;
  readonly version: string;
  readonly title: OfficerText;
  /** What it is, and what it is not. */
  readonly lead: OfficerText;
  readonly source: readonly LawRef[];
  readonly sections: readonly CheckSection[];
};

/** Declares a checklist; that ids are unique and clauses exist is tested for all of them at once. */
export function defineChecklist(checklist: Checklist): Checklist {
  return checklist;
}

/** Every item of a checklist, in order. */
export function itemsOf({ sections }: Pick<Checklist, "sections">): CheckItem[] {
  return sections.flatMap((section) => section.items);
}
