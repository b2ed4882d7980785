import { defineCountry } from "../../src/process/index.ts";
import { openingCases, standardRoutes, workingStandard } from "../standard-clocks.ts";
import { calendar } from "./calendar.ts";
import { agencyLicence, entryScreening, naturalisation, registration, statelessness, trafficking } from "./procedures.ts";
import { services } from "./services.ts";
import { organisations, units } from "./units.ts";

/**
 * Uzbekistan: what could be read, each figure with its evidence mark. It has no law on refugees and runs no determination of status:
 * who wishes for asylum is referred to the authority that political asylum is asked of, and no case of that name is opened.
 */
export const uz = defineCountry({
  code: "UZ",
  title: { en: "Uzbekistan", ru: "Узбекистан" },
  timeZone: "Asia/Tashkent",
  isDemo: false,
  languages: ["uz", "ru", "tg", "prs", "kk", "ky", "tk", "en"],
  calendar,
  birth: { residence: "unknown", jointConsent: { says: true, source: "ca-birth-nationality:kz-uz-consent", evidence: "R" } },
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    trafficking,
    statelessness,
    naturalisation,
    "agency-licence": agencyLicence,
  },
  routes: openingCases(
    { asylum: undefined, nrm: "trafficking", statelessness: "statelessness" },
    standardRoutes(
      {
        asylum: "UZ-FC-TAS",
        childProtection: ["UZ-CP-TMZ"],
        nrm: "UZ-NRM",
        shelter: "UZ-SHELTER",
        legal: "UZ-AID",
        health: "UZ-HOSP",
        labour: "UZ-LAB",
      },
      workingStandard("acknowledge", 72, "hour"),
    ),
  ),
  services,
});
