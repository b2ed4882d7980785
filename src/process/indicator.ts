import type { LawRef, OfficerText } from "../kernel/index.ts";
import type { StateId, StepId } from "./keys.ts";

/** What the person of a case is told apart by in figures. */
export const personSplits = ["sex", "age", "origin", "group"] as const;

export type PersonSplit = (typeof personSplits)[number];

/** What is measured between two points of the procedure. */
export type Indicator = {
  readonly id: string;
  readonly title: OfficerText;
  readonly from: StateId | StepId;
  readonly to: StateId | StepId;
  /**
   * What those who came to the second point are told apart by, in tables that may be passed on (SD13): something of the person, or a
   * question of the procedure with a closed list of answers. `title` then says too much of a share: `counted` names who is counted.
   */
  readonly by?: readonly (PersonSplit | (string & {}))[];
  readonly counted?: OfficerText;
  /**
   * Question with a closed list of answers, each of which is a line of its own: where one person may come to several of them, and would be
   * in the column of the last alone. Their sum is of nobody, and is not told (SD13).
   */
  readonly linesBy?: string;
  /** Of those questions the one of which each answer is told month by month as well, where only counts leave (SD24). */
  readonly byMonth?: string;
  /** Counts only when the case's answer to this question is one of these. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  readonly source: readonly LawRef[];
};
