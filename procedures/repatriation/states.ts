import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  wished: {
    isFinal: false,
    protects: false,
    countsAs: "RET-WISHED",
    title: { en: "Wish stated", ru: "Заявлено желание" },
    says: {
      en: "You said that you think of going back. Nothing is decided. You can change your mind until the door of the bus or plane.",
      ru: "Вы сказали, что думаете о возвращении. Ничего не решено. Передумать можно до самой посадки.",
      prs: "شما گفتید که به برگشت فکر می‌کنید. هیچ چیز فیصله نشده. تا لحظهٔ سوار شدن می‌توانید نظر خود را تغییر دهید.",
      tg: "Шумо гуфтед, ки дар бораи бозгашт фикр мекунед. Ҳеҷ чиз ҳал нашудааст. То савор шудан метавонед фикратонро дигар кунед.",
    },
  },
  informed: {
    isFinal: false,
    protects: false,
    countsAs: "RET-INFORMED",
    title: { en: "Informed about the place", ru: "Проинформирован о месте" },
    says: {
      en: "We told you what we know about the place. Ask more, and talk with the adviser before you decide.",
      ru: "Мы рассказали, что знаем о месте. Спрашивайте ещё и поговорите с юристом до решения.",
      prs: "هر چه دربارهٔ آن جا می‌دانیم گفتیم. بیشتر بپرسید و پیش از تصمیم با مشاور گپ بزنید.",
      tg: "Он чиро дар бораи он ҷо медонем, гуфтем. Боз пурсед ва пеш аз қарор бо мушовир гап занед.",
    },
  },
  assessed: {
    isFinal: false,
    protects: false,
    countsAs: "RET-ASSESSED",
    rests: true,
    title: { en: "Danger assessed, the person decides", ru: "Опасность оценена, решает лицо" },
    says: {
      en: "It is for you to decide, in your own time. Nobody hurries you.",
      ru: "Решать вам, и столько, сколько нужно. Вас никто не торопит.",
      prs: "تصمیم با شماست، هر وقت که خواستید. هیچ‌کس عجله ندارد.",
      tg: "Қарор бо шумост, ҳар вақте хоҳед. Ҳеҷ кас шуморо намешитобонад.",
    },
  },
  declared: {
    isFinal: false,
    protects: false,
    countsAs: "RET-DECLARED",
    title: { en: "Declared", ru: "Подписана декларация" },
    says: {
      en: "You decided to go. We prepare your papers and tell your country only what you allowed.",
      ru: "Вы решили ехать. Мы готовим документы и сообщаем вашей стране только то, что вы разрешили.",
      prs: "شما تصمیم گرفتید بروید. ما اسناد شما را آماده می‌کنیم و به کشور شما فقط آنچه را اجازه دادید می‌گوییم.",
      tg: "Шумо қарор додед, ки равед. Мо ҳуҷҷатҳоро омода мекунем ва ба кишвари шумо танҳо он чиро мегӯем, ки иҷозат додед.",
    },
  },
  ready: {
    isFinal: false,
    protects: false,
    countsAs: "RET-READY",
    title: { en: "Papers ready", ru: "Документы готовы" },
    says: {
      en: "Your papers are ready. At boarding we ask you once more. You may still say no.",
      ru: "Документы готовы. При посадке мы спросим ещё раз. Вы всё ещё можете отказаться.",
      prs: "اسناد شما آماده است. وقت سوار شدن یک بار دیگر می‌پرسیم. هنوز می‌توانید نه بگویید.",
      tg: "Ҳуҷҷатҳои шумо тайёр. Ҳангоми савор шудан боз мепурсем. Ҳанӯз метавонед «не» гӯед.",
    },
  },
  departed: {
    isFinal: false,
    protects: false,
    countsAs: "RET-LEFT",
    leaves: true,
    title: { en: "Left", ru: "Выехал" },
    says: {
      en: "You have left. If you allowed it, we ask how you are.",
      ru: "Вы выехали. Если вы разрешили, мы спросим, как у вас дела.",
      prs: "شما رفتید. اگر اجازه داده باشید، احوال شما را می‌پرسیم.",
      tg: "Шумо рафтед. Агар иҷозат дода бошед, аҳволатонро мепурсем.",
    },
  },
  returned: {
    isFinal: true,
    protects: false,
    countsAs: "RET-RETURNED",
    title: { en: "Returned, asked how it went", ru: "Вернулся, сведения получены" },
    says: {
      en: "Thank you for telling us. If you are in danger again, you may ask for protection again.",
      ru: "Спасибо, что рассказали. Если вам снова будет грозить опасность, вы можете снова просить защиты.",
      prs: "تشکر که گفتید. اگر باز در خطر شدید، می‌توانید دوباره پناه بخواهید.",
      tg: "Ташаккур, ки гуфтед. Агар боз дар хатар шавед, метавонед аз нав паноҳ пурсед.",
    },
  },
  withdrawn: {
    isFinal: true,
    protects: false,
    countsAs: "RET-WITHDRAWN",
    title: { en: "Taken back", ru: "Отказался от возвращения" },
    says: {
      en: "You stay. Nothing changes for you because you thought of going.",
      ru: "Вы остаётесь. Из-за того, что вы думали об отъезде, для вас ничего не меняется.",
      prs: "شما می‌مانید. به خاطر این که به رفتن فکر کردید چیزی تغییر نمی‌کند.",
      tg: "Шумо мемонед. Аз он ки дар бораи рафтан фикр кардед, чизе тағйир намеёбад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a return. None of them protects by itself, and none takes away a protection that another case gives. */
export const states = tellStates(beside, stateWords("repatriation"));
