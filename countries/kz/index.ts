import { defineCountry } from "../../src/process/index.ts";
import { openingCases, standardRoutes, workingStandard } from "../standard-clocks.ts";
import { bodies } from "./bodies.ts";
import { calendar } from "./calendar.ts";
import { ethnicReturn } from "./ethnic-return.ts";
import { patent, workPermit } from "./labour.ts";
import { asylum, entryScreening, registration } from "./procedures.ts";
import { services } from "./services.ts";
import { statelessness } from "./statelessness.ts";
import { trafficking } from "./trafficking.ts";
import { organisations, units } from "./units.ts";

/** Kazakhstan, Almaty: what could be read, each figure with its evidence mark; the rest has no figure. */
export const kz = defineCountry({
  code: "KZ",
  title: { en: "Kazakhstan", ru: "Казахстан" },
  timeZone: "Asia/Almaty",
  isDemo: false,
  languages: ["kk", "ru", "en", "prs", "ps", "uz", "ky", "tg"],
  calendar,
  birth: {
    residence: { says: "bothPermanent", source: "ca-birth-nationality:kz", evidence: "R" },
    jointConsent: { says: true, source: "ca-birth-nationality:kz-uz-consent", evidence: "R" },
  },
  organisations,
  units,
  procedures: {
    "entry-screening": entryScreening,
    registration,
    asylum,
    trafficking,
    statelessness,
    "ethnic-return": ethnicReturn,
    "work-permit": workPermit,
    patent,
  },
  routes: openingCases(
    { nrm: "trafficking", statelessness: "statelessness" },
    standardRoutes(
      {
        asylum: "KZ-LSB-ALM",
        childProtection: ["KZ-CP-ALM"],
        nrm: "KZ-NRM-ALM",
        shelter: "KZ-SHELTER-ALM",
        health: "KZ-HOSP-ALM",
        legal: "KZ-AID-ALM",
        labour: "KZ-LAB-ALM",
      },
      workingStandard("acknowledge", 72, "hour"),
    ),
  ),
  bodies,
  services,
});
