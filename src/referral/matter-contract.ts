import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { Named } from "../process/index.ts";
import { Matter, MatterMade } from "./matter.ts";

const Title = Named.shape.title;

/** A matter as either of its two units reads it. */
export const MatterView = z.strictObject({
  ...Matter.omit({ from: true, to: true, leadsTo: true, owner: true, made: true }).shape,
  id: z.string(),
  from: Named,
  to: Named,
  leadsTo: Named,
  owner: z.string().optional(),
  /** What came of it: a campaign or scheme, by its name. */
  made: z.strictObject({ ...MatterMade.shape, title: Title.optional() }).optional(),
  step: z.string().optional(),
  isLate: z.boolean(),
  /** What the reader may do now. */
  may: z.array(z.enum(["acknowledge", "decline", "redirect", "withdraw", "finish"])).readonly(),
});
export type MatterView = z.infer<typeof MatterView>;

const ReceiverView = z.strictObject({ ...Named.shape, units: z.array(Named).readonly() });
export type ReceiverView = z.infer<typeof ReceiverView>;

/** Matters that units hand on to each other, which are no case of a person. */
export const matterContract = contract({
  matters: {
    method: "GET",
    path: "/api/matters",
    summary: "Matters that the reader's units received or handed on",
    access: "session",
    returns: z.strictObject({
      today: z.string(),
      /** False where older matters that ended are not shown. */
      isWhole: z.boolean(),
      mayNoteCalls: z.boolean(),
      received: z.array(MatterView).readonly(),
      handedOn: z.array(MatterView).readonly(),
    }),
  },
  matter: {
    method: "GET",
    path: "/api/matters/:id",
    summary: "One matter, where it is between the reader's units",
    access: "session",
    params: z.strictObject({ id: z.uuid() }),
    returns: z.strictObject({
      today: z.string(),
      matter: MatterView,
      /** Units that it may be handed to once it was declined. */
      units: z.array(Named).readonly(),
      /** What it may be said to have led to: campaigns or schemes on record. */
      makes: z.array(z.strictObject({ ...MatterMade.shape, title: Title })).readonly(),
    }),
  },
  receivers: {
    method: "GET",
    path: "/api/matters/receivers/:origin",
    summary: "Where something of this kind may be handed on to, and which units take it there",
    access: "session",
    params: z.strictObject({ origin: z.enum(["audit", "checklist", "monitoring", "figure", "tip", "call"]) }),
    returns: z.strictObject({ receivers: z.array(ReceiverView).readonly() }),
  },
});
