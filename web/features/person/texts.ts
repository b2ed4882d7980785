import type { OfficerText, PersonText } from "../../../src/kernel/index.ts";

export const codeTexts = {
  "nationality.XXA": { en: "Stateless", ru: "Без гражданства" },
  "nationality.XXB": { en: "Refugee, nationality not named", ru: "Беженец, гражданство не указано" },
  "nationality.unknown": { en: "Asked, not known", ru: "Спрошено, не известно" },
} satisfies Record<string, OfficerText>;

/** Words about a person that several screens share. */
export const personWords = {
  female: { en: "Female", ru: "Женский" },
  male: { en: "Male", ru: "Мужской" },
  otherSex: { en: "X", ru: "X" },
  femaleShort: { en: "F", ru: "Ж" },
  maleShort: { en: "M", ru: "М" },
  years: { en: "{n, plural, one {# year} other {# years}}", ru: "{n, plural, one {# год} few {# года} many {# лет} other {# года}}" },
  aboutYears: { en: "about {n}", ru: "примерно {n}" },
  bornIn: { en: "born {year}, {min}–{max}", ru: "{year} г. р., {min}–{max}" },
  ageUnknown: { en: "age not known", ru: "возраст не известен" },
  ageNotAsked: { en: "age not asked", ru: "возраст не спрошен" },
  noName: { en: "No name yet", ru: "Имя ещё не записано" },
  yes: { en: "Yes", ru: "Да" },
  no: { en: "No", ru: "Нет" },
  unsure: { en: "Not sure", ru: "Не уверен(а)" },
  notAsked: { en: "not asked", ru: "не спрошено" },
  unknownRelation: { en: "Not known", ru: "Не известно" },
} satisfies Record<string, OfficerText>;

/** What a needs decision says, on the post and on the person's page. */
export const needWords = {
  proposes: { en: "What is proposed", ru: "Что предлагается" },
  lead: { en: "{need} → {route}", ru: "{need} → {route}" },
  withinHours: { en: "within {n} h", ru: "в течение {n} ч" },
  sameDay: { en: "the same day", ru: "в тот же день" },
  withinDays: {
    en: "within {n, plural, one {# day} other {# days}}",
    ru: "в течение {n, plural, one {# дня} few {# дней} many {# дней} other {# дня}}",
  },
  agree: { en: "Agree", ru: "Согласиться" },
  agreeAll: { en: "Agree to all {n}", ru: "Согласиться со всеми ({n})" },
  notNow: { en: "Not now", ru: "Не сейчас" },
  why: { en: "Why", ru: "Почему" },
  takeBack: { en: "Take back", ru: "Отменить выбор" },
  reason: { en: "Why not now", ru: "Почему не сейчас" },
  reasonHint: {
    en: "A few words. The need stays visible to those who come after you.",
    ru: "Несколько слов. Потребность останется видна тем, кто придёт после вас.",
  },
  keepReason: { en: "Keep this reason", ru: "Сохранить причину" },
  agreed: { en: "agreed: referred to {route}", ru: "согласовано: направление, {route}" },
  agreedDraft: { en: "agreed, goes out when you record", ru: "согласовано, уйдёт при записи" },
  referred: { en: "referred", ru: "направлен(а)" },
  notNowBecause: { en: "not now: {reason}", ru: "не сейчас: {reason}" },
  apart: {
    en: "Keep apart from {names} until child protection has seen the child",
    ru: "Разместить отдельно от: {names}, пока с ребёнком не встретится служба защиты детей",
  },
  apartOther: { en: "Keep apart from {names}", ru: "Держать отдельно от: {names}" },
  phone: { en: "Call now: {unit}, {phone}", ru: "Позвоните сейчас: {unit}, {phone}" },
  open: { en: "Still open", ru: "Ещё не выяснено" },
  stillOpen: { en: "still to be asked", ru: "ещё предстоит спросить" },
  howSoon: { en: "How soon somebody must act", ru: "Как скоро нужно действовать" },
  howSoonNote: {
    en: "It says who is seen first, and decides nothing else. Points are not added.",
    ru: "Это говорит лишь, кого принять первым, и больше ничего не решает. Баллы не складываются.",
  },
  none: {
    en: "Nothing follows from what was said so far. It is not a “no”: questions are still open.",
    ru: "Из сказанного пока ничего не следует. Это не «нет»: вопросы ещё открыты.",
  },
  all: { en: "Nothing to decide.", ru: "Решать нечего." },
  undecided: {
    en: "{n, plural, one {# to decide} other {# to decide}}",
    ru: "{n, plural, one {# решение} few {# решения} many {# решений} other {# решения}} за вами",
  },
} satisfies Record<string, OfficerText>;

