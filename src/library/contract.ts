import { z } from "zod";
import { contract, LawRef } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });
/** How a text is known: read, by a summary, from memory, or invented for the State that does not exist. */
const Standing = z.enum(["R", "S", "memory", "invented"]);

/** One clause as a screen shows it beside a rule: its words are ours, never a quotation. */
export const ClauseView = z.strictObject({
  ref: z.string(),
  subject: Title,
  text: Title,
  evidence: Standing,
  /** False is shown as "not confirmed". */
  isConfirmed: z.boolean(),
  /** True says that the law is of the State that does not exist. */
  isInvented: z.boolean(),
  sources: z.array(z.string()),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  instrument: z.strictObject({
    id: z.string(),
    title: Title,
    kind: z.string(),
    state: z.string().optional(),
    adoptedOn: z.string().optional(),
    note: Title.optional(),
  }),
});
export type ClauseView = z.infer<typeof ClauseView>;

/** One instrument as a list shows it. */
export const InstrumentView = z.strictObject({
  id: z.string(),
  title: Title,
  kind: z.string(),
  state: z.string().optional(),
  adoptedOn: z.string().optional(),
  evidence: Standing,
  note: Title.optional(),
  clauses: z.int(),
});
export type InstrumentView = z.infer<typeof InstrumentView>;

/** How many clauses one request may ask for: a page cites fewer. */
export const refsMax = 50;
const Refs = z
  .string()
  .max(refsMax * 100)
  .transform((list) => [
    ...new Set(
      list
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(LawRef).min(1).max(refsMax));

/** Routes of the law that the program cites. */
export const libraryContract = contract({
  instruments: {
    method: "GET",
    path: "/api/law/instruments",
    summary: "Every instrument that the program cites",
    returns: z.strictObject({ instruments: z.array(InstrumentView) }),
    access: "public",
  },
  clauses: {
    method: "GET",
    path: "/api/law",
    summary: "Several clauses at once; `missing` names those that are not known",
    query: z.strictObject({ refs: Refs }),
    returns: z.strictObject({ clauses: z.array(ClauseView), missing: z.array(z.string()) }),
    access: "public",
  },
  clause: {
    method: "GET",
    path: "/api/law/:ref",
    summary: "One clause, in our own words, with how it was read",
    params: z.strictObject({ ref: LawRef }),
    returns: ClauseView,
    access: "public",
  },
});
