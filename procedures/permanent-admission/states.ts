import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { permitStates } from "../shared/permit-states.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: permitStates.applied,
  selected: {
    isFinal: false,
    protects: false,
    title: { en: "Has a place, admission next", ru: "Место есть, предстоит допуск" },
    says: {
      en: "You have a place in the scheme. Next you get your card. You pay nobody for it.",
      ru: "У вас есть место в программе. Дальше вы получите карту. Никому за это не платите.",
      prs: "در برنامه جای دارید. سپس کارت خود را می‌گیرید. به هیچ‌کس پول ندهید.",
      tg: "Шумо дар барнома ҷой доред. Баъд корти худро мегиред. Ба касе пул надиҳед.",
    },
  },
  settled: {
    isFinal: false,
    protects: false,
    rests: true,
    countsAs: "LAB-WORKER",
    title: { en: "Settled, without an end of the stay", ru: "Поселился, пребывание без срока" },
    says: {
      en: "You may live and work here without an end. Keep your card and passport yourself; when the card runs out you get a new one.",
      ru: "Вы можете жить и работать здесь без ограничения срока. Карту и паспорт храните сами; когда карта истечёт, вы получите новую.",
      prs: "می‌توانید اینجا بدون پایان زندگی و کار کنید. کارت و پاسپورت را خودتان نگه دارید؛ وقتی کارت تمام شد، کارت نو می‌گیرید.",
      tg: "Шумо дар ин ҷо бемуҳлат зиндагӣ ва кор карда метавонед. Корт ва шиносномаро худатон нигоҳ доред; вақте корт тамом шавад, корти нав мегиред.",
    },
  },
  over: {
    isFinal: true,
    protects: false,
    title: { en: "Given up", ru: "Отказался сам" },
    says: {
      en: "You gave it up, as you wished. You may apply again while a scheme is open.",
      ru: "Вы отказались по своему желанию. Вы можете подать заявление снова, пока программа открыта.",
      prs: "خودتان از آن گذشتید. تا وقتی برنامه باز است می‌توانید دوباره درخواست کنید.",
      tg: "Шумо бо хоҳиши худ даст кашидед. То даме ки барнома кушода аст, аз нав ариза дода метавонед.",
    },
  },
  ...reviewStates(false),
} as const satisfies Record<string, State>;

/** Where a permanent admission stands: asked for, given a place, settled, given up. */
export const states = tellStates(beside, stateWords("permanent-admission"));
