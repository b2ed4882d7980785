import type { Procedure } from "../src/process/index.ts";
import { asylum } from "./asylum/index.ts";

/** Every procedure that a country may switch on. */
export const procedures: readonly Procedure[] = [
  asylum,
];
