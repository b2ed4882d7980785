import type { Day, LawRef, PersonLanguage, PersonText } from "../../kernel/index.ts";

/** What a person is told at first contact, in this order. */
export const leafletTopics = [
  "who-we-are",
  "asylum",
  "interpreter",
  "children",
  "forced-work",
  "your-information",
  "what-next",
  "who-to-call",
  "complaint",
] as const;
export type LeafletTopic = (typeof leafletTopics)[number];

/** One leaflet. A changed word is a new version; a receipt names the version that was explained. */
export type Leaflet = {
  readonly topic: LeafletTopic;
  readonly version: number;
  readonly validFrom: Day;
  /** The day on which its owner reads it again. */
  readonly reviewOn: Day;
  readonly title: PersonText;
  /** Short sentences, one a line; each can be read aloud alone. */
  readonly lines: readonly PersonText[];
  readonly sources: readonly LawRef[];
  /** Languages in which a native reader of the region has approved the words; the others are shown as not yet read. */
  readonly approved: readonly PersonLanguage[];
};
