import { defineCountry } from "../../src/process/index.ts";
import { agencyLicence } from "./agency-licence.ts";
import { asylum } from "./asylum.ts";
import { bestInterests } from "./best-interests.ts";
import { calendar } from "./calendar.ts";
import { childLabour } from "./child-labour.ts";
import { entryScreening } from "./entry-screening.ts";
import { grievance } from "./grievance.ts";
import { labourInspection } from "./labour-inspection.ts";
import { patent } from "./patent.ts";
import { receptionStay } from "./reception-stay.ts";
import { registration } from "./registration.ts";
import { regularisation } from "./regularisation.ts";
import { repatriation } from "./repatriation.ts";
import { reunification } from "./reunification.ts";
import { routes } from "./routes.ts";
import { services } from "./services.ts";
import { statelessness } from "./statelessness.ts";
import { trafficking } from "./trafficking.ts";
import { organisations, units } from "./units.ts";
import { workPermit } from "./work-permit.ts";

/** The demo State, which does not exist. */
export const demo = defineCountry({
  code: "XD",
  title: { en: "Demo State (does not exist)", ru: "Демонстрационное государство (не существует)" },
  timeZone: "Asia/Dushanbe",
  isDemo: true,
  languages: ["en", "ru", "prs", "ps", "tg", "uz", "kk", "ky", "tk"],
  calendar,
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    asylum,
    regularisation,
    "work-permit": workPermit,
    patent,
    "labour-inspection": labourInspection,
    "child-labour": childLabour,
    "agency-licence": agencyLicence,
    "reception-stay": receptionStay,
    grievance,
    trafficking,
    "best-interests": bestInterests,
    statelessness,
    reunification,
    repatriation,
  },
  routes,
  services,
});
