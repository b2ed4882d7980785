import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  requested: {
    isFinal: false,
    protects: false,
    title: { en: "Place wished for", ru: "Запрошено место" },
    says: {
      en: "You asked for a place. We look for one that fits you and your family.",
      ru: "Вы попросили место. Мы ищем подходящее для вас и семьи.",
      prs: "شما جای خواستید. جای مناسب برای شما و فامیل می‌یابیم.",
      tg: "Шумо ҷой пурсидед. Барои шумо ва оилаатон ҷойи мувофиқ меҷӯем.",
    },
  },
  allotted: {
    isFinal: false,
    protects: false,
    title: { en: "Place kept", ru: "Место закреплено" },
    says: {
      en: "A place is kept for you. Come when you can.",
      ru: "Для вас есть место. Приходите.",
      prs: "جایی برای شما نگه داشته شد. بیایید.",
      tg: "Барои шумо ҷой нигоҳ дошта шуд. Биёед.",
    },
  },
  arrived: {
    isFinal: false,
    protects: false,
    title: { en: "Arrived", ru: "Прибыл" },
    says: {
      en: "Welcome. You may come and go. Soon we ask what you need.",
      ru: "Добро пожаловать. Вы можете выходить и возвращаться. Скоро спросим, что вам нужно.",
      prs: "خوش آمدید. می‌توانید بروید و بیایید. به زودی می‌پرسیم چه کار دارید.",
      tg: "Хуш омадед. Шумо баромада метавонед ва баргашта метавонед. Ба зудӣ мепурсем, ки чӣ лозим аст.",
    },
  },
  staying: {
    isFinal: false,
    protects: false,
    title: { en: "Stays", ru: "Проживает" },
    says: {
      en: "You stay here. If something is wrong, tell us or complain to the independent monitor; nothing happens to you for it.",
      ru: "Вы живёте здесь. Если что-то не так, скажите нам или пожалуйтесь независимому наблюдателю; за это ничего не будет.",
      prs: "شما این جا می‌مانید. اگر مشکلی بود به ما یا به ناظر مستقل شکایت کنید؛ به خاطر آن چیزی نمی‌شود.",
      tg: "Шумо ин ҷо мемонед. Агар мушкилӣ бошад, ба мо ё ба нозири мустақил гӯед; барои ин ба шумо чизе намешавад.",
    },
  },
  left: {
    isFinal: true,
    protects: false,
    title: { en: "Left", ru: "Выбыл" },
    says: {
      en: "You left the centre. You may ask for a place again.",
      ru: "Вы выбыли из центра. Можно попросить место снова.",
      prs: "شما از مرکز رفتید. می‌توانید دوباره جای بخواهید.",
      tg: "Шумо аз марказ рафтед. Метавонед боз ҷой пурсед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a stay. */
export const states = tellStates(beside, stateWords("reception-stay"));
