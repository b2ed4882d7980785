import { z } from "zod";
import { strataKinds } from "./draw.ts";
import { DrawnFile, StratumCount } from "./subject.ts";

/** A sample as its entries fold to. */
export const SampleRecord = z.strictObject({
  id: z.string(),
  reference: z.string(),
  form: z.string(),
  from: z.string(),
  to: z.string(),
  size: z.int(),
  strata: z.enum(strataKinds),
  seed: z.string(),
  counts: z.array(StratumCount).readonly(),
  files: z.array(DrawnFile).readonly(),
  auditors: z.array(z.string()).readonly(),
  unit: z.string(),
  at: z.string(),
  until: z.string(),
});
export type SampleRecord = z.infer<typeof SampleRecord>;

/** A reading as its entries fold to; marks are there once it was handed in. */
export type ReadingRecord = {
  readonly dossier: string;
  readonly id: string;
  readonly sample: string;
  readonly case: string;
  readonly by: string;
  readonly unit: string;
  readonly handedInAt: string | null;
  readonly marks: Readonly<Record<string, string>> | null;
};

/** What is done about a gap, as its entries fold to. */
export const ActionRecord = z.strictObject({
  id: z.string(),
  /** The sample that showed the gap, or the answer that named it. */
  sample: z.string(),
  reference: z.string(),
  item: z.string(),
  /** The checklist whose answer named the gap; absent after an audit of files. */
  checklist: z.string().optional(),
  words: z.string(),
  unit: z.string(),
  by: z.string(),
  since: z.string(),
  result: z.string().optional(),
  doneOn: z.string().optional(),
});
export type ActionRecord = z.infer<typeof ActionRecord>;
