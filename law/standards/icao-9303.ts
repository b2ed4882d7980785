import { defineInstrument } from "../instrument.ts";

/** ICAO Doc 9303, Machine readable travel documents. */
export const icao9303 = defineInstrument({
  id: "icao-9303",
  title: { en: "ICAO Doc 9303, Machine readable travel documents", ru: "Документ ИКАО 9303 «Машиносчитываемые проездные документы»" },
  kind: "standard",
  evidence: "memory",
  note: {
    en: "Clause ids are the parts of the document. The text was not read for this page; layouts are proved by its published specimens in tests.",
    ru: "Номера пунктов соответствуют частям документа. Текст для этой страницы не читался; разметка проверяется по опубликованным образцам.",
  },
  clauses: [
    {
      id: "3",
      subject: { en: "Common specifications: codes, names, check digits", ru: "Общие положения: коды, имена, контрольные цифры" },
      text: {
        en: "Codes of issuing States and nationalities, with XXA stateless, XXB Convention refugee, XXC other refugee, XXX unspecified; how names are written; check digits by weights 7, 3, 1.",
        ru: "Коды государств и гражданства, в том числе XXA — апатрид, XXB — конвенционный беженец, XXC — иной беженец, XXX — не указано; запись имён; контрольные цифры с весами 7, 3, 1.",
      },
      evidence: "memory",
    },
    {
      id: "4",
      subject: { en: "Passports (TD3)", ru: "Паспорта (TD3)" },
      text: { en: "Two lines of 44 characters.", ru: "Две строки по 44 знака." },
      evidence: "memory",
    },
    {
      id: "5",
      subject: { en: "Cards (TD1)", ru: "Карты (TD1)" },
      text: { en: "Three lines of 30 characters.", ru: "Три строки по 30 знаков." },
      evidence: "memory",
    },
    {
      id: "6",
      subject: { en: "Official documents (TD2)", ru: "Официальные документы (TD2)" },
      text: { en: "Two lines of 36 characters.", ru: "Две строки по 36 знаков." },
      evidence: "memory",
    },
    {
      id: "8",
      subject: { en: "Emergency travel documents", ru: "Документы для чрезвычайных поездок" },
      text: {
        en: "Single-journey papers for a person without a travel document.",
        ru: "Документы на одну поездку для лица без проездного документа.",
      },
      evidence: "memory",
    },
  ],
});
