import type { PersonText } from "../../../src/kernel/text.ts";
import { fieldWords } from "./texts.ts";

/** What of a file was looked at, in few words: known facts one by one, the rest by the part of the file, each once. */
export function wordsOfFields(fields: readonly string[]): readonly PersonText[] {
  const words = new Map<string, PersonText>();
  for (const field of fields) {
    const own = fieldWords[field];
    const part = field.split(".")[0] ?? "";
    const isPlain = own === undefined && part === "identity" && fields.some((one) => one !== field && fieldWords[one] && one.startsWith("identity."));
    const text = own ?? (isPlain ? undefined : fieldWords[part]);
    if (text) words.set(text.en, text);
  }
  return [...words.values()];
}

export type Look = { readonly at: string; readonly role: string; readonly action: string; readonly outcome: string; readonly unit: string; readonly name: string; readonly fields: readonly string[] };

/** What others did, newest first; looks of one officer at one file within a minute are one look to its owner. */
export function looksOfOthers<L extends Look>(seen: readonly L[]): readonly L[] {
  const others = seen.filter((look) => look.role !== "person").toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const minute = (look: L): string => [look.at.slice(0, 16), look.name, look.unit, look.action, look.outcome].join();
  const merged = Map.groupBy(others, minute);
  return [...merged.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, fields: [...new Set(same.flatMap((look) => look.fields))] }] : [];
  });
}
