import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Command } from "../ledger/index.ts";

/** Who is signed in, and what their role may see: the client builds its menu from it. */
export const SessionView = z.strictObject({
  account: z.strictObject({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    roleTitle: z.strictObject({ en: z.string(), ru: z.string() }),
    unit: z.string(),
    unitTitle: z.strictObject({ en: z.string(), ru: z.string() }),
    ownDossier: z.string().optional(),
  }),
  screens: z.array(z.string()),
  commands: z.array(z.string()),
  country: z.strictObject({
    code: z.string(),
    title: z.strictObject({ en: z.string(), ru: z.string() }),
    timeZone: z.string(),
    isDemo: z.boolean(),
    isExercise: z.boolean(),
    /** The exercise is training in the daily work. */
    isTraining: z.literal(true).optional(),
    languages: z.array(z.string()),
  }),
  verifiedAt: z.string(),
});
export type SessionView = z.infer<typeof SessionView>;

const DemoAccount = z.strictObject({
  login: z.string(),
  name: z.string(),
  role: z.string(),
  roleTitle: z.strictObject({ en: z.string(), ru: z.string() }),
  unit: z.string(),
  unitTitle: z.strictObject({ en: z.string(), ru: z.string() }),
});

/** Routes of sessions and demo accounts. */
export const accessContract = contract({
  session: {
    method: "GET",
    path: "/api/session",
    summary: "Who is signed in",
    returns: z.strictObject({
      session: SessionView.optional(),
      isDemo: z.boolean(),
      isExercise: z.boolean(),
      isTraining: z.literal(true).optional(),
      country: z.string(),
      countryTitle: z.strictObject({ en: z.string(), ru: z.string() }),
    }),
    access: "public",
  },
  demoAccounts: {
    method: "GET",
    path: "/api/demo-accounts",
    summary: "Accounts of the demo State; empty on a real node",
    returns: z.strictObject({ accounts: z.array(DemoAccount) }),
    access: "public",
  },
  demoSignIn: {
    method: "POST",
    path: "/api/demo-sign-in",
    summary: "Sign in as a demo account; refused on a real node",
    body: z.strictObject({ login: z.string().max(60) }),
    returns: z.strictObject({ done: z.literal(true) }),
    access: "public",
  },
  signOut: {
    method: "POST",
    path: "/api/sign-out",
    summary: "End this session; a device of a post keeps what waits, sealed, on it",
    body: z.strictObject({ keepsOutbox: z.literal(true).optional() }),
    returns: z.strictObject({ done: z.literal(true) }),
    access: "session",
  },
});

const Versions = z.record(z.string(), z.record(z.string(), z.int()).readonly()).readonly();
const Says = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
  .readonly()
  .optional();
/** What the node answers to a command that it did not refuse. A conflict keeps both values for a human. */
const Recorded = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("recorded"), versions: Versions, says: Says }),
  z.strictObject({
    outcome: z.literal("conflict"),
    versions: Versions,
    says: Says,
    conflicts: z.array(z.strictObject({ field: z.string(), id: z.string(), subject: z.string() })).readonly(),
  }),
]);

/** The one address that writes: online screens and outboxes send the same commands. */
export const commandContract = contract({
  record: {
    method: "POST",
    path: "/api/commands",
    summary: "Record one command; the same id again gets its first answer",
    body: Command,
    returns: Recorded,
    access: "session",
  },
  tried: {
    method: "POST",
    path: "/api/commands/tried",
    summary: "What a command would be answered now; nothing of it is recorded",
    body: Command,
    returns: z.strictObject({ allowed: z.literal(true) }),
    access: "session",
  },
});
