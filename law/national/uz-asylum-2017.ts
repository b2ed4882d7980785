import { defineInstrument } from "../instrument.ts";

/** Uzbekistan: political asylum, decree UP-5060 of 2017 and the law on foreigners of 2021. */
export const uzAsylum2017 = defineInstrument({
  id: "uz-asylum-2017",
  title: {
    en: "Uzbekistan: political asylum, decree UP-5060 of 2017 and the law on foreigners of 2021",
    ru: "Узбекистан: политическое убежище, указ УП-5060 2017 года и закон об иностранцах 2021 года",
  },
  kind: "law",
  state: "UZ",
  adoptedOn: "2017",
  evidence: "S",
  note: {
    en: "Uzbekistan has no refugee law and is party to none of the conventions of 1951, 1954 and 1961; its node runs no refugee procedure.",
    ru: "В Узбекистане нет закона о беженцах, он не участвует в конвенциях 1951, 1954 и 1961 годов; в его узле процедура беженцев не ведётся.",
  },
  clauses: [
    {
      id: "asylum",
      subject: { en: "Political asylum", ru: "Политическое убежище" },
      text: {
        en: "Granted by the head of State under the decree and the law; terms were not read.",
        ru: "Предоставляется главой государства по указу и закону; сроки не прочитаны.",
      },
      evidence: "S",
      sources: ["16"],
    },
  ],
});
