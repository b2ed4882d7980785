import { z } from "zod";
import { Birth, contract, Sex } from "../kernel/index.ts";

const Slot = z.strictObject({ value: z.unknown(), version: z.int(), at: z.string(), by: z.string() });
/** A subject as the reader may see it: parts by compartment, fields with the version that set them. */
export const SubjectView = z.strictObject({
  dossier: z.string(),
  subject: z.string(),
  kind: z.string(),
  parts: z.record(z.string(), z.strictObject({ version: z.int(), fields: z.record(z.string(), Slot) })),
});
export type SubjectView = z.infer<typeof SubjectView>;

/** How two words, dates or answers agree, from the surest to none, as matching tells them. */
const likenessLevels = [
  "same",
  "joined",
  "close",
  "sameSound",
  "shortName",
  "alike",
  "initial",
  "faint",
  "different",
  "leftOut",
  "sameDay",
  "sameConventional",
  "swapped",
  "oneDigitOff",
  "twoPartsSame",
  "sameYearConventional",
  "sameYear",
  "yearNear",
  "yearAbout",
] as const;

/** One line of why a candidate is shown: what was asked, what is on file, how it agrees, and what that weighs in bits. */
export const LikenessLine = z.strictObject({
  field: z.enum(["name", "birth", "sex", "document", "phone"]),
  asked: z.string(),
  stored: z.string(),
  level: z.enum(likenessLevels),
  bits: z.number(),
});
export type LikenessLine = z.infer<typeof LikenessLine>;

/** Why a candidate is shown: by its reference, or line by line. */
export const CandidateReason = z.strictObject({ byReference: z.boolean(), lines: z.array(LikenessLine) });
export type CandidateReason = z.infer<typeof CandidateReason>;

/** One candidate of a search: only what finding a person again needs. */
export const Candidate = z.strictObject({
  dossier: z.string(),
  reference: z.string(),
  names: z.array(z.record(z.string(), z.unknown())),
  sex: z.string().optional(),
  birth: z.record(z.string(), z.unknown()).optional(),
  /** 0 to 1, how much of the name that was asked is found again; never a decision. */
  share: z.number(),
  /** The sum of the lines of the reason; above nothing it speaks for one person, below against. */
  bits: z.number(),
  reason: CandidateReason,
  isOpen: z.boolean(),
  /** Other files of the same person, where the reader may open both (PE7). */
  joined: z.array(z.strictObject({ dossier: z.string(), reference: z.string() })),
});
export type Candidate = z.infer<typeof Candidate>;

/** What is known of whoever is looked for; the name or reference, and anything else that a paper or the person says. */
export const SearchBody = z.strictObject({
  text: z.string().trim().min(2).max(200),
  birth: Birth.optional(),
  sex: Sex.optional(),
  documents: z.array(z.string().trim().min(1).max(60)).max(10).optional(),
  phone: z.string().trim().min(1).max(40).optional(),
});
export type SearchBody = z.infer<typeof SearchBody>;

const Seen = z.strictObject({
  at: z.string(),
  name: z.string(),
  role: z.string(),
  roleTitle: z.strictObject({ en: z.string(), ru: z.string() }),
  unit: z.string(),
  unitTitle: z.strictObject({ en: z.string(), ru: z.string() }),
  purpose: z.string(),
  action: z.string(),
  fields: z.array(z.string()),
});

const Dossier = z.strictObject({ dossier: z.uuid() });

/** Routes of persons, households and search. */
export const personContract = contract({
  person: {
    method: "GET",
    path: "/api/persons/:dossier",
    summary: "A person with everything of them that is open to the caller",
    params: Dossier,
    returns: z.strictObject({ subjects: z.array(SubjectView), compartments: z.array(z.string()) }),
    access: "session",
  },
  seen: {
    method: "GET",
    path: "/api/persons/:dossier/seen",
    summary: "Who has seen this file, when, why and which fields",
    params: Dossier,
    returns: z.strictObject({
      seen: z.array(Seen),
      /** Earlier looks of others there are as well, which are not listed. */
      isCut: z.boolean(),
    }),
    access: "session",
  },
  household: {
    method: "GET",
    path: "/api/households/:dossier",
    summary: "A household or travel group and its members as far as they are open",
    params: Dossier,
    returns: z.strictObject({ subject: SubjectView, members: z.array(SubjectView) }),
    access: "session",
  },
  search: {
    method: "POST",
    path: "/api/persons/search",
    summary: "Find persons by name in any script, or by reference; in the body so that no name stands in an address",
    body: SearchBody,
    returns: z.strictObject({ candidates: z.array(Candidate) }),
    access: "session",
  },
});
