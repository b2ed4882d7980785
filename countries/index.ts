import type { Country } from "../src/process/index.ts";
import { demo } from "./demo/index.ts";

/** Country packages by the word that `PANAH_COUNTRY` picks. */
export const countries: Readonly<Record<string, Country>> = { demo };
