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
  table: { en: "Table", ru: "Таблица" },
  quarter: { en: "Quarter", ru: "Квартал" },
  quarterOf: { en: "Quarter {n} of {year}", ru: "{n}-й квартал {year} г." },
  by: { en: "Told apart by", ru: "Разрез" },
  counted: { en: "Counted", ru: "Учтено" },
  note: {
    en: "Each person once in a line, when they first came there within the quarter. A count under {n} is withheld, and further cells of its line with it; groups of fewer than {n} stand together.",
    ru: "Каждое лицо в строке учтено один раз, когда впервые в этом квартале дошло до этой точки. Числа меньше {n} не сообщаются, и с ними другие ячейки строки; группы менее {n} лиц сведены вместе.",
  },
  toldUnder: { en: "Told under", ru: "Сообщается по" },
  half: { en: "half within {n} days", ru: "половина за {n} дн." },
  nobody: { en: "Nobody is counted in this quarter.", ru: "За этот квартал никто не учтён." },
  nobodyNote: { en: "Choose another quarter or table.", ru: "Выберите другой квартал или таблицу." },
  none: { en: "No table is made for your role.", ru: "Для вашей роли таблиц нет." },
  save: { en: "Save as CSV", ru: "Сохранить CSV" },
  daysOf: { en: "{title}: half within days", ru: "{title}: половина за дней" },
} satisfies Record<string, OfficerText>;
