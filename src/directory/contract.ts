import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Activity } from "./activity.ts";
import { DirectoryEntry, Phone } from "./entry.ts";
import { serviceReasons } from "./list.ts";
import { programmeKinds } from "./programme.ts";
import { CheckedOffer, RegisterView } from "./register.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });

/** What is counted of a programme; places without a maximum have no end. */
const Places = z.strictObject({
  maximum: z.int().min(0).optional(),
  free: z.int().min(0).optional(),
  taken: z.int().min(0),
  waiting: z.int().min(0),
});

/** A service as lists show it: the entry under the names of HSDS, why it stands where it stands, and the number to call now. */
export const ServiceView = z.strictObject({
  /** Id of the subject, which referrals name. */
  service: z.string(),
  version: z.int(),
  entry: DirectoryEntry,
  isVerified: z.boolean(),
  /** The unit that verified it, where it is one of the State's. */
  verifiedByTitle: Title.optional(),
  reasons: z.array(z.strictObject({ code: z.enum(serviceReasons), title: Title })).readonly(),
  contact: Phone.optional(),
  /** Of a programme alone. */
  places: Places.optional(),
  /** Of a community group: what it did within a year, the latest first, and the sum of it. */
  activities: z
    .strictObject({
      count: z.int().min(0),
      persons: z.int().min(0),
      withNeighbours: z.int().min(0),
      incidents: z.int().min(0),
      earned: z.array(z.strictObject({ currency: z.string(), amount: z.number() })).readonly(),
      latest: z.array(Activity).readonly(),
    })
    .optional(),
});
export type ServiceView = z.infer<typeof ServiceView>;

/** What an organisation proposes: the entry, who proposed it when, what stood there before, and why it was declined. */
export const ProposalView = z.strictObject({
  service: z.string(),
  entry: DirectoryEntry,
  unit: z.string(),
  unitTitle: Title,
  at: z.string(),
  /** Absent where the service is new. */
  before: DirectoryEntry.optional(),
  declined: z.strictObject({ on: z.string(), unitTitle: Title, reason: z.string() }).optional(),
});
export type ProposalView = z.infer<typeof ProposalView>;

const PublicEntry = DirectoryEntry.omit({ verifiedBy: true });

/** What a worker types of an offer; each may be left empty. */
const Words = z.string().trim().max(120).optional();

/** Routes of the directory. */
export const directoryContract = contract({
  directory: {
    method: "GET",
    path: "/api/directory",
    summary: "Services of a route, the fittest first, each with its reasons",
    access: "session",
    query: z.strictObject({
      route: z.string().max(60).optional(),
      unit: z.string().max(40).optional(),
      /** One service by its id, retired or not: a referral names it as long as it lasts. */
      service: z.uuid().optional(),
      /** One kind of programme, or all of them. */
      programme: z.enum(["any", ...programmeKinds]).optional(),
      language: z
        .string()
        .regex(/^[a-z]{2,3}$/)
        .optional(),
    }),
    returns: z.strictObject({ services: z.array(ServiceView).readonly() }),
  },
  directoryFor: {
    method: "GET",
    path: "/api/directory/for/:dossier",
    summary: "Services of a route for one person, the fittest first, with why each fits or does not",
    access: "session",
    params: z.strictObject({ dossier: z.uuid() }),
    query: z.strictObject({ route: z.string().max(60) }),
    returns: z.strictObject({ services: z.array(ServiceView).readonly() }),
  },
  proposals: {
    method: "GET",
    path: "/api/directory/proposals",
    summary: "Services that organisations propose: those that wait, for whoever verifies; one's own organisation's, for whoever proposes",
    access: "session",
    returns: z.strictObject({ proposals: z.array(ProposalView).readonly() }),
  },
  publicDirectory: {
    method: "GET",
    path: "/api/public/directory",
    summary: "Services that anybody may call",
    access: "public",
    query: z.strictObject({ route: z.string().max(60).optional() }),
    returns: z.strictObject({
      services: z
        .array(
          z.strictObject({
            service: z.string(),
            entry: PublicEntry,
            isVerified: z.boolean(),
            contact: Phone.optional(),
            /** Of a programme with a number of places: whether one is free, never how many are taken. */
            hasPlaces: z.boolean().optional(),
          }),
        )
        .readonly(),
    }),
  },
  publicAgencies: {
    method: "GET",
    path: "/api/public/agencies",
    summary: "Agencies that may place workers, and whether an offer is confirmed in its three layers",
    access: "public",
    query: z.strictObject({ agency: Words, order: Words, principal: Words }),
    returns: z.strictObject({
      /** Whether this State licenses agencies through this node at all. */
      isKept: z.boolean(),
      found: z.array(RegisterView),
      /** How many there are beyond those told. */
      more: z.int().min(0),
      /** Absent where nothing was asked. */
      check: CheckedOffer.optional(),
    }),
  },
});
