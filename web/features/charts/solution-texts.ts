import type { OfficerText } from "../../../src/kernel/text.ts";

export const solutionTexts = {
  protracted: { en: "Open for more than {years} years", ru: "Открыты более {years} лет" },
  counted: {
    en: "{cases, plural, one {# open case} other {# open cases}}, {persons, plural, one {# person} other {# persons}}.",
    ru: "{cases, plural, one {# открытое дело} few {# открытых дела} many {# открытых дел} other {# открытого дела}}, {persons, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}.",
  },
  noneOld: { en: "No case has been open for so long.", ru: "Дел, открытых так давно, нет." },
  few: {
    en: "So few that it is not told: a count under {n} could name somebody.",
    ru: "Так мало, что не сообщается: число меньше {n} могло бы указать на лицо.",
  },
  someShown: { en: "The {n} oldest are shown.", ru: "Показаны {n} самых старых." },
  reference: { en: "Reference", ru: "Номер" },
  procedure: { en: "Procedure", ru: "Процедура" },
  opened: { en: "Opened", ru: "Открыто" },
  nextStep: { en: "Next step", ru: "Следующий шаг" },
  nothingDue: { en: "nothing is due", ru: "ничего не предстоит" },
  by: { en: "by {day}", ru: "до {day}" },
  headsFor: { en: "Heads for", ru: "Решение" },
  title: { en: "Solutions by origin", ru: "Решения по происхождению" },
  note: {
    en: "Persons by the solution they head for: an open case of it, else the latest that was reached. Counted from the cases of your units.",
    ru: "Лица по решению, к которому они идут: открытое дело о нём, иначе последнее достигнутое. Учтены дела ваших подразделений.",
  },
  outsideNote: {
    en: "Persons of all units by the solution they head for. A count under {n} is withheld, and further cells of its line with it; origins of fewer than {n} stand together.",
    ru: "Лица всех подразделений по решению, к которому они идут. Числа меньше {n} не сообщаются, и с ними другие ячейки строки; происхождение менее {n} лиц сведено вместе.",
  },
  nobody: { en: "Nobody is counted here.", ru: "Здесь никто не учтён." },
  origin: { en: "Origin", ru: "Происхождение" },
  total: { en: "Total", ru: "Итого" },
  withheld: { en: "withheld", ru: "скрыто" },
} satisfies Record<string, OfficerText>;
