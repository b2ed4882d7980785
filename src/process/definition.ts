import type { Evidence, LawRef, OfficerText, PersonText } from "../kernel/index.ts";
import type { DecisionUse, LettersUse, NoLetter, StatementUse } from "./letter-uses.ts";
import type { RegisterEntry } from "./register.ts";

/** Part that a person plays in a procedure; a country says which roles of which units play it. */
export type PartId = string;
/** Where a case stands, by its key in the definition. */
export type StateId = string;
/** What may be done in a case, by its key in the definition. */
export type StepId = string;
/** A time limit of a procedure, by its key in the definition; countries give the figure. */
export type ClockId = string;
/** A condition of a step, by its key in the definition. */
export type GateId = string;
/** A form of a procedure, by its key in the definition. */
export type FormId = string;

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

/** How a clock of this case stands; a clock that never started is absent. `noFigure`: it runs, but no figure was confirmed. */
export type ClockStanding = "running" | "suspended" | "passed" | "stopped" | "noFigure";

/** A decision on a described group of persons, as gates compare a person with it. */
export type GroupDecision = {
  readonly id: string;
  readonly kind: "primaFacie" | "temporaryProtection";
  /** Countries of nationality or former residence that the group comes from. */
  readonly origins: readonly string[];
  readonly arrivedFrom: string;
  /** Absent where the group is still coming. */
  readonly arrivedTo?: string | undefined;
  /** Posts that it came to; none named is all. */
  readonly posts: readonly string[];
  /** Last day on which it holds. */
  readonly until: string;
  /** Absent while it was not ended. */
  readonly endedOn?: string | undefined;
};

/** Whom a scheme is for, how many, and when, as one version of it says. @source decision:0075 */
export type SchemeTerms = {
  /** States whose nationals it is for. */
  readonly sending: readonly string[];
  /** Groups of ISCO-08 by their digits; none named is all work. */
  readonly occupations: readonly string[];
  readonly ageFrom?: number | undefined;
  readonly ageTo?: number | undefined;
  /** What somebody must be able to do, in words; absent where nothing is asked. */
  readonly skills?: OfficerText | undefined;
  /** For those alone who took part before. */
  readonly returningOnly: boolean;
  readonly places: number;
  /** How many of the places are kept for those who took part before. */
  readonly placesKept: number;
  readonly applyFrom: string;
  readonly applyTo: string;
  readonly stayFrom: string;
  /** Absent where the stay has no end. */
  readonly stayTo?: string | undefined;
};

/** A scheme that an office set up and another official confirmed, each version with the moment since which it holds. */
export type Scheme = {
  readonly id: string;
  readonly procedure: string;
  readonly title: OfficerText;
  readonly versions: readonly (SchemeTerms & { readonly since: string })[];
  /** Day from which it takes no application more. */
  readonly closedOn?: string | undefined;
};

/** A scheme as one case of it reads it: by the version under which the case began (PR65). */
export type SchemeOfCase = SchemeTerms & {
  readonly closedOn?: string | undefined;
  /** Year of the stay, and that of the newest version. */
  readonly season: number;
  readonly newestSeason: number;
};

/** A step as gates read it: panels count votes by who cast them (PR23). */
export type TakenStep = { readonly step: StepId; readonly by: string; readonly answers: Readonly<Record<string, unknown>> };

/** From whom the data of a person are kept: where a hand-off leads, or somebody by name, in small letters (PR85). */
export type Kept = { readonly to: string; readonly name?: string };

