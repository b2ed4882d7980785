import { standardServices } from "../standard-services.ts";

const termez = { en: "Termez", ru: "Термез" } as const;
const byPhone = { en: "Tashkent, and by phone", ru: "Ташкент и по телефону" } as const;

export const services = standardServices({
  prefix: "UZ",
  phone: "+998 00 000",
  languages: ["uz", "ru", "tg", "prs"],
  child: { unit: "UZ-CP-TMZ", place: termez },
  legal: { unit: "UZ-AID", place: byPhone },
  hospital: { unit: "UZ-HOSP", place: termez },
  shelter: { unit: "UZ-SHELTER" },
  nrm: { unit: "UZ-NRM", place: byPhone },
});
