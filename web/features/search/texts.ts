import type { OfficerText } from "../../../src/kernel/index.ts";

export const searchTexts = {
  title: { en: "Find a person", ru: "Найти человека" },
  label: { en: "Name in any script, or reference", ru: "Имя на любой письменности или номер" },
  hint: {
    en: "Two letters are enough. Write the name as you hear it: Yusuf also finds Юсуф and یوسف.",
    ru: "Достаточно двух букв. Пишите имя, как слышите: «Юсуф» найдёт и Yusuf, и یوسف.",
  },
  start: { en: "Search before you register: one person, one file.", ru: "Сначала поиск, потом регистрация: один человек — одно дело." },
  startNote: { en: "The reference stands on every paper: XD-7K3M-29Q4.", ru: "Номер стоит на каждом документе: XD-7K3M-29Q4." },
  none: { en: "Nobody found under this name or reference", ru: "Никто не найден под этим именем или номером" },
  noneNote: {
    en: "Try one part of the name, another spelling, or the father's name. If it is the first time, register the person.",
    ru: "Попробуйте одну часть имени, другое написание или имя отца. Если человек пришёл впервые, зарегистрируйте его.",
  },
  found: {
    en: "{n, plural, one {# candidate} other {# candidates}}",
    ru: "{n, plural, one {# кандидат} few {# кандидата} many {# кандидатов} other {# кандидата}}",
  },
  foundNote: {
    en: "The number is how much of the name is found again. It is never a proof that it is the same person.",
    ru: "Число — какая часть имени найдена снова. Это не доказательство, что это тот же человек.",
  },
  byReference: { en: "by its reference", ru: "по номеру" },
  notOpen: { en: "not open to you", ru: "вам не открыто" },
  attend: { en: "The person is here…", ru: "Человек у меня на приёме…" },
  attendTitle: { en: "Attend this person", ru: "Принять этого человека" },
  attendEffect: {
    en: "The file opens to your unit from now on. Your name and reason stand on the person's own page.",
    ru: "Дело откроется вашему подразделению. Ваше имя и причина будут видны на странице самого человека.",
  },
  attendReason: { en: "Reason, ten letters at least", ru: "Причина, не менее десяти знаков" },
  attendAct: { en: "Open the file", ru: "Открыть дело" },
  register: { en: "Register a new person", ru: "Зарегистрировать нового человека" },
  registerLead: { en: "One person who came to the office. Search first.", ru: "Один человек, пришедший в учреждение. Сначала поиск." },
  cameOn: { en: "Came to this country on", ru: "Прибыл(а) в страну" },
  cameOnHint: {
    en: "As the person says. The time to lodge a claim counts from this day; left empty, from today.",
    ru: "Со слов лица. С этого дня считается срок подачи ходатайства; если пусто — с сегодняшнего.",
  },
  known: { en: "Perhaps known already", ru: "Возможно, уже известен(на)" },
  knownNote: {
    en: "Say of each what you see. You may record the person without an answer.",
    ru: "Отметьте о каждом, что видите. Записать человека можно и без ответа.",
  },
  knownNone: { en: "Nobody on file is like this person so far.", ru: "Пока никто в делах не похож на этого человека." },
  verdict: { en: "Is it this person?", ru: "Это тот же человек?" },
  verdictSame: { en: "the same", ru: "тот же" },
  verdictNotSame: { en: "not the same", ru: "не тот" },
  verdictCannotTell: { en: "cannot tell", ru: "не могу сказать" },
  sameNote: {
    en: "If the person is on file, open that file instead of recording a second one.",
    ru: "Если человек уже есть в делах, откройте его дело, а не заводите второе.",
  },
  toFile: { en: "To the file", ru: "К делу" },
  record: { en: "Record the person", ru: "Записать человека" },
  nameless: { en: "Write at least one part of the name.", ru: "Запишите хотя бы одну часть имени." },
  recorded: { en: "Recorded under {reference}", ru: "Записан(а) под номером {reference}" },
} satisfies Record<string, OfficerText>;
