import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  recorded: {
    title: { en: "Recorded", ru: "Записан" },
    isFinal: false,
    protects: false,
    countsAs: "GBV-OPEN",
    says: {
      en: "What you told stays with your worker. You may skip any question. A doctor can see you today.",
      ru: "Рассказанное останется у специалиста. Любой вопрос можно пропустить. Врач примет сегодня.",
      prs: "گفتهٔ شما نزد کارمند می‌ماند. هر سؤال را می‌توانید نگویید. امروز داکتر می‌بیند.",
      tg: "Гуфтаи шумо назди корманд мемонад. Ба ҳар савол метавонед ҷавоб надиҳед. Имрӯз духтур мебинад.",
    },
  },
  classified: {
    title: { en: "Classified, help offered", ru: "Классифицирован, предлагается помощь" },
    isFinal: false,
    protects: false,
    countsAs: "GBV-OPEN",
    says: {
      en: "You decide who learns of it. Nobody is told without you.",
      ru: "Кто об этом узнает, решаете вы. Без вас никому не скажут.",
      prs: "شما تصمیم می‌گیرید که کی خبر شود. بدون شما به کسی گفته نمی‌شود.",
      tg: "Шумо қарор мекунед, ки кӣ хабардор шавад. Бе шумо ба касе гуфта намешавад.",
    },
  },
  closed: {
    title: { en: "Closed", ru: "Закрыт" },
    isFinal: true,
    protects: false,
    countsAs: "GBV-CLOSED",
    says: {
      en: "This is closed as you wished. You can come back at any time.",
      ru: "Закрыто по вашему желанию. Вы можете вернуться в любое время.",
      prs: "به خواست شما بسته شد. هر وقت می‌توانید برگردید.",
      tg: "Бо хоҳиши шумо баста шуд. Ҳар вақт метавонед баргардед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of an incident. */
export const states = tellStates(beside, stateWords("gender-violence"));
