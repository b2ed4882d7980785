import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const open = { isFinal: false, protects: true } as const;

const beside = {
  presented: {
    ...open,
    title: { en: "Came with the group", ru: "Прибыл с группой" },
    says: {
      en: "You came with a group that is protected here. You will get a paper. You may also ask for asylum.",
      ru: "Вы прибыли с группой, которой здесь дана защита. Вам выдадут документ. Вы также можете просить убежище.",
      prs: "شما با گروهی آمدید که این‌جا حفاظت می‌شود. به شما یک ورق می‌دهند. می‌توانید پناه هم بخواهید.",
      tg: "Шумо бо гурӯҳе омадед, ки ин ҷо ҳифз мешавад. Ба шумо варақ медиҳанд. Шумо метавонед паноҳ ҳам хоҳед.",
    },
  },
  admitted: {
    ...open,
    title: { en: "Protected with the group", ru: "Под защитой в составе группы" },
    says: {
      en: "You may stay here as long as the group is protected. You may ask for asylum at any time; you lose nothing by it.",
      ru: "Вы можете оставаться здесь, пока действует защита группы. Вы вправе в любое время просить убежище и ничего от этого не теряете.",
      prs: "تا وقتی که گروه حفاظت می‌شود این‌جا مانده می‌توانید. هر وقت می‌توانید پناه بخواهید؛ با آن چیزی را از دست نمی‌دهید.",
      tg: "То даме ки гурӯҳ ҳифз мешавад, шумо метавонед ин ҷо монед. Ҳар вақт метавонед паноҳ хоҳед; аз ин чизе гум намекунед.",
    },
  },
  examined: {
    ...open,
    title: { en: "Set apart to be heard individually", ru: "Выделен для индивидуального рассмотрения" },
    says: {
      en: "We want to hear you yourself before we go on. Nothing is decided against you, and you are protected until then.",
      ru: "Мы хотим выслушать лично вас, прежде чем продолжить. Против вас ничего не решено, до этого вы под защитой.",
      prs: "می‌خواهیم پیش از ادامه، خود شما را بشنویم. ضد شما چیزی فیصله نشده و تا آن وقت حفاظت می‌شوید.",
      tg: "Мо мехоҳем пеш аз идома худи шуморо шунавем. Ба зидди шумо чизе ҳал нашудааст ва то он вақт шумо ҳифз мешавед.",
    },
  },
  individual: {
    title: { en: "Goes on as a claim for asylum", ru: "Продолжено как ходатайство об убежище" },
    isFinal: true,
    protects: false,
    says: {
      en: "Your own claim for asylum goes on. It protects you from now on.",
      ru: "Теперь рассматривается ваше собственное ходатайство об убежище. Оно защищает вас с этого момента.",
      prs: "درخواست پناه خود شما پیش می‌رود. از حالا به بعد همان شما را حفاظت می‌کند.",
      tg: "Дархости паноҳи худи шумо идома меёбад. Аз ин пас ҳамон шуморо ҳифз мекунад.",
    },
  },
  ended: {
    title: { en: "Protection of the group ended", ru: "Защита группы прекращена" },
    isFinal: true,
    protects: false,
    says: {
      en: "The protection of the group has ended. You were told what you can do now; you can still ask for asylum.",
      ru: "Защита группы прекращена. Вам разъяснили, что можно сделать теперь; вы по-прежнему можете просить убежище.",
      prs: "حفاظت گروه ختم شد. به شما گفته شد که حالا چه کرده می‌توانید؛ هنوز هم می‌توانید پناه بخواهید.",
      tg: "Ҳифзи гурӯҳ ба охир расид. Ба шумо фаҳмонданд, ки акнун чӣ кардан мумкин аст; шумо ҳанӯз метавонед паноҳ хоҳед.",
    },
  },
  withdrawn: {
    title: { en: "Given up by the person", ru: "Прекращено по желанию лица" },
    isFinal: true,
    protects: false,
    says: {
      en: "You gave up this protection, as you wished. You can come back to it while the group is protected.",
      ru: "Вы отказались от этой защиты, как пожелали. Пока группа под защитой, вы можете вернуться к ней.",
      prs: "شما این حفاظت را به خواست خود گذاشتید. تا وقتی که گروه حفاظت می‌شود، می‌توانید برگردید.",
      tg: "Шумо аз ин ҳифз бо хоҳиши худ даст кашидед. То даме ки гурӯҳ ҳифз мешавад, метавонед ба он баргардед.",
    },
  },
} as const satisfies Readonly<Record<string, State>>;

/** Every open state protects: whoever may be of the group is not returned (R2). */
export const states = tellStates(beside, stateWords("group-protection"));
