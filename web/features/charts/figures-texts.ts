import type { OfficerText } from "../../../src/kernel/text.ts";

export const figuresTexts = {
  title: { en: "Figures by group", ru: "Показатели по группам" },
  lead: {
    en: "{from} to {to}, all units together. No person is in these figures.",
    ru: "{from} — {to}, все подразделения вместе. Данных о лицах здесь нет.",
  },
  leadOwn: {
    en: "{from} to {to}, your units. No person is in these figures.",
    ru: "{from} — {to}, ваши подразделения. Данных о лицах здесь нет.",
  },
  leadNow: {
    en: "As files stand on {on}, all units together. No person is in these figures.",
    ru: "Дела по состоянию на {on}, все подразделения вместе. Данных о лицах здесь нет.",
  },
  leadNowOwn: {
    en: "Files that your units work with, as they stand on {on}. No person is in these figures.",
    ru: "Дела, с которыми работают ваши подразделения, на {on}. Данных о лицах здесь нет.",
  },
  share: { en: "{n} % of the files", ru: "{n} % дел" },
  register: {
    en: "The register gave a reference to {all} persons; the files of {n} are counted here. A file from before the last update is counted after “panah rebuild --search”.",
    ru: "В реестре номер присвоен {all} лицам; здесь учтены дела {n}. Дело, внесённое до обновления, учитывается после «panah rebuild --search».",
  },
  noFile: { en: "No file is counted.", ru: "Дел не учтено." },
  noteNow: {
    en: "How many files lack each item. Where fewer than {n} lack it, or fewer than {n} have it, the cell is withheld, and further cells of its line with it; groups of fewer than {n} stand together.",
    ru: "Сколько дел не содержат каждой записи. Если её нет или она есть менее чем в {n} делах, ячейка не сообщается, и с ней другие ячейки строки; группы менее {n} дел сведены вместе.",
  },
  table: { en: "Table", ru: "Таблица" },
  quarter: { en: "Quarter", ru: "Квартал" },
  quarterOf: { en: "Quarter {n} of {year}", ru: "{n}-й квартал {year} г." },
  by: { en: "Told apart by", ru: "Разрез" },
  counted: { en: "Counted", ru: "Учтено" },
  noteApart: {
    en: "Results, without their persons: somebody with two stands in two columns. A count under {n} is withheld, and further cells of its line with it.",
    ru: "Результаты без лиц: лицо с двумя результатами учтено в двух столбцах. Числа меньше {n} не сообщаются, и с ними другие ячейки строки.",
  },
  note: {
    en: "Each person once in a line. A count under {n} is withheld, and further cells of its line with it; groups of fewer than {n} stand together.",
    ru: "Каждое лицо в строке учтено один раз. Числа меньше {n} не сообщаются, и с ними другие ячейки строки; группы менее {n} лиц сведены вместе.",
  },
  toldUnder: { en: "Told under", ru: "Сообщается по" },
  half: { en: "half within {n} days", ru: "половина за {n} дн." },
  nobody: { en: "Nobody is counted in this quarter.", ru: "За этот квартал никто не учтён." },
  none: { en: "No table is made for your role.", ru: "Для вашей роли таблиц нет." },
  save: { en: "Save as CSV", ru: "Сохранить CSV" },
  daysOf: { en: "{title}: half within days", ru: "{title}: половина за дней" },
} satisfies Record<string, OfficerText>;
