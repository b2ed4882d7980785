import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

const Titles = z.record(z.string(), Title);

/** What a procedure calls what stands of a case: its stages, steps and the questions that were put, by form and id. */
const CopyWords = z.strictObject({
  procedure: z.string(),
  title: Title,
  states: Titles,
  steps: Titles,
  /** The form of each step that was taken, for what it answered. */
  formOf: z.record(z.string(), z.string()),
  questions: z.record(z.string(), z.strictObject({ label: Title, options: Titles.optional() })),
});
export type CopyWords = z.infer<typeof CopyWords>;

/** A file as its person takes it along: what each thing is, what stands there, and since when. */
export const FileCopy = z.strictObject({
  at: z.string(),
  reference: z.string(),
  parts: z.array(
    z.strictObject({
      title: Title,
      words: CopyWords.optional(),
      fields: z.array(z.strictObject({ name: z.string(), title: Title, value: z.unknown(), at: z.string() })),
    }),
  ),
});
export type FileCopy = z.infer<typeof FileCopy>;
/** What a copy tells of one subject: a person, a case, a paper. */
export type CopyPart = FileCopy["parts"][number];

/** The copy of a file for its person. */
export const copyContract = contract({
  copy: {
    method: "GET",
    path: "/api/persons/:dossier/copy",
    summary: "Everything of a file that its person may read, under a recorded disclosure to them; nobody else can take it",
    params: z.strictObject({ dossier: z.uuid() }),
    query: z.strictObject({ release: z.uuid() }),
    returns: FileCopy,
    access: "session",
  },
});
