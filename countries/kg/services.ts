import { standardServices } from "../standard-services.ts";

const osh = { en: "Osh", ru: "Ош" } as const;
const byPhone = { en: "Bishkek, and by phone", ru: "Бишкек и по телефону" } as const;

export const services = standardServices({
  prefix: "KG",
  phone: "+996 000",
  languages: ["ky", "ru", "uz", "prs"],
  child: { unit: "KG-CP-OSH", place: osh },
  legal: { unit: "KG-AID", place: byPhone },
  hospital: { unit: "KG-HOSP", place: osh },
  shelter: { unit: "KG-SHELTER" },
  nrm: { unit: "KG-NRM", place: byPhone },
});
