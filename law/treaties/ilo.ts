import { defineInstrument } from "../instrument.ts";

/** Conventions of the International Labour Organization cited by the documents. */
export const ilo = defineInstrument({
  id: "ilo",
  title: {
    en: "Conventions of the International Labour Organization cited by the documents",
    ru: "Конвенции Международной организации труда, на которые ссылаются документы",
  },
  kind: "treaty",
  evidence: "memory",
  note: {
    en: "One clause per convention; only C181 was read in a summary.",
    ru: "Один пункт на каждую конвенцию; в изложении прочитана только № 181.",
  },
  clauses: [
    {
      id: "97",
      subject: { en: "Migration for employment (C97)", ru: "Трудящиеся-мигранты (№ 97)" },
      text: {
        en: "Free information services, equal treatment of lawful migrant workers.",
        ru: "Бесплатные информационные службы, равное обращение с законными трудящимися-мигрантами.",
      },
      evidence: "memory",
    },
    {
      id: "143",
      subject: { en: "Migrant workers, supplementary (C143)", ru: "Трудящиеся-мигранты, дополнительная (№ 143)" },
      text: {
        en: "Basic rights of all migrant workers; action against abusive migration; equal opportunity.",
        ru: "Основные права всех трудящихся-мигрантов; борьба со злоупотреблениями; равенство возможностей.",
      },
      evidence: "memory",
    },
    {
      id: "181",
      subject: { en: "Private employment agencies (C181)", ru: "Частные агентства занятости (№ 181)" },
      text: {
        en: "Fundamental rights hold, and workers pay no fees.",
        ru: "Соблюдаются основополагающие права; плата с работников не взимается.",
      },
      evidence: "S",
      sources: ["35"],
    },
    {
      id: "81",
      subject: { en: "Labour inspection (C81)", ru: "Инспекция труда (№ 81)" },
      text: {
        en: "Inspectors may enter workplaces freely and without notice.",
        ru: "Инспекторы вправе беспрепятственно и без предупреждения посещать рабочие места.",
      },
      evidence: "memory",
    },
    {
      id: "138",
      subject: { en: "Minimum age (C138)", ru: "Минимальный возраст (№ 138)" },
      text: {
        en: "A minimum age for work, higher for hazardous work.",
        ru: "Минимальный возраст приёма на работу, повышенный — для опасных работ.",
      },
      evidence: "memory",
    },
    {
      id: "182",
      subject: { en: "Worst forms of child labour (C182)", ru: "Наихудшие формы детского труда (№ 182)" },
      text: {
        en: "Slavery, trafficking, prostitution, crime and hazardous work of children are ended without delay.",
        ru: "Рабство, торговля детьми, проституция, вовлечение в преступления и опасные работы подлежат немедленному искоренению.",
      },
      evidence: "memory",
    },
  ],
});
