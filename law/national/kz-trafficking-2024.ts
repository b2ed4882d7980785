import { defineInstrument } from "../instrument.ts";

/** Kazakhstan: law on combating trafficking in persons, 5 July 2024 No. 110-VIII. */
export const kzTrafficking2024 = defineInstrument({
  id: "kz-trafficking-2024",
  title: {
    en: "Kazakhstan: law on combating trafficking in persons, 5 July 2024 No. 110-VIII",
    ru: "Казахстан: закон о противодействии торговле людьми от 5 июля 2024 года № 110-VIII",
  },
  kind: "law",
  state: "KZ",
  adoptedOn: "2024-07-05",
  evidence: "R",
  clauses: [
    {
      id: "18.2",
      subject: { en: "Joint rules on referral", ru: "Совместные правила перенаправления" },
      text: {
        en: "The authorities adopt joint rules by which victims are referred.",
        ru: "Уполномоченные органы утверждают совместные правила перенаправления жертв.",
      },
      evidence: "R",
      sources: ["20"],
    },
    {
      id: "shelter",
      subject: { en: "Term of special social services", ru: "Срок специальных социальных услуг" },
      text: {
        en: "The term was not read; a national lawyer must give it.",
        ru: "Срок не прочитан; его должен указать национальный юрист.",
      },
      evidence: "memory",
    },
  ],
});
