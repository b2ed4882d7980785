import type { Procedure } from "../src/process/index.ts";
import { asylum } from "./asylum/index.ts";
import { entryScreening } from "./entry-screening/index.ts";
import { groupProtection } from "./group-protection/index.ts";
import { registration } from "./registration/index.ts";

/** Every procedure that a country may switch on. */
export const procedures: readonly Procedure[] = [entryScreening, registration, asylum, groupProtection];
