import type { Country } from "../src/process/index.ts";
import { demo } from "./demo/index.ts";
import { kg } from "./kg/index.ts";
import { kz } from "./kz/index.ts";
import { tj } from "./tj/index.ts";
import { tm } from "./tm/index.ts";
import { uz } from "./uz/index.ts";

/** Country packages by the word that `PANAH_COUNTRY` picks. */
export const countries: Readonly<Record<string, Country>> = { demo, kg, kz, tj, tm, uz };
