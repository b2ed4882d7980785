import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  arrived: {
    title: { en: "Arrived, plan due", ru: "Прибыл, составляется план" },
    isFinal: false,
    protects: false,
    countsAs: "REI-OPEN",
    says: {
      en: "Welcome. Tell us what you can do, what you need and what you lost.",
      ru: "С возвращением. Расскажите, что умеете, что нужно и что утрачено.",
      prs: "خوش آمدید. بگویید چه کار می‌دانید، چه لازم دارید و چه از دست دادید.",
      tg: "Хуш омадед. Гӯед, чӣ медонед, чӣ лозим доред ва чиро аз даст додед.",
    },
  },
  planned: {
    title: { en: "Plan runs", ru: "План выполняется" },
    isFinal: false,
    protects: false,
    countsAs: "REI-OPEN",
    says: {
      en: "Your plan is running. After six and twelve months we ask how you are.",
      ru: "План выполняется. Через шесть и двенадцать месяцев мы спросим, как вы.",
      prs: "پلان شما جریان دارد. پس از شش و دوازده ماه احوال شما را می‌پرسیم.",
      tg: "Нақшаи шумо иҷро мешавад. Пас аз шаш ва дувоздаҳ моҳ аҳволатонро мепурсем.",
    },
  },
  halfway: {
    title: { en: "Scored after half a year", ru: "Оценено через полгода" },
    isFinal: false,
    protects: false,
    countsAs: "REI-OPEN",
    says: {
      en: "Thank you for telling us. We change your plan where it did not help.",
      ru: "Спасибо. Изменим план там, где он не помог.",
      prs: "تشکر که گفتید. پلان را جایی که کمک نکرد تغییر می‌دهیم.",
      tg: "Ташаккур. Нақшаро дар ҷое, ки кӯмак накард, дигар мекунем.",
    },
  },
  scored: {
    title: { en: "Scored after a year", ru: "Оценено через год" },
    isFinal: false,
    protects: false,
    countsAs: "REI-OPEN",
    rests: true,
    says: {
      en: "A year has passed. We look together whether you stand on your own feet.",
      ru: "Прошёл год. Вместе посмотрим, стоите ли вы на ногах.",
      prs: "یک سال گذشت. با هم می‌بینیم که روی پای خود هستید یا نه.",
      tg: "Як сол гузашт. Якҷоя мебинем, ки оё рӯи пои худ меистед.",
    },
  },
  closed: {
    title: { en: "Closed", ru: "Завершено" },
    isFinal: true,
    protects: false,
    countsAs: "REI-CLOSED",
    says: {
      en: "Your plan has ended. The centre stays open to you.",
      ru: "План завершён. Центр остаётся для вас открытым.",
      prs: "پلان شما ختم شد. مرکز برای شما باز می‌ماند.",
      tg: "Нақша анҷом ёфт. Марказ барои шумо кушода мемонад.",
    },
  },
  left: {
    title: { en: "Stopped by the person", ru: "Прекращено лицом" },
    isFinal: true,
    protects: false,
    countsAs: "REI-LEFT",
    says: {
      en: "You did not want to go on. You may come again.",
      ru: "Вы не захотели продолжать. Можно прийти снова.",
      prs: "نخواستید دوام دهید. باز می‌توانید بیایید.",
      tg: "Нахостед идома диҳед. Боз метавонед биёед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of reintegration. */
export const states = tellStates(beside, stateWords("reintegration"));
