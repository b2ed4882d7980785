import { defineInstrument } from "../instrument.ts";

/** Kyrgyzstan: permits of recruitment agencies. */
export const kgRecruitment = defineInstrument({
  id: "kg-recruitment",
  title: { en: "Kyrgyzstan: permits of recruitment agencies", ru: "Кыргызстан: разрешения частным агентствам занятости" },
  kind: "law",
  state: "KG",
  evidence: "S",
  note: { en: "As reported in 2018.", ru: "По сообщениям 2018 года." },
  clauses: [
    {
      id: "fee",
      subject: { en: "Permit fee", ru: "Плата за разрешение" },
      text: { en: "4,000 som.", ru: "4 000 сомов." },
      evidence: "S",
      sources: ["36"],
      validFrom: "2018",
    },
    {
      id: "deposit",
      subject: { en: "Deposit", ru: "Депозит" },
      text: { en: "50,000 som.", ru: "50 000 сомов." },
      evidence: "S",
      sources: ["36"],
      validFrom: "2018",
    },
  ],
});
