import type { JoinStanding, Weight } from "../../../src/person/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";

export const joinTexts = {
  section: { en: "Files of this person", ru: "Дела этого человека" },
  several: { en: "One person, several files", ru: "Один человек, несколько дел" },
  sectionNote: {
    en: "Each file keeps its reference, cases and papers. They can be taken apart at any time.",
    ru: "У каждого дела остаются свой номер, производства и документы. Разъединить дела можно в любое время.",
  },
  another: { en: "Another file of this person…", ru: "Другое дело этого человека…" },
  find: { en: "Find the other file", ru: "Найти другое дело" },
  findLead: {
    en: "Two files may be of one person. Look at both before you say so; only files open to you can be chosen.",
    ru: "Два дела могут быть об одном человеке. Сначала посмотрите оба; выбрать можно только открытые вам дела.",
  },
  findLabel: { en: "Name in any script, or reference", ru: "Имя на любой письменности или номер" },
  findNone: {
    en: "No other file open to you is found under this name or reference.",
    ru: "Под этим именем или номером нет другого открытого вам дела.",
  },
  look: { en: "Look at both", ru: "Сравнить" },
  compare: { en: "Two files beside each other", ru: "Два дела рядом" },
  compareLead: {
    en: "What differs is marked. That names are alike proves nothing, and that spellings differ disproves nothing.",
    ru: "Различия отмечены. Сходство имён ничего не доказывает, разное написание ничего не опровергает.",
  },
  joinedBy: { en: "Joined by {name}, {when}: {reason}", ru: "Объединил(а) {name}, {when}: {reason}" },
  approvedBy: { en: "approved by {name}, {when}", ru: "подтвердил(а) {name}, {when}" },
  proposedBy: {
    en: "{name} says that both files are of one person, {when}: {reason}",
    ru: "{name} считает, что оба дела об одном человеке, {when}: {reason}",
  },
  partedBy: { en: "Taken apart by {name}, {when}: {reason}", ru: "Разъединил(а) {name}, {when}: {reason}" },
  declinedBy: { en: "Not joined: {name}, {when}: {reason}", ru: "Не объединены: {name}, {when}: {reason}" },
  saidSame: { en: "Said to be the same person as another file", ru: "Отмечено: тот же человек, что и в другом деле" },
  saidSameNote: {
    en: "Nothing is joined by that. Look at both files, then join them or say that they are two persons.",
    ru: "Сама отметка ничего не объединяет. Сравните оба дела, затем объедините их или отметьте, что это разные люди.",
  },
  waits: { en: "A second officer must look at two files", ru: "Два дела должен проверить второй сотрудник" },
  waitsOwn: {
    en: "Another officer must look at it before the files are joined.",
    ru: "До объединения дел их должен проверить другой сотрудник.",
  },
  second: { en: "A second officer will look before the files are joined:", ru: "До объединения дела проверит второй сотрудник:" },
  single: {
    en: "One officer is enough here; whoever may open both files can take them apart.",
    ru: "Здесь достаточно одного сотрудника; разъединить может каждый, кому открыты оба дела.",
  },
  reason: { en: "Reason, ten letters at least", ru: "Причина, не менее десяти знаков" },
  reasonHint: {
    en: "What shows that it is one person, or that it is not.",
    ru: "Что показывает, что это один человек или что это разные люди.",
  },
  join: { en: "One person: join the files", ru: "Один человек: объединить дела" },
  propose: { en: "Propose to join the files", ru: "Предложить объединить дела" },
  approve: { en: "Approve: one person", ru: "Подтвердить: один человек" },
  notSame: { en: "Two persons after all", ru: "Всё же два разных человека" },
  notSameDone: { en: "Recorded: not the same person", ru: "Записано: не тот же человек" },
  decline: { en: "Do not join", ru: "Не объединять" },
  takeBack: { en: "Take the proposal back", ru: "Отозвать предложение" },
  part: { en: "Take apart…", ru: "Разъединить…" },
  partTitle: { en: "Take the files apart?", ru: "Разъединить дела?" },
  partEffect: {
    en: "Each file stands as if it had never been joined, with everything that was recorded in it since. That they were joined stays on record.",
    ru: "Каждое дело будет таким, как если бы его не объединяли, со всем, что в нём записано с тех пор. Запись об объединении сохранится.",
  },
  partAct: { en: "Take apart", ru: "Разъединить" },
  done: { en: "Recorded: one person", ru: "Записано: один человек" },
  proposed: { en: "Recorded: a second officer looks at it", ru: "Записано: проверит второй сотрудник" },
  declined: { en: "Recorded: not joined", ru: "Записано: не объединены" },
  parted: { en: "Recorded: taken apart", ru: "Записано: разъединены" },
  differs: { en: "What the files say differently", ru: "В чём дела расходятся" },
  alsoUnder: { en: "one person with {references}", ru: "один человек с {references}" },
  alsoFiles: { en: "Other files of this person", ru: "Другие дела этого человека" },
  lookAgain: { en: "Compare", ru: "Сравнить" },
} satisfies Record<string, OfficerText>;

export const standingTexts: Readonly<Record<JoinStanding, OfficerText>> = {
  proposed: joinTexts.waits,
  joined: { en: "These two files are joined", ru: "Эти два дела объединены" },
  declined: { en: "It was looked at: not joined", ru: "Проверено: не объединены" },
  parted: { en: "These two files were joined and taken apart", ru: "Эти два дела были объединены и разъединены" },
};

export const weightTexts: Readonly<Record<Weight, OfficerText>> = {
  mayBeChild: {
    en: "one of them is or may be a child, or nobody knows the age",
    ru: "один из них ребёнок, может им быть или возраст неизвестен",
  },
  decidedCase: { en: "a case of one of them is decided", ru: "по одному из дел уже есть решение" },
  twoPapers: { en: "both files have a paper in force", ru: "по обоим делам действуют документы" },
  sexDiffers: { en: "the files say a different sex", ru: "в делах указан разный пол" },
  birthDiffers: { en: "the births are more than two years apart", ru: "даты рождения расходятся более чем на два года" },
};
