import type { FileLanguage, WordsOf } from "../../src/kernel/index.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

type Files = { readonly [Part in keyof typeof kk]: WordsOf<keyof (typeof kk)[Part] & string> };
const files: Readonly<Record<FileLanguage, Files>> = { kk, ky, tk, uz, ps };

/** Parts of the files of a language: a procedure by its id, or what several say alike. */
export const partsWithWords = Object.keys(kk);

/** What the states of a procedure say in the languages that have files of their own. */
export function stateWords<const Part extends keyof Files>(
  part: Part,
): Readonly<Record<FileLanguage, WordsOf<keyof Files[Part] & string>>> {
  const found = Object.entries(files).map(([language, words]) => [language, words[part]]);
  return Object.fromEntries(found) as Readonly<Record<FileLanguage, WordsOf<keyof Files[Part] & string>>>;
}

/** What everybody is told of a procedure before they have a case in it, in the languages that have files of their own. */
export function openlySays(id: keyof Files["openly"]): Readonly<Record<FileLanguage, string>> {
  return { kk: kk.openly[id], ky: ky.openly[id], tk: tk.openly[id], uz: uz.openly[id], ps: ps.openly[id] };
}
