import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    title: { en: "Applied", ru: "Подано" },
    isFinal: false,
    protects: false,
    countsAs: "ETH-PENDING",
    says: {
      en: "Welcome. It is decided within days whether you have the status.",
      ru: "Добро пожаловать. О статусе решат за несколько дней.",
      prs: "خوش آمدید. دربارهٔ حیثیت در چند روز تصمیم گرفته می‌شود.",
      tg: "Хуш омадед. Дар бораи мақом дар чанд рӯз қарор мешавад.",
    },
  },
  doubted: {
    title: { en: "Refusal intended, hearing due", ru: "Предполагается отказ, предстоит заслушивание" },
    isFinal: false,
    protects: false,
    countsAs: "ETH-PENDING",
    says: {
      en: "We think of refusing and first want to hear you. Bring what you have.",
      ru: "Мы думаем отказать, но сначала хотим вас выслушать. Принесите всё, что есть.",
      prs: "به رد فکر می‌کنیم و اول می‌خواهیم شما را بشنویم. هر چه دارید بیاورید.",
      tg: "Мо дар бораи рад фикр мекунем ва аввал мехоҳем шуморо шунавем. Ҳар чӣ доред, биёред.",
    },
  },
  heard: {
    title: { en: "Heard, decision due", ru: "Заслушан, предстоит решение" },
    isFinal: false,
    protects: false,
    countsAs: "ETH-PENDING",
    says: said.heard,
  },
  granted: {
    title: { en: "Status for a term", ru: "Статус предоставлен на срок" },
    isFinal: false,
    protects: false,
    countsAs: "ETH-GRANTED",
    says: {
      en: "You have the status for a time. Before it ends you can ask for more time or for citizenship.",
      ru: "Статус предоставлен на срок. До его конца можно просить продления или гражданства.",
      prs: "حیثیت را برای مدتی دارید. پیش از ختم آن تمدید یا تابعیت بخواهید.",
      tg: "Мақомро барои муддате доред. Пеш аз анҷом тамдид ё шаҳрвандӣ хоҳед.",
    },
  },
  citizen: {
    title: { en: "Became a citizen", ru: "Стал гражданином" },
    isFinal: true,
    protects: false,
    countsAs: "ETH-CITIZEN",
    says: { en: "You are a citizen now.", ru: "Теперь вы гражданин.", prs: "حالا تبعه هستید.", tg: "Акнун шаҳрванд ҳастед." },
  },
  lapsed: {
    title: { en: "Ended with its term", ru: "Истёк срок" },
    isFinal: true,
    protects: false,
    countsAs: "ETH-LAPSED",
    says: {
      en: "The term has ended. You may stay by another status; ask us which.",
      ru: "Срок истёк. Остаться можно по иному статусу; спросите нас.",
      prs: "میعاد ختم شد. با حیثیت دیگر می‌توانید بمانید؛ از ما بپرسید.",
      tg: "Муҳлат тамом шуд. Бо мақоми дигар метавонед монед; аз мо пурсед.",
    },
  },
  refused: {
    title: { en: "Refused, final", ru: "Отказано окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "ETH-REFUSED",
    says: {
      en: "The refusal is final. You may apply again with something new.",
      ru: "Отказ окончательный. Можно обратиться с новыми сведениями.",
      prs: "رد نهایی شد. با چیز تازه دوباره بخواهید.",
      tg: "Рад ниҳоӣ аст. Бо чизи нав боз муроҷиат кунед.",
    },
  },
  ...remedyStates(false, "ETH-APPEAL"),
} as const satisfies Record<string, State>;

/** States of ethnic return. */
export const states = tellStates(beside, stateWords("ethnic-return"));
