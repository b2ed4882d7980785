import { kk } from "./kk.ts";
import { ky } from "./ky.ts";
import { ps } from "./ps.ts";
import { tk } from "./tk.ts";
import { uz } from "./uz.ts";
import type { FileWords } from "./words.ts";

/** Languages that have a file of their own. */
export const fileWords: FileWords = { kk, ky, tk, uz, ps };
