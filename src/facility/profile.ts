import { z } from "zod";
import { Day } from "../kernel/index.ts";

const words = (max: number) => z.string().trim().min(1).max(max);

/** What people come to a centre for. */
export const topics = [
  "orientation",
  "papers",
  "rights",
  "employment",
  "education",
  "health",
  "welfare",
  "savings",
  "investment",
  "language",
  "family",
  "other",
] as const;
/** What somebody comes for, and on what staff counsel. */
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** Who works at a place, by work, without names. */
export const Staff = z.strictObject({
  title: words(120),
  count: z.int().min(0).max(10_000),
  /** On what they counsel. */
  topics: z.array(Topic).max(topics.length).default([]),
});

/** How a place describes itself, so that others can do the same. */
export const Profile = z.strictObject({
  does: words(2_000),
  forWhom: words(500).optional(),
  since: Day.optional(),
  address: words(300).optional(),
  phone: z
    .string()
    .regex(/^\+?[0-9][0-9 ()-]{1,24}$/)
    .optional(),
  hours: words(300).optional(),
  topics: z.array(Topic).max(topics.length).default([]),
  staff: z.array(Staff).max(40).default([]),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .max(40)
    .default([]),
  /** What others may take over from here. */
  practice: words(4_000).optional(),
  /** What it needs to work: money, law, people. */
  conditions: words(2_000).optional(),
});
export type Profile = z.infer<typeof Profile>;

/** Where a place lies, for the sketch map: degrees. */
export const Position = z.strictObject({ north: z.number().min(-90).max(90), east: z.number().min(-180).max(180) });
export type Position = z.infer<typeof Position>;

/** Named a model for others. */
export const Model = z.strictObject({ on: Day, why: words(1_000) });
export type Model = z.infer<typeof Model>;
