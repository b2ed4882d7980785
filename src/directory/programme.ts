import { z } from "zod";
import { Day, OccupationCode } from "../kernel/index.ts";
import { PersonWords } from "./words.ts";

/** Kinds of programmes: what somebody is enrolled for, and by which results it can end. */
export const programmeKinds = [
  "language",
  "trade",
  "school",
  "housing",
  "vacancy",
  "loan",
  "savings",
  "remittance",
  "diaspora",
  "group",
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** How a place in a programme ends: each is a fact with a day. */
export const programmeResults = ["completed", "leftEarly", "hired", "granted", "refused"] as const;
export type ProgrammeResult = (typeof programmeResults)[number];

const taught = ["completed", "leftEarly", "refused"] as const;
const given = ["granted", "refused"] as const;
const ends: Readonly<Record<ProgrammeKind, readonly ProgrammeResult[]>> = {
  language: taught,
  trade: taught,
  school: taught,
  group: taught,
  vacancy: ["hired", "refused"],
  housing: given,
  loan: given,
  savings: given,
  remittance: given,
  diaspora: given,
};

/** The results that a programme of this kind can have (RE12). */
export function resultsOf(kind: ProgrammeKind): readonly ProgrammeResult[] {
  return ends[kind];
}

const ofMoney: ReadonlySet<ProgrammeKind> = new Set(["loan", "savings", "remittance", "diaspora"]);
/** Whether it is about money: whoever takes one up reads its terms before (DI13). */
export function isOfMoney(kind: ProgrammeKind): boolean {
  return ofMoney.has(kind);
}

/** A sum: what it is in, and for how long. */
export const Money = z.strictObject({
  amount: z.number().min(0).max(1_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: z.enum(["once", "hour", "month"]),
});
export type Money = z.infer<typeof Money>;

/**
 * What makes a service a programme: one is enrolled in it. How many places it has is its capacity; how many are taken is counted from
 * enrolments. Schedule, languages, whom it is for and where it is given are those of the service.
 * @source hsds-3:service
 */
export const Programme = z.strictObject({
  kind: z.enum(programmeKinds),
  startsOn: Day.optional(),
  endsOn: Day.optional(),
  /** Last day on which somebody may be referred. */
  applyUntil: Day.optional(),
  /** What the person pays: a fee, a rent. */
  cost: Money.optional(),
  /** What the person gets: a wage, the most that is lent. */
  pays: Money.optional(),
  interestPercent: z.number().min(0).max(1_000).optional(),
  lengthInMonths: z.int().min(1).max(600).optional(),
  terms: PersonWords.optional(),
  /** Occupation of a vacancy or of what is taught. */
  occupation: OccupationCode.optional(),
});
export type Programme = z.infer<typeof Programme>;
