import { defineInstrument } from "../instrument.ts";

/** Nationality at birth in the laws of the region, as a study reports it. */
export const caBirthNationality = defineInstrument({
  id: "ca-birth-nationality",
  title: {
    en: "Nationality at birth in the laws of the region, as a study reports it",
    ru: "Гражданство по рождению в законах региона по данным исследования",
  },
  kind: "law",
  evidence: "R",
  note: {
    en: "Not an act: a comparison, which risk rules at birth registration use.",
    ru: "Не акт, а сопоставление, которым пользуются правила риска при регистрации рождения.",
  },
  clauses: [
    {
      id: "kz",
      subject: { en: "Kazakhstan", ru: "Казахстан" },
      text: {
        en: "A child of stateless parents gets nationality only if both live there permanently.",
        ru: "Ребёнок апатридов получает гражданство, лишь если оба родителя постоянно проживают в стране.",
      },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "tj",
      subject: { en: "Tajikistan", ru: "Таджикистан" },
      text: {
        en: "A child of stateless parents gets nationality only if both live there permanently.",
        ru: "Ребёнок апатридов получает гражданство, лишь если оба родителя постоянно проживают в стране.",
      },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "tm",
      subject: { en: "Turkmenistan", ru: "Туркменистан" },
      text: { en: "One parent's habitual residence is enough.", ru: "Достаточно обычного проживания одного из родителей." },
      evidence: "R",
      sources: ["23"],
    },
    {
      id: "kz-uz-consent",
      subject: { en: "Joint consent", ru: "Совместное согласие" },
      text: {
        en: "Rules on joint consent of parents in Kazakhstan and Uzbekistan can leave a child without nationality.",
        ru: "Правила о совместном согласии родителей в Казахстане и Узбекистане могут оставить ребёнка без гражданства.",
      },
      evidence: "R",
      sources: ["23"],
    },
  ],
});
