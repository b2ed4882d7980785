import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  affected: {
    title: { en: "Affected, aid due", ru: "Пострадало, предстоит помощь" },
    isFinal: false,
    protects: false,
    countsAs: "DIS-OPEN",
    says: {
      en: "We know what happened. Help comes first; papers later.",
      ru: "Мы знаем, что случилось. Сначала помощь, документы потом.",
      prs: "می‌دانیم چه شد. اول کمک؛ اسناد بعد.",
      tg: "Медонем, чӣ шуд. Аввал кӯмак; ҳуҷҷат баъд.",
    },
  },
  staying: {
    title: { en: "Temporary stay", ru: "Временное пребывание" },
    isFinal: false,
    protects: true,
    countsAs: "DIS-OPEN",
    says: {
      en: "You stay here for now. You may ask for asylum too. We look with you at what comes next.",
      ru: "Пока вы остаётесь здесь. Можно просить и убежища. Вместе посмотрим, что дальше.",
      prs: "فعلاً این‌جا می‌مانید. پناه هم می‌توانید بخواهید. با هم می‌بینیم که بعد چه شود.",
      tg: "Ҳоло дар ин ҷо мемонед. Паноҳ ҳам метавонед пурсед. Якҷоя мебинем, ки баъд чӣ мешавад.",
    },
  },
  settling: {
    title: { en: "Way chosen, carried out", ru: "Путь выбран, исполняется" },
    isFinal: false,
    protects: false,
    countsAs: "DIS-OPEN",
    says: {
      en: "You chose. We help, and ask after half a year and after a year how you are.",
      ru: "Вы выбрали. Мы поможем и спросим через полгода и через год, как вы.",
      prs: "شما انتخاب کردید. کمک می‌کنیم و پس از شش ماه و یک سال احوال می‌پرسیم.",
      tg: "Шумо интихоб кардед. Кӯмак мекунем ва пас аз ним сол ва як сол аҳвол мепурсем.",
    },
  },
  halfway: {
    title: { en: "Asked after half a year", ru: "Опрошено через полгода" },
    isFinal: false,
    protects: false,
    countsAs: "DIS-OPEN",
    says: {
      en: "Thank you. After a year we ask again.",
      ru: "Спасибо. Через год спросим снова.",
      prs: "تشکر. پس از یک سال باز می‌پرسیم.",
      tg: "Ташаккур. Пас аз як сол боз мепурсем.",
    },
  },
  settled: {
    title: { en: "Settled", ru: "Устроено" },
    isFinal: true,
    protects: false,
    countsAs: "DIS-SETTLED",
    says: {
      en: "You are settled. If the danger returns, come.",
      ru: "Вы устроены. Если опасность вернётся, приходите.",
      prs: "شما جابه‌جا شدید. اگر خطر برگردد، بیایید.",
      tg: "Шумо ҷойгир шудед. Агар хатар баргардад, биёед.",
    },
  },
  left: {
    title: { en: "Stopped by the household", ru: "Прекращено домохозяйством" },
    isFinal: true,
    protects: false,
    countsAs: "DIS-LEFT",
    says: {
      en: "You went your own way. Come if you need us.",
      ru: "Вы пошли своим путём. Приходите при нужде.",
      prs: "به راه خود رفتید. اگر لازم شد بیایید.",
      tg: "Шумо бо роҳи худ рафтед. Агар лозим шавад, биёед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a displacement by disaster; the temporary stay protects (DD3). */
export const states = tellStates(beside, stateWords("disaster"));
