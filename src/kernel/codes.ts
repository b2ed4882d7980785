import { z } from "zod";

/** ISO 3166-1 alpha-2, upper case. `XD` is the demo State, which does not exist. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .brand<"CountryCode">();
export type CountryCode = z.infer<typeof CountryCode>;

/**
 * A nationality as said or read: a country, or ICAO's codes for the stateless (XXA), refugees (XXB),
 * other refugees (XXC) and those whose nationality is unspecified (XXX), or "unknown" when asked and not known.
 * @source icao-9303:3
 */
export const NationalityCode = z
  .string()
  .regex(/^([A-Z]{2}|XXA|XXB|XXC|XXX|unknown)$/)
  .brand<"NationalityCode">();
export type NationalityCode = z.infer<typeof NationalityCode>;

/** A language, by its three letters of ISO 639-3. */
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{3}$/)
  .brand<"LanguageCode">();
export type LanguageCode = z.infer<typeof LanguageCode>;

/** An occupation, by one to four figures of ISCO-08: fewer figures name a wider group. @source isco-08:groups */
export const OccupationCode = z
  .string()
  .regex(/^[0-9]{1,4}$/)
  .brand<"OccupationCode">();
export type OccupationCode = z.infer<typeof OccupationCode>;

/** As a travel document writes it; gender is another, optional field. */
export const Sex = z.enum(["F", "M", "X"]);
export type Sex = z.infer<typeof Sex>;

/** An answer that may not have been asked for: unknown is never "no" (R6). */
export const Answer = z.enum(["yes", "no", "unsure", "notAsked"]);
export type Answer = z.infer<typeof Answer>;

/** A birth as said: a day, a year, an estimated age at a day, or asked and not known. Absent means not asked. */
export const Birth = z.discriminatedUnion("precision", [
  z.strictObject({ precision: z.literal("day"), day: z.iso.date() }),
  z.strictObject({ precision: z.literal("year"), year: z.int().min(1850).max(2200) }),
  z.strictObject({ precision: z.literal("estimated"), ageYears: z.int().min(0).max(130), on: z.iso.date() }),
  z.strictObject({ precision: z.literal("unknown") }),
]);
export type Birth = z.infer<typeof Birth>;

/** A name as said, in one script; a person may have several. At least one part is not empty. */
export const PersonName = z
  .strictObject({
    script: z.enum(["Latn", "Cyrl", "Arab"]),
    given: z.string().trim().max(100).optional(),
    father: z.string().trim().max(100).optional(),
    family: z.string().trim().max(100).optional(),
    /** The whole name as written, where parts are not told apart. */
    whole: z.string().trim().max(200).optional(),
  })
  .refine((name) => Boolean(name.given || name.family || name.whole), { error: "name.missing" });
export type PersonName = z.infer<typeof PersonName>;
