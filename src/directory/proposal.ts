import { z } from "zod";
import { Day, Instant, UnitCode } from "../kernel/index.ts";
import { DirectoryEntry } from "./entry.ts";

/** The office that keeps the directory says so within as many days. @source decision:0068 */
export const reviewDays = 14;

/** What an organisation proposes of a service of its own: the whole entry, who proposes it, and why it was declined, if it was. */
export const Proposal = z.strictObject({
  entry: DirectoryEntry,
  unit: UnitCode,
  at: Instant,
  declined: z.strictObject({ on: Day, unit: UnitCode, reason: z.string().trim().min(3).max(500) }).optional(),
});
export type Proposal = z.infer<typeof Proposal>;
