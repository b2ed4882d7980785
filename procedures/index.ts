import type { Procedure } from "../src/process/index.ts";
import { asylum } from "./asylum/index.ts";
import { bestInterests } from "./best-interests/index.ts";
import { cessation } from "./cessation/index.ts";
import { entryScreening } from "./entry-screening/index.ts";
import { exclusion } from "./exclusion/index.ts";
import { genderViolence } from "./gender-violence/index.ts";
import { groupProtection } from "./group-protection/index.ts";
import { humanitarianStatus } from "./humanitarian-status/index.ts";
import { registration } from "./registration/index.ts";
import { repatriation } from "./repatriation/index.ts";
import { reunification } from "./reunification/index.ts";
import { statelessness } from "./statelessness/index.ts";
import { temporaryProtection } from "./temporary-protection/index.ts";
import { trafficking } from "./trafficking/index.ts";
import { womenAtRisk } from "./women-at-risk/index.ts";

/** Every procedure that a country may switch on. */
export const procedures: readonly Procedure[] = [
  entryScreening,
  registration,
  asylum,
  groupProtection,
  trafficking,
  bestInterests,
  statelessness,
  reunification,
  repatriation,
  humanitarianStatus,
  temporaryProtection,
  cessation,
  exclusion,
  womenAtRisk,
  genderViolence,
];
