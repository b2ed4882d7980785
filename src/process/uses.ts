import type { LawRef, OfficerText, PersonText } from "../kernel/index.ts";
import type { ClockId, PartId, StateId, StepId } from "./keys.ts";

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

/** What a paper of this procedure cannot outlast, and whose it is where it is not the person's. @source decision:0055 */
export type PaperUse = {
  /** Question whose day is its last one at most. */
  readonly endsOn?: string;
  /** Time limit with which it ends at the latest. */
  readonly endsWith?: ClockId;
  /** Questions that name the organisation that holds it, and its address. */
  readonly holder?: { readonly name: string; readonly address: string };
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
