import type { Evidence, LawRef, OfficerText } from "../kernel/index.ts";
import type { ClockId } from "./keys.ts";

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
