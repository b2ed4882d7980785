import { z } from "zod";
import { Figure, Sources, Title } from "./contract-shapes.ts";

const CompareUnit = z.enum(["hour", "day", "workingDay", "month", "amount", "percent", "places", "months", "years"]);
const Length = z.strictObject({ quantity: z.number(), unit: CompareUnit });

/** One wording of what a State's law says: a figure, a clause or a choice, with its ground and its days. */
export const ComparedWording = z.strictObject({
  quantity: z.number().optional(),
  unit: CompareUnit.optional(),
  currency: Title.optional(),
  extension: Length.optional(),
  remindAfter: Length.optional(),
  /** What a limit counts from where that is not the act that starts it (PR72). */
  countsFrom: z.enum(["entry", "answer"]).optional(),
  /** What a clause is about, where the wording is a clause. */
  subject: Title.optional(),
  /** Holds only for these answers. */
  when: z.strictObject({ question: Title, is: z.array(Title).readonly() }).optional(),
  source: z.string(),
  evidence: z.string(),
  figure: Figure,
  confirmedBy: z.string().optional(),
  confirmedOn: z.string().optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  isNow: z.boolean(),
});
export type ComparedWording = z.infer<typeof ComparedWording>;

/** What one State has of a point; a State that does not run the procedure has no cell at all. */
export const ComparedCell = z.strictObject({
  standing: z.enum(["has", "none", "unknown"]),
  /** The same for States that say the same today; absent where it is not known what a State says (R6). */
  sign: z.string().optional(),
  /** Of a procedure: its time limits, and how many of them are confirmed. */
  limits: z.strictObject({ all: z.int(), confirmed: z.int() }).optional(),
  wordings: z.array(ComparedWording).readonly(),
});
export type ComparedCell = z.infer<typeof ComparedCell>;

/** One point of one procedure, with what each State has of it. */
export const ComparedRow = z.strictObject({
  id: z.string(),
  kind: z.enum(["procedure", "step", "clock", "ground", "figure", "option", "paper", "brought"]),
  procedure: z.string(),
  procedureTitle: Title,
  title: Title,
  /** The question to which a ground is a choice. */
  within: Title.optional(),
  cells: z.record(z.string(), ComparedCell).readonly(),
  /** Actions of the regional plan that a difference here is a matter of. */
  reform: Sources,
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** Packages of States side by side. */
export const Comparison = z.strictObject({
  on: z.string(),
  states: z.array(z.strictObject({ code: z.string(), title: Title, isDemo: z.boolean() })).readonly(),
  rows: z.array(ComparedRow).readonly(),
});
export type Comparison = z.infer<typeof Comparison>;
