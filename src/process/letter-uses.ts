import type { OfficerText, PersonText } from "../kernel/index.ts";

/**
 * How a step decides over the person: what its letter is made of. Its paper is one of the letters that the step issues.
 * @source decision:0083
 */
export type DecisionUse = {
  /** Question of its form whose answer is what was decided; absent where taking the step is the decision. */
  readonly outcome?: string;
  /** What was decided, as the person reads it, by the code of each outcome; one of them where taking the step decides. */
  readonly says: Readonly<Record<string, PersonText>>;
  /** Questions whose answers are its reasons, in the order in which they are printed; a draft of them can be made from the file. */
  readonly reasons: readonly string[];
  /** Question of the clauses it rests on, by their ids or in words; where none is answered, the clauses of the step itself. */
  readonly basis?: string;
  /** Outcomes that give the person what they asked for: nobody asks to have these changed. */
  readonly grants?: readonly string[];
  /** Time limit within which the person may ask to have it changed; where there is none, the letter tells whom to ask about a court. */
  readonly remedy?: string;
};

/** A line of a paper: an answer of the case, or the day on which a time limit ends. */
export type PaperRow = {
  readonly label: PersonText;
  readonly question?: string;
  /** What each answer of a closed list is called on the paper; an answer that is not here is not printed. */
  readonly says?: Readonly<Record<string, PersonText>>;
  readonly clock?: string;
  /** Printed where the time limit has no figure, so that there is no day. */
  readonly otherwise?: PersonText;
};

/** What a paper that decides nothing says: that something stands so, or that it was agreed. @source decision:0083 */
export type StatementUse = {
  readonly title: PersonText;
  readonly says: readonly PersonText[];
  readonly rows: readonly PaperRow[];
};

/** How the letters of a procedure go out. @source decision:0083 */
export type LettersUse =
  | {
      /** What its decisions are on, as their letters say it. */
      readonly about: PersonText;
    }
  | {
      /**
       * Who is seen with a letter of it may come to harm by that: its papers name neither the procedure nor the body nor the reasons, and are
       * made for those alone who want them. The question is the one whether the person wants it on paper.
       */
      readonly discreet: { readonly wish: string };
    };

/** Letters that tell a decision. */
export const decisionPapers = ["decision-letter", "appeal-decision"] as const;
/** Papers that state or agree something. */
export const statementPapers = ["confirmation", "agreement"] as const;
/** A paper that is written from the case by what its definition says. */
export type WrittenPaper = (typeof decisionPapers)[number] | (typeof statementPapers)[number];

/** Why a step that decides gives no letter. */
export type NoLetter = OfficerText;
