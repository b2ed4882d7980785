import { defineInstrument } from "../instrument.ts";

/** Uzbekistan: law on citizenship, 2020. */
export const uzCitizenship2020 = defineInstrument({
  id: "uz-citizenship-2020",
  title: { en: "Uzbekistan: law on citizenship, 2020", ru: "Узбекистан: закон о гражданстве 2020 года" },
  kind: "law",
  state: "UZ",
  adoptedOn: "2020",
  evidence: "S",
  clauses: [
    {
      id: "stateless",
      subject: { en: "Citizenship of stateless persons", ru: "Гражданство апатридов" },
      text: {
        en: "For stateless persons registered before 1 January 2005, or resident 15 years.",
        ru: "Для апатридов, зарегистрированных до 1 января 2005 года либо проживших 15 лет.",
      },
      evidence: "S",
      sources: ["23"],
      validFrom: "2020",
    },
  ],
});
