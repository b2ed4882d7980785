import type { PersonLanguage } from "../kernel/index.ts";
import type { LeafletTopic } from "./leaflets/leaflet.ts";

/** Who read the words as a native reader of the region, and which version of them. */
export type Review = { readonly reviewedBy: string; readonly version: number };
/** What a native reader reads in one sitting: a leaflet, a consent, or the fixed words of papers and screens. */
export type ReviewedWords = LeafletTopic | "consent" | "papers" | "screens";
type Reviews = Readonly<Record<ReviewedWords, Readonly<Partial<Record<PersonLanguage, Review>>>>>;

/**
 * What native readers have approved, by language. Nobody has read any of it yet; a reading is one line here, such as
 * `asylum: { kk: { reviewedBy: "...", version: 1 } }`. Until then officers are told so, on screen and on paper.
 */
export const reviews: Reviews = {
  "who-we-are": {},
  asylum: {},
  interpreter: {},
  children: {},
  "forced-work": {},
  "your-information": {},
  "what-next": {},
  "who-to-call": {},
  complaint: {},
  consent: {},
  papers: {},
  screens: {},
};

/** The version of the fixed words of papers and of screens; a changed word is a new one. */
export const fixedWordsVersion = 4;

/** Whether a native reader has approved this version of these words; an approval of an older one counts no more. */
export function isReviewed(words: ReviewedWords, language: PersonLanguage, version: number, all: Reviews = reviews): boolean {
  const review = all[words][language];
  return review !== undefined && review.version === version;
}

/** Whether native readers have approved the fixed words of papers and all these leaflets. */
export function arePapersReviewed(
  language: PersonLanguage,
  topics: readonly { readonly topic: LeafletTopic; readonly version: number }[],
  all: Reviews = reviews,
): boolean {
  return (
    isReviewed("papers", language, fixedWordsVersion, all) &&
    topics.every(({ topic, version }) => isReviewed(topic, language, version, all))
  );
}
