import type { WholeText } from "../../../src/kernel/text.ts";
import { fieldWords } from "./seen-words.ts";

/** What of a file was looked at, in few words: known facts one by one, the rest by the part of the file, each once. */
export function wordsOfFields(fields: readonly string[]): readonly WholeText[] {
  const words = new Map<string, WholeText>();
  for (const field of fields) {
    const own = fieldWords[field];
    const part = field.split(".")[0] ?? "";
    const isPlain =
      own === undefined && part === "identity" && fields.some((one) => one !== field && fieldWords[one] && one.startsWith("identity."));
    const text = own ?? (isPlain ? undefined : fieldWords[part]);
    if (text) words.set(text.en, text);
  }
  return [...words.values()];
}

/** Looks that follow each other by less than this are one sitting at the file. */
const sittingMs = 60 * 60_000;

export type Look = {
  readonly at: string;
  readonly role: string;
  readonly action: string;
  readonly purpose: string;
  readonly unit: string;
  readonly name: string;
  readonly fields: readonly string[];
};

/** What others did, newest first; how often one officer looked in one sitting is told once, with all that was looked at. */
export function looksOfOthers<L extends Look>(seen: readonly L[]): readonly (L & { readonly times: number })[] {
  const others = seen.filter((look) => look.role !== "person").toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const sittings: (L & { readonly times: number; readonly began: string })[] = [];
  for (const look of others) {
    const place = sittings.findLastIndex((one) => isSameAct(one, look) && Date.parse(one.began) - Date.parse(look.at) < sittingMs);
    const sitting = sittings[place];
    if (sitting)
      sittings[place] = { ...sitting, began: look.at, times: sitting.times + 1, fields: [...new Set([...sitting.fields, ...look.fields])] };
    else sittings.push({ ...look, began: look.at, times: 1 });
  }
  return sittings;
}

function isSameAct(one: Look, other: Look): boolean {
  return one.name === other.name && one.unit === other.unit && one.action === other.action && one.purpose === other.purpose;
}
