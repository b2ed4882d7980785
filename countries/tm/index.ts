import { defineCountry } from "../../src/process/index.ts";
import { openingCases, standardRoutes } from "../standard-clocks.ts";
import { asylum, entryScreening, humanitarianStatus, registration, temporaryProtection } from "./asylum.ts";
import { calendar } from "./calendar.ts";
import { services } from "./services.ts";
import { naturalisation, statelessness } from "./statelessness.ts";
import { organisations, units } from "./units.ts";

/** Turkmenistan: what could be read, each figure with its evidence mark; the rest has no figure. */
export const tm = defineCountry({
  code: "TM",
  title: { en: "Turkmenistan", ru: "Туркменистан" },
  timeZone: "Asia/Ashgabat",
  isDemo: false,
  languages: ["tk", "ru", "prs", "uz", "en", "tg", "ps"],
  calendar,
  birth: { residence: { says: "oneHabitual", source: "ca-birth-nationality:tm", evidence: "R" }, jointConsent: "unknown" },
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    asylum,
    "humanitarian-status": humanitarianStatus,
    "temporary-protection": temporaryProtection,
    statelessness,
    naturalisation,
  },
  routes: openingCases(
    { statelessness: "statelessness" },
    standardRoutes(
      { asylum: "TM-MS-ASG", childProtection: ["TM-CP"], nrm: "TM-NRM", shelter: "TM-SHELTER", health: "TM-HOSP", legal: "TM-AID" },
      { id: "acknowledge", quantity: 0, unit: "day", source: "tm-refugee-2017:handover", evidence: "R", validFrom: "2017-06-03" },
    ),
  ),
  services,
});
