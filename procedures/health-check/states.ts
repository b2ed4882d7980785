import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  asked: {
    isFinal: false,
    protects: false,
    countsAs: "HEA-OPEN",
    title: { en: "Asked", ru: "Спрошено" },
    says: {
      en: "You may have a free check-up. You need not, and nothing changes for you if you say no.",
      ru: "Вы можете пройти бесплатный осмотр. Это не обязательно, и отказ ничего для вас не изменит.",
      prs: "می‌توانید معاینهٔ رایگان شوید. اجباری نیست، و اگر نخواهید چیزی برای شما تغییر نمی‌کند.",
      tg: "Шумо метавонед аз муоинаи ройгон гузаред. Ин ҳатмӣ нест ва радди он барои шумо чизеро дигар намекунад.",
    },
  },
  examined: {
    isFinal: false,
    protects: false,
    countsAs: "HEA-OPEN",
    title: { en: "Examined", ru: "Осмотрено" },
    says: {
      en: "You were examined. Only you and the doctors of this service can read it.",
      ru: "Вы прошли осмотр. Результат читаете только вы и врачи этой службы.",
      prs: "شما معاینه شدید. تنها شما و داکتران همین مرکز آن را خوانده می‌توانند.",
      tg: "Шумо муоина шудед. Натиҷаро танҳо шумо ва духтурони ҳамин муассиса мехонанд.",
    },
  },
  ended: {
    isFinal: true,
    protects: false,
    countsAs: "HEA-CLOSED",
    title: { en: "Ended", ru: "Завершено" },
    says: {
      en: "This check-up is over. Only you and the doctors of this service can read it. You may come again.",
      ru: "Осмотр завершён. Его читаете только вы и врачи этой службы. Можно прийти снова.",
      prs: "این معاینه تمام شد. تنها شما و داکتران همین مرکز آن را خوانده می‌توانند. باز می‌توانید بیایید.",
      tg: "Ин муоина анҷом ёфт. Онро танҳо шумо ва духтурони ҳамин муассиса мехонанд. Боз метавонед биёед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a check-up; none of them says what was found, nor whether anything was (HC5). */
export const states = tellStates(beside, stateWords("health-check"));
