import type { OfficerText } from "../../../src/kernel/text.ts";

/** Words of giving many cases to one officer. */
export const giveOutTexts = {
  title: { en: "Give out cases", ru: "Распределение дел" },
  titleOf: { en: "Give out: {procedure}", ru: "Распределение: {procedure}" },
  lead: {
    en: "Open cases of your unit that nobody holds, the oldest first. What you give can be taken back at once.",
    ru: "Открытые дела вашего подразделения, которые никто не ведёт, сначала самые старые. Порученное можно сразу вернуть.",
  },
  caseload: { en: "Caseload", ru: "Нагрузка" },
  none: { en: "Somebody holds every open case", ru: "Все открытые дела кому-то поручены" },
  nobody: { en: "Nobody in your unit may be given these cases", ru: "В подразделении некому поручить эти дела" },
  nobodyNote: {
    en: "An administrator gives accounts and roles; who plays a part in the procedure can then be chosen here.",
    ru: "Учётные записи и роли выдаёт администратор; затем здесь можно выбрать того, кто участвует в процедуре.",
  },
  cases: { en: "Cases that nobody holds", ru: "Дела без исполнителя" },
  more: { en: "More cases follow when these are given out.", ru: "Остальные дела появятся, когда эти будут распределены." },
  chosen: { en: "To be given", ru: "Поручить" },
  line: { en: "{ref}: {state}, since {day}", ru: "{ref}: {state}, с {day}" },
  oldest: { en: "The oldest {n}", ru: "Самые старые: {n}" },
  all: { en: "Choose all {n}", ru: "Выбрать все: {n}" },
  noneChosen: { en: "Choose none", ru: "Снять выбор" },
  to: { en: "To whom", ru: "Кому" },
  toOne: { en: "{name}, has {n}", ru: "{name}, в работе: {n}" },
  act: {
    en: "Give {n, plural, =0 {cases} one {# case} other {# cases}}…",
    ru: "Поручить {n, plural, =0 {дела} one {# дело} few {# дела} other {# дел}}…",
  },
  give: { en: "Give", ru: "Поручить" },
  effect: {
    en: "{name} has {before} and will have {after} open cases of this procedure. Each case records that you gave it.",
    ru: "В работе у сотрудника ({name}) по этой процедуре: {before}, станет {after}. В каждом деле будет запись, что поручили вы.",
  },
  back: { en: "Take them back", ru: "Вернуть" },
  backDone: {
    en: "{n, plural, one {# case is} other {# cases are}} with nobody again.",
    ru: "Снова без исполнителя, дел: {n}.",
  },
  backNot: {
    en: "{n, plural, one {# case} other {# cases}} could not be taken back: open each from the list.",
    ru: "Не удалось вернуть дел: {n}. Откройте каждое из списка.",
  },
  next: { en: "Give out more", ru: "Распределить ещё" },
} satisfies Record<string, OfficerText>;
