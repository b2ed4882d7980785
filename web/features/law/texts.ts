import type { OfficerText } from "../../../src/kernel/text.ts";

export const lawTexts = {
  title: { en: "Law", ru: "Право" },
  lead: {
    en: "Every text that the rules of this program rest on, and how each was read. The words are ours, not quotations.",
    ru: "Все тексты, на которых стоят правила программы, и как каждый прочитан. Слова наши, это не цитаты.",
  },
  ownWords: { en: "In our own words, not a quotation.", ru: "Изложено своими словами, это не цитата." },
  evidenceR: { en: "The text was read.", ru: "Текст прочитан." },
  evidenceS: {
    en: "Known from a summary or extract; the text itself was not read.",
    ru: "Известно из выдержки или обзора; сам текст не прочитан.",
  },
  evidenceMemory: { en: "From memory; the text was not read.", ru: "По памяти; текст не прочитан." },
  invented: { en: "Law of the demo State, which does not exist.", ru: "Закон учебного государства, которого не существует." },
  notConfirmed: { en: "Not confirmed", ru: "Не подтверждено" },
  notConfirmedWords: {
    en: "A national authority has to confirm this figure or wording before anybody relies on it.",
    ru: "Прежде чем на это опираться, цифру или формулировку должен подтвердить национальный орган.",
  },
  inventedBadge: { en: "Invented", ru: "Вымышлено" },
  none: {
    en: "This source is cited by name only; its text is not in this node.",
    ru: "Источник указан лишь по названию; его текста в узле нет.",
  },
  validFrom: { en: "Holds from", ru: "Действует с" },
  validTo: { en: "Holds until", ru: "Действует до" },
  adopted: { en: "Adopted", ru: "Принято" },
  readWhere: { en: "Read at", ru: "Где прочитано" },
  clauses: {
    en: "{n, plural, one {# clause} other {# clauses}}",
    ru: "{n, plural, one {# норма} few {# нормы} many {# норм} other {# нормы}}",
  },
  find: { en: "Find by title or clause", ru: "Найти по названию или норме" },
  policy: { en: "Regional documents", ru: "Региональные документы" },
  treaty: { en: "Treaties", ru: "Договоры" },
  law: { en: "National law", ru: "Национальное право" },
  demo: { en: "Law of the demo State", ru: "Право учебного государства" },
  standard: { en: "Standards", ru: "Стандарты" },
  decision: { en: "Decisions of the project", ru: "Решения проекта" },
  nothing: { en: "No text matches", ru: "Подходящих текстов нет" },
  openRef: { en: "Open {reference}", ru: "Открыть {reference}" },
} satisfies Record<string, OfficerText>;
