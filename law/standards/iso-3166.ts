import { defineInstrument } from "../instrument.ts";

/** ISO 3166, Codes for countries and their subdivisions. */
export const iso3166 = defineInstrument({
  id: "iso-3166",
  title: { en: "ISO 3166, Codes for countries and their subdivisions", ru: "ISO 3166 «Коды стран и их единиц административного деления»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "1",
      subject: { en: "Country codes", ru: "Коды стран" },
      text: {
        en: "Two- and three-letter codes; the codes XA to XZ are for private use, and XD is our demo State.",
        ru: "Двух- и трёхбуквенные коды; коды XA–XZ оставлены для частного использования, XD — наше вымышленное государство.",
      },
      evidence: "memory",
    },
    {
      id: "2",
      subject: { en: "Subdivision codes", ru: "Коды административных единиц" },
      text: { en: "Codes of regions within a country.", ru: "Коды регионов внутри страны." },
      evidence: "memory",
    },
  ],
});
