import type { ReactNode } from "react";
import type { LeafletTopic } from "../../../src/document/index.ts";
import { useText } from "../../kit/index.ts";
import { leafletTexts } from "./texts.ts";

/** What can be drawn; none shows a person's looks, a flag or an emblem that law protects. */
export type Picture = "rights" | "interpreter" | "child" | "danger" | "document" | "phone" | "lawyer" | "doctor" | "food";

const lines: Readonly<Record<Picture, string>> = {
  rights: "M24 7v34M14 41h20M9 13h30M9 13l-6 14h12zM39 13l-6 14h12z",
  interpreter: "M4 8h24v16H17l-7 7v-7H4zM33 18h11v16h-6v7l-7-7H19v-5",
  child: "M24 19a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM24 19v13M13 24h22M24 32l-7 10M24 32l7 10",
  danger: "M24 6l20 36H4zM24 18v11M24 34v2",
  document: "M12 5h16l8 8v30H12zM28 5v8h8M17 22h14M17 29h14M17 36h9",
  phone: "M17 5h14a2 2 0 0 1 2 2v34a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM22 38h4M8 17c-2 4-2 10 0 14M40 17c2 4 2 10 0 14",
  lawyer: "M16 20a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM5 41c0-9 4-15 11-15 3 0 6 1 8 4M28 20h15v21H28zM32 27h7M32 34h7",
  doctor: "M11 7h4M27 7h4M13 7v11a8 8 0 0 0 16 0V7M21 26v6a8 8 0 0 0 16 0v-3M37 29a4 4 0 1 0 0-8 4 4 0 0 0 0 8z",
  food: "M4 23L24 6l20 17M9 19v23h30V19M15 28h18c0 6-4 9-9 9s-9-3-9-9zM21 23v-3M27 23v-3",
};

/** What each topic is known by for those who do not read. */
export const topicPictures: Readonly<Record<LeafletTopic, Picture>> = {
  "who-we-are": "food",
  asylum: "rights",
  interpreter: "interpreter",
  children: "child",
  "forced-work": "danger",
  "your-information": "document",
  "what-next": "document",
  "who-to-call": "phone",
  complaint: "lawyer",
};

/** Sentences that a picture helps to find again, by their place. */
export const linePictures: Readonly<Partial<Record<LeafletTopic, Readonly<Record<number, Picture>>>>> = {
  "who-we-are": { 2: "doctor" },
  asylum: { 1: "danger", 2: "document" },
  children: { 3: "food" },
  "forced-work": { 2: "doctor", 4: "document" },
  "your-information": { 0: "danger" },
  "what-next": { 0: "document", 2: "phone", 3: "interpreter" },
  "who-to-call": { 1: "lawyer", 3: "danger" },
  complaint: { 1: "phone" },
};

/** A picture of our own with its name in the reader's language; beside a word that says the same it is silent. */
export function Pictogram({ of, isSilent }: { readonly of: Picture; readonly isSilent?: boolean }): ReactNode {
  const t = useText();
  const said = isSilent ? { "aria-hidden": true } : { role: "img", "aria-label": t(leafletTexts[`picture.${of}`]) };
  return (
    <svg viewBox="0 0 48 48" className="pictogram" {...said}>
      <path d={lines[of]} />
    </svg>
  );
}
