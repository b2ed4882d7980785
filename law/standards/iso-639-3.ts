import { defineInstrument } from "../instrument.ts";

/** ISO 639-3, Codes for individual languages. */
export const iso6393 = defineInstrument({
  id: "iso-639-3",
  title: { en: "ISO 639-3, Codes for individual languages", ru: "ISO 639-3 «Коды отдельных языков»" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "codes",
      subject: { en: "Language codes", ru: "Коды языков" },
      text: {
        en: "One three-letter code for each language, Dari, Hazaragi, Shughni and Wakhi among them.",
        ru: "Трёхбуквенный код каждого языка, включая дари, хазарейский, шугнанский и ваханский.",
      },
      evidence: "memory",
    },
  ],
});
