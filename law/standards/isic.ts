import { defineInstrument } from "../instrument.ts";

/** International Standard Industrial Classification, revision 4. */
export const isic4 = defineInstrument({
  id: "isic-4",
  title: {
    en: "International Standard Industrial Classification, revision 4",
    ru: "Международная стандартная отраслевая классификация, четвёртый пересмотр",
  },
  kind: "standard",
  adoptedOn: "2008",
  evidence: "memory",
  clauses: [
    {
      id: "sections",
      subject: { en: "Sections", ru: "Секции" },
      text: { en: "21 sections of economic activity.", ru: "21 секция экономической деятельности." },
      evidence: "memory",
    },
  ],
});
