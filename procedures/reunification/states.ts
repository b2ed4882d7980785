import { type State, tellStates } from "../../src/process/index.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-PENDING",
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We know whom you want to have with you. We register it and ask how they are.",
      ru: "Мы знаем, кого вы хотите видеть рядом. Мы зарегистрируем это и спросим, как они.",
      prs: "می‌دانیم که را می‌خواهید نزد خود داشته باشید. ثبت می‌کنیم و احوال‌شان را می‌پرسیم.",
      tg: "Медонем, киро дар паҳлуи худ мехоҳед. Ба қайд мегирем ва аҳволашонро мепурсем.",
    },
  },
  registered: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-PENDING",
    title: { en: "Registered", ru: "Зарегистрировано" },
    says: {
      en: "Your application is registered. Show what you have: papers, photographs, letters. We never ask your country.",
      ru: "Заявление зарегистрировано. Покажите, что есть: документы, фотографии, письма. Вашу страну мы не спрашиваем.",
      prs: "درخواست شما ثبت شد. هر چه دارید نشان دهید: سند، عکس، نامه. از کشور شما نمی‌پرسیم.",
      tg: "Дархости шумо ба қайд гирифта шуд. Ҳар чӣ доред, нишон диҳед: ҳуҷҷат, акс, нома. Аз кишвари шумо намепурсем.",
    },
  },
  examined: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-PENDING",
    title: { en: "Examined", ru: "Рассмотрено" },
    says: said.looked,
  },
  granted: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-GRANTED",
    title: { en: "Granted, papers prepared", ru: "Разрешено, готовятся документы" },
    says: {
      en: "The answer is yes. We prepare the papers with which your family may come.",
      ru: "Ответ положительный. Мы готовим документы для въезда вашей семьи.",
      prs: "جواب مثبت است. اسناد آمدن خانوادهٔ شما را آماده می‌کنیم.",
      tg: "Ҷавоб мусбат аст. Ҳуҷҷатҳои омадани оилаи шуморо омода мекунем.",
    },
  },
  travelling: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-GRANTED",
    title: { en: "Papers issued, family travels", ru: "Документы выданы, семья в пути" },
    says: {
      en: "The papers are ready. Tell us when they come.",
      ru: "Документы готовы. Сообщите, когда они приедут.",
      prs: "اسناد آماده است. بگویید چه وقت می‌رسند.",
      tg: "Ҳуҷҷатҳо тайёр. Гӯед, кай меоянд.",
    },
  },
  reunited: {
    isFinal: true,
    protects: false,
    countsAs: "FAM-REUNITED",
    title: { en: "Together", ru: "Воссоединены" },
    says: {
      en: "You are together. Each of you has papers and rights of their own.",
      ru: "Вы вместе. У каждого свои документы и права.",
      prs: "شما با هم هستید. هر کس سند و حق خود را دارد.",
      tg: "Шумо якҷо ҳастед. Ҳар кас ҳуҷҷат ва ҳуқуқи худро дорад.",
    },
  },
  refused: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-APPEAL",
    title: { en: "Refused, appeal open", ru: "Отказано, срок обжалования не истёк" },
    says: said.appealable,
  },
  appealed: {
    isFinal: false,
    protects: false,
    countsAs: "FAM-APPEAL",
    title: { en: "Appealed", ru: "Обжаловано" },
    says: said.appealed,
  },
  closed: {
    isFinal: true,
    protects: false,
    countsAs: "FAM-REFUSED",
    title: { en: "Refused, final", ru: "Отказ, окончательный" },
    says: {
      en: "The refusal is final. If something new appears, you may ask again.",
      ru: "Отказ окончательный. Если появится новое, вы можете обратиться снова.",
      prs: "رد نهایی شد. اگر چیز تازه‌ای پیدا شود، دوباره بخواهید.",
      tg: "Рад ниҳоӣ шуд. Агар чизи нав пайдо шавад, аз нав муроҷиат кунед.",
    },
  },
  withdrawn: {
    isFinal: true,
    protects: false,
    countsAs: "FAM-WITHDRAWN",
    title: { en: "Withdrawn", ru: "Отозвано" },
    says: said.takenBack,
  },
} as const satisfies Record<string, State>;

/** States of family reunification; the case gives no protection of its own (FU10). */
export const states = tellStates(beside, stateWords("reunification"));
