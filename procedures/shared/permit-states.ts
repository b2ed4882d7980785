import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "./state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: false,
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We have your application for work and will check it.",
      ru: "Ваше заявление о работе принято, мы его проверим.",
      prs: "درخواست کار شما رسید، آن را بررسی می‌کنیم.",
      tg: "Аризаи кории шумо қабул шуд, мо онро месанҷем.",
    },
  },
  permitted: {
    isFinal: false,
    protects: false,
    countsAs: "LAB-WORKER",
    title: { en: "In force", ru: "Действует" },
    says: {
      en: "You may work. Keep your passport and this permit yourself; nobody may take them. If you are not paid, tell the inspector.",
      ru: "Вы можете работать. Паспорт и разрешение храните сами, никто не вправе их забрать. Если вам не платят, сообщите инспектору.",
      prs: "می‌توانید کار کنید. پاسپورت و اجازه‌نامه را خودتان نگه دارید؛ هیچ‌کس حق گرفتن آن را ندارد. اگر مزد ندادند به مفتش کار بگویید.",
      tg: "Шумо кор карда метавонед. Шиноснома ва иҷозатномаро худатон нигоҳ доред; касе ҳақ надорад онҳоро гирад. Агар музд надиҳанд, ба нозири меҳнат гӯед.",
    },
  },
  expired: {
    isFinal: true,
    protects: false,
    title: { en: "Ended", ru: "Прекращено" },
    says: {
      en: "This permit has ended. You may apply again, and wages that you earned are still yours.",
      ru: "Разрешение прекратилось. Вы можете подать заявление снова; заработанное остаётся вашим.",
      prs: "این اجازه‌نامه تمام شد. می‌توانید دوباره درخواست کنید و مزد کارتان از شماست.",
      tg: "Муҳлати иҷозатнома ба охир расид. Шумо аз нав ариза дода метавонед ва музди кор аз они шумост.",
    },
  },
} as const satisfies Record<string, State>;

/** Where a permit to work stands: asked for, in force, over. A permit gives lawful work, and no protection by itself. */
export const permitStates = tellStates(beside, stateWords("permit"));
