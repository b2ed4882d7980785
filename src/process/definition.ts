import type { LawRef, OfficerText, PersonText } from "../kernel/index.ts";
import type { Form } from "./form.ts";
import type { Gate, Kept, PublicFacts, TakenStep } from "./gate.ts";
import type { Indicator } from "./indicator.ts";
import type { ClockId, FormId, GateId, PartId, StateId, StepId } from "./keys.ts";
import type {
  ChannelUse,
  CitesUse,
  FigureUse,
  OpenlyUse,
  OptionUse,
  PaperUse,
  QuotaUse,
  SchemesUse,
  ShelfUse,
  SolutionUse,
} from "./uses.ts";
import type { DecisionUse, LettersUse, NoLetter, StatementUse } from "./letter-uses.ts";
import type { RegisterEntry } from "./register.ts";

/** Where a step may lead beside its own procedure: another one, over a route of the country. */
export type HandOff = {
  readonly to: string;
  readonly route: string;
  readonly when: "always" | "onRequest";
  readonly source: readonly LawRef[];
};

/** Where a case stands, what the person reads of it, and whether it protects from removal. */
export type State = {
  readonly title: OfficerText;
  /** What the person reads of it. */
  readonly says: PersonText;
  readonly isFinal: boolean;
  /** While a case is in such a state no removal or return may pass (R2). */
  readonly protects: boolean;
  /** Nothing is owed to the person while a case stands here; every other open state needs a time limit (PR20). */
  readonly rests?: true;
  /** The person has left the State by it: every step that leads here asks the gate R2 first (PR22). */
  readonly leaves?: true;
  readonly countsAs?: string;
  /** Codes of published lists that a case has while it stands here, by what the standard calls the field (PR70). */
  readonly codes?: readonly { readonly standard: LawRef; readonly field: string; readonly code: string }[];
};

/** What may be done: from where, by whom, with which form, through which gates, to what effect. */
export type Step = {
  readonly title: OfficerText;
  readonly from: readonly StateId[];
  /** Absent when the step leaves the case where it is: evidence handed in, counsel named. */
  readonly to?: StateId;
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
  /** How it decides over the person, which its letter tells (PR77). */
  readonly decides?: DecisionUse;
  /** Why a decision that may be contested is told by no letter. */
  readonly noLetter?: NoLetter;
  /** What the paper says that it issues and that decides nothing. */
  readonly confirms?: StatementUse;
  /** Questions beside the reasons of a decision whose text can be drafted from the file: a proposal, an assessment (PR78). */
  readonly drafts?: readonly string[];
  /** Kinds of papers that are no longer true after it: those in force are revoked in the same act (PR32). */
  readonly revokes?: readonly string[];
  readonly handsOff?: readonly HandOff[];
  /** Procedures that whoever takes it may open beside: what is found there is written in their compartment and not here (PR57). */
  readonly opensBeside?: readonly string[];
  /** Unit part that owns the case after this step, when it moves. */
  readonly movesTo?: PartId;
  /** Decided by a body in a sitting, where the State has one for the procedure (PR80). */
  readonly byBody?: true;
  /** May be taken in many cases by one act; `place` is the question that numbers them in the order of the list (PR52). */
  readonly many?: { readonly place?: string };
  /** Part whose unit may open the case from then on, though the case does not move there: counsel that was named (PR40). */
  readonly brings?: PartId;
  /** Part whose unit that was brought in may open the case no longer (PR40). */
  readonly releases?: PartId;
  readonly source: readonly LawRef[];
};

/** How a case begins: who may open it, what is asked, and the clocks that it starts. */
export type Opening = {
  readonly title: OfficerText;
  readonly by: readonly PartId[];
  readonly form?: FormId;
  /** What must hold before a case is opened at all (PR51). */
  readonly gates?: readonly GateId[];
  readonly starts?: readonly ClockId[];
  readonly source: readonly LawRef[];
};

/** How a panel votes in a procedure: by which step, on which question, and since when votes count (PR23). */
export type Panel = {
  readonly vote: StepId;
  /** Question of the vote's form: `for`, `against` or `abstain`. */
  readonly question: string;
  /** Question of the vote's form in which a member writes why not: kept with the decision. */
  readonly dissent?: string;
  /** Step that lays the case before the panel; votes cast before its last taking are of an earlier sitting. */
  readonly laidBefore: StepId;
  readonly quorumMin: number;
};

