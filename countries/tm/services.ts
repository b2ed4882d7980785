import { standardServices } from "../standard-services.ts";

const mary = { en: "Mary region", ru: "Марыйский велаят" } as const;
const byPhone = { en: "Ashgabat, and by phone", ru: "Ашхабад и по телефону" } as const;

export const services = standardServices({
  prefix: "TM",
  phone: "+993 00 000",
  languages: ["tk", "ru", "prs"],
  child: { unit: "TM-CP", place: mary },
  legal: { unit: "TM-AID", place: byPhone },
  hospital: { unit: "TM-HOSP", place: mary },
  shelter: { unit: "TM-SHELTER" },
  nrm: { unit: "TM-NRM", place: byPhone },
});
