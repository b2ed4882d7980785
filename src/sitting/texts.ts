import type { OfficerText, OfficerTexts } from "../kernel/index.ts";
import type { SittingStanding } from "./records.ts";
import type { ItemStanding, Vote } from "./subject.ts";

/** How far a sitting is. */
export const sittingStandingTexts: Readonly<Record<SittingStanding, OfficerText>> = {
  called: { en: "called", ru: "созвано" },
  open: { en: "open", ru: "идёт" },
  closed: { en: "closed", ru: "закрыто" },
  notHeld: { en: "not held", ru: "не состоялось" },
};

/** How far a case before a sitting is. */
export const itemStandingTexts: Readonly<Record<ItemStanding, OfficerText>> = {
  waiting: { en: "on the agenda", ru: "в повестке" },
  decided: { en: "decided", ru: "решено" },
  adjourned: { en: "put off", ru: "отложено" },
  struck: { en: "taken off", ru: "снято" },
};

/** What a member says of a proposal. */
export const voteTexts: Readonly<Record<Vote, OfficerText>> = {
  for: { en: "for", ru: "за" },
  against: { en: "against", ru: "против" },
  abstain: { en: "abstains", ru: "воздержание" },
};

/** Why something of a sitting was not recorded, and what may be done next. */
export const sittingTexts = {
  "sitting.past": {
    en: "A sitting is called for today or a day to come. Choose another day.",
    ru: "Заседание созывают на сегодня или на будущий день. Укажите другой день.",
  },
  "sitting.time-odd": {
    en: "A sitting begins on a quarter of an hour. Choose such a time.",
    ru: "Заседание начинается в час, кратный четверти. Укажите такое время.",
  },
  "sitting.opened-already": {
    en: "This sitting was opened already. Say that you are present.",
    ru: "Это заседание уже открыто. Отметьте своё присутствие.",
  },
  "sitting.not-its-day": {
    en: "A sitting is opened on its day. Come back then.",
    ru: "Заседание открывают в его день. Вернитесь в этот день.",
  },
  "sitting.not-open": {
    en: "The sitting is not open. It is opened on its day by a member who leads it.",
    ru: "Заседание не идёт. В его день его открывает член органа, который его ведёт.",
  },
  "sitting.present-already": { en: "You are noted as present already.", ru: "Ваше присутствие уже отмечено." },
  "sitting.closed-already": { en: "This sitting is closed and stays as it is.", ru: "Это заседание закрыто и не меняется." },
  "sitting.not-closed": {
    en: "Minutes are printed when the sitting is closed. Close it first.",
    ru: "Протокол печатают после закрытия заседания. Сначала закройте его.",
  },
  "sitting.over": {
    en: "This sitting is over. Choose another, or call one.",
    ru: "Это заседание завершено. Выберите другое или созовите новое.",
  },
  "sitting.not-through": {
    en: "Of some cases nothing is said yet. Decide each, put it off to a day, or take it off the agenda.",
    ru: "По некоторым делам ничего не сказано. Решите каждое, отложите на день или снимите с повестки.",
  },
  "sitting.not-waiting": {
    en: "No step of this body is next in the case. Choose one that waits for it.",
    ru: "По этому делу сейчас нет действия этого органа. Выберите дело, которое его ждёт.",
  },
  "sitting.lies-already": {
    en: "The case lies before a sitting already. Put it off there first, or leave it there.",
    ru: "Дело уже вынесено на заседание. Сначала отложите его там или оставьте.",
  },
  "sitting.agenda-full": {
    en: "The agenda is full: each case is looked at by itself. Call another sitting.",
    ru: "Повестка заполнена: каждое дело рассматривается отдельно. Созовите ещё одно заседание.",
  },
  "sitting.item-over": {
    en: "Of this case the sitting is through. What was put off is laid before the next.",
    ru: "По этому делу заседание закончено. Отложенное выносят на следующее.",
  },
  "sitting.not-present": {
    en: "Only members who are present take part. Say first that you are.",
    ru: "Участвуют только присутствующие члены. Сначала отметьте своё присутствие.",
  },
  "sitting.keeps-out": {
    en: "You keep out of this case for a conflict of interest. Leave it to the other members.",
    ru: "Вы не участвуете в этом деле из-за конфликта интересов. Предоставьте его другим членам.",
  },
  "sitting.acted-before": {
    en: "You acted in this case before in another part. Leave the vote to the other members.",
    ru: "Вы участвовали в этом деле в ином качестве. Предоставьте голосование другим членам.",
  },
  "sitting.step-not-bodys": {
    en: "This step is none that the body decides. Choose one of those offered.",
    ru: "Это действие не решается органом. Выберите из предложенных.",
  },
  "sitting.nothing-proposed": {
    en: "Nothing is put to the vote yet. Propose a decision first.",
    ru: "На голосование пока ничего не вынесено. Сначала предложите решение.",
  },
  "sitting.proposal-changed": {
    en: "Another proposal lies on the table now. Read it and vote anew.",
    ru: "Теперь предложено другое решение. Прочитайте его и проголосуйте заново.",
  },
  "sitting.dissent-missing": {
    en: "Who votes against says why: it is kept with the decision. Write your reasons.",
    ru: "Голосующий против указывает причину: она хранится с решением. Запишите особое мнение.",
  },
  "sitting.no-quorum": {
    en: "Too few members have voted: without the quorum nothing is decided. Wait for the others, or put the case off.",
    ru: "Проголосовало слишком мало членов: без кворума решение не принимается. Дождитесь остальных или отложите дело.",
  },
  "sitting.not-carried": {
    en: "The proposal has no majority. Propose otherwise, or put the case off.",
    ru: "Большинства за предложение нет. Предложите иное решение или отложите дело.",
  },
  "sitting.day-over": {
    en: "A case is put off to a day that lies ahead. Choose one after today.",
    ru: "Дело откладывают на будущий день. Укажите день позже сегодняшнего.",
  },
  "sitting.lies-before": {
    en: "The case lies before a sitting and is decided there. Vote there, or put it off there first.",
    ru: "Дело вынесено на заседание и решается там. Проголосуйте там или сначала отложите его.",
  },
  "sitting.body-alone": {
    en: "By law the body decides this in a sitting, and nobody alone. Put the case on the agenda of one.",
    ru: "По закону это решает орган на заседании, а не одно лицо. Включите дело в повестку заседания.",
  },
} as const satisfies OfficerTexts;
