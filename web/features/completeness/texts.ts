import type { OfficerText } from "../../../src/kernel/index.ts";
import type { FileItem, ItemStanding } from "../../../src/person/index.ts";

export const completenessTexts = {
  section: { en: "What this file lacks", ru: "Чего не хватает в деле" },
  whole: { en: "Everything that is open to you is recorded", ru: "Всё, что вам открыто, записано" },
  count: { en: "{n} of {all} recorded", ru: "записано {n} из {all}" },
  fill: { en: "Fill in", ru: "Заполнить" },
  all: { en: "Show what is recorded too", ru: "Показать и записанное" },
  fewer: { en: "Show only what is lacking", ru: "Показать только недостающее" },
  title: { en: "Incomplete files", ru: "Неполные дела" },
  lead: {
    en: "Files of your unit, the emptiest first. Nobody is refused or waits because something is not known.",
    ru: "Дела вашего подразделения, сначала самые неполные. Никому не отказывают и никого не задерживают из-за того, что чего-то не знают.",
  },
  none: { en: "No file of your unit lacks this", ru: "В делах вашего подразделения такого пропуска нет" },
  noneNote: {
    en: "A file stands here from its registration until nothing is lacking; a unit without files has nothing here either.",
    ru: "Дело стоит здесь с регистрации, пока чего-то не хватает; у подразделения без дел список тоже пуст.",
  },
  lacksOnly: { en: "Lacks", ru: "Не хватает" },
  anything: { en: "anything", ru: "чего угодно" },
  notCounted: { en: "not counted yet", ru: "ещё не подсчитано" },
  notCountedNote: {
    en: "Files from before the last update are counted by the administrator’s command “panah rebuild --search”.",
    ru: "Дела, внесённые до обновления, подсчитывает команда администратора «panah rebuild --search».",
  },
  hasMore: { en: "More files follow when these are filled.", ru: "Остальные дела появятся, когда эти будут заполнены." },
} satisfies Record<string, OfficerText>;

export const standingWords: Readonly<Record<ItemStanding, OfficerText>> = {
  recorded: { en: "recorded", ru: "записано" },
  unanswered: { en: "asked, not answered", ru: "спрошено, ответа нет" },
  notAsked: { en: "not asked", ru: "не спрошено" },
};

/** Why each item matters to the person, so that nobody is asked for the form's sake. */
export const whyTexts: Readonly<Record<FileItem, OfficerText>> = {
  names: { en: "Whoever is looked for is found by it, and papers carry it.", ru: "По имени человека находят, и оно стоит в документах." },
  sex: { en: "Papers name it, and care may depend on it.", ru: "Указывается в документах; от него может зависеть помощь." },
  birth: { en: "A child, or whoever may be one, is protected first.", ru: "Ребёнка и того, кто может им быть, защищают в первую очередь." },
  nationalities: {
    en: "It says what is feared and which law holds; without it nobody is told apart from the stateless.",
    ru: "Показывает, чего опасается человек и какое право действует; без него не отличить лицо без гражданства.",
  },
  languages: { en: "Rights are explained and interviews held in it.", ru: "На нём разъясняют права и проводят беседы." },
  contact: { en: "Dates and decisions reach the person, and reach nobody else.", ru: "Сроки и решения узнаёт сам человек и никто другой." },
  address: { en: "Help and letters come to the right door.", ru: "Помощь и письма приходят по нужному адресу." },
  documentsSeen: { en: "A paper that was seen need not be asked for again.", ru: "Увиденный документ не потребуют снова." },
  womanOfficer: { en: "Some things are only told to a woman.", ru: "Некоторые вещи рассказывают только женщине." },
  household: { en: "Families stay together, and help is counted by it.", ru: "Семьи остаются вместе; по нему рассчитывают помощь." },
  family: {
    en: "A child is not given to somebody who only says that they are kin, and families can find each other.",
    ru: "Ребёнка не отдадут тому, кто лишь назвался роднёй, а близкие смогут найти друг друга.",
  },
  relation: { en: "A child without a parent is seen by it.", ru: "По нему видно ребёнка без родителей." },
  informationReceipt: {
    en: "Whoever does not know their rights cannot use them.",
    ru: "Кто не знает своих прав, не может ими воспользоваться.",
  },
  wishesAsylum: { en: "A wish, once said, stops return.", ru: "Высказанная просьба останавливает возвращение." },
  feared: {
    en: "Until it is asked nothing may leave this office.",
    ru: "Пока не спрошено, ничего нельзя передавать за пределы ведомства.",
  },
};
