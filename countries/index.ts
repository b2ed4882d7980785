import type { Country } from "../src/process/index.ts";
import { demo } from "./demo/index.ts";
import { kz } from "./kz/index.ts";
import { tj } from "./tj/index.ts";

/** Country packages by the word that `PANAH_COUNTRY` picks. */
export const countries: Readonly<Record<string, Country>> = { demo, tj, kz };
