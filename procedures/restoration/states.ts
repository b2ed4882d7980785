import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  claimed: {
    title: { en: "Claimed, search runs", ru: "Заявлено, идёт поиск" },
    isFinal: false,
    protects: false,
    countsAs: "RST-PENDING",
    says: {
      en: "We look in the registers for you. It costs nothing. Witnesses help where papers are lost.",
      ru: "Мы ищем в реестрах. Это бесплатно. Если документы утрачены, помогут свидетели.",
      prs: "ما در دفترها می‌جوییم. رایگان است. اگر سند گم شده، شاهد کمک می‌کند.",
      tg: "Мо дар дафтарҳо меҷӯем. Ройгон аст. Агар ҳуҷҷат гум шуда бошад, шоҳид кӯмак мекунад.",
    },
  },
  searched: {
    title: { en: "Searched, decision due", ru: "Поиск завершён, предстоит решение" },
    isFinal: false,
    protects: false,
    countsAs: "RST-PENDING",
    says: {
      en: "The search is done. Now it is decided.",
      ru: "Поиск завершён. Теперь принимается решение.",
      prs: "جستجو شد. حالا تصمیم گرفته می‌شود.",
      tg: "Ҷустуҷӯ шуд. Акнун қарор қабул мешавад.",
    },
  },
  atCourt: {
    title: { en: "Before a court, finding awaited", ru: "В суде, ожидается решение" },
    isFinal: false,
    protects: false,
    countsAs: "RST-PENDING",
    says: {
      en: "A court looks at what you and your witnesses tell. It costs nothing. You may ask for a lawyer.",
      ru: "Суд рассматривает то, что рассказали вы и свидетели. Это бесплатно. Можно попросить юриста.",
      prs: "محکمه گفته‌های شما و شاهدان را می‌بیند. رایگان است. می‌توانید وکیل بخواهید.",
      tg: "Суд гуфтаҳои шумо ва шоҳидонро мебинад. Ройгон аст. Метавонед ҳуқуқшинос пурсед.",
    },
  },
  established: {
    title: { en: "Found by a court, entry due", ru: "Установлено судом, предстоит запись" },
    isFinal: false,
    protects: false,
    countsAs: "RST-GRANTED",
    says: {
      en: "The court found that it is so. Now it is entered in the register, and you get your paper.",
      ru: "Суд это установил. Теперь внесут запись в реестр, и вы получите документ.",
      prs: "محکمه آن را ثابت کرد. حالا در دفتر ثبت می‌شود و سند خود را می‌گیرید.",
      tg: "Суд инро муқаррар кард. Акнун дар дафтар сабт мешавад ва ҳуҷҷататонро мегиред.",
    },
  },
  granted: {
    title: { en: "Granted, carried out", ru: "Удовлетворено, исполняется" },
    isFinal: false,
    protects: false,
    countsAs: "RST-GRANTED",
    says: {
      en: "The answer is yes. We see to it that you get it.",
      ru: "Ответ положительный. Мы проследим, чтобы вы это получили.",
      prs: "جواب مثبت است. پی می‌گیریم که به شما برسد.",
      tg: "Ҷавоб мусбат аст. Пайгирӣ мекунем, ки ба шумо расад.",
    },
  },
  restored: {
    title: { en: "Restored", ru: "Восстановлено" },
    isFinal: true,
    protects: false,
    countsAs: "RST-RESTORED",
    says: { en: "You have it back.", ru: "Это снова ваше.", prs: "دوباره از شماست.", tg: "Ин боз аз они шумост." },
  },
  refused: {
    title: { en: "Refused, final", ru: "Отказано окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "RST-REFUSED",
    says: {
      en: "The refusal is final. With something new you may claim again.",
      ru: "Отказ окончательный. С новыми сведениями можно обратиться снова.",
      prs: "رد نهایی شد. با چیز تازه دوباره بخواهید.",
      tg: "Рад ниҳоӣ аст. Бо чизи нав боз муроҷиат кунед.",
    },
  },
  ...remedyStates(false, "RST-APPEAL"),
} as const satisfies Record<string, State>;

/** States of a restoration. */
export const states = tellStates(beside, stateWords("restoration"));
