import { relationTexts } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import type { KinAnswer, KinRelation, KinShownBy, KinStanding } from "../../../src/person/index.ts";

export const familyTexts = {
  section: { en: "Family", ru: "Семья и родство" },
  none: { en: "No relation is on record that is open to you", ru: "Открытых вам записей о родстве нет" },
  picture: { en: "Family of {reference}, in rows by generation", ru: "Семья {reference}, по поколениям" },
  list: { en: "Each relation, whose word it is and what shows it", ru: "Каждая связь: чьи слова и чем подтверждается" },
  own: { en: "this file", ru: "это дело" },
  noFile: { en: "no file here", ru: "дела здесь нет" },
  isOf: { en: "{relation} of", ru: "{relation}:" },
  unproven: {
    en: "Only said, and a child may be concerned: no adult is given a child by it.",
    ru: "Только слова, а речь может идти о ребёнке: передавать ребёнка взрослому на этом основании нельзя.",
  },
  record: { en: "Record a relation…", ru: "Записать родство…" },
  recordTitle: { en: "Record a relation", ru: "Записать родство" },
  recordEffect: {
    en: "It is kept as a word, with whose it is. Household, travel group and a child’s needs do not change by it.",
    ru: "Записывается как слова, с указанием чьи. Состав домохозяйства, группа прибытия и потребности ребёнка от этого не меняются.",
  },
  named: { en: "Or the name of somebody who has no file here", ru: "Или имя того, у кого здесь нет дела" },
  chosen: { en: "Relative", ru: "Родственник" },
  another: { en: "Choose another", ru: "Выбрать другого" },
  relation: { en: "What the relative is to this person", ru: "Кем родственник приходится этому человеку" },
  whose: { en: "Whose word it is", ru: "Чьи это слова" },
  person: { en: "This person’s", ru: "Этого человека" },
  other: { en: "The relative’s", ru: "Родственника" },
  somebody: { en: "Somebody else’s", ru: "Кого-то другого" },
  says: { en: "What they say", ru: "Что говорит" },
  words: { en: "In their words", ru: "Своими словами" },
  recorded: { en: "Recorded", ru: "Записано" },
  say: { en: "Add a word…", ru: "Добавить слова…" },
  sayTitle: { en: "Who else says it, or says it is not so", ru: "Кто ещё это подтверждает или отрицает" },
  sayEffect: {
    en: "Ask each apart. The earlier words stay on record.",
    ru: "Спрашивайте каждого отдельно. Прежние слова остаются в записи.",
  },
  show: { en: "What shows it…", ru: "Чем подтверждается…" },
  showTitle: { en: "What shows it, or speaks against it", ru: "Что подтверждает или опровергает" },
  shownBy: { en: "By what", ru: "Чем" },
  speaks: { en: "It speaks", ru: "Свидетельствует" },
  for: { en: "for it", ru: "за" },
  against: { en: "against it", ru: "против" },
  note: { en: "What exactly, ten letters at least", ru: "Что именно, не менее десяти знаков" },
  secondPerson: {
    en: "You recorded this, and a child may be concerned: a colleague confirms it.",
    ru: "Запись сделали вы, а речь может идти о ребёнке: подтверждает коллега.",
  },
  end: { en: "End…", ru: "Прекратить…" },
  endTitle: { en: "End this relation, or take it back?", ru: "Прекратить связь или отозвать запись?" },
  endEffect: { en: "It stays on record with your reason.", ru: "Она остаётся в записи с вашей причиной." },
  why: { en: "Why", ru: "Почему" },
  ended: { en: "it ended", ru: "связь прекратилась" },
  mistake: { en: "recorded by mistake", ru: "записано по ошибке" },
  on: { en: "From which day", ru: "С какого дня" },
  reason: { en: "Reason, ten letters at least", ru: "Причина, не менее десяти знаков" },
  wasEnded: { en: "ended on {day}: {reason}", ru: "прекращено {day}: {reason}" },
  wasMistake: { en: "taken back: {reason}", ru: "отозвано: {reason}" },
  by: { en: "{name}, {day}", ru: "{name}, {day}" },
} satisfies Record<string, OfficerText>;

/** How sure a relation is. */
export const standingTexts: Readonly<Record<KinStanding, OfficerText>> = {
  confirmed: { en: "confirmed", ru: "подтверждено" },
  stated: { en: "said, not shown", ru: "со слов" },
  denied: { en: "denied", ru: "отрицается" },
  unknown: { en: "not known", ru: "неизвестно" },
};

/** What the relative is to the person. */
export const kinRelationTexts: Readonly<Record<KinRelation, OfficerText>> = {
  parent: relationTexts.parent,
  child: relationTexts.child,
  spouse: relationTexts.spouse,
  sibling: relationTexts.sibling,
  grandparent: relationTexts.grandparent,
  grandchild: relationTexts.grandchild,
  uncleOrAunt: relationTexts.uncleOrAunt,
  nephewOrNiece: relationTexts.nephewOrNiece,
  guardian: { en: "Guardian", ru: "Опекун" },
  ward: relationTexts.ward,
  otherRelative: relationTexts.otherRelative,
};

export const kinSaysTexts: Readonly<Record<KinAnswer, OfficerText>> = {
  yes: { en: "it is so", ru: "это так" },
  no: { en: "it is not so", ru: "это не так" },
  unsure: { en: "does not know", ru: "не знает" },
};

export const kinShownTexts: Readonly<Record<KinShownBy, OfficerText>> = {
  paper: { en: "a paper was shown", ru: "предъявлен документ" },
  interview: { en: "each was interviewed apart", ru: "каждый опрошен отдельно" },
  otherOffice: { en: "another office told", ru: "сообщило другое учреждение" },
  laboratory: { en: "a laboratory", ru: "лабораторное исследование" },
};
