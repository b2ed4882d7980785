import { fileLanguages, type LawRef, type PersonText, type WholeText } from "../../kernel/index.ts";
import { fillText, type ShownText } from "../person-text.ts";
import { fileWords } from "../texts/index.ts";
import type { ConsentWords } from "../texts/words.ts";

/** What is asked of a person before something is shared with a named service. */
export type ConsentText = {
  readonly version: number;
  readonly title: WholeText;
  /** One question or fact a line, in the order in which it is read aloud. `{service}`, `{what}`, `{why}`, `{until}` are filled in. */
  readonly lines: readonly WholeText[];
  readonly yes: WholeText;
  readonly no: WholeText;
  readonly sources: readonly LawRef[];
};

type ConsentBeside = Pick<ConsentText, "version" | "sources"> & {
  readonly title: PersonText;
  readonly lines: readonly PersonText[];
  readonly yes: PersonText;
  readonly no: PersonText;
};

function wholeConsent(beside: ConsentBeside, kind: "share" | "interpreter"): ConsentText {
  const whole = (text: PersonText, words: (consent: ConsentWords) => string | undefined): WholeText => {
    const others = fileLanguages.map((language) => [language, words(fileWords[language].consents[kind])]);
    return { ...text, ...Object.fromEntries(others) } as WholeText;
  };
  return {
    ...beside,
    title: whole(beside.title, ({ title }) => title),
    lines: beside.lines.map((line, place) => whole(line, ({ lines }) => lines[place])),
    yes: whole(beside.yes, ({ yes }) => yes),
    no: whole(beside.no, ({ no }) => no),
  };
}

const share: ConsentBeside = {
  version: 1,
  title: {
    en: "May we tell {service}?",
    ru: "Можно сообщить: {service}?",
    prs: "آیا اجازه است به {service} بگوییم؟",
    tg: "Иҷозат аст ба {service} гӯем?",
  },
  lines: [
    { en: "What we would tell: {what}.", ru: "Что мы сообщим: {what}.", prs: "چه می‌گوییم: {what}.", tg: "Чӣ мегӯем: {what}." },
    { en: "Why: {why}.", ru: "Зачем: {why}.", prs: "برای چه: {why}.", tg: "Барои чӣ: {why}." },
    {
      en: "Nothing else, and to nobody else.",
      ru: "Больше ничего и больше никому.",
      prs: "نه چیز دیگر، و نه به کس دیگر.",
      tg: "На чизи дигар ва на ба каси дигар.",
    },
    {
      en: "Your permission ends on: {until}.",
      ru: "Ваше разрешение действует до: {until}.",
      prs: "اجازهٔ شما تا این روز است: {until}.",
      tg: "Иҷозати шумо то ин рӯз аст: {until}.",
    },
    {
      en: "You can take it back at any time, by telling any of us. From then on nothing more is shared. What was already told cannot be untold; we ask them to stop using it.",
      ru: "Вы можете отозвать его в любое время, сказав любому из нас. С этого момента ничего больше не передаётся. Уже сказанное вернуть нельзя; мы попросим больше этим не пользоваться.",
      prs: "هر وقت می‌توانید آن را پس بگیرید؛ به هر کدام ما بگویید. از آن پس چیز دیگری گفته نمی‌شود. آنچه گفته شده پس گرفته نمی‌شود؛ می‌خواهیم که دیگر از آن کار نگیرند.",
      tg: "Шумо ҳар вақт метавонед онро бозпас гиред; ба яке аз мо гӯед. Баъд аз он чизи дигар гуфта намешавад. Он чи гуфта шуд, барнамегардад; мо хоҳиш мекунем, ки онро дигар истифода набаранд.",
    },
    {
      en: "You can say no. Your request, your food and your bed do not depend on it.",
      ru: "Вы можете отказаться. От этого не зависят ни ваша просьба, ни еда, ни ночлег.",
      prs: "می‌توانید نه بگویید. درخواست، غذا و جای خواب شما به این وابسته نیست.",
      tg: "Шумо метавонед «не» гӯед. Дархост, хӯрок ва ҷои хоби шумо ба ин вобаста нест.",
    },
    {
      en: "The country you fear is told nothing.",
      ru: "Стране, которой вы боитесь, ничего не сообщат.",
      prs: "به کشوری که از آن می‌ترسید هیچ چیز گفته نمی‌شود.",
      tg: "Ба кишваре, ки аз он метарсед, ҳеҷ чиз гуфта намешавад.",
    },
  ],
  yes: { en: "Yes, you may tell them", ru: "Да, можно сообщить", prs: "بلی، می‌توانید بگویید", tg: "Ҳа, метавонед гӯед" },
  no: { en: "No, do not tell them", ru: "Нет, не сообщайте", prs: "نی، نگویید", tg: "Не, нагӯед" },
  sources: ["rap-2012:RCF-4.2-12"],
};

const telephone: ConsentBeside = {
  version: 1,
  title: {
    en: "May an interpreter listen by telephone?",
    ru: "Можно, чтобы переводчик слушал по телефону?",
    prs: "آیا اجازه است ترجمان از راه تیلفون بشنود؟",
    tg: "Иҷозат аст, ки тарҷумон тавассути телефон гӯш кунад?",
  },
  lines: [
    {
      en: "The interpreter hears you, but we do not give your name.",
      ru: "Переводчик услышит вас, но имени вашего мы не назовём.",
      prs: "ترجمان صدای شما را می‌شنود، ولی نام تان را نمی‌گوییم.",
      tg: "Тарҷумон овози шуморо мешунавад, вале номатонро намегӯем.",
    },
    {
      en: "The interpreter has promised to keep silent about it.",
      ru: "Переводчик обязался об этом молчать.",
      prs: "ترجمان قول داده که در این باره به کسی چیزی نگوید.",
      tg: "Тарҷумон ваъда додааст, ки дар ин бора ба касе чизе нагӯяд.",
    },
    {
      en: "You can stop the call at any time.",
      ru: "Вы можете в любой момент прервать звонок.",
      prs: "هر وقت می‌توانید تماس را قطع کنید.",
      tg: "Шумо ҳар вақт метавонед зангро қатъ кунед.",
    },
  ],
  yes: { en: "Yes", ru: "Да", prs: "بلی", tg: "Ҳа" },
  no: { en: "No", ru: "Нет", prs: "نی", tg: "Не" },
  sources: ["rap-2012:RAP-I-03"],
};

/** Consent to share with one named service: what, why, until when, and that it can be taken back. */
export const shareWithService: ConsentText = wholeConsent(share, "share");

/** Consent to call an interpreter by telephone, who hears the voice but is given no name. */
export const telephoneInterpreter: ConsentText = wholeConsent(telephone, "interpreter");

/** The consent as it is read to one person. */
export function fillConsent(
  text: ConsentText,
  values: Readonly<Record<"service" | "what" | "why" | "until", ShownText | string>>,
): ConsentText {
  return { ...text, title: fillText(text.title, values), lines: text.lines.map((line) => fillText(line, values)) };
}
