/** What officers read: complete in both from the first day. */
export type OfficerLanguage = "en" | "ru";
/** The nine languages of the region that a person may be told their rights in. */
export const personLanguages = ["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "ps"] as const;
export type PersonLanguage = (typeof personLanguages)[number];
/** The languages of officers' screens. */
export const officerLanguages = ["en", "ru"] as const;

/** A text of an officer's screen. ICU MessageFormat where it has arguments. */
export type OfficerText = Readonly<Record<OfficerLanguage, string>>;
/** A text that a person reads or hears, in the languages that stand beside each other; the others where it has them. */
export type PersonText = OfficerText & Readonly<Record<"prs" | "tg", string>> & Partial<Readonly<Record<PersonLanguage, string>>>;
/** A text that lacks no language a person may be given it in. */
export type WholeText = Readonly<Record<PersonLanguage, string>>;

/** Languages whose words stand in a file of their own, so that one native reader reads one file. */
export const fileLanguages = ["kk", "ky", "tk", "uz", "ps"] as const;
export type FileLanguage = (typeof fileLanguages)[number];
/** Words by key in one language. */
export type WordsOf<Key extends string> = Readonly<Record<Key, string>>;

/** Texts that stand beside each other in some languages, joined with the files of others; whole where both together are the nine. */
export function joinTexts<Key extends string, Beside extends PersonLanguage, File extends PersonLanguage>(
  beside: Readonly<Record<Key, Readonly<Record<Beside, string>>>>,
  files: Readonly<Record<File, WordsOf<NoInfer<Key>>>>,
): Readonly<Record<Key, Readonly<Record<Beside | File, string>>>> {
  const joined = Object.entries(beside).map(([key, text]) => {
    const others = Object.entries(files).map(([language, words]) => [language, (words as WordsOf<Key>)[key as Key]]);
    return [key, { ...(text as object), ...Object.fromEntries(others) }];
  });
  return Object.fromEntries(joined) as Readonly<Record<Key, Readonly<Record<Beside | File, string>>>>;
}

/** Texts of officers by key. */
export type OfficerTexts = Readonly<Record<string, OfficerText>>;

/** Languages written from right to left. */
export function isRightToLeft(language: string): boolean {
  return ["prs", "ps", "fa", "ar", "ur"].includes(language);
}
