import type { PersonLanguage } from "../../../src/kernel/text.ts";

/** The language that the person chose: as long as this window stands, and nowhere else. */
let chosen: PersonLanguage | undefined;

/** What was chosen on an earlier page of one's own, if anything. */
export function findChosenTongue(): PersonLanguage | undefined {
  return chosen;
}

/** Keeps the language for the next page of one's own; nothing when the person signs out. */
export function keepChosenTongue(language: PersonLanguage | undefined): void {
  chosen = language;
}
