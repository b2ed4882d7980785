import { defineInstrument } from "../instrument.ts";

/** Nansen protection agenda on disaster displacement. */
export const nansenAgenda = defineInstrument({
  id: "nansen-agenda",
  title: { en: "Nansen protection agenda on disaster displacement", ru: "Нансеновская повестка о защите перемещённых вследствие бедствий" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "admission",
      subject: { en: "Admission and stay", ru: "Допуск и пребывание" },
      text: { en: "Protection during displacement across a border.", ru: "Защита при перемещении через границу." },
      evidence: "R",
      sources: ["31"],
    },
    {
      id: "relocation",
      subject: { en: "Planned relocation", ru: "Плановое переселение" },
      text: {
        en: "Risk is managed in the country, with planned relocation.",
        ru: "Управление риском внутри страны, включая плановое переселение.",
      },
      evidence: "R",
      sources: ["31"],
    },
  ],
});
