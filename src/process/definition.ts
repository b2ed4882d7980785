import type { Evidence, LawRef, OfficerText, PersonText } from "../kernel/index.ts";

/** Part that a person plays in a procedure; a country says which roles of which units play it. */
export type PartId = string;
export type StateId = string;
export type StepId = string;
export type ClockId = string;
export type GateId = string;
export type FormId = string;

/** What kind of answer a question takes. `answer` is yes, no, unsure or not asked (R6). */
export type QuestionKind =
  | "text" | "longText" | "day" | "answer" | "choice" | "choices" | "number" | "country" | "countries" | "language" | "person" | "place" | "lawRefs";

export type Question = {
  readonly id: string;
  readonly label: OfficerText;
  readonly hint?: OfficerText;
  readonly kind: QuestionKind;
  readonly options?: Readonly<Record<string, OfficerText>>;
  /** Must be answered; for `answer`, "notAsked" does not count as answered. */
  readonly required?: boolean;
  /** Shown, and required, only when another answer of this form has one of these values. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  /** Field of the subject that already knows the answer: it is shown, not asked again. */
  readonly from?: string;
  /** How the question is put to the person, in their language. */
  readonly say?: PersonText;
  readonly source?: readonly LawRef[];
};

export type Form = { readonly id: FormId; readonly title: OfficerText; readonly questions: readonly Question[] };

/** What a gate may look at. Absent is not known, never "no" (R6). */
export type GateFacts = {
  /** States of this person's cases by procedure; a sealed case is not in it but counts in `openProtection`. */
  readonly cases: readonly { readonly procedure: string; readonly state: StateId; readonly isFinal: boolean }[];
  /** Answers and fields of this case that the actor's step may use. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields of the person. */
  readonly person: Readonly<Record<string, unknown>>;
  /** Who acted at earlier steps: step -> users. */
  readonly actedBy: Readonly<Record<StepId, readonly string[]>>;
  readonly actor: string;
  /** Answers of the form being handed in. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly today: string;
};

/** A condition that must hold before an effect. `undetermined` blocks as `no` does, and says what is missing. */
export type Gate = {
  readonly id: GateId;
  /** Number in the RULES.md beside the definition, or R1-R6. */
  readonly rule: string;
  readonly title: OfficerText;
  readonly holds: (facts: GateFacts) => "yes" | "no" | "undetermined";
  /** What the officer may lawfully do next when it blocks. */
  readonly nextStep: OfficerText;
  readonly source: readonly LawRef[];
};

export type HandOff = { readonly to: string; readonly route: string; readonly when: "always" | "onRequest"; readonly source: readonly LawRef[] };

export type State = {
  readonly title: OfficerText;
  /** What the person reads of it. */
  readonly says: PersonText;
  readonly isFinal: boolean;
  /** While a case is in such a state no removal or return may pass (R2). */
  readonly protects: boolean;
  readonly countsAs?: string;
};

export type Step = {
  readonly title: OfficerText;
  readonly from: readonly StateId[];
  readonly to: StateId;
  readonly by: readonly PartId[];
  readonly form?: FormId;
  readonly gates?: readonly GateId[];
  readonly starts?: readonly ClockId[];
  readonly stops?: readonly ClockId[];
  readonly suspends?: readonly ClockId[];
  readonly resumes?: readonly ClockId[];
  readonly extends?: readonly ClockId[];
  /** Kinds of documents this step issues. */
  readonly issues?: readonly string[];
  readonly handsOff?: readonly HandOff[];
  /** Unit part that owns the case after this step, when it moves. */
  readonly movesTo?: PartId;
  readonly source: readonly LawRef[];
};

export type ClockUse = {
  readonly title: OfficerText;
  /** Part that must act before it is due. */
  readonly owner: PartId;
  /** Step that ends it. */
  readonly awaits: StepId;
};

export type Indicator = { readonly id: string; readonly title: OfficerText; readonly from: StateId | StepId; readonly to: StateId | StepId; readonly source: readonly LawRef[] };

export type Procedure = {
  readonly id: string;
  /** Day from which this version holds; a case keeps the version under which it began. */
  readonly version: string;
  readonly title: OfficerText;
  /** Compartment that its cases belong to (R4). */
  readonly compartment: string;
  readonly source: readonly LawRef[];
  readonly initial: StateId;
  readonly parts: Readonly<Record<PartId, OfficerText>>;
  readonly states: Readonly<Record<StateId, State>>;
  readonly steps: Readonly<Record<StepId, Step>>;
  readonly forms: Readonly<Record<FormId, Form>>;
  readonly gates: Readonly<Record<GateId, Gate>>;
  readonly clocks: Readonly<Record<ClockId, ClockUse>>;
  readonly indicators: readonly Indicator[];
};

/** Declares a procedure; that it hangs together is checked by `checkProcedure` at start and in its contract test. */
export function defineProcedure<const P extends Procedure>(procedure: P): P & Procedure {
  return procedure;
}

export type ClockUnit = "hour" | "day" | "workingDay" | "month";

/** A legal time limit of one State, as data. */
export type Clock = {
  readonly id: ClockId;
  readonly quantity: number;
  readonly unit: ClockUnit;
  /** Furthest the term may be put off to, in all, counted from the same start. */
  readonly extension?: { readonly quantity: number; readonly unit: ClockUnit; readonly source: LawRef; readonly evidence: Evidence };
  readonly source: LawRef;
  readonly evidence: Evidence;
  /** National lawyer or body that confirmed the figure; absent is "not confirmed". */
  readonly confirmedBy?: string;
  readonly confirmedOn?: string;
  readonly validFrom: string;
  readonly validTo?: string;
};

export type WorkingCalendar = {
  /** 0 Sunday … 6 Saturday. */
  readonly weekend: readonly number[];
  /** Days off by date; `source` says where the list was read, `evidence` how. A year that is missing is not confirmed. */
  readonly holidays: Readonly<Record<string, OfficerText>>;
  readonly knownYears: readonly number[];
  readonly source: LawRef;
  readonly evidence: Evidence;
};
