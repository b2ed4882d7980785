import type { Procedure } from "../src/process/index.ts";
import { agencyLicence } from "./agency-licence/index.ts";
import { asylum } from "./asylum/index.ts";
import { bestInterests } from "./best-interests/index.ts";
import { cessation } from "./cessation/index.ts";
import { childLabour } from "./child-labour/index.ts";
import { circularScheme } from "./circular-scheme/index.ts";
import { countryQuery } from "./country-query/index.ts";
import { detention } from "./detention/index.ts";
import { directPermit } from "./direct-permit/index.ts";
import { disaster } from "./disaster/index.ts";
import { employerTip } from "./employer-tip/index.ts";
import { entryScreening } from "./entry-screening/index.ts";
import { ethnicReturn } from "./ethnic-return/index.ts";
import { exclusion } from "./exclusion/index.ts";
import { formerlyDeported } from "./formerly-deported/index.ts";
import { genderViolence } from "./gender-violence/index.ts";
import { grievance } from "./grievance/index.ts";
import { groupProtection } from "./group-protection/index.ts";
import { healthCheck } from "./health-check/index.ts";
import { humanitarianStatus } from "./humanitarian-status/index.ts";
import { labourInspection } from "./labour-inspection/index.ts";
import { localIntegration } from "./local-integration/index.ts";
import { naturalisation } from "./naturalisation/index.ts";
import { onward } from "./onward/index.ts";
import { patent } from "./patent/index.ts";
import { receptionStay } from "./reception-stay/index.ts";
import { registration } from "./registration/index.ts";
import { regularisation } from "./regularisation/index.ts";
import { reintegration } from "./reintegration/index.ts";
import { repatriation } from "./repatriation/index.ts";
import { resettlement } from "./resettlement/index.ts";
import { restoration } from "./restoration/index.ts";
import { reunification } from "./reunification/index.ts";
import { securityConcern } from "./security-concern/index.ts";
import { statelessness } from "./statelessness/index.ts";
import { permanentAdmission } from "./permanent-admission/index.ts";
import { studyStay } from "./study-stay/index.ts";
import { temporaryProtection } from "./temporary-protection/index.ts";
import { travelDocument } from "./travel-document/index.ts";
import { trafficking } from "./trafficking/index.ts";
import { womenAtRisk } from "./women-at-risk/index.ts";
import { workPermit } from "./work-permit/index.ts";

/** Every procedure that a country may switch on. */
export const procedures: readonly Procedure[] = [
  entryScreening,
  registration,
  asylum,
  countryQuery,
  groupProtection,
  regularisation,
  workPermit,
  patent,
  directPermit,
  circularScheme,
  studyStay,
  labourInspection,
  childLabour,
  employerTip,
  agencyLicence,
  receptionStay,
  grievance,
  travelDocument,
  trafficking,
  bestInterests,
  statelessness,
  reunification,
  repatriation,
  humanitarianStatus,
  temporaryProtection,
  cessation,
  exclusion,
  securityConcern,
  womenAtRisk,
  genderViolence,
  resettlement,
  reintegration,
  healthCheck,
  naturalisation,
  formerlyDeported,
  localIntegration,
  detention,
  ethnicReturn,
  restoration,
  onward,
  disaster,
  permanentAdmission,
];
