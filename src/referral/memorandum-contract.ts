import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Named } from "../process/index.ts";
import { Memorandum } from "./memorandum.ts";

const MemorandumView = z.strictObject({
  ...Memorandum.omit({ parties: true, routes: true }).shape,
  id: z.string(),
  parties: z.array(Named).readonly(),
  routes: z.array(Named).readonly(),
  endedOn: z.string().optional(),
  standing: z.enum(["coming", "inForce", "over"]),
  /** Whether it runs out within the days of the reminder, and nobody has let it yet. */
  isEnding: z.boolean(),
});
export type MemorandumView = z.infer<typeof MemorandumView>;

/** The register of memoranda, and what of it permits one referral. */
export const memorandumContract = contract({
  memoranda: {
    method: "GET",
    path: "/api/memoranda",
    summary: "Memoranda between authorities, with how each stands today",
    access: "session",
    returns: z.strictObject({
      today: z.string(),
      mayRecord: z.boolean(),
      organisations: z.array(Named).readonly(),
      routes: z.array(Named).readonly(),
      memoranda: z.array(MemorandumView).readonly(),
    }),
  },
  memorandaFor: {
    method: "GET",
    path: "/api/memoranda/for",
    summary: "Memoranda that permit a referral between two units over a route when it was sent",
    access: "session",
    query: z.strictObject({ from: z.string().max(40), to: z.string().max(40), route: z.string().max(40), at: z.iso.datetime() }),
    returns: z.strictObject({
      /** False where both units are of one organisation, which needs none. */
      isBetween: z.boolean(),
      memoranda: z.array(z.strictObject({ id: z.string(), reference: z.string(), subject: z.string(), document: z.string() })).readonly(),
    }),
  },
});
