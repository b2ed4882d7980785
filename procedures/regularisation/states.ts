import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: true,
    countsAs: "REG-APPLIED",
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We have your application. You may stay while we look at it, and nobody is told to look for you because of it.",
      ru: "Ваше заявление принято. Пока оно рассматривается, вы можете оставаться; из-за него вас никто не будет искать.",
      prs: "درخواست شما رسید. تا بررسی آن می‌توانید بمانید و به خاطر آن هیچ‌کس دنبال شما نمی‌گردد.",
      tg: "Аризаи шумо қабул шуд. То баррасӣ монда метавонед ва аз баҳри он касе шуморо намеҷӯяд.",
    },
  },
  checked: {
    isFinal: false,
    protects: true,
    countsAs: "REG-CHECKED",
    title: { en: "Checked, awaits decision", ru: "Проверено, ожидает решения" },
    says: said.looked,
  },
  permitted: {
    isFinal: false,
    protects: true,
    countsAs: "REG-PERMITTED",
    title: { en: "Stay is lawful", ru: "Пребывание узаконено" },
    says: {
      en: "You may stay and work. Ask to renew before the day on your permit.",
      ru: "Вы можете жить и работать законно. Попросите о продлении до дня, указанного в разрешении.",
      prs: "می‌توانید بمانید و کار کنید. پیش از روزی که در اجازه‌نامه است تمدید بخواهید.",
      tg: "Шумо зиндагӣ ва кор карда метавонед. Пеш аз рӯзи дар иҷозатнома навишташуда дароз карданро пурсед.",
    },
  },
  ...reviewStates(true),
  settled: {
    isFinal: true,
    protects: false,
    countsAs: "REG-SETTLED",
    title: { en: "Went on to another lawful stay", ru: "Перешёл на иное законное пребывание" },
    says: {
      en: "You now have another lawful stay. Keep its papers with you.",
      ru: "У вас теперь другое законное основание пребывания. Храните документы.",
      prs: "حالا اقامت قانونی دیگری دارید. اسناد آن را نزد خود نگه دارید.",
      tg: "Ҳоло шумо иқомати қонунии дигар доред. Ҳуҷҷатҳояшро нигоҳ доред.",
    },
  },
  lapsed: {
    isFinal: true,
    protects: false,
    countsAs: "REG-LAPSED",
    title: { en: "Not renewed", ru: "Не продлено" },
    says: {
      en: "Your permit ended. Come to us: there may be another way to stay.",
      ru: "Срок разрешения истёк. Придите к нам: возможно, есть другое основание остаться.",
      prs: "اجازه‌نامهٔ شما تمام شد. پیش ما بیایید: شاید راه دیگری برای ماندن باشد.",
      tg: "Муҳлати иҷозатномаатон гузашт. Ба назди мо биёед: шояд роҳи дигари мондан бошад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a regularisation; it protects until it is finally refused or the permit ends (RGL8). */
export const states = tellStates(beside, stateWords("regularisation"));
