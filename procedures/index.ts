import type { Procedure } from "../src/process/index.ts";
import { agencyLicence } from "./agency-licence/index.ts";
import { asylum } from "./asylum/index.ts";
import { bestInterests } from "./best-interests/index.ts";
import { childLabour } from "./child-labour/index.ts";
import { entryScreening } from "./entry-screening/index.ts";
import { grievance } from "./grievance/index.ts";
import { labourInspection } from "./labour-inspection/index.ts";
import { patent } from "./patent/index.ts";
import { receptionStay } from "./reception-stay/index.ts";
import { registration } from "./registration/index.ts";
import { regularisation } from "./regularisation/index.ts";
import { repatriation } from "./repatriation/index.ts";
import { reunification } from "./reunification/index.ts";
import { statelessness } from "./statelessness/index.ts";
import { trafficking } from "./trafficking/index.ts";
import { workPermit } from "./work-permit/index.ts";

/** Every procedure that a country may switch on. */
export const procedures: readonly Procedure[] = [
  entryScreening,
  registration,
  asylum,
  regularisation,
  workPermit,
  patent,
  labourInspection,
  childLabour,
  agencyLicence,
  receptionStay,
  grievance,
  trafficking,
  bestInterests,
  statelessness,
  reunification,
  repatriation,
];
