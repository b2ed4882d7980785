import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Cell, Named, Title } from "../process/index.ts";

/** What an organisation has taken on: who, what, by when, and whether it confirmed this version. */
const PartView = z.strictObject({
  id: z.string(),
  /** The record that its confirmation is filed under. */
  dossier: z.string(),
  title: Title,
  unit: Named,
  organisation: Title,
  within: z.strictObject({ quantity: z.int(), unit: z.string(), source: z.string() }),
  /** By when it is due, while the plan is in force. */
  due: z.string().optional(),
  confirmed: z.strictObject({ at: z.string(), name: z.string(), isOfThisVersion: z.boolean() }).optional(),
  mayConfirm: z.boolean(),
});
export type PartView = z.infer<typeof PartView>;

const ItemView = z.strictObject({
  id: z.string(),
  title: Title,
  owner: Title,
  source: z.string(),
  /** Absent where nobody looked yet: not known, never "not ready" (R6). */
  found: z
    .strictObject({ state: z.enum(["ready", "notReady"]), owner: z.string(), evidence: z.string().optional(), on: z.string() })
    .optional(),
});
export type ItemView = z.infer<typeof ItemView>;

const PostReadiness = z.strictObject({
  post: Named,
  dossier: z.string(),
  ready: z.int(),
  items: z.array(ItemView).readonly(),
  mayMark: z.boolean(),
});
export type PostReadiness = z.infer<typeof PostReadiness>;

const OutflowView = z.strictObject({
  origin: z.string(),
  title: Title,
  source: z.string(),
  thresholds: z
    .array(
      z.strictObject({
        id: z.string(),
        title: Title,
        arrivals: z.int(),
        now: Cell,
        isReached: z.boolean(),
        measure: Title,
        source: z.string(),
      }),
    )
    .readonly(),
  screening: z
    .array(
      z.strictObject({
        id: z.string(),
        title: Title,
        units: z.array(Named).readonly(),
        roles: z.array(Title).readonly(),
        source: z.string(),
      }),
    )
    .readonly(),
  places: z.array(z.strictObject({ id: z.string(), title: Title, capacity: z.int(), occupied: z.int().optional() })).readonly(),
  /** How many can be taken in at all its places together. */
  capacity: z.int(),
});
export type OutflowView = z.infer<typeof OutflowView>;

/** The written plan: outflows that it is drawn up for, parts of organisations, readiness of posts. */
export const planContract = contract({
  plan: {
    method: "GET",
    path: "/api/plan",
    summary: "The written plan for a crisis, what was confirmed of it, and what is ready",
    access: "session",
    returns: z.strictObject({
      version: z.string().optional(),
      note: Title.optional(),
      today: z.string(),
      /** Since when it is in force, where it is. */
      inForceSince: z.string().optional(),
      outflows: z.array(OutflowView).readonly(),
      parts: z.array(PartView).readonly(),
      readiness: z.array(PostReadiness).readonly(),
    }),
  },
});
