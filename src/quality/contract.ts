import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Named, Title } from "../process/index.ts";
import { marks } from "./form.ts";
import { ActionRecord, SampleRecord } from "./records.ts";

const Share = z.union([z.number(), z.literal("withheld")]);
const Line = z.strictObject({ id: z.string(), total: Share, shares: z.array(Share).readonly() });
const Files = z.union([z.int(), z.literal("withheld")]);
const Agreement = z.strictObject({ pairs: z.int(), agreed: z.int(), share: z.number().optional(), kappa: z.number().optional() });
const Person = z.strictObject({ id: z.string(), name: z.string() });

/** A sample in a list: what it was drawn by, and how far the two are. */
const SampleHead = z.strictObject({
  id: z.string(),
  reference: z.string(),
  from: z.string(),
  to: z.string(),
  cases: z.int(),
  files: z.int(),
  /** How many files both handed in. */
  read: z.int(),
  /** How many of them the reader has still to hand in; absent where they are none of the two. */
  mine: z.int().optional(),
  until: z.string(),
});
export type SampleHead = z.infer<typeof SampleHead>;

const ResultsView = z.strictObject({
  files: Files,
  quarters: z.array(z.strictObject({ id: z.string(), files: Files })).readonly(),
  units: z.array(z.strictObject({ id: z.string(), title: Title, files: Files })).readonly(),
  byQuarter: z.array(Line).readonly(),
  byUnit: z.array(Line).readonly(),
  /** Of all files that both read; absent below the threshold. */
  agreement: Agreement.optional(),
  least: z.int(),
});
export type ResultsView = z.infer<typeof ResultsView>;

/** One file of a sample. What the other auditor marked is there once both have handed in. */
const FileView = z.strictObject({
  dossier: z.string(),
  case: z.string(),
  reference: z.string(),
  unit: Title,
  outcome: Title,
  closedAt: z.string(),
  /** The reader's own reading, where they took it up. */
  reading: z.string().optional(),
  standing: z.enum(["notMine", "open", "taken", "handedIn"]),
  /** How many of the two handed in. */
  handedIn: z.int(),
  /** The marks of both, in the order of the sample's auditors. */
  marks: z
    .array(z.record(z.string(), z.enum(marks)))
    .readonly()
    .optional(),
});
export type FileView = z.infer<typeof FileView>;

const ActionView = z.strictObject({ ...ActionRecord.shape, unitTitle: Title });
export type ActionView = z.infer<typeof ActionView>;

const SampleView = z.strictObject({
  sample: SampleRecord.omit({ files: true, auditors: true }),
  strata: z.array(z.strictObject({ stratum: z.string(), title: Title.optional(), cases: z.int(), drawn: z.int() })).readonly(),
  auditors: z.array(Person).readonly(),
  files: z.array(FileView).readonly(),
  agreement: Agreement,
  actions: z.array(ActionView).readonly(),
  units: z.array(Named).readonly(),
  today: z.string(),
});
export type SampleView = z.infer<typeof SampleView>;

/** Routes of the audit of quality. */
export const qualityContract = contract({
  quality: {
    method: "GET",
    path: "/api/quality",
    summary: "Samples of the caller's unit, and what audits found, without small figures",
    access: "session",
    returns: z.strictObject({
      mayDraw: z.boolean(),
      today: z.string(),
      lastDay: z.string(),
      auditors: z.array(Person).readonly(),
      samples: z.array(SampleHead).readonly(),
      results: ResultsView,
    }),
  },
  qualitySample: {
    method: "GET",
    path: "/api/quality/samples/:sample",
    summary: "One sample with its files, as far as the caller may know them",
    access: "session",
    params: z.strictObject({ sample: z.uuid() }),
    returns: SampleView,
  },
  qualityAgain: {
    method: "GET",
    path: "/api/quality/samples/:sample/again",
    summary: "The draw of a sample made again by its seed, compared with the record",
    access: "session",
    params: z.strictObject({ sample: z.uuid() }),
    returns: z.strictObject({ cases: z.int(), same: z.int(), missing: z.int(), others: z.int() }),
  },
});
