import { z } from "zod";

const Line = z.string().max(300);

/** An offer of work as a public register tells it: what each of its layers says, and nothing of any worker. */
export const RegisterOffer = z.strictObject({
  number: Line,
  /** Whose work it is, and where; absent where it is a natural person's, who is not named here. */
  principal: Line.optional(),
  principalIn: Line.optional(),
  occupation: Line.optional(),
  places: z.number().optional(),
  pay: Line.optional(),
  /** Whether the principal was checked and found sound, by the latest check. */
  principalSound: z.enum(["yes", "no", "undetermined"]),
});
export type RegisterOffer = z.infer<typeof RegisterOffer>;

/**
 * What anybody may read of an organisation that the State licenses: never who answers for it, nor anything of a person (PR34).
 * @source decision:0057
 */
export const RegisterEntry = z.strictObject({
  holder: Line,
  registeredAs: Line.optional(),
  number: Line,
  /** Last day of the licence as it was given. */
  until: z.iso.date(),
  standing: z.enum(["holds", "suspended", "ended"]),
  offers: z.array(RegisterOffer),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;
