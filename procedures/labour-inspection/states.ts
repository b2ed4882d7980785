import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  noted: {
    isFinal: false,
    protects: false,
    title: { en: "To be visited", ru: "Предстоит выезд" },
    says: {
      en: "An inspector will look at your work. Your employer is not told that you spoke.",
      ru: "Инспектор проверит условия вашего труда. Работодатель не узнает, что вы обратились.",
      prs: "مفتش کار شما را می‌بیند. به کارفرما گفته نمی‌شود که شما گپ زدید.",
      tg: "Нозир кори шуморо месанҷад. Ба корфармо гуфта намешавад, ки шумо хабар додед.",
    },
  },
  visited: {
    isFinal: false,
    protects: false,
    title: { en: "Visited, awaits finding", ru: "Выезд проведён, ожидает вывода" },
    says: {
      en: "We spoke with you and write what we found. Nothing is done against you.",
      ru: "Мы поговорили с вами и оформляем вывод. Против вас ничего не предпринимается.",
      prs: "با شما گپ زدیم و یافته را می‌نویسیم. بر ضد شما کاری نمی‌شود.",
      tg: "Бо шумо гап задем ва натиҷаро менависем. Бар зидди шумо коре намешавад.",
    },
  },
  ordered: {
    isFinal: false,
    protects: false,
    title: { en: "Order given, awaits re-check", ru: "Предписание выдано, ожидает проверки" },
    says: {
      en: "Your employer must put things right by the day that we set. We will check. Tell us if you are pressed.",
      ru: "Работодатель обязан всё исправить к сроку. Мы проверим. Сообщите, если на вас давят.",
      prs: "کارفرما باید تا روز معین اصلاح کند. ما می‌بینیم. اگر بر شما فشار آمد بگویید.",
      tg: "Корфармо бояд то рӯзи муайян ислоҳ кунад. Мо месанҷем. Агар фишор оранд, хабар диҳед.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    title: { en: "Closed after re-check", ru: "Завершено после перепроверки" },
    says: {
      en: "We checked again and closed. You may come back at any time.",
      ru: "Мы перепроверили и завершили дело. Обращайтесь снова в любое время.",
      prs: "دوباره دیدیم و دوسیه را بستیم. هر وقت می‌توانید دوباره بیایید.",
      tg: "Аз нав санҷидем ва парвандаро бастем. Ҳар вақт боз муроҷиат кунед.",
    },
  },
  clear: {
    isFinal: true,
    protects: false,
    title: { en: "No breach found", ru: "Нарушений не найдено" },
    says: {
      en: "We found no breach. If something changes, tell us.",
      ru: "Нарушений не найдено. Если что-то изменится, сообщите.",
      prs: "تخلفی نیافتیم. اگر چیزی تغییر کرد بگویید.",
      tg: "Вайронкунӣ наёфтем. Агар чизе тағйир ёбад, хабар диҳед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of an inspection; from first to last nothing is sought against the worker. */
export const states = tellStates(beside, stateWords("labour-inspection"));
