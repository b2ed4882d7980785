import type { Day, LawRef, PersonText, WholeText } from "../../kernel/index.ts";

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
  readonly title: WholeText;
  /** Short sentences, one a line; each can be read aloud alone. */
  readonly lines: readonly WholeText[];
  readonly sources: readonly LawRef[];
};

/** A leaflet in the languages that stand beside each other; its words in the others are in `texts/`. */
export type LeafletBeside = Omit<Leaflet, "title" | "lines"> & { readonly title: PersonText; readonly lines: readonly PersonText[] };
