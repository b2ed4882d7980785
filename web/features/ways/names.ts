import type { OfficerText, PersonLanguage, PersonText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/names.kk.ts";
import { ky } from "./texts/names.ky.ts";
import { prs } from "./texts/names.prs.ts";
import { ps } from "./texts/names.ps.ts";
import { tg } from "./texts/names.tg.ts";
import { tk } from "./texts/names.tk.ts";
import { uz } from "./texts/names.uz.ts";

const files = { prs, tg, kk, ky, tk, uz, ps } as const;
/** A text of the law in English and Russian, with what we have of it in other languages; the law's own words go first. */
export type Worded = OfficerText & Partial<Readonly<Record<PersonLanguage, string>>>;

function worded(part: "names" | "law", key: string, text: OfficerText | PersonText): Worded {
  const found = Object.entries(files).flatMap(([language, words]) => {
    const word = (words[part] as Readonly<Record<string, string>>)[key];
    return word === undefined ? [] : [[language, word]];
  });
  return { ...(Object.fromEntries(found) as Partial<Worded>), ...text };
}

/** The name of a procedure for whoever is not in it, in each language that we have. */
export function nameOf(procedure: string, title: OfficerText): Worded {
  return worded("names", procedure, title);
}

/** What a law or form says in English and Russian, in each language that we have it in; found by its English words. */
export function lawWords(text: OfficerText): Worded {
  return worded("law", text.en, text);
}
