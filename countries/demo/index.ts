import { defineCountry } from "../../src/process/index.ts";
import { agencyLicence } from "./agency-licence.ts";
import { asylum } from "./asylum.ts";
import { bodies } from "./bodies.ts";
import { bestInterests } from "./best-interests.ts";
import { calendar } from "./calendar.ts";
import { cessation } from "./cessation.ts";
import { childLabour } from "./child-labour.ts";
import { circularScheme } from "./circular-scheme.ts";
import { contingency } from "./contingency.ts";
import { countryQuery } from "./country-query.ts";
import { detention } from "./detention.ts";
import { directPermit } from "./direct-permit.ts";
import { disaster } from "./disaster.ts";
import { employerTip } from "./employer-tip.ts";
import { entryScreening } from "./entry-screening.ts";
import { ethnicReturn } from "./ethnic-return.ts";
import { exclusion } from "./exclusion.ts";
import { formerlyDeported } from "./formerly-deported.ts";
import { genderViolence } from "./gender-violence.ts";
import { grievance } from "./grievance.ts";
import { groupProtection } from "./group-protection.ts";
import { healthCheck } from "./health-check.ts";
import { humanitarianStatus } from "./humanitarian-status.ts";
import { labourInspection } from "./labour-inspection.ts";
import { localIntegration } from "./local-integration.ts";
import { naturalisation } from "./naturalisation.ts";
import { onward } from "./onward.ts";
import { patent } from "./patent.ts";
import { receptionStay } from "./reception-stay.ts";
import { registration } from "./registration.ts";
import { regularisation } from "./regularisation.ts";
import { reintegration } from "./reintegration.ts";
import { repatriation } from "./repatriation.ts";
import { resettlement } from "./resettlement.ts";
import { restoration } from "./restoration.ts";
import { reunification } from "./reunification.ts";
import { routes } from "./routes.ts";
import { securityConcern } from "./security-concern.ts";
import { services } from "./services.ts";
import { statelessness } from "./statelessness.ts";
import { permanentAdmission } from "./permanent-admission.ts";
import { studyStay } from "./study-stay.ts";
import { temporaryProtection } from "./temporary-protection.ts";
import { travelDocument } from "./travel-document.ts";
import { trafficking } from "./trafficking.ts";
import { organisations, units } from "./units.ts";
import { womenAtRisk } from "./women-at-risk.ts";
import { workPermit } from "./work-permit.ts";

/** The demo State, which does not exist. */
export const demo = defineCountry({
  code: "XD",
  title: { en: "Demo State (does not exist)", ru: "Демонстрационное государство (не существует)" },
  timeZone: "Asia/Dushanbe",
  isDemo: true,
  languages: ["en", "ru", "prs", "ps", "tg", "uz", "kk", "ky", "tk"],
  calendar,
  birth: {
    residence: { says: "bothPermanent", source: "xd-law:birth.residence", evidence: "R" },
    jointConsent: { says: true, source: "xd-law:birth.consent", evidence: "R" },
  },
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    asylum,
    "country-query": countryQuery,
    "group-protection": groupProtection,
    regularisation,
    "work-permit": workPermit,
    patent,
    "direct-permit": directPermit,
    "circular-scheme": circularScheme,
    "study-stay": studyStay,
    "permanent-admission": permanentAdmission,
    "labour-inspection": labourInspection,
    "child-labour": childLabour,
    "employer-tip": employerTip,
    "agency-licence": agencyLicence,
    "reception-stay": receptionStay,
    grievance,
    "travel-document": travelDocument,
    trafficking,
    "best-interests": bestInterests,
    statelessness,
    reunification,
    repatriation,
    "humanitarian-status": humanitarianStatus,
    "temporary-protection": temporaryProtection,
    cessation,
    exclusion,
    "security-concern": securityConcern,
    "women-at-risk": womenAtRisk,
    "gender-violence": genderViolence,
    resettlement,
    reintegration,
    "health-check": healthCheck,
    naturalisation,
    "formerly-deported": formerlyDeported,
    "local-integration": localIntegration,
    detention,
    "ethnic-return": ethnicReturn,
    restoration,
    onward,
    disaster,
  },
  routes,
  bodies,
  services,
  contingency,
});
