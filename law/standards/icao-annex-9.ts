import { defineInstrument } from "../instrument.ts";

/** ICAO Annex 9, Facilitation. */
export const icaoAnnex9 = defineInstrument({
  id: "icao-annex-9",
  title: { en: "ICAO Annex 9, Facilitation", ru: "Приложение 9 ИКАО «Упрощение формальностей»" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "3.12",
      subject: { en: "Travel documents of refugees and stateless persons", ru: "Проездные документы беженцев и апатридов" },
      text: {
        en: "Travel documents for refugees and stateless persons are machine readable.",
        ru: "Проездные документы беженцев и апатридов должны быть машиносчитываемыми.",
      },
      evidence: "R",
      sources: ["29"],
    },
  ],
});
