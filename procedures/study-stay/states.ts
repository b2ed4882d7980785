import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: false,
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We have your application for study and will check it.",
      ru: "Ваше заявление об учёбе принято, мы его проверим.",
      prs: "درخواست تحصیل شما رسید، آن را بررسی می‌کنیم.",
      tg: "Аризаи таҳсили шумо қабул шуд, мо онро месанҷем.",
    },
  },
  permitted: {
    isFinal: false,
    protects: false,
    title: { en: "Stay for study in force", ru: "Пребывание для учёбы действует" },
    says: {
      en: "You may stay and study until the day on your paper. Renew it in time; keep your passport yourself.",
      ru: "Вы можете жить и учиться здесь до дня, указанного в документе. Продлите его вовремя; паспорт храните сами.",
      prs: "تا روزی که در سند شماست می‌توانید بمانید و تحصیل کنید. به وقت تمدید کنید؛ پاسپورت را خودتان نگه دارید.",
      tg: "Шумо то рӯзи дар ҳуҷҷат навишташуда монда, таҳсил карда метавонед. Сари вақт тамдид кунед; шиносномаро худатон нигоҳ доред.",
    },
  },
  completed: {
    isFinal: true,
    protects: false,
    title: { en: "Studies completed", ru: "Учёба завершена" },
    says: {
      en: "You completed your studies, and this stay is closed. Ask which other ways are open to you.",
      ru: "Вы завершили учёбу, это пребывание закрыто. Спросите, какие ещё пути вам открыты.",
      prs: "تحصیل شما تمام شد و این اقامت بسته شد. بپرسید کدام راه‌های دیگر برای شما باز است.",
      tg: "Шумо таҳсилро тамом кардед ва ин иқомат баста шуд. Пурсед, ки боз кадом роҳҳо барои шумо боз аст.",
    },
  },
  lapsed: {
    isFinal: true,
    protects: false,
    title: { en: "Ended before the studies did", ru: "Прекращено до окончания учёбы" },
    says: {
      en: "This stay has ended. You may apply again, and nobody is punished for asking.",
      ru: "Это пребывание прекратилось. Вы можете подать заявление снова, за обращение никого не наказывают.",
      prs: "این اقامت تمام شد. می‌توانید دوباره درخواست کنید و کسی برای پرسیدن مجازات نمی‌شود.",
      tg: "Ин иқомат ба охир расид. Шумо аз нав ариза дода метавонед, барои муроҷиат касе ҷазо намебинад.",
    },
  },
  ...reviewStates(false),
} as const satisfies Record<string, State>;

/** Where a stay for study stands: asked for, in force, over. It gives lawful stay, and no protection by itself. */
export const states = tellStates(beside, stateWords("study-stay"));
