import { defineInstrument } from "../instrument.ts";

/** National Referral Mechanisms handbook (OSCE ODIHR), 2022. */
export const odihrNrm2022 = defineInstrument({
  id: "odihr-nrm-2022",
  title: {
    en: "National Referral Mechanisms handbook (OSCE ODIHR), 2022",
    ru: "Пособие по национальным механизмам перенаправления (БДИПЧ ОБСЕ), 2022 год",
  },
  kind: "standard",
  adoptedOn: "2022",
  evidence: "R",
  note: { en: "Read in summaries of its publication.", ru: "Прочитано по изложениям публикации." },
  clauses: [
    {
      id: "pillars",
      subject: { en: "Four pillars", ru: "Четыре опоры" },
      text: {
        en: "Identification and protection; individual support and access to services; social inclusion; criminal justice and redress.",
        ru: "Идентификация и защита; индивидуальная помощь и доступ к услугам; социальная интеграция; уголовное правосудие и возмещение.",
      },
      evidence: "R",
      sources: ["18"],
    },
    {
      id: "standards",
      subject: { en: "Standards", ru: "Стандарты" },
      text: {
        en: "57 standards, with assessment guides for adults and children.",
        ru: "57 стандартов с методиками оценки взрослых и детей.",
      },
      evidence: "R",
      sources: ["18"],
    },
    {
      id: "advocate",
      subject: { en: "Independent advocate", ru: "Независимый защитник" },
      text: { en: "An advocate for adults, a guardian-advocate for children.", ru: "Защитник для взрослых, опекун-защитник для детей." },
      evidence: "R",
      sources: ["18"],
    },
  ],
});
