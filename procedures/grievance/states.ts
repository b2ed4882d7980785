import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  received: {
    isFinal: false,
    protects: false,
    title: { en: "Received", ru: "Получена" },
    says: {
      en: "We have your complaint. Those you complain of cannot read it, and nothing may happen to you for it.",
      ru: "Ваша жалоба получена. Те, на кого вы жалуетесь, её не увидят, и за неё вам ничего не может быть.",
      prs: "شکایت شما رسید. کسانی که از آنها شکایت دارید آن را خوانده نمی‌توانند و به خاطر آن به شما چیزی نمی‌شود.",
      tg: "Шикояти шумо расид. Онҳое ки аз онҳо шикоят доред, онро намехонанд, ва барои он ба шумо чизе намешавад.",
    },
  },
  examined: {
    isFinal: false,
    protects: false,
    title: { en: "Under examination", ru: "Рассматривается" },
    says: {
      en: "We look into it. If somebody presses you, tell us at once.",
      ru: "Мы разбираемся. Если на вас давят, сразу сообщите.",
      prs: "ما بررسی می‌کنیم. اگر کسی بر شما فشار آورد فوراً بگویید.",
      tg: "Мо меомӯзем. Агар касе фишор орад, фавран гӯед.",
    },
  },
  answered: {
    isFinal: false,
    protects: false,
    title: { en: "Answered, remedy awaited", ru: "Дан ответ, ожидается исправление" },
    says: {
      en: "Here is our answer. If you are not content, say so in the time that we told you.",
      ru: "Вот наш ответ. Если вы не согласны, сообщите в указанный срок.",
      prs: "این جواب ماست. اگر راضی نیستید در وقت معین بگویید.",
      tg: "Ин ҷавоби мост. Агар розӣ набошед, дар муҳлати гуфташуда хабар диҳед.",
    },
  },
  furthered: {
    isFinal: false,
    protects: false,
    title: { en: "Taken further", ru: "Передана дальше" },
    says: {
      en: "Somebody else looks at your complaint now.",
      ru: "Теперь вашу жалобу смотрит другой сотрудник.",
      prs: "حالا شخص دیگری شکایت شما را می‌بیند.",
      tg: "Ҳоло шикояти шуморо каси дигар мебинад.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    title: { en: "Closed", ru: "Завершена" },
    says: {
      en: "The complaint is closed. If it happens again, tell us again.",
      ru: "Жалоба завершена. Если это повторится, обращайтесь снова.",
      prs: "شکایت بسته شد. اگر تکرار شد دوباره بگویید.",
      tg: "Шикоят баста шуд. Агар такрор шавад, боз гӯед.",
    },
  },
  takenBack: {
    isFinal: true,
    protects: false,
    title: { en: "Taken back", ru: "Отозвана" },
    says: {
      en: "You took the complaint back. You may complain again.",
      ru: "Вы отозвали жалобу. Можно подать её снова.",
      prs: "شکایت را پس گرفتید. می‌توانید دوباره شکایت کنید.",
      tg: "Шумо шикоятро бозпас гирифтед. Метавонед боз шикоят кунед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a complaint. */
export const states = tellStates(beside, stateWords("grievance"));
