import { z } from "zod";
import { Ending, type PlaceReport, Review } from "./subject.ts";

/** An activation as lists show it. */
export const ActivationRecord = z.strictObject({
  id: z.string(),
  reference: z.string(),
  plan: z.string(),
  posts: z.array(z.string()),
  reason: z.string(),
  unit: z.string(),
  since: z.string(),
  until: z.string(),
  reviewOn: z.string(),
  review: Review.optional(),
  end: Ending.optional(),
});
export type ActivationRecord = z.infer<typeof ActivationRecord>;

/** What was last reported of a place, as lists show it. */
export type PlaceRecord = PlaceReport;

/** A decision on a group as lists show it: what gates compare with, and why it was taken. */
export const GroupRecord = z.strictObject({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(["primaFacie", "temporaryProtection"]),
  origins: z.array(z.string()),
  arrivedFrom: z.string(),
  arrivedTo: z.string().optional(),
  posts: z.array(z.string()),
  reason: z.string(),
  unit: z.string(),
  since: z.string(),
  until: z.string(),
  reviewOn: z.string(),
  endedOn: z.string().optional(),
  review: Review.optional(),
  end: Ending.optional(),
});
export type GroupRecord = z.infer<typeof GroupRecord>;
