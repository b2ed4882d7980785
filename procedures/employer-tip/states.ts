import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  received: {
    isFinal: false,
    protects: false,
    title: { en: "Received", ru: "Получено" },
    says: {
      en: "We have what you wrote. An inspector will take it up. Look again under your code.",
      ru: "Ваше сообщение получено. Им займётся инспектор. Проверьте позже по вашему коду.",
      prs: "نوشتهٔ شما رسید. یک مفتش به آن رسیدگی می‌کند. بعداً با کود خود ببینید.",
      tg: "Паёми шумо қабул шуд. Нозир онро дида мебарояд. Баъдтар бо рамзи худ санҷед.",
    },
  },
  taken: {
    isFinal: false,
    protects: false,
    title: { en: "Taken up", ru: "В работе" },
    says: {
      en: "An inspector is looking into it and will answer here.",
      ru: "Инспектор занимается сообщением и ответит здесь.",
      prs: "مفتش آن را بررسی می‌کند و همین‌جا جواب می‌دهد.",
      tg: "Нозир онро месанҷад ва дар ин ҷо ҷавоб медиҳад.",
    },
  },
  answered: {
    isFinal: true,
    protects: false,
    title: { en: "Answered", ru: "Дан ответ" },
    says: {
      en: "Here is the answer. If something new happens, write again.",
      ru: "Вот ответ. Если произойдёт что-то новое, напишите снова.",
      prs: "این است جواب. اگر چیز تازه شد دوباره بنویسید.",
      tg: "Ана ҷавоб. Агар чизи нав шавад, аз нав нависед.",
    },
  },
} as const satisfies Record<string, State>;

/** Where a tip stands: come in, taken up, answered. Nobody is protected or left by it. */
export const states = tellStates(beside, stateWords("employer-tip"));
