import { defineCountry } from "../../src/process/index.ts";
import { openingCases, standardRoutes } from "../standard-clocks.ts";
import { bodies } from "./bodies.ts";
import { calendar } from "./calendar.ts";
import { naturalisation } from "./naturalisation.ts";
import { asylum, entryScreening, registration } from "./procedures.ts";
import { services } from "./services.ts";
import { trafficking } from "./trafficking.ts";
import { organisations, units } from "./units.ts";

/** Tajikistan: what could be read, each figure with its evidence mark; the rest has no figure. */
export const tj = defineCountry({
  code: "TJ",
  title: { en: "Tajikistan", ru: "Таджикистан" },
  timeZone: "Asia/Dushanbe",
  isDemo: false,
  languages: ["tg", "ru", "prs", "ps", "en", "uz"],
  calendar,
  birth: { residence: { says: "bothPermanent", source: "ca-birth-nationality:tj", evidence: "R" }, jointConsent: "unknown" },
  organisations,
  units,
  procedures: { "entry-screening": entryScreening, registration, asylum, trafficking, naturalisation },
  routes: openingCases(
    { nrm: "trafficking" },
    standardRoutes(
      {
        asylum: "TJ-MS-DUS",
        childProtection: ["TJ-CP-PANJ", "TJ-CP-DUS"],
        nrm: "TJ-NRM",
        shelter: "TJ-SHELTER",
        health: "TJ-HOSP",
        legal: "TJ-AID",
      },
      { id: "acknowledge", quantity: 72, unit: "hour", source: "tj-refugee-2002:handover", evidence: "S", validFrom: "2014-07-26" },
    ),
  ),
  bodies,
  services,
});
