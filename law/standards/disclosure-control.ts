import { defineInstrument } from "../instrument.ts";

/** Statistical disclosure control, as statistical offices practise it. */
export const disclosureControl = defineInstrument({
  id: "disclosure-control",
  title: {
    en: "Statistical disclosure control, as statistical offices practise it",
    ru: "Контроль раскрытия в статистике: практика статистических служб",
  },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "threshold",
      subject: { en: "Threshold", ru: "Порог" },
      text: {
        en: "Some offices use 3, some 5, a research service 10; small cells are not published.",
        ru: "Одни службы применяют порог 3, другие — 5, исследовательская служба — 10; малые ячейки не публикуются.",
      },
      evidence: "R",
      sources: ["44"],
    },
    {
      id: "secondary",
      subject: { en: "Secondary suppression", ru: "Вторичное подавление" },
      text: {
        en: "Further cells are withheld so that none can be computed by subtraction.",
        ru: "Скрываются и другие ячейки, чтобы значение нельзя было вычислить вычитанием.",
      },
      evidence: "R",
      sources: ["44"],
    },
    {
      id: "rounding",
      subject: { en: "Rounding and cell key", ru: "Округление и ключ ячейки" },
      text: { en: "Other ways to protect a table.", ru: "Иные способы защиты таблицы." },
      evidence: "R",
      sources: ["44"],
    },
  ],
});
