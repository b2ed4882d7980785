import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

/** What came of a list: how many rows, what was recorded, and each row that needs a look. */
export const ImportReport = z.strictObject({
  rows: z.int(),
  recorded: z.int(),
  alreadyKnown: z.int(),
  /** Rows that are not recorded, by column and code, with what to do. */
  refused: z.array(z.strictObject({ row: z.int(), field: z.string(), code: z.string(), reason: Title })).readonly(),
  /** Recorded rows with a paper to look at again. */
  flagged: z.array(z.strictObject({ row: z.int(), field: z.string(), code: z.string() })).readonly(),
  /** Recorded rows in which something does not fit together. */
  doubts: z.array(z.strictObject({ row: z.int(), field: z.string(), code: z.string() })).readonly(),
  list: z.string(),
  format: z.enum(["csv", "xlsx"]),
  encoding: z.string().optional(),
  unknownColumns: z.array(z.string()).readonly(),
  absentColumns: z.array(z.string()).readonly(),
  seconds: z.number(),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** How an import stands; a report when it is done, a code when the list cannot be read. */
const Job = z.strictObject({
  job: z.uuid(),
  state: z.enum(["running", "done", "failed"]),
  done: z.int(),
  rows: z.int(),
  report: ImportReport.optional(),
  code: z.string().optional(),
  title: Title.optional(),
});

/** Routes by which a list of arrivals is recorded and followed. */
export const importContract = contract({
  startImport: {
    method: "POST",
    path: "/api/import/arrivals",
    summary: "Record a list of arrivals; the answer names the job to ask after",
    access: "session",
    /** `file` is base64; `name` names the list, under which its rows are known for ever. */
    body: z.strictObject({ name: z.string().trim().min(1).max(200), file: z.base64() }),
    returns: Job,
  },
  importJob: {
    method: "GET",
    path: "/api/import/:job",
    summary: "How far an import of the caller's is",
    params: z.strictObject({ job: z.uuid() }),
    returns: Job,
    access: "session",
  },
});
