import { defineInstrument } from "../instrument.ts";

/** Kyrgyzstan: national referral mechanism for victims of trafficking. */
export const kgNrm2019 = defineInstrument({
  id: "kg-nrm-2019",
  title: {
    en: "Kyrgyzstan: national referral mechanism for victims of trafficking",
    ru: "Кыргызстан: национальный механизм перенаправления жертв торговли людьми",
  },
  kind: "law",
  state: "KG",
  adoptedOn: "2019",
  evidence: "S",
  clauses: [
    {
      id: "mechanism",
      subject: { en: "Mechanism", ru: "Механизм" },
      text: {
        en: "Adopted in 2019 to 2020, with a programme for 2022 to 2025.",
        ru: "Принят в 2019–2020 годах; программа на 2022–2025 годы.",
      },
      evidence: "S",
      sources: ["20"],
      validFrom: "2019",
    },
    {
      id: "reports",
      subject: { en: "Reports", ru: "Отчёты" },
      text: { en: "Each half-year, by the 15th day after it.", ru: "За каждое полугодие, до 15 числа после его окончания." },
      evidence: "R",
      sources: ["20"],
      validFrom: "2022",
      validTo: "2025",
    },
  ],
});
