import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Candidate, SubjectView } from "../person/index.ts";

/** Somebody who was approached or dismissed, as far as their file is open to the unit that traces. */
export const Approached = z.strictObject({
  dossier: z.string(),
  standing: z.enum(["approached", "notThem"]),
  bits: z.number(),
  at: z.string(),
  name: z.string(),
  /** The person and what they wish of relatives; absent where the file is not open, or no longer. */
  subjects: z.array(SubjectView),
});
export type Approached = z.infer<typeof Approached>;

/** Routes of family tracing, for the unit that traces. */
export const tracingContract = contract({
  request: {
    method: "GET",
    path: "/api/tracing/:dossier/:id",
    summary: "A request to look for a relative, who may be the one, and who was asked; every candidate shown leaves its access record",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    returns: z.strictObject({
      person: SubjectView,
      request: SubjectView,
      wish: SubjectView.optional(),
      approached: z.array(Approached),
    }),
    access: "session",
  },
  candidates: {
    method: "GET",
    path: "/api/tracing/:dossier/:id/candidates",
    summary: "Who in the node may be the one looked for, with the reason, found while the request runs",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    returns: z.strictObject({ candidates: z.array(Candidate) }),
    access: "session",
  },
});
