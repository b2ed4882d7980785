import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { openlySays } from "../shared/state-words.ts";

const source = ["almaty-2011:ALM-TRAF-n5"] as const;

/** Tip that an employer sends without an account, and whose answer they read by its code. Rules ETP1-ETP3 are in RULES.md. */
export const employerTip = defineProcedure({
  id: "employer-tip",
  version: "2026-01-01",
  title: { en: "Tip of an employer", ru: "Сообщение работодателя" },
  compartment: "inspection",
  source,
  initial: "received",
  opening: {
    title: { en: "Tell the labour inspection", ru: "Сообщить инспекции труда" },
    by: ["sender"],
    form: "tip",
    starts: ["take"],
    source,
  },
  openly: {
    asks: {
      en: "For employers and whoever hires: tell the labour inspection of an agency without a licence, of workers who are held, of papers that were taken. Nobody asks who you are.",
      ru: "Для работодателей и тех, кто нанимает: сообщите инспекции труда об агентстве без лицензии, об удерживаемых работниках, об отнятых документах. Кто вы, никто не спрашивает.",
      prs: "برای کارفرمایان: از ادارهٔ بی‌جواز، از کارگرانی که نگه داشته شده‌اند و از اسنادی که گرفته شده به تفتیش کار بگویید. کسی نمی‌پرسد شما کیستید.",
      tg: "Барои корфармоён: дар бораи агентии бе иҷозатнома, коргароне, ки нигоҳ дошта мешаванд, ва ҳуҷҷатҳои гирифташуда ба нозироти меҳнат хабар диҳед. Касе намепурсад, ки шумо кистед.",
      ...openlySays("employer-tip"),
    },
    tells: ["outcome", "reply"],
    source,
  },
  parts: {
    sender: { en: "Whoever sent it", ru: "Отправитель" },
    inspector: { en: "Labour inspector", ru: "Инспектор труда" },
  },
  states,
  steps: {
    take: {
      title: { en: "Take it up", ru: "Принять в работу" },
      from: ["received"],
      to: "taken",
      by: ["inspector"],
      form: "triage",
      gates: ["helpTold"],
      stops: ["take"],
      starts: ["answer"],
      source,
    },
    answer: {
      title: { en: "Answer", ru: "Ответить" },
      from: ["taken"],
      to: "answered",
      by: ["inspector"],
      form: "tipReply",
      gates: ["replySafe"],
      stops: ["answer"],
      drafts: ["reply"],
      source,
    },
  },
  forms,
  gates,
  clocks: {
    take: { title: { en: "To take it up", ru: "Принятие в работу" }, owner: "inspector", awaits: "take" },
    answer: { title: { en: "To answer", ru: "Ответ на сообщение" }, owner: "inspector", awaits: "answer" },
  },
  indicators: [
    { id: "daysToTake", title: { en: "Days until taken up", ru: "Дней до принятия" }, from: "received", to: "take", source },
    { id: "daysToAnswer", title: { en: "Days to the answer", ru: "Дней до ответа" }, from: "received", to: "answer", source },
  ],
});
