import { defineInstrument } from "../instrument.ts";

/** Kyrgyzstan: path to determination of statelessness. */
export const kgStateless = defineInstrument({
  id: "kg-stateless",
  title: { en: "Kyrgyzstan: path to determination of statelessness", ru: "Кыргызстан: порядок определения безгражданства" },
  kind: "law",
  state: "KG",
  evidence: "R",
  note: {
    en: "From a reported draft and UNHCR's help page; the act was not read.",
    ru: "По сообщению о проекте и справочной странице УВКБ ООН; сам акт не прочитан.",
  },
  clauses: [
    {
      id: "path",
      subject: { en: "Path of an application", ru: "Порядок рассмотрения" },
      text: {
        en: "Registration office, then a commission decides; a certificate without a residence permit.",
        ru: "Орган регистрации, затем решение комиссии; справка без вида на жительство.",
      },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "practice",
      subject: { en: "Cases solved", ru: "Решённые случаи" },
      text: {
        en: "13,707 stateless persons found and helped to a nationality in 2014 to 2019 by 60 mobile teams.",
        ru: "13 707 апатридов выявлены и получили гражданство в 2014–2019 годах силами 60 мобильных групп.",
      },
      evidence: "S",
      sources: ["23"],
      validFrom: "2014",
      validTo: "2019",
    },
  ],
});
