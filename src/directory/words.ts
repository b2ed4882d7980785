import { z } from "zod";
import { saidWords } from "../kernel/index.ts";

const words = z.string().trim().min(1).max(2_000);

/** What officers read. */
export const OfficerWords = z.strictObject({ en: words, ru: words });
/** What a person reads: English and Russian at least, and any of the region's languages beside. */
export const PersonWords = saidWords(words);
