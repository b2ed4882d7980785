import { defineCountry } from "../../src/process/index.ts";
import { asylum } from "./asylum.ts";
import { bestInterests } from "./best-interests.ts";
import { calendar } from "./calendar.ts";
import { cessation } from "./cessation.ts";
import { contingency } from "./contingency.ts";
import { entryScreening } from "./entry-screening.ts";
import { exclusion } from "./exclusion.ts";
import { genderViolence } from "./gender-violence.ts";
import { groupProtection } from "./group-protection.ts";
import { humanitarianStatus } from "./humanitarian-status.ts";
import { registration } from "./registration.ts";
import { repatriation } from "./repatriation.ts";
import { reunification } from "./reunification.ts";
import { routes } from "./routes.ts";
import { services } from "./services.ts";
import { statelessness } from "./statelessness.ts";
import { temporaryProtection } from "./temporary-protection.ts";
import { trafficking } from "./trafficking.ts";
import { organisations, units } from "./units.ts";
import { womenAtRisk } from "./women-at-risk.ts";

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
    "group-protection": groupProtection,
    trafficking,
    "best-interests": bestInterests,
    statelessness,
    reunification,
    repatriation,
    "humanitarian-status": humanitarianStatus,
    "temporary-protection": temporaryProtection,
    cessation,
    exclusion,
    "women-at-risk": womenAtRisk,
    "gender-violence": genderViolence,
  },
  routes,
  services,
  contingency,
});
