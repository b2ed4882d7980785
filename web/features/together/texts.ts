/** Words of one act in many cases. */
export const togetherTexts = {
  title: { en: "{step}: many cases at once", ru: "{step}: сразу по многим делам" },
  lead: {
    en: "One act, recorded in each case for itself and through its own rules. What a rule refuses in one case is told here and leaves the others.",
    ru: "Одно действие записывается в каждое дело отдельно и по его собственным нормам. Если норма не допускает его по одному делу, это будет указано здесь и не затронет остальные.",
  },
  inbox: { en: "Inbox", ru: "Входящие" },
  notMany: { en: "This step is taken case by case.", ru: "Это действие совершается по каждому делу отдельно." },
  none: { en: "In no case of your unit may it be done now.", ru: "Ни в одном деле вашего подразделения это сейчас невозможно." },
  group: { en: "Examined together", ru: "Рассматриваются вместе" },
  anyGroup: { en: "any group, or none", ru: "любая группа или без группы" },
  cases: { en: "Cases in which it may be done", ru: "Дела, в которых это можно сделать" },
  chosen: { en: "Chosen for this act", ru: "Выбраны для этого действия" },
  casesHint: { en: "The numbers of the list follow this order.", ru: "Номера в списке идут в этом порядке." },
  all: { en: "Choose all {n}", ru: "Выбрать все: {n}" },
  noneChosen: { en: "Choose none", ru: "Снять выбор" },
  answers: { en: "The same in each case", ru: "Одинаково во всех делах" },
  act: { en: "{step} in {n, plural, one {# case} other {# cases}}", ru: "{step}: {n, plural, one {# дело} few {# дела} other {# дел}}" },
  effect: {
    en: "{step} is recorded in {n, plural, one {# case} other {# cases}}, under your name in each.",
    ru: "«{step}» будет записано: {n, plural, one {# дело} few {# дела} other {# дел}}, в каждом — под вашим именем.",
  },
  progress: { en: "{done} of {all} recorded", ru: "Записано {done} из {all}" },
  finished: {
    en: "{done, plural, one {Recorded in # case} other {Recorded in # cases}}, refused in {refused}.",
    ru: "Записано дел: {done}, не допущено: {refused}.",
  },
  recorded: { en: "recorded, no. {place}", ru: "записано, № {place}" },
  done: { en: "recorded", ru: "записано" },
  refused: { en: "refused", ru: "не допущено" },
  again: { en: "Send again what was not answered", ru: "Отправить снова то, на что не было ответа" },
  noAnswer: { en: "no answer from the node", ru: "узел не ответил" },
} as const;
