import type { LawRef, OfficerText, PersonText } from "../kernel/index.ts";
import type { FormId } from "./keys.ts";
import type { SchemeOfCase } from "./scheme-terms.ts";

/** What kind of answer a question takes. `answer` is yes, no, unsure or not asked (R6). */
export type QuestionKind =
  | "text"
  | "longText"
  | "day"
  | "answer"
  | "choice"
  | "choices"
  | "number"
  | "country"
  | "countries"
  | "language"
  | "person"
  | "persons"
  | "place"
  | "lawRefs";

/**
 * The published list that the choices of a question are taken from (PR70). Our ids are its codes where none are named; where they are,
 * null is a choice of ours that the list does not have; `unread` is a list whose values could not be read, so that the choices are ours and
 * which code each has is not known (R6). @source decision:0085
 */
export type PublishedList = {
  /** Clause of the standard that publishes the list. */
  readonly standard: LawRef;
  /** What the standard calls the field. */
  readonly field: string;
  readonly codes?: Readonly<Record<string, string | null>> | "unread";
};

/** One question of a form. Within one procedure a question id has one meaning. */
export type Question = {
  readonly id: string;
  readonly label: OfficerText;
  readonly hint?: OfficerText;
  readonly kind: QuestionKind;
  readonly options?: Readonly<Record<string, OfficerText>>;
  /** Absent where the choices are our own. */
  readonly list?: PublishedList;
  /** Must be answered; for `answer`, "notAsked" does not count as answered. */
  readonly required?: boolean;
  /** Shown, and required, only when another answer of this form has one of these values. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  /** Worked out by the node from the other answers of this form, or from the scheme: nobody is asked it, nobody hands it in (PR25). */
  readonly derives?: (answers: Readonly<Record<string, unknown>>, scheme?: SchemeOfCase) => unknown;
  /** Field of the subject that already knows the answer: it is shown, not asked again. */
  readonly from?: string;
  /** How the question is put to the person, in their language. */
  readonly say?: PersonText;
  readonly source?: readonly LawRef[];
};

/** What is asked when a step is taken. */
export type Form = { readonly id: FormId; readonly title: OfficerText; readonly questions: readonly Question[] };
