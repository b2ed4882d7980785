import { defineInstrument } from "../instrument.ts";

/** Guiding Principles on Internal Displacement, 1998. */
export const guidingPrinciples1998 = defineInstrument({
  id: "guiding-principles-1998",
  title: {
    en: "Guiding Principles on Internal Displacement, 1998",
    ru: "Руководящие принципы по вопросу о перемещении лиц внутри страны, 1998 год",
  },
  kind: "standard",
  adoptedOn: "1998",
  evidence: "memory",
  clauses: [
    {
      id: "definition",
      subject: { en: "Internally displaced person", ru: "Внутренне перемещённое лицо" },
      text: {
        en: "A person forced from home who has crossed no State border.",
        ru: "Лицо, вынужденно покинувшее дом, но не пересекшее границу государства.",
      },
      evidence: "memory",
    },
  ],
});
