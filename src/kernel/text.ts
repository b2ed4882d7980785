/** What officers read: complete in both from the first day. */
export type OfficerLanguage = "en" | "ru";
/** The nine languages of the region that a person may be told their rights in. */
export const personLanguages = ["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "ps"] as const;
export type PersonLanguage = (typeof personLanguages)[number];
/** The languages of officers' screens. */
export const officerLanguages = ["en", "ru"] as const;

/** A text of an officer's screen. ICU MessageFormat where it has arguments. */
export type OfficerText = Readonly<Record<OfficerLanguage, string>>;
/** A text that a person reads or hears; more languages are added as they are reviewed. */
export type PersonText = OfficerText & Readonly<Record<"prs" | "tg", string>> & Partial<Readonly<Record<PersonLanguage, string>>>;

/** Texts of officers by key. */
export type OfficerTexts = Readonly<Record<string, OfficerText>>;

/** Languages written from right to left. */
export function isRightToLeft(language: string): boolean {
  return ["prs", "ps", "fa", "ar", "ur"].includes(language);
}
