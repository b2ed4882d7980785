import { defineInstrument } from "../instrument.ts";

/** Tajikistan: law on combating trafficking in persons, 26 July 2014. */
export const tjTrafficking2014 = defineInstrument({
  id: "tj-trafficking-2014",
  title: {
    en: "Tajikistan: law on combating trafficking in persons, 26 July 2014",
    ru: "Таджикистан: закон о противодействии торговле людьми от 26 июля 2014 года",
  },
  kind: "law",
  state: "TJ",
  adoptedOn: "2014-07-26",
  evidence: "R",
  note: { en: "Its terms were not read.", ru: "Сроки не прочитаны." },
  clauses: [
    {
      id: "mechanism",
      subject: { en: "Referral of victims", ru: "Перенаправление жертв" },
      text: {
        en: "A referral mechanism without standard procedures for identification, by a report of 2022.",
        ru: "Механизм перенаправления без стандартных процедур идентификации, по докладу 2022 года.",
      },
      evidence: "S",
      sources: ["20"],
    },
  ],
});
