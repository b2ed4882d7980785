import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { permitStates } from "../shared/permit-states.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: permitStates.applied,
  placed: {
    isFinal: false,
    protects: false,
    title: { en: "Has a place, orientation next", ru: "Место есть, предстоит ознакомление" },
    says: {
      en: "You have a place for the season. Before you leave we tell you about the work, your rights and who helps. It is free.",
      ru: "У вас есть место на сезон. До отъезда мы расскажем о работе, ваших правах и о том, кто поможет. Это бесплатно.",
      prs: "برای این موسم جای دارید. پیش از رفتن دربارهٔ کار، حقوق شما و کمک می‌گوییم. رایگان است.",
      tg: "Шумо барои ин мавсим ҷой доред. Пеш аз рафтан дар бораи кор, ҳуқуқҳоятон ва кӯмак мегӯем. Ройгон аст.",
    },
  },
  ready: {
    isFinal: false,
    protects: false,
    title: { en: "Oriented, permit next", ru: "Ознакомлен, предстоит разрешение" },
    says: {
      en: "You know whom to call. Now you get the permit for the season. You pay nobody for it.",
      ru: "Вы знаете, кому звонить. Теперь вы получите разрешение на сезон. Никому за это не платите.",
      prs: "می‌دانید به کی زنگ بزنید. حالا اجازه‌نامهٔ موسم را می‌گیرید. به هیچ‌کس پول ندهید.",
      tg: "Шумо медонед, ба кӣ занг занед. Акнун иҷозатномаи мавсимро мегиред. Ба касе пул надиҳед.",
    },
  },
  working: {
    isFinal: false,
    protects: false,
    countsAs: "LAB-WORKER",
    title: { en: "Season runs", ru: "Сезон идёт" },
    says: {
      en: "You may work until the last day of the season. Keep your passport yourself. Go home in time, and a place is kept for you.",
      ru: "Вы можете работать до последнего дня сезона. Паспорт храните сами. Вернитесь домой вовремя, и место сохранится за вами.",
      prs: "تا آخرین روز موسم می‌توانید کار کنید. پاسپورت را خودتان نگه دارید. به وقت به خانه برگردید، جای شما نگه داشته می‌شود.",
      tg: "То рӯзи охири мавсим кор карда метавонед. Шиносномаро худатон нигоҳ доред. Сари вақт ба хона баргардед, ҷоятон нигоҳ дошта мешавад.",
    },
  },
  home: {
    isFinal: false,
    protects: false,
    leaves: true,
    title: { en: "At home, a place is kept", ru: "Дома, место сохраняется" },
    says: {
      en: "You came home in time. A place is kept for you for the next season.",
      ru: "Вы вернулись вовремя. За вами сохраняется место на следующий сезон.",
      prs: "به وقت برگشتید. برای موسم آینده جای شما نگه داشته شده است.",
      tg: "Шумо сари вақт баргаштед. Барои мавсими оянда ҷоятон нигоҳ дошта мешавад.",
    },
  },
  wentHome: {
    isFinal: true,
    protects: false,
    leaves: true,
    title: { en: "Went home, no place kept", ru: "Вернулся, место не сохраняется" },
    says: {
      en: "You are at home, and this season is closed. You may apply again like everybody.",
      ru: "Вы дома, этот сезон закрыт. Вы можете подать заявление снова наравне со всеми.",
      prs: "شما در خانه هستید و این موسم بسته شد. مثل همه می‌توانید دوباره درخواست کنید.",
      tg: "Шумо дар хонаед ва ин мавсим баста шуд. Мисли ҳама метавонед аз нав ариза диҳед.",
    },
  },
  over: {
    isFinal: true,
    protects: false,
    title: { en: "Left the scheme", ru: "Вышел из программы" },
    says: {
      en: "You are no longer in the scheme. Wages that you earned are still yours, and you may apply again.",
      ru: "Вы больше не участвуете в программе. Заработанное остаётся вашим, и вы можете подать заявление снова.",
      prs: "شما دیگر در این برنامه نیستید. مزد کارتان از شماست و می‌توانید دوباره درخواست کنید.",
      tg: "Шумо дигар дар барнома нестед. Музди коратон аз они шумост ва метавонед аз нав ариза диҳед.",
    },
  },
  ...reviewStates(false),
} as const satisfies Record<string, State>;

/** States of a worker in a circular scheme, from the first season to the last. */
export const states = tellStates(beside, stateWords("circular-scheme"));
