import { defineCountry } from "../../src/process/index.ts";
import { openingCases, standardRoutes, workingStandard } from "../standard-clocks.ts";
import { asylum, entryScreening, registration } from "./asylum.ts";
import { bodies } from "./bodies.ts";
import { calendar } from "./calendar.ts";
import { agencyLicence, naturalisation, statelessness, trafficking } from "./others.ts";
import { services } from "./services.ts";
import { organisations, units } from "./units.ts";

/** Kyrgyzstan: what could be read, each figure with its evidence mark; the rest has no figure. */
export const kg = defineCountry({
  code: "KG",
  title: { en: "Kyrgyzstan", ru: "Кыргызстан" },
  timeZone: "Asia/Bishkek",
  isDemo: false,
  languages: ["ky", "ru", "uz", "prs", "tg", "ps", "en", "kk"],
  calendar,
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    asylum,
    trafficking,
    statelessness,
    naturalisation,
    "agency-licence": agencyLicence,
  },
  routes: openingCases(
    { nrm: "trafficking", statelessness: "statelessness" },
    standardRoutes(
      {
        asylum: "KG-MS-BIS",
        statelessness: "KG-REG-OSH",
        childProtection: ["KG-CP-OSH"],
        nrm: "KG-NRM",
        shelter: "KG-SHELTER",
        legal: "KG-AID",
        health: "KG-HOSP",
        labour: "KG-LAB",
      },
      workingStandard("acknowledge", 72, "hour"),
    ),
  ),
  bodies,
  services,
});
