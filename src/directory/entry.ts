import { z } from "zod";
import { Day, Instant, UnitCode } from "../kernel/index.ts";
import { Campaign } from "./campaign.ts";
import { Programme } from "./programme.ts";
import { OfficerWords, PersonWords } from "./words.ts";

const words = z.string().trim().min(1).max(2_000);
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * Who provides a service.
 * @source hsds-3:organization
 */
export const Organization = z.strictObject({ code: z.string().min(1).max(60), name: OfficerWords });
export type Organization = z.infer<typeof Organization>;

/**
 * What is provided. `routes` are the routes of the country package that it serves.
 * @source hsds-3:service
 */
export const Service = z.strictObject({
  name: OfficerWords,
  description: PersonWords,
  routes: z.array(z.string().min(1).max(60)).min(1).max(20),
  fee: z.enum(["free", "paid", "notKnown"]),
});
export type Service = z.infer<typeof Service>;

/**
 * Where it is given. A secret place has no address in the directory at all: who needs it is brought there.
 * @source hsds-3:location
 */
export const Location = z.strictObject({
  /** The unit that referrals go to. */
  unit: UnitCode,
  name: OfficerWords,
  address: words.optional(),
  isSecret: z.boolean(),
  /** Posts and offices that it serves; "everywhere" where it comes or answers by phone. */
  serves: z.union([z.literal("everywhere"), z.array(UnitCode).min(1).max(200)]),
});
export type Location = z.infer<typeof Location>;

/** A number to call. Emergency duty is answered day and night. */
export const Phone = z.strictObject({ number: z.string().regex(/^\+?[0-9][0-9 ()-]{1,24}$/), kind: z.enum(["office", "emergencyDuty"]) });
export type Phone = z.infer<typeof Phone>;

/**
 * Opening hours in the State's own time: days of the week from 1, Monday, to 7, Sunday.
 * @source hsds-3:schedule
 */
export const Schedule = z.union([
  z.literal("always"),
  z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), opens: ClockTime, closes: ClockTime })).max(20),
]);
export type Schedule = z.infer<typeof Schedule>;

/** Whom it is for. `needsPapers` false says that help does not depend on papers or status. */
export const Eligibility = z.strictObject({
  sex: z.enum(["F", "M"]).optional(),
  minimumAge: z.int().min(0).max(130).optional(),
  maximumAge: z.int().min(0).max(130).optional(),
  needsPapers: z.boolean(),
  note: OfficerWords.optional(),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** Places in all, and those free when last told; absent means not known, never none. */
export const Capacity = z.strictObject({ maximum: z.int().min(0), available: z.int().min(0).optional(), updatedAt: Instant.optional() });
export type Capacity = z.infer<typeof Capacity>;

/**
 * One service at one place, with who verified it and until when that holds.
 * @source hsds-3:service-at-location
 */
export const DirectoryEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  organization: Organization,
  service: Service,
  location: Location,
  phones: z.array(Phone).max(10),
  schedule: Schedule,
  /** ISO 639-3 or the two-letter codes of texts, as spoken there. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(40),
  eligibility: Eligibility,
  /** Of a programme, the places kept for those who are referred; how many are free is counted and not told. */
  capacity: Capacity.optional(),
  programme: Programme.optional(),
  /** Of a campaign: nobody is referred to it. */
  campaign: Campaign.optional(),
  verifiedOn: Day,
  verifiedBy: z.string().trim().min(1).max(200),
  expiresOn: Day,
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;
