import { defineInstrument } from "../instrument.ts";

/** Heightened Risk Identification Tool (UNHCR). */
export const hrit = defineInstrument({
  id: "hrit",
  title: { en: "Heightened Risk Identification Tool (UNHCR)", ru: "Методика выявления лиц повышенного риска (УВКБ ООН)" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "methods",
      subject: { en: "Methods", ru: "Методы" },
      text: {
        en: "Community and individual methods, by checklist and interview.",
        ru: "Общинный и индивидуальный методы: контрольный лист и интервью.",
      },
      evidence: "R",
      sources: ["3"],
    },
    {
      id: "categories",
      subject: { en: "Categories", ru: "Категории" },
      text: {
        en: "Older people; children; women and girls; legal and physical protection; health and disability.",
        ru: "Пожилые; дети; женщины и девочки; правовая и физическая защита; здоровье и инвалидность.",
      },
      evidence: "memory",
    },
  ],
});
