import { defineInstrument } from "../instrument.ts";

/** Principles of care for survivors. */
export const survivorCare = defineInstrument({
  id: "survivor-care",
  title: { en: "Principles of care for survivors", ru: "Принципы помощи пережившим насилие" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "survivor-decides",
      subject: { en: "The survivor decides", ru: "Решает пострадавшая" },
      text: {
        en: "Each share and each referral needs her consent, save where a law orders otherwise.",
        ru: "Каждая передача сведений и каждое направление требуют её согласия, если закон не предписывает иное.",
      },
      evidence: "memory",
    },
  ],
});
