import { z } from "zod";
import { Figure, FormView, GraphStep, Sources, StateView, Title } from "./contract-shapes.ts";

/** Which procedure it is, and whether the reader may open a case of it. */
export const ProcedureHead = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: Title,
  compartment: z.string(),
  isOn: z.boolean(),
  mayOpen: z.boolean(),
  /** Its case lies apart from the person's file (PR73). */
  liesApart: z.literal(true).optional(),
  source: Sources,
});

/** A country's time limit for screens; `quantity` is absent where nobody confirmed a figure. */
const LimitView = z.strictObject({
  id: z.string(),
  title: Title,
  owner: Title,
  awaits: z.string(),
  quantity: z.int().optional(),
  unit: z.enum(["hour", "day", "workingDay", "month"]).optional(),
  remindAfter: z.strictObject({ quantity: z.int(), unit: z.enum(["hour", "day", "workingDay", "month"]) }).optional(),
  extension: z
    .strictObject({ quantity: z.int(), unit: z.enum(["hour", "day", "workingDay", "month"]), source: z.string(), evidence: z.string() })
    .optional(),
  when: z.strictObject({ question: z.string(), is: Sources }).optional(),
  /** What it counts from where that is not the act that starts it (PR72). */
  countsFrom: z.enum(["entry", "answer"]).optional(),
  source: z.string(),
  evidence: z.string(),
  figure: Figure,
  confirmedBy: z.string().optional(),
  confirmedOn: z.string().optional(),
  validFrom: z.string(),
  validTo: z.string().optional(),
});

/** A procedure as this State runs it. */
export const ProcedurePage = z.strictObject({
  head: ProcedureHead,
  initial: z.string(),
  states: z.array(StateView).readonly(),
  steps: z.array(GraphStep).readonly(),
  parts: z.record(z.string(), z.strictObject({ title: Title, units: z.array(Title).readonly() })).readonly(),
  opening: z.strictObject({ title: Title, by: Sources, form: FormView.optional(), source: Sources }),
  forms: z.array(FormView).readonly(),
  /** Question that asks for the room of the unit where somebody has a place. */
  rooms: z.string().optional(),
  gates: z.array(z.strictObject({ id: z.string(), rule: z.string(), title: Title, nextStep: Title, source: Sources })).readonly(),
  clocks: z.array(LimitView).readonly(),
  indicators: z
    .array(z.strictObject({ id: z.string(), title: Title, from: z.string(), to: z.string(), source: Sources, isByGroup: z.boolean() }))
    .readonly(),
});
/** What the procedure says is measured, from the cases since a moment; without numbers where a cell would be small (CS11). */
export const ProcedureFigures = z.strictObject({
  since: z.string(),
  figures: z
    .array(
      z.strictObject({
        id: z.string(),
        began: z.int().optional(),
        arrived: z.int().optional(),
        /** Within how many days half of those arrived who did. */
        halfDays: z.number().optional(),
      }),
    )
    .readonly(),
});

export type ProcedurePage = z.infer<typeof ProcedurePage>;
