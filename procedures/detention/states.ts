import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  considered: {
    title: { en: "Considered", ru: "Рассматривается" },
    isFinal: false,
    protects: false,
    countsAs: "DET-OPEN",
    says: {
      en: "It is looked at whether you must stay at a place. Other ways come first. You may have a lawyer.",
      ru: "Решается, должны ли вы находиться в определённом месте. Сначала — другие способы. У вас может быть юрист.",
      prs: "دیده می‌شود که آیا باید در جایی بمانید. راه‌های دیگر اول است. می‌توانید وکیل داشته باشید.",
      tg: "Баррасӣ мешавад, ки оё бояд дар ҷое бошед. Роҳҳои дигар пеш меоянд. Метавонед ҳуқуқшинос дошта бошед.",
    },
  },
  alternative: {
    title: { en: "At liberty, by an alternative", ru: "На свободе, альтернативная мера" },
    isFinal: false,
    protects: false,
    countsAs: "DET-OPEN",
    says: {
      en: "You are free and keep to what was agreed. Tell us if it is too hard.",
      ru: "Вы на свободе и соблюдаете договорённость. Скажите, если это слишком трудно.",
      prs: "شما آزاد هستید و به آنچه موافقه شد عمل می‌کنید. اگر سخت است بگویید.",
      tg: "Шумо озодед ва ба он чӣ мувофиқа шуд, амал мекунед. Агар душвор бошад, гӯед.",
    },
  },
  held: {
    title: { en: "Held", ru: "Задержан" },
    isFinal: false,
    protects: false,
    countsAs: "DET-HELD",
    says: {
      en: "You are held for a short time. A judge looks at it. You may call, have a lawyer, see a doctor, and ask for asylum.",
      ru: "Вы задержаны на короткое время. Это проверит судья. Вы можете позвонить, позвать юриста и врача, просить убежища.",
      prs: "برای مدت کوتاه نگهداری می‌شوید. قاضی می‌بیند. می‌توانید تماس بگیرید، وکیل و داکتر بخواهید و پناه بخواهید.",
      tg: "Шуморо муддати кӯтоҳ нигоҳ медоранд. Қозӣ мебинад. Метавонед занг занед, ҳуқуқшиносу духтур хоҳед ва паноҳ пурсед.",
    },
  },
  free: {
    title: { en: "Free", ru: "Свободен" },
    isFinal: true,
    protects: false,
    countsAs: "DET-FREE",
    says: { en: "You are free.", ru: "Вы свободны.", prs: "شما آزاد هستید.", tg: "Шумо озод ҳастед." },
  },
} as const satisfies Record<string, State>;

/** States of a case on holding a person. */
export const states = tellStates(beside, stateWords("detention"));
