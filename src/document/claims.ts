import { z } from "zod";
import { CountryCode, Day, NationalityCode } from "../kernel/index.ts";

/**
 * What a signed code says: what is printed on its paper and nothing else. No field exists for the claim, its grounds
 * or its stage, for the route, the household or the photo.
 */
export const SignedClaims = z.strictObject({
  /** The kind of paper: `asylum-seeker-certificate`. */
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** The reference printed on the paper. */
  reference: z.string().min(1).max(30),
  issuer: CountryCode,
  validFrom: Day,
  validTo: Day,
  /** As printed, one for each script. */
  names: z.array(z.string().min(1).max(200)).min(1).max(3),
  /** As printed: a day `1990-03-07`, a year `1990`, or absent. */
  born: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/)
    .optional(),
  nationality: NationalityCode.optional(),
  /** Where the paper stands in a list of revocations. */
  status: z.strictObject({ list: z.string().min(1).max(40), place: z.int().min(0) }).optional(),
});
export type SignedClaims = z.infer<typeof SignedClaims>;
