import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { KinAnswer, KinRelation, KinShownBy } from "./kin-subject.ts";

/** Somebody of a family: with a file that is open to the reader, or named in words alone. */
export const FamilyPerson = z.strictObject({
  /** The id of the file; for somebody without one, of the relation that names them. */
  key: z.string(),
  hasFile: z.boolean(),
  reference: z.string(),
  named: z.string().optional(),
  names: z.array(z.record(z.string(), z.unknown())),
  sex: z.string().optional(),
  birth: z.record(z.string(), z.unknown()).optional(),
});
export type FamilyPerson = z.infer<typeof FamilyPerson>;

const act = { at: z.string(), name: z.string(), unit: z.string() };
/** How `other` stands to `one`, as it was said and shown. */
export const FamilyLink = z.strictObject({
  id: z.string(),
  one: z.string(),
  other: z.string(),
  relation: KinRelation,
  standing: z.enum(["confirmed", "stated", "denied", "unknown"]),
  /** One of the two is or may be a child, and nothing is shown yet: nothing may rest on it (PE17). */
  isUnprovenOfChild: z.boolean(),
  /** `whose` is a key; absent where neither of the two said it. */
  said: z.array(z.strictObject({ ...act, whose: z.string().optional(), says: KinAnswer, words: z.string().optional() })),
  shown: z.array(z.strictObject({ ...act, shownBy: KinShownBy, speaks: z.enum(["for", "against"]), note: z.string() })),
  ended: z.strictObject({ ...act, why: z.enum(["ended", "mistake"]), on: z.string(), reason: z.string() }).optional(),
  /** Whether the reader recorded it: of a child another confirms it (PE17). */
  isOwn: z.boolean(),
});
export type FamilyLink = z.infer<typeof FamilyLink>;

/** The family of a person. Every file shown leaves its access record. */
export const kinContract = contract({
  family: {
    method: "GET",
    path: "/api/persons/:dossier/family",
    summary: "A person's relatives, as far as their files are open, and how sure each relation is",
    params: z.strictObject({ dossier: z.uuid() }),
    returns: z.strictObject({ persons: z.array(FamilyPerson), links: z.array(FamilyLink) }),
    access: "session",
  },
});