/** The question that R1 rests on, as it is put to the person. Dari and Tajik await review by native speakers. */
export const fearedQuestion: PersonText = {
  en: "Which countries must not learn anything about you?",
  ru: "Каким странам нельзя ничего о вас сообщать?",
  prs: "کدام کشورها نباید هیچ چیز دربارهٔ شما بدانند؟",
  tg: "Кадом кишварҳо набояд дар бораи шумо чизеро донанд?",
};

/** Where somebody wants to go, as it is put to them; saying nothing is an answer. All but English and Russian await native readers. */
export const goingQuestion: PersonText = {
  en: "Where do you want to go, and why? You need not say it.",
  ru: "Куда вы хотите попасть и почему? Отвечать не обязательно.",
  prs: "کجا می‌خواهید بروید و چرا؟ مجبور نیستید بگویید.",
  tg: "Ба куҷо рафтан мехоҳед ва чаро? Гуфтанаш ҳатмӣ нест.",
  kk: "Қайда барғыңыз келеді және неге? Айтуға міндетті емессіз.",
  ky: "Кайда баргыңыз келет жана эмне үчүн? Айтууга милдеттүү эмессиз.",
  tk: "Nirä gitmek isleýärsiňiz we näme üçin? Aýtmagyňyz hökman däl.",
  uz: "Qayerga bormoqchisiz va nega? Aytish shart emas.",
  ps: "چېرته تلل غواړئ او ولې؟ ویل یې اړین نه دي.",
};

export const fearedWords = {
  title: { en: "Countries feared", ru: "Государства, которых опасается" },
  rule: {
    en: "Nothing about the person ever goes to a country named here, by any path. Nationality and former home count by themselves once you have asked.",
    ru: "В названные здесь государства ничего о человеке не уходит никаким путём. Гражданство и прежнее место жительства учитываются сами, как только вы спросили.",
  },
  asked: { en: "Asked", ru: "Спрошено" },
  cannotSay: { en: "Asked, cannot say", ru: "Спрошено, не может сказать" },
  add: { en: "Add a country", ru: "Добавить государство" },
  remove: { en: "Remove {country}", ru: "Убрать: {country}" },
  notAsked: {
    en: "Not asked yet: until then nothing can be printed or sent.",
    ru: "Ещё не спрошено: до этого ничего нельзя печатать и передавать.",
  },
  record: { en: "Record the answer", ru: "Записать ответ" },
  narrow: { en: "Take a country off…", ru: "Исключить государство…" },
  narrowEffect: {
    en: "Information may then go to the country you take off, where another rule allows it.",
    ru: "После этого в исключённое государство сведения смогут уйти, если это разрешает другое правило.",
  },
  narrowReason: { en: "Reason", ru: "Причина" },
  narrowWord: { en: "The person's own word on it", ru: "Слова самого человека об этом" },
  narrowAct: { en: "Take off", ru: "Исключить" },
  countriesToRemove: { en: "Countries", ru: "Государства" },
  recorded: { en: "Recorded", ru: "Записано" },
} satisfies Record<string, OfficerText>;
