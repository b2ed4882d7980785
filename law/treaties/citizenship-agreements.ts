import { defineInstrument } from "../instrument.ts";

/** Agreements of the region on simplified citizenship. */
export const citizenshipAgreements = defineInstrument({
  id: "citizenship-agreements",
  title: {
    en: "Agreements of the region on simplified citizenship",
    ru: "Соглашения государств региона об упрощённом приобретении гражданства",
  },
  kind: "treaty",
  evidence: "memory",
  note: {
    en: "Only what the sources say of them; conditions beyond it are not confirmed.",
    ru: "Изложено лишь то, что сказано в источниках; прочие условия не подтверждены.",
  },
  clauses: [
    {
      id: "ru-kg-1996",
      subject: { en: "Russia and Kyrgyzstan, 1996", ru: "Россия и Кыргызстан, 1996 год" },
      text: {
        en: "Citizenship by way of registration on the ground of former citizenship or of close kin.",
        ru: "Приобретение гражданства в порядке регистрации на основании прежнего гражданства или близкого родства.",
      },
      evidence: "R",
      sources: ["24"],
      validFrom: "1996",
    },
    {
      id: "kg-tj",
      subject: { en: "Kyrgyzstan and Tajikistan", ru: "Кыргызстан и Таджикистан" },
      text: {
        en: "A bilateral agreement on simplified citizenship, named by the regional plan; its terms were not read.",
        ru: "Двустороннее соглашение об упрощённом приобретении гражданства, упомянутое в региональном плане; условия не прочитаны.",
      },
      evidence: "R",
      sources: ["rap-2012, Annex III, tools"],
    },
  ],
});
