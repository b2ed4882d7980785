import { defineInstrument } from "../instrument.ts";

/** International Standard Classification of Occupations, 2008. */
export const isco08 = defineInstrument({
  id: "isco-08",
  title: {
    en: "International Standard Classification of Occupations, 2008",
    ru: "Международная стандартная классификация занятий 2008 года",
  },
  kind: "standard",
  adoptedOn: "2008",
  evidence: "memory",
  clauses: [
    {
      id: "groups",
      subject: { en: "Groups", ru: "Группы" },
      text: {
        en: "10 major, 43 sub-major, 130 minor and 436 unit groups.",
        ru: "10 основных, 43 подосновных, 130 малых и 436 начальных групп.",
      },
      evidence: "memory",
    },
  ],
});