/** A time limit that the procedure has; its figure is the country's. */
export type ClockUse = {
  readonly title: OfficerText;
  /** Part that must act before it is due. */
  readonly owner: PartId;
  /** Step that ends it. */
  readonly awaits: StepId;
  /** Step that comes before, as often as it takes, while this gate of the awaited step is undetermined: votes before their count. */
  readonly awaitsFirst?: { readonly step: StepId; readonly until: GateId };
  /** An opening starts it at the first contact with the person, not on the day the case is opened. */
  readonly fromFirstContact?: true;
  /** Within it the person may ask to have a decision changed: each decision that it follows is told in a letter (PR77). */
  readonly remedy?: true;
  /** Only some States have this time limit; where a State has none, it never starts. */
  readonly isOptional?: true;
  /** Question in which a decision sets the day: the limit ends on it, and never later than the law's own figure (PR50). */
  readonly setBy?: string;
  /** Of no use once it is over, or where nobody knows from when it counts: then it does not start (PR72). */
  readonly onlyAhead?: true;
  /** Does not begin where the step that it awaits was taken before (PR72). */
  readonly once?: true;
  /** Started anew before it is over, it counts from its end: time that was paid for is not lost (PR31). */
  readonly carries?: true;
};

/** One procedure as data: the engine derives menus, permissions, due dates, screens and indicators from it. */
export type Procedure = {
  readonly id: string;
  /** Day from which this version holds; a case keeps the version under which it began. */
  readonly version: string;
  readonly title: OfficerText;
  /** Compartment that its cases belong to (R4). */
  readonly compartment: string;
  readonly source: readonly LawRef[];
  readonly initial: StateId;
  readonly opening: Opening;
  readonly options?: Readonly<Record<string, OptionUse>>;
  readonly figures?: Readonly<Record<string, FigureUse>>;
  readonly quotas?: Readonly<Record<string, QuotaUse>>;
  /** Absent where cases run on no schemes (PR65). */
  readonly schemes?: SchemesUse;
  readonly parts: Readonly<Record<PartId, OfficerText>>;
  readonly states: Readonly<Record<StateId, State>>;
  readonly steps: Readonly<Record<StepId, Step>>;
  readonly forms: Readonly<Record<FormId, Form>>;
  readonly gates: Readonly<Record<GateId, Gate>>;
  readonly clocks: Readonly<Record<ClockId, ClockUse>>;
  readonly papers?: Readonly<Record<string, PaperUse>>;
  /** Absent where no step gives a letter. */
  readonly letters?: LettersUse;
  /** What anybody may read of a case without signing in, and of no person; undefined while nothing of it is public (PR34). */
  readonly publishes?: (facts: PublicFacts) => RegisterEntry | undefined;
  /** Absent where nobody votes. */
  readonly panel?: Panel;
  readonly indicators: readonly Indicator[];
  /** What it counts by group stands in rows that name neither person nor case nor day: only counts leave its compartment (PR66). */
  readonly countsApart?: true;
  /**
   * Its case has a dossier of its own beside the person's, whose file says nothing of it: what leads from the one to the other is open to
   * whom the case is given to alone (PR73). @source decision:0087
   */
  readonly liesApart?: true;
  /** To whom nothing of its person is handed over, by what was noted in the case: a referral beside it is refused too (PR85). */
  readonly keepsFrom?: (taken: readonly TakenStep[]) => readonly Kept[];
  /** Absent where the procedure is no way to a solution (SD12). */
  readonly solution?: SolutionUse;
  /** Absent where the procedure is no lawful way to come (LM1). */
  readonly channel?: ChannelUse;
  /** Absent where a case lies in the file of a person, as it does of nearly every procedure (PR60). */
  readonly openly?: OpenlyUse;
  /** The same, where not anybody but an office begins it (PR83). */
  readonly shelf?: ShelfUse;
  /** Absent where its cases cite nothing that stands on a shelf (PR84). */
  readonly cites?: CitesUse;
  /** Question whose latest answer is the room of the unit where somebody has a place, and the states in which they have it (FC9). */
  readonly rooms?: { readonly question: string; readonly takenIn: readonly StateId[] };
  /** Where cases are examined together: by which step one is put in a group, whose sign it asks, and by which it leaves (PR64). */
  readonly joint?: { readonly question: string; readonly joins: StepId; readonly leaves: StepId };
  /** Question whose answer is the track of a case, where the procedure has tracks. */
  readonly track?: string;
};

/** Declares a procedure; that it hangs together is checked by `checkProcedure` at start and in its contract test. */
export function defineProcedure<const P extends Procedure>(procedure: P): P & Procedure {
  return procedure;
}

/** Whether its cases lie in nobody's file: anybody sends them (PR60), or an office begins them (PR83). */
export const isOfNobody = ({ openly, shelf }: Pick<Procedure, "openly" | "shelf">): boolean => openly !== undefined || shelf !== undefined;
