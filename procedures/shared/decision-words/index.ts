import { joinTexts } from "../../../src/kernel/index.ts";
import { beside } from "./beside.ts";
import { kk } from "./kk.ts";
import { ky } from "./ky.ts";
import { ps } from "./ps.ts";
import { tk } from "./tk.ts";
import { uz } from "./uz.ts";

/** What letters and papers of procedures say, whole in the nine languages. */
export const paperWords = joinTexts(beside, { kk, ky, tk, uz, ps });
