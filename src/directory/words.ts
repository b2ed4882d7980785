import { z } from "zod";

const words = z.string().trim().min(1).max(2_000);

/** What officers read. */
export const OfficerWords = z.strictObject({ en: words, ru: words });
/** What a person reads: English and Russian at least, and any of the region's languages beside. */
export const PersonWords = z.strictObject({
  en: words,
  ru: words,
  kk: words.optional(),
  ky: words.optional(),
  tg: words.optional(),
  tk: words.optional(),
  uz: words.optional(),
  prs: words.optional(),
  ps: words.optional(),
});
