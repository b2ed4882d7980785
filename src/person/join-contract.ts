import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { SubjectView } from "./contract.ts";
import { JoinStanding, Weight } from "./join-subject.ts";

const Act = z.strictObject({ at: z.string(), name: z.string(), unit: z.string(), reason: z.string().optional() });
/** How two files stand to each other, for whoever may open both. */
export const JoinView = z.strictObject({
  id: z.string(),
  one: z.string(),
  other: z.string(),
  /** Reference of the other file. */
  reference: z.string(),
  standing: JoinStanding,
  proposed: Act,
  weights: z.array(Weight),
  approved: Act.optional(),
  ended: Act.optional(),
  /** Whether the reader proposed it: then another must approve (PE6). */
  isOwn: z.boolean(),
});
export type JoinView = z.infer<typeof JoinView>;

const Dossier = z.strictObject({ dossier: z.uuid() });

/** Routes of joined files. Every file shown leaves its access record. */
export const joinContract = contract({
  joined: {
    method: "GET",
    path: "/api/persons/:dossier/joined",
    summary: "The files of one person that are joined with this one, as far as they are open, and how each join came about",
    params: Dossier,
    returns: z.strictObject({
      files: z.array(SubjectView),
      joins: z.array(JoinView),
      /** Files that an officer said are of the same person, and that nobody has joined or declined to join. */
      saidSame: z.array(z.strictObject({ dossier: z.string(), reference: z.string() })),
    }),
    access: "session",
  },
  beside: {
    method: "GET",
    path: "/api/persons/:dossier/beside/:other",
    summary: "Two files beside each other, and why a second officer would look before they are joined",
    params: Dossier.extend({ other: z.uuid() }),
    returns: z.strictObject({ files: z.array(SubjectView).length(2), weights: z.array(Weight), join: JoinView.optional() }),
    access: "session",
  },
});
