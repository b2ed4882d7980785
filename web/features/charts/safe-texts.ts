import type { OfficerText } from "../../../src/kernel/text.ts";

export const safeTexts = {
  title: { en: "Daily tables that may be passed on", ru: "Таблицы по дням, которые можно передавать" },
  lead: {
    en: "Full days from {from} to {to}. A count under {n} is withheld, and further cells of its day with it, so that none can be found by subtraction. Totals of a week are told once it is over, where they tell nothing more. Each person once in each table.",
    ru: "Полные сутки с {from} по {to}. Числа меньше {n} не сообщаются, и с ними другие ячейки того же дня, чтобы их нельзя было получить вычитанием. Итоги недели сообщаются после её окончания, если они ничего не раскрывают. Каждый человек учтён в таблице один раз.",
  },
  period: { en: "Week", ru: "Неделя" },
  thisWeek: { en: "This week", ru: "Эта неделя" },
  lastWeek: { en: "Last week", ru: "Прошлая неделя" },
  twoAgo: { en: "Two weeks ago", ru: "Две недели назад" },
  threeAgo: { en: "Three weeks ago", ru: "Три недели назад" },
  save: { en: "Save as CSV", ru: "Сохранить CSV" },
  by: { en: "Told apart by", ru: "Разрез" },
  post: { en: "Post", ru: "Пост" },
  sex: { en: "Sex", ru: "Пол" },
  age: { en: "Age", ru: "Возраст" },
  lane: { en: "Need referred", ru: "Потребность" },
  goingTo: { en: "Where to", ru: "Куда" },
  goingWhy: { en: "Why there", ru: "Почему туда" },
  day: { en: "Day", ru: "День" },
  total: { en: "Total", ru: "Итого" },
  withheld: { en: "withheld", ru: "скрыто" },
  needs: { en: "Needs referred, by day", ru: "Направленные потребности по дням" },
  needsNote: {
    en: "Each person counted once, by the first of the list. Trafficking and violence are counted nowhere here.",
    ru: "Каждый человек учтён один раз, по первой строке списка. Торговля людьми и насилие здесь не учитываются.",
  },
  noDay: { en: "No day of this week is over yet", ru: "Ни один день этой недели ещё не завершён" },
  noDayWords: {
    en: "Tomorrow the first is told. Earlier weeks are beside.",
    ru: "Первый появится завтра. Прошлые недели — рядом.",
  },
} satisfies Record<string, OfficerText>;
