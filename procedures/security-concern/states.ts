import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const open = { isFinal: false, protects: false, countsAs: "SEC-OPEN" } as const;

const beside = {
  noted: {
    ...open,
    title: { en: "Noted, to be handed on", ru: "Записано, предстоит передать" },
    says: {
      en: "A question is looked at apart. It changes nothing in your other cases.",
      ru: "Один вопрос рассматривается отдельно. В других ваших делах он ничего не меняет.",
      prs: "یک موضوع جدا دیده می‌شود. در دوسیه‌های دیگر شما چیزی را تغییر نمی‌دهد.",
      tg: "Як масъала ҷудо дида мешавад. Дар парвандаҳои дигари шумо чизеро тағйир намедиҳад.",
    },
  },
  handedOn: {
    ...open,
    title: { en: "Handed on, to be taken or declined", ru: "Передано, ожидает принятия или отказа" },
    says: {
      en: "A question is with another office. Your other cases go on as before.",
      ru: "Один вопрос передан другому учреждению. Другие ваши дела идут как прежде.",
      prs: "یک موضوع نزد ادارهٔ دیگر است. دوسیه‌های دیگر شما مثل پیش دوام دارد.",
      tg: "Як масъала дар идораи дигар аст. Парвандаҳои дигари шумо мисли пешина идома доранд.",
    },
  },
  taken: {
    ...open,
    title: { en: "Taken, looked at", ru: "Принято, изучается" },
    says: {
      en: "Another office looks at a question. If you are afraid to go back, tell them too: they must pass it on.",
      ru: "Другое учреждение изучает один вопрос. Если вы боитесь вернуться, скажите и там: они обязаны передать это.",
      prs: "ادارهٔ دیگر یک موضوع را می‌بیند. اگر از بازگشت می‌ترسید، به آن‌ها هم بگویید: باید آن را برسانند.",
      tg: "Идораи дигар як масъаларо мебинад. Агар аз баргаштан тарсед, ба онҳо ҳам гӯед: бояд инро расонанд.",
    },
  },
  declined: {
    ...open,
    title: { en: "Declined, back with who sent it", ru: "Не принято, возвращено отправителю" },
    says: {
      en: "The other office did not take the question. Your other cases go on as before.",
      ru: "Другое учреждение вопрос не приняло. Другие ваши дела идут как прежде.",
      prs: "ادارهٔ دیگر موضوع را نگرفت. دوسیه‌های دیگر شما مثل پیش دوام دارد.",
      tg: "Идораи дигар масъаларо нагирифт. Парвандаҳои дигари шумо мисли пешина идома доранд.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    countsAs: "SEC-CLOSED",
    title: { en: "Looked at, closed", ru: "Изучено, закрыто" },
    says: {
      en: "The question was looked at and is closed. If something is held against you, you are told it and heard.",
      ru: "Вопрос изучен и закрыт. Если вас в чём-то подозревают, вам об этом скажут и вас выслушают.",
      prs: "موضوع دیده و بسته شد. اگر چیزی بر ضد شما گفته شود، به شما می‌گویند و شما را می‌شنوند.",
      tg: "Масъала дида ва баста шуд. Агар шуморо ба чизе гумонбар донанд, ба шумо мегӯянд ва шуморо мешунаванд.",
    },
  },
  dropped: {
    isFinal: true,
    protects: false,
    countsAs: "SEC-CLOSED",
    title: { en: "Dropped", ru: "Снято" },
    says: {
      en: "The question is no longer looked at.",
      ru: "Вопрос больше не рассматривается.",
      prs: "موضوع دیگر دیده نمی‌شود.",
      tg: "Масъала дигар дида намешавад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a concern. None protects and none takes protection away: that is the matter of other procedures (SC4). */
export const states = tellStates(beside, stateWords("security-concern"));
