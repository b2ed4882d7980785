import { defineInstrument } from "../instrument.ts";

/** Working group of Kazakhstan, Kyrgyzstan and Uzbekistan on a transnational referral mechanism, August 2022. */
export const caTrm2022 = defineInstrument({
  id: "ca-trm-2022",
  title: {
    en: "Kazakhstan, Kyrgyzstan and Uzbekistan: working group on a transnational referral mechanism, August 2022",
    ru: "Казахстан, Кыргызстан и Узбекистан: рабочая группа по транснациональному механизму перенаправления, август 2022 года",
  },
  kind: "policy",
  adoptedOn: "2022-08",
  evidence: "S",
  note: { en: "Known by reports; what it agreed was not read.", ru: "Известна по сообщениям; её решения не прочитаны." },
  clauses: [
    {
      id: "group",
      subject: { en: "Referral of victims across borders", ru: "Перенаправление жертв через границы" },
      text: {
        en: "Three States work on a mechanism by which victims of trafficking are referred from one to another; no term is given.",
        ru: "Три государства разрабатывают механизм перенаправления жертв торговли людьми друг другу; сроки не указаны.",
      },
      evidence: "S",
      sources: ["20"],
      validFrom: "2022-08",
    },
  ],
});
