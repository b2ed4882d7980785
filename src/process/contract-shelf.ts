import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { FormView, QuestionView, Title } from "./contract-shapes.ts";

/** A case of no person, by what it is found by. */
const ShelvedView = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  reference: z.string(),
  state: z.string(),
  stateTitle: Title,
  isFinal: z.boolean(),
  found: z.record(z.string(), z.unknown()),
  /** How many files cite it; absent where fewer than five do, none among them (CS5, PR84). */
  cited: z.int().optional(),
});
export type ShelvedView = z.infer<typeof ShelvedView>;

/** What stands on the shelf of one procedure, newest first, and what is asked to put something there. */
export const ShelfView = z.strictObject({
  procedure: z.string(),
  title: Title,
  opening: Title,
  /** Absent where the reader's part does not begin one. */
  form: FormView.optional(),
  foundBy: z.array(QuestionView).readonly(),
  items: z.array(ShelvedView).readonly(),
});
export type ShelfView = z.infer<typeof ShelfView>;

/** Cases that are of no person, where others find them again. */
export const shelfContract = contract({
  shelves: {
    method: "GET",
    path: "/api/shelves",
    summary: "Cases of no person that the reader's units may read, by what they are found by",
    access: "session",
    returns: z.strictObject({
      today: z.string(),
      citedLeast: z.int(),
      /** False where there is more than the newest that are listed. */
      isWhole: z.boolean(),
      shelves: z.array(ShelfView).readonly(),
    }),
  },
});
