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
      id: "3.4",
      subject: { en: "The machine-readable zone", ru: "Машиносчитываемая зона" },
      text: {
        en: "Which letters, digits and fillers stand in the zone, and how a field is laid out.",
        ru: "Какие буквы, цифры и заполнители стоят в зоне и как размещаются поля.",
      },
      evidence: "memory",
    },
    {
      id: "3.4.6",
      subject: { en: "Names", ru: "Имена" },
      text: {
        en: "Primary and secondary identifier, parted by two fillers and cut off by rule where too long.",
        ru: "Основной и дополнительный идентификаторы, разделённые двумя заполнителями; длинные усекаются по правилам.",
      },
      evidence: "memory",
    },
    {
      id: "3.4.9",
      subject: { en: "Check digits", ru: "Контрольные цифры" },
      text: { en: "Weights 7, 3, 1 over the values of the characters, modulo 10.", ru: "Веса 7, 3, 1 по значениям знаков, по модулю 10." },
      evidence: "memory",
    },
    {
      id: "3.5",
      subject: { en: "Codes of States and nationalities", ru: "Коды государств и гражданства" },
      text: {
        en: "Three letters, with codes of their own for stateless persons and refugees.",
        ru: "Три буквы; для апатридов и беженцев предусмотрены отдельные коды.",
      },
      evidence: "memory",
    },
    {
      id: "3.6",
      subject: { en: "Transliteration", ru: "Транслитерация" },
      text: {
        en: "National letters, Cyrillic and Arabic among them, as letters of the zone.",
        ru: "Передача национальных букв, в том числе кириллицы и арабского письма, буквами зоны.",
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
      id: "5.4.2.2",
      subject: { en: "Long document numbers on cards", ru: "Длинные номера документов на картах" },
      text: {
        en: "A number of more than nine characters goes on in the optional field; a filler stands in place of the check digit.",
        ru: "Номер длиннее девяти знаков продолжается в необязательном поле; на месте контрольной цифры ставится заполнитель.",
      },
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
