import { personLanguages, type PersonLanguage } from "../../../src/kernel/index.ts";

/** How a question is put to the person: in the first of their languages for which there is a wording, else none. */
export function sayFor(
  say: Readonly<Record<string, string>> | undefined,
  reads: readonly PersonLanguage[],
): { readonly language: PersonLanguage; readonly words: string } | undefined {
  if (!say) return undefined;
  for (const language of reads) {
    const words = say[language];
    if (words !== undefined && words !== "") return { language, words };
  }
  const first = personLanguages.find((language) => say[language]);
  return first === undefined ? undefined : { language: first, words: say[first] ?? "" };
}
