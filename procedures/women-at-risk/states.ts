import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  identified: {
    title: { en: "Identified", ru: "Выявлена" },
    isFinal: false,
    protects: false,
    countsAs: "WAR-OPEN",
    says: {
      en: "You are not alone. A worker talks with you today, alone, and nothing is done without you.",
      ru: "Вы не одни. Сегодня с вами наедине поговорит специалист; без вас ничего не сделают.",
      prs: "شما تنها نیستید. امروز کارمند با شما تنها گپ می‌زند و بدون شما کاری نمی‌شود.",
      tg: "Шумо танҳо нестед. Имрӯз корманд бо шумо танҳо гап мезанад ва бе шумо коре намешавад.",
    },
  },
  assessed: {
    title: { en: "Assessed, plan due", ru: "Оценка проведена, составляется план" },
    isFinal: false,
    protects: false,
    countsAs: "WAR-OPEN",
    says: {
      en: "Now we make a plan with you.",
      ru: "Теперь составим план вместе с вами.",
      prs: "حالا با شما پلان می‌سازیم.",
      tg: "Акнун бо шумо нақша месозем.",
    },
  },
  planned: {
    title: { en: "Plan runs", ru: "План выполняется" },
    isFinal: false,
    protects: false,
    countsAs: "WAR-OPEN",
    says: {
      en: "Your plan is running. You can change it, or say no to any part, at any time.",
      ru: "План выполняется. Его можно изменить и от любой части отказаться.",
      prs: "پلان شما جریان دارد. هر وقت می‌توانید تغییر دهید یا رد کنید.",
      tg: "Нақшаи шумо иҷро мешавад. Ҳар вақт метавонед тағйир диҳед ё рад кунед.",
    },
  },
  safe: {
    title: { en: "Closed, safe", ru: "Закрыто, безопасно" },
    isFinal: true,
    protects: false,
    countsAs: "WAR-SAFE",
    says: {
      en: "This is closed now. Come back whenever you need us.",
      ru: "Сейчас это закрыто. Возвращайтесь, когда понадобимся.",
      prs: "این حالا بسته شد. هر وقت لازم شد برگردید.",
      tg: "Ин ҳоло баста шуд. Ҳар вақт лозим шавад, баргардед.",
    },
  },
  declined: {
    title: { en: "Help declined", ru: "От помощи отказалась" },
    isFinal: true,
    protects: false,
    countsAs: "WAR-DECLINED",
    says: {
      en: "You did not want help now, and that is your right. The door stays open.",
      ru: "Сейчас вы не захотели помощи, это ваше право. Дверь открыта.",
      prs: "حالا کمک نخواستید و این حق شماست. در باز است.",
      tg: "Ҳоло кӯмак нахостед ва ин ҳаққи шумост. Дар кушода аст.",
    },
  },
} as const satisfies Record<string, State>;

/** States of help for women and girls at risk. */
export const states = tellStates(beside, stateWords("women-at-risk"));
