import { z } from "zod";

/**
 * Words that an office writes and a person reads: English and Russian at least, and any of the region's languages beside.
 * @param words what one language may hold
 */
export function saidWords(words: z.ZodString) {
  const beside = words.optional();
  return z.strictObject({
    en: words,
    ru: words,
    kk: beside,
    ky: beside,
    tg: beside,
    tk: beside,
    uz: beside,
    prs: beside,
    ps: beside,
  });
}
