import type { Evidence, LawRef, OfficerText } from "../src/kernel/index.ts";

/** `demo` marks the law of the State that does not exist. */
export type InstrumentKind = "policy" | "treaty" | "law" | "standard" | "decision" | "demo";

/** How a text is known: as `Evidence` says, or `invented` for the demo State's law, which is whole because we wrote it. */
export type Standing = Evidence | "invented";

/** What a requirement of the three source documents asks for. */
export type RequirementKind =
  /** A procedure to run. */
  | "procedure"
  /** Records to keep. */
  | "record"
  /** A system to build. */
  | "system"
  /** Something people do, which the program holds, reminds of and reports; it claims no more. */
  | "action"
  /** A principle to enforce. */
  | "principle";

export type Clause = {
  /** Unique in its instrument; `instrument:clause` is what code cites and never changes meaning. */
  readonly id: string;
  readonly subject: OfficerText;
  /** What it says, in our own words; never a quotation. */
  readonly text: OfficerText;
  readonly evidence: Standing;
  /** Where it was read: numbers or addresses of the list in `sources.ts`, or the part of the document. */
  readonly sources?: readonly string[];
  /** First and last day on which this wording is known to hold; absent is not known. `2021`, `2021-07` or `2021-07-01`. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Who is asked to act. */
  readonly actor?: string;
  readonly kind?: RequirementKind;
  /** Capability that answers a requirement, and those it touches as well. */
  readonly capability?: string;
  readonly also?: readonly string[];
  /** A requirement of the same meaning in one of the documents. */
  readonly sameAs?: LawRef;
  /** How one sees that a requirement is met. */
  readonly check?: string;
};

export type Instrument = {
  /** Lower case, digits and hyphens: the part before the colon of a `LawRef`. */
  readonly id: string;
  readonly title: OfficerText;
  readonly kind: InstrumentKind;
  /** ISO 3166-1 alpha-2 of the State whose law it is. */
  readonly state?: string;
  readonly adoptedOn?: string;
  /** How its title, date and number are known; each clause has a mark of its own. */
  readonly evidence: Standing;
  /** What a reader must know before relying on it. */
  readonly note?: OfficerText;
  readonly clauses: readonly Clause[];
};

/** Declares an instrument; that ids, texts and sources are whole is tested for all of them at once. */
export function defineInstrument<const I extends Instrument>(instrument: I): I & Instrument {
  return instrument;
}
