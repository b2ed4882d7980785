import { defineInstrument } from "../instrument.ts";

/** Turkmenistan: law on foreigners, 2021, part on statelessness. */
export const tmForeigners2021 = defineInstrument({
  id: "tm-foreigners-2021",
  title: {
    en: "Turkmenistan: law on foreigners, 2021, part on statelessness",
    ru: "Туркменистан: закон о правовом положении иностранцев 2021 года, часть о безгражданстве",
  },
  kind: "law",
  state: "TM",
  adoptedOn: "2021",
  evidence: "R",
  clauses: [
    {
      id: "opening",
      subject: { en: "How a case opens", ru: "Возбуждение дела" },
      text: { en: "By application or by the authority itself.", ru: "По заявлению или по инициативе органа." },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "application",
      subject: { en: "What an application holds", ru: "Содержание заявления" },
      text: {
        en: "Present and former names, former citizenship and birth place, parents, residences, documents, military service, spouse and children, other States with ties, inquiries and answers.",
        ru: "Нынешние и прежние имена, прежнее гражданство и место рождения, родители, места проживания, документы, военная служба, супруг и дети, связанные государства, запросы и ответы.",
      },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "fee",
      subject: { en: "Fees", ru: "Сборы" },
      text: {
        en: "Registered stateless persons are freed from the fee of naturalisation.",
        ru: "Зарегистрированные апатриды освобождены от сбора за натурализацию.",
      },
      evidence: "S",
      sources: ["24"],
    },
    {
      id: "batch",
      subject: { en: "Naturalisation by one decree", ru: "Натурализация одним указом" },
      text: { en: "1,530 persons by one decree in 2022.", ru: "1530 человек одним указом в 2022 году." },
      evidence: "R",
      sources: ["23"],
      validFrom: "2022",
    },
  ],
});
