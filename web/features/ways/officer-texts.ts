/** Words of the catalogue for officers. */
export const officerWayTexts = {
  title: { en: "Lawful ways", ru: "Законные пути" },
  lead: {
    en: "Made of the procedures and figures of each State’s package. Places taken and who is on a way are of this State alone.",
    ru: "Составлено из процедур и показателей пакета каждого государства. Занятые места и число людей — только этого государства.",
  },
  levels: { en: "By level", ru: "По уровням" },
  level: { en: "Level", ru: "Уровень" },
  ways: { en: "Ways", ru: "Путей" },
  use: { en: "On them now", ru: "Людей на них сейчас" },
  now: { en: "On them now", ru: "Людей сейчас" },
  by: { en: "Told apart by", ru: "Разрез" },
  origin: { en: "Where they come from", ru: "Страна происхождения" },
  sex: { en: "Sex", ru: "Пол" },
  age: { en: "Age", ru: "Возраст" },
  note: {
    en: "Counts below five, and those by which one could be found, are not told.",
    ru: "Числа меньше пяти и те, по которым их можно вычислить, не показываются.",
  },
  way: { en: "Way", ru: "Путь" },
  total: { en: "Total", ru: "Всего" },
  withheld: { en: "not told", ru: "не показано" },
  others: { en: "others", ru: "прочие" },
  notRecorded: { en: "not recorded", ru: "не записано" },
  save: { en: "Save as a file", ru: "Сохранить файлом" },
  none: { en: "This State runs no lawful way on this node.", ru: "На этом узле у государства нет законных путей." },
  openPage: { en: "The page for everybody", ru: "Страница для всех" },
} as const;