/** What a gate may look at. Absent is not known, never "no" (R6). */
export type GateFacts = {
  /** The person's other cases, in every compartment: by procedure and state, and whether that state protects (R2). */
  readonly cases: readonly { readonly procedure: string; readonly state: StateId; readonly isFinal: boolean; readonly protects: boolean }[];
  /** The latest answer to each question of this case, by question id: within one procedure a question id has one meaning. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields of the person; the names that gates read are listed in RULES.md. */
  readonly person: Readonly<Record<string, unknown>>;
  /** Answers handed in at earlier steps, oldest first: step -> one record each time it was taken. */
  readonly past: Readonly<Record<StepId, readonly Readonly<Record<string, unknown>>[]>>;
  /** Every step taken in this case, oldest first: who took it, and with which answers. */
  readonly taken: readonly TakenStep[];
  /** How each clock of this case stands now. */
  readonly clocks: Readonly<Record<ClockId, ClockStanding>>;
  /** What this State's law has, by the procedure's option ids. */
  readonly options: Readonly<Record<string, boolean | "unknown">>;
  /** Figures of this State's law that are no time limits, as they hold today for these answers (PR26). */
  readonly figures?: Readonly<Record<string, number | "unknown">>;
  /** Places of each quota that other cases have taken, for these answers; absent where an answer that tells the quota is missing (PR33). */
  readonly placesTaken?: Readonly<Record<string, number>>;
  /** The scheme that the case names; absent where it names none that was confirmed by then (PR65). */
  readonly scheme?: SchemeOfCase;
  /** The scheme that the answers being handed in name, as it holds today: for a case that is older than its scheme (PR77). */
  readonly schemeAnew?: SchemeOfCase;
  /** Cases on a shelf that the answers being handed in name by their reference, and that the actor may read (PR84). */
  readonly shelf?: readonly ShelfItem[];
  /** Who acted at earlier steps: step -> users. */
  readonly actedBy: Readonly<Record<StepId, readonly string[]>>;
  /** Decisions on groups of this State, ended ones too. */
  readonly groups: readonly GroupDecision[];
  readonly actor: string;
  /** Hand-offs asked for with the step, by where they lead; none while a step is only looked at. */
  readonly handsOff?: readonly string[];
  /** Answers of the form being handed in. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly today: string;
};

/** What a public register is made of: a case by itself, without its person, who acted, or any other case (PR34). */
export type PublicFacts = Pick<GateFacts, "fields" | "past"> & { readonly state: StateId };

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

/** Something that one State's law has and another's has not; each country answers each of them. */
export type OptionUse = { readonly title: OfficerText; readonly source: readonly LawRef[] };

/** A figure that the procedure asks of the law and that is no time limit: a deposit, a share, the longest term of a permit. */
export type FigureUse = {
  readonly title: OfficerText;
  readonly unit: "amount" | "percent" | "places" | "months" | "years";
  readonly source: readonly LawRef[];
};

/**
 * A number of places that the law gives, and that the node counts over its cases; the figure of the same id says how many there are
 * (PR33). @source decision:0056
 */
export type QuotaUse = {
  /** States in which a case has one of the places. */
  readonly takenIn: readonly StateId[];
  /** Questions whose answers tell one quota from the next: a scheme, a season. */
  readonly per: readonly string[];
  readonly source: readonly LawRef[];
};

/**
 * Where cases run on schemes that an office sets up: the question that names one, what its numbers of places stand for, and the steps with
 * which a case begins anew, under the version that holds then (PR65). @source decision:0075
 */
export type SchemesUse = {
  readonly question: string;
  /** Whether those who are let in stay for a season or without an end. */
  readonly stay: "season" | "open";
  /** Figures that the scheme gives instead of the law: all of its places, and those that are open to who never took part. */
  readonly figures: Readonly<Record<string, "all" | "newcomers">>;
  /** Figure of the law that no scheme may go beyond. */
  readonly most: string;
  readonly anewBy?: readonly StepId[];
  readonly source: readonly LawRef[];
};

/** Who of the State stands for what its package says; absent is "not confirmed". */
type Confirmation = {
  /** National lawyer or body that confirmed it. */
  readonly confirmedBy?: string;
  readonly confirmedOn?: string;
};

/** A figure of one State's law, as data; what nobody read is "unknown" and never a number (PR26). */
export type LawFigure = Confirmation & {
  readonly id: string;
  readonly quantity: number | "unknown";
  /** What an amount is counted in. */
  readonly currency?: OfficerText;
  readonly source: LawRef;
  readonly evidence: Evidence;
  readonly validFrom: string;
  readonly validTo?: string;
  /** Holds only when the case's answer to this question is one of these; such a figure goes before the general one. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
};

/** A choice that one State's law adds to a question of the definition, such as a ground of its own; what nobody read is none (PR28). */
export type NationalOption = Confirmation & {
  readonly title: OfficerText;
  readonly source: LawRef;
  readonly evidence: Evidence;
  readonly validFrom: string;
  readonly validTo?: string;
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

/** What a paper of this procedure cannot outlast, and whose it is where it is not the person's. @source decision:0055 */
export type PaperUse = {
  /** Question whose day is its last one at most. */
  readonly endsOn?: string;
  /** Time limit with which it ends at the latest. */
  readonly endsWith?: ClockId;
  /** Questions that name the organisation that holds it, and its address. */
  readonly holder?: { readonly name: string; readonly address: string };
};

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

/**
 * What makes a procedure a way to a solution that settles a person: what figures call it, and the final states in which it is reached.
 * @source rap-2012:RCF-4.3-1
 */
export type SolutionUse = { readonly title: OfficerText; readonly reachedIn: readonly StateId[] };

/** What somebody comes for by a lawful way. */
export type ChannelPurpose = "work" | "study" | "settlement";
/** Who gives a lawful way: one State by its own law, two by agreement, or several. */
export type ChannelLevel = "national" | "bilateral" | "regional";

/** What makes a procedure a lawful way to come, as a catalogue tells it. @source decision:0068 */
export type ChannelUse = {
  readonly purpose: ChannelPurpose;
  readonly level: ChannelLevel;
  /** Whom it is for and what it gives, as the person reads it. */
  readonly says: PersonText;
  /** Time limits within which an office answers whoever applies. */
  readonly answeredWithin: readonly ClockId[];
  /** Time limits that are the length of the way itself; papers and figures in months say it too. */
  readonly lasts: readonly ClockId[];
  /** States in which somebody is on this way: they are its use. */
  readonly usedIn: readonly StateId[];
  readonly source: readonly LawRef[];
};

/**
 * What makes a procedure one that anybody sends into without an account, in nobody's file: who sent it follows it by a code (PR60).
 * @source decision:0068
 */
export type OpenlyUse = {
  /** What is asked, as the page for everybody says it. */
  readonly asks: PersonText;
  /** Questions whose answers are read by whoever has the code. */
  readonly tells: readonly string[];
  readonly source: readonly LawRef[];
};

/**
 * What makes a procedure one whose cases are of no person: whoever opens one begins a dossier of its own, in nobody's file. It stands on a
 * shelf, where others find it again and read it without acting in it (PR83). @source decision:0106
 */
export type ShelfUse = {
  /** Who reads it beside those who act in it, and while it stands where. */
  readonly readers: readonly { readonly part: PartId; readonly in: readonly StateId[] }[];
  /** Questions by which it is found: countries, days and choices alone, so that no list holds what somebody typed. */
  readonly foundBy: readonly string[];
  readonly source: readonly LawRef[];
};

/** A case on a shelf, as far as a list or a gate knows it. */
export type ShelfItem = {
  readonly procedure: string;
  readonly reference: string;
  readonly state: StateId;
  /** Answers by which it is found. */
  readonly found: Readonly<Record<string, unknown>>;
};

/** Where a case cites what stands on a shelf: the question whose answer is its reference. There only a count tells of it (PR84). */
export type CitesUse = { readonly question: string; readonly shelf: string };

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

/** How a length of time is counted. */
export type ClockUnit = "hour" | "day" | "workingDay" | "month";

/** A length of time. No days at all is the end of the same day: "on the day of registration". */
export type Term = { readonly quantity: number; readonly unit: ClockUnit };

type ClockGround = Confirmation & {
  readonly id: ClockId;
  readonly source: LawRef;
  readonly evidence: Evidence;
  readonly validFrom: string;
  readonly validTo?: string;
  /** Holds only when the case's answer to this question is one of these; such a clock goes before the general one. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  /**
   * What the law counts from, where not from the act that starts the limit: the person's entry as recorded, or the day of an answer and its
   * hour where that was told. What is not known counts from the act, and the page says so (PR72). @source decision:0086
   */
  readonly countsFrom?: "entry" | { readonly question: string; readonly hour?: string };
};

/** A legal time limit whose figure was read. */
export type FiguredClock = ClockGround &
  Term & {
    /** Question whose number the term is taken as often as: a month for each month that was paid (PR31). */
    readonly each?: string;
    /** Furthest the term may be put off to, in all, counted from the same start. */
    readonly extension?: Term & { readonly source: LawRef; readonly evidence: Evidence };
  };

/** A time limit that exists, but whose figure nobody confirmed: it has no due date, only a reminder to the supervisor. */
export type UnfiguredClock = ClockGround & {
  readonly quantity: "unknown";
  /** Our own working reminder, shown as such and never as a legal date. */
  readonly remindAfter: Term & { readonly source: LawRef };
};

/** A legal time limit of one State, as data. */
export type Clock = FiguredClock | UnfiguredClock;

/** Days off of a State; a year that is not known is shown as not confirmed. */
export type WorkingCalendar = {
  /** 0 Sunday … 6 Saturday. */
  readonly weekend: readonly number[];
  /** Days off by date; `source` says where the list was read, `evidence` how. A year that is missing is not confirmed. */
  readonly holidays: Readonly<Record<string, OfficerText>>;
  readonly knownYears: readonly number[];
  readonly note?: OfficerText;
  readonly source: LawRef;
  readonly evidence: Evidence;
};
