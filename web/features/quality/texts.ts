import type { Mark, StrataKind } from "../../../src/quality/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";

export const qualityWords = {
  title: { en: "Quality of decisions", ru: "Качество решений" },
  lead: {
    en: "Files drawn by chance, each read by two auditors; what was found, told without small figures and of no officer.",
    ru: "Дела отобраны случайно, каждое читают два аудитора; итоги — без малых чисел и не по сотрудникам.",
  },
  samples: { en: "Samples", ru: "Выборки" },
  noSamples: { en: "No sample was drawn yet", ru: "Выборок ещё не было" },
  noSamplesWords: {
    en: "Draw one of cases that are closed: the node chooses the files, and whoever has the seed can check it.",
    ru: "Проведите выборку завершённых дел: дела выбирает узел, и любой, у кого есть начальное значение, может это проверить.",
  },
  reference: { en: "Sample", ru: "Выборка" },
  period: { en: "Closed", ru: "Завершены" },
  days: { en: "{from} – {to}", ru: "{from} – {to}" },
  drawnOf: { en: "Files drawn", ru: "Отобрано дел" },
  ofCases: { en: "{n} of {all}", ru: "{n} из {all}" },
  readByBoth: { en: "Read by both", ru: "Прочитано обоими" },
  mine: { en: "Left for you", ru: "Осталось вам" },
  until: { en: "Read until", ru: "Прочитать до" },

  draw: { en: "Draw a sample", ru: "Провести выборку" },
  drawEffect: {
    en: "The node draws the files by a seed that nobody chooses; the draw stays on record. Cases of your own unit are not drawn.",
    ru: "Узел отбирает дела по начальному значению, которого никто не выбирает; выборка остаётся в журнале. Дела вашего подразделения не отбираются.",
  },
  drawn: { en: "The sample is drawn.", ru: "Выборка проведена." },
  from: { en: "Closed from", ru: "Завершены с" },
  to: { en: "Closed until", ru: "Завершены по" },
  toHint: { en: "A day that is over.", ru: "День, который уже завершился." },
  size: { en: "How many files", ru: "Сколько дел" },
  sizeHint: { en: "{n} at most.", ru: "Не более {n}." },
  strata: { en: "A file at least of each", ru: "Хотя бы одно дело на каждый" },
  first: { en: "First auditor", ru: "Первый аудитор" },
  second: { en: "Second auditor", ru: "Второй аудитор" },
  untilHint: {
    en: "Files are open to the two no longer than this; {day} at the latest.",
    ru: "Дольше дела двоим не открыты; не позднее {day}.",
  },

  results: { en: "What audits found", ru: "Что показал аудит" },
  resultsNote: {
    en: "{n, plural, one {# file} other {# files}} read by both",
    ru: "{n, plural, one {# дело прочитано} few {# дела прочитано} many {# дел прочитано} other {# дела прочитано}} обоими",
  },
  tooFew: { en: "Too few files to tell", ru: "Слишком мало дел" },
  tooFewWords: {
    en: "Nothing is told of fewer than {n} files that both auditors have handed in.",
    ru: "Итоги сообщаются, когда оба аудитора сдали не менее {n} дел.",
  },
  trend: { en: "Items met, by quarter (%)", ru: "Выполнено пунктов, по кварталам (%)" },
  trendNote: {
    en: "Of all times that an item applied, how often both auditors found it correct. By the quarter in which the case was closed. A gap is a quarter with too few files.",
    ru: "Как часто оба аудитора признали пункт выполненным, из всех случаев, когда он применим. По кварталу завершения дела. Пропуск — квартал, где дел слишком мало.",
  },
  byItem: { en: "By item", ru: "По пунктам" },
  byUnit: { en: "By unit", ru: "По подразделениям" },
  byUnitNote: {
    en: "Units stand in the order of their codes. Nothing is told of an officer.",
    ru: "Подразделения стоят в порядке кодов. О сотрудниках ничего не сообщается.",
  },
  item: { en: "Item", ru: "Пункт" },
  unit: { en: "Unit", ru: "Подразделение" },
  all: { en: "All", ru: "Всего" },
  files: { en: "Files", ru: "Дела" },
  withheld: { en: "withheld", ru: "скрыто" },
  percent: { en: "{n}\u00a0%", ru: "{n}\u00a0%" },
  quarter: { en: "Q{place} {year}", ru: "{place} кв. {year}" },

  agreement: { en: "Agreement of the two", ru: "Согласие двоих" },
  agreementWords: { en: "{agreed} of {pairs} marks alike, {share} %", ru: "{agreed} из {pairs} оценок совпали, {share} %" },
  kappa: { en: "Cohen's kappa {kappa}", ru: "каппа Коэна {kappa}" },
  noKappa: { en: "no kappa: one mark throughout", ru: "каппы нет: везде одна оценка" },
  noAgreement: { en: "No file was handed in by both yet.", ru: "Ни одно дело ещё не сдано обоими." },

  sampleTitle: { en: "Sample {ref}", ru: "Выборка {ref}" },
  sampleLead: {
    en: "{n, plural, one {# file} other {# files}} of {all, plural, one {# case} other {# cases}} closed {from} – {to}",
    ru: "Отобрано {n} из {all}, завершены {from} – {to}",
  },
  how: { en: "How it was drawn", ru: "Как проведена выборка" },
  method: { en: "Method", ru: "Способ" },
  methodWords: {
    en: "Cases in the order of SHA-256 of seed/case; the first of each stratum",
    ru: "Дела в порядке SHA-256 от «значение/дело»; первые в каждой страте",
  },
  seed: { en: "Seed", ru: "Начальное значение" },
  auditors: { en: "Auditors", ru: "Аудиторы" },
  asked: { en: "Size asked for", ru: "Заданный объём" },
  stratum: { en: "Stratum", ru: "Страта" },
  cases: { en: "Cases", ru: "Дел" },
  drawnCount: { en: "Drawn", ru: "Отобрано" },
  wholePeriod: { en: "all cases", ru: "все дела" },
  again: { en: "Draw it again", ru: "Повторить выборку" },
  againSame: {
    en: "Drawn again from {cases, plural, one {# case} other {# cases}}: the same {same, plural, one {# file} other {# files}}.",
    ru: "Повторено по {cases, plural, one {# делу} other {# делам}}: те же дела, {same}.",
  },
  againOther: {
    en: "Drawn again from {cases}: {same} the same, {missing} missing, {others} other. Cases of the period were opened again or changed hands since.",
    ru: "Повторено, дел {cases}: совпало {same}, нет {missing}, других {others}. С тех пор дела периода возобновлены или переданы.",
  },

  file: { en: "File", ru: "Дело" },
  filesTitle: { en: "Files", ru: "Дела" },
  outcome: { en: "Outcome", ru: "Исход" },
  closed: { en: "Closed", ru: "Завершено" },
  standing: { en: "Your reading", ru: "Ваша оценка" },
  both: { en: "Handed in", ru: "Сдано" },
  bothOf: { en: "{n} of 2", ru: "{n} из 2" },
  differs: {
    en: "{n, plural, =0 {alike} one {# differs} other {# differ}}",
    ru: "{n, plural, =0 {одинаково} one {# различие} few {# различия} many {# различий} other {# различия}}",
  },
  take: { en: "Take up", ru: "Взять" },
  takeEffect: {
    en: "The file is open to your unit from now until you hand in, and this is on record in it.",
    ru: "Дело открыто вашему подразделению до сдачи оценки; это записывается в нём.",
  },
  over: {
    en: "The last day of this sample has passed. Files are shut; what was taken up may still be handed in.",
    ru: "Последний день выборки прошёл. Дела закрыты; взятое ранее ещё можно сдать.",
  },
  goOn: { en: "Read", ru: "Читать" },
  look: { en: "Look", ru: "Смотреть" },
  taken: { en: "The file is open to you.", ru: "Дело открыто." },

  readingTitle: { en: "Reading of {ref}", ru: "Оценка дела {ref}" },
  readingLead: {
    en: "Mark each item once. What the other auditor marks is shown when both have handed in.",
    ru: "Оцените каждый пункт один раз. Оценки второго аудитора видны, когда сдали оба.",
  },
  openCase: { en: "Open the case", ru: "Открыть дело" },
  handIn: { en: "Hand in", ru: "Сдать" },
  handedIn: { en: "Handed in; it stays as it is.", ru: "Сдано; изменить нельзя." },
  marked: { en: "{n} of {all} marked.", ru: "Оценено {n} из {all}." },
  handInEffect: {
    en: "A reading that was handed in stays as it is, and the file is shut again.",
    ru: "Сданная оценка не меняется, дело снова закрывается.",
  },
  waits: { en: "The other auditor has not handed in yet.", ru: "Второй аудитор ещё не сдал оценку." },
  notOpen: { en: "This file is not yours to read", ru: "Это дело не для вашего чтения" },

  actions: { en: "Actions", ru: "Меры" },
  noActions: { en: "Nothing was agreed on yet.", ru: "Мер пока нет." },
  act: { en: "Note an action", ru: "Записать меру" },
  actEffect: {
    en: "What is done about a gap, by which unit and by when. Write of the work, of no officer and no applicant.",
    ru: "Что делается для устранения недостатка, кем и к какому сроку. Пишите о работе, не о сотрудниках и не о заявителях.",
  },
  acted: { en: "The action is on record.", ru: "Мера записана." },
  what: { en: "What is done", ru: "Что делается" },
  by: { en: "By when", ru: "Срок" },
  due: { en: "due {day}", ru: "срок {day}" },
  doneOn: { en: "done {day}", ru: "выполнено {day}" },
  settle: { en: "Say what came of it", ru: "Указать результат" },
  settleEffect: {
    en: "The action is settled, and nobody is reminded of it any more.",
    ru: "Мера закрывается, напоминаний больше не будет.",
  },
  result: { en: "What came of it", ru: "Результат" },
  settled: { en: "The result is on record.", ru: "Результат записан." },
  print: { en: "Print the form", ru: "Распечатать форму" },
} as const satisfies Record<string, OfficerText>;

export const markWords: Readonly<Record<Mark, OfficerText>> = {
  correct: { en: "Correct", ru: "Верно" },
  minor: { en: "Minor error", ru: "Незначительная ошибка" },
  significant: { en: "Significant error", ru: "Существенная ошибка" },
  notApplicable: { en: "Does not apply", ru: "Неприменимо" },
};

export const strataWords: Readonly<Record<StrataKind, OfficerText>> = {
  none: { en: "no strata", ru: "без страт" },
  outcome: { en: "outcome", ru: "исход" },
  unit: { en: "unit", ru: "подразделение" },
  origin: { en: "origin", ru: "происхождение" },
};

export const standingWords = {
  notMine: { en: "–", ru: "–" },
  open: { en: "not begun", ru: "не начата" },
  taken: { en: "taken up", ru: "взята" },
  handedIn: { en: "handed in", ru: "сдана" },
} as const satisfies Record<string, OfficerText>;
