import { defineInstrument } from "../instrument.ts";

/** International Recommendations on Refugee Statistics. */
export const irrs = defineInstrument({
  id: "irrs",
  title: { en: "International Recommendations on Refugee Statistics", ru: "Международные рекомендации по статистике беженцев" },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "groups",
      subject: { en: "Groups", ru: "Группы" },
      text: {
        en: "Persons in need of international protection; with a refugee background; returned after seeking protection abroad.",
        ru: "Лица, нуждающиеся в международной защите; лица с беженским прошлым; возвратившиеся после поиска защиты за рубежом.",
      },
      evidence: "R",
      sources: ["43"],
    },
  ],
});
