import { defineInstrument } from "../instrument.ts";

/** IRIS standard of ethical recruitment. */
export const iris = defineInstrument({
  id: "iris",
  title: { en: "IRIS standard of ethical recruitment", ru: "Стандарт этичного найма IRIS" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "principles",
      subject: { en: "Principles", ru: "Принципы" },
      text: {
        en: "Laws and rights at work; ethical conduct; no fees to workers; freedom of movement; transparent terms; confidentiality; remedy.",
        ru: "Законы и трудовые права; этичное поведение; отсутствие платы с работников; свобода передвижения; прозрачные условия; конфиденциальность; средства защиты.",
      },
      evidence: "R",
      sources: ["35"],
    },
  ],
});
