import type { FileLanguage } from "../../kernel/index.ts";
import type { CheckKey } from "../check-words.ts";
import type { LabelKey } from "../label-words.ts";
import type { LeafletTopic } from "../leaflets/leaflet.ts";

/** Title and sentences of one leaflet. */
export type LeafletWords = { readonly title: string; readonly lines: readonly string[] };
/** A consent as it is read aloud, and the two answers. */
export type ConsentWords = LeafletWords & { readonly yes: string; readonly no: string };

/**
 * All that papers and leaflets say in one language, in one file, so that one native reader reads one file.
 * English, Russian, Dari and Tajik stand beside each other where the words are used.
 */
export type PaperWords = {
  readonly leaflets: Readonly<Record<LeafletTopic, LeafletWords>>;
  readonly consents: Readonly<Record<"share" | "interpreter", ConsentWords>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly letter: Readonly<Record<"byLaw" | "askHelp" | "giver", string>>;
  /** How long one may appeal; `{n}` is a number of the unit, or nothing is known. */
  readonly terms: Readonly<Record<"hour" | "day" | "workingDay" | "month" | "unknown", string>>;
  readonly checks: Readonly<Record<CheckKey, string>>;
};

/** The words of each language that has a file of its own. */
export type FileWords = Readonly<Record<FileLanguage, PaperWords>>;
