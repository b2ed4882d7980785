import type { OfficerText } from "../../../src/kernel/index.ts";

export const householdTexts = {
  title: { en: "Household {reference}", ru: "Домохозяйство {reference}" },
  whole: { en: "Household", ru: "Домохозяйство" },
  compose: { en: "Compose a household", ru: "Составить домохозяйство" },
  lead: {
    en: "Who lives together, whatever case each has. Only files open to you can be named.",
    ru: "Кто живёт вместе, независимо от того, какое у кого дело. Назвать можно только тех, чьи дела вам открыты.",
  },
  members: { en: "Members", ru: "Члены" },
  add: { en: "Add a member: name or reference", ru: "Добавить: имя или номер" },
  addOne: { en: "Add", ru: "Добавить" },
  remove: { en: "Remove", ru: "Убрать" },
  relation: { en: "To the head", ru: "Кем приходится главе" },
  head: { en: "Head of the household", ru: "Глава домохозяйства" },
  address: { en: "Where they live", ru: "Где живут" },
  record: { en: "Record the household", ru: "Записать домохозяйство" },
  recorded: { en: "Recorded under {reference}", ru: "Записано под номером {reference}" },
  oneHead: {
    en: "Choose exactly one head, and a relation for each other member.",
    ru: "Укажите ровно одного главу и родство для каждого другого.",
  },
  none: { en: "Nobody chosen yet", ru: "Пока никто не выбран" },
  noneNote: { en: "Find the first member by name or reference.", ru: "Найдите первого по имени или номеру." },
  fellow: { en: "Came in the same group", ru: "Прибыли в той же группе" },
  notFound: { en: "Nobody open to you is found under this name.", ru: "Под этим именем никого из открытых вам не найдено." },
  hidden: {
    en: "{n, plural, one {# member is} other {# members are}} not open to you",
    ru: "{n, plural, one {# член вам не открыт} few {# члена вам не открыты} many {# членов вам не открыто} other {# члена вам не открыты}}",
  },
} satisfies Record<string, OfficerText>;
