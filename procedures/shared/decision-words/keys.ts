import type { WordsOf } from "../../../src/kernel/index.ts";
import type { beside } from "./beside.ts";

/** All that letters and papers of procedures say, in one language. */
export type PaperSentences = WordsOf<keyof typeof beside>;
