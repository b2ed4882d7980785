import { defineInstrument } from "../instrument.ts";

/** Convention on the Rights of All Migrant Workers and Members of Their Families, 1990. */
export const cmw1990 = defineInstrument({
  id: "cmw-1990",
  title: {
    en: "Convention on the Rights of All Migrant Workers and Members of Their Families, 1990",
    ru: "Конвенция о защите прав всех трудящихся-мигрантов и членов их семей 1990 года",
  },
  kind: "treaty",
  adoptedOn: "1990-12-18",
  evidence: "memory",
  clauses: [
    {
      id: "7",
      subject: { en: "No discrimination", ru: "Недопустимость дискриминации" },
      text: {
        en: "The rights belong to every migrant worker and family member, whatever the status.",
        ru: "Права признаются за каждым трудящимся-мигрантом и членом семьи независимо от статуса.",
      },
      evidence: "memory",
    },
    {
      id: "21",
      subject: { en: "Identity papers", ru: "Документы" },
      text: {
        en: "Only an official authorised by law may take or destroy identity papers, against a receipt.",
        ru: "Изымать документы вправе лишь уполномоченное законом должностное лицо и под расписку.",
      },
      evidence: "memory",
    },
    {
      id: "22",
      subject: { en: "Expulsion", ru: "Высылка" },
      text: {
        en: "No collective expulsion; each case is examined and decided apart.",
        ru: "Коллективная высылка запрещена; каждое дело рассматривается отдельно.",
      },
      evidence: "memory",
    },
    {
      id: "25",
      subject: { en: "Conditions of work", ru: "Условия труда" },
      text: {
        en: "Pay and conditions no worse than for nationals, whatever the status.",
        ru: "Оплата и условия труда не хуже, чем у граждан, независимо от статуса.",
      },
      evidence: "memory",
    },
    {
      id: "30",
      subject: { en: "Schooling of children", ru: "Обучение детей" },
      text: {
        en: "A worker's child goes to school whatever the status of the parents.",
        ru: "Ребёнок трудящегося-мигранта имеет доступ к школе независимо от статуса родителей.",
      },
      evidence: "memory",
    },
  ],
});
