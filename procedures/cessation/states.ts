import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  opened: {
    title: { en: "Opened, notice due", ru: "Открыто, предстоит уведомление" },
    isFinal: false,
    protects: true,
    countsAs: "CES-PENDING",
    says: {
      en: "Somebody asks whether your status should go on. You keep it while this is looked at, and you will be heard.",
      ru: "Рассматривается, сохранится ли ваш статус. Пока он сохраняется, и вас выслушают.",
      prs: "پرسیده شده که آیا حیثیت شما دوام کند. تا رسیدگی آن را دارید و شنیده می‌شوید.",
      tg: "Пурсида шуд, ки оё мақоми шумо идома ёбад. То баррасӣ он боқист ва шуморо мешунаванд.",
    },
  },
  noticed: {
    title: { en: "Notice given, answer open", ru: "Уведомлено, можно ответить" },
    isFinal: false,
    protects: true,
    countsAs: "CES-PENDING",
    says: {
      en: "You have the reasons in writing. Answer with an adviser; it is free.",
      ru: "Причины вручены письменно. Ответьте с юристом; это бесплатно.",
      prs: "دلایل را کتبی دارید. با مشاور جواب دهید؛ رایگان است.",
      tg: "Сабабҳоро хаттӣ доред. Бо мушовир ҷавоб диҳед; ройгон аст.",
    },
  },
  heard: {
    title: { en: "Heard, decision due", ru: "Заслушан, предстоит решение" },
    isFinal: false,
    protects: true,
    countsAs: "CES-PENDING",
    says: {
      en: "We heard you. Other people decide now.",
      ru: "Мы вас выслушали. Решают другие люди.",
      prs: "شما را شنیدیم. حالا کسان دیگر تصمیم می‌گیرند.",
      tg: "Шуморо шунидем. Акнун одамони дигар қарор мекунанд.",
    },
  },
  kept: {
    title: { en: "Status kept", ru: "Статус сохранён" },
    isFinal: true,
    protects: true,
    countsAs: "CES-KEPT",
    says: {
      en: "You keep your status. Nothing changes.",
      ru: "Ваш статус сохранён. Ничего не меняется.",
      prs: "حیثیت شما می‌ماند. چیزی تغییر نمی‌کند.",
      tg: "Мақоми шумо мемонад. Чизе дигар намешавад.",
    },
  },
  ended: {
    title: { en: "Status ended, final", ru: "Статус прекращён окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "CES-ENDED",
    says: {
      en: "Your status has ended. Your adviser tells you which other ways to stay are open.",
      ru: "Ваш статус прекращён. Юрист расскажет, какие ещё есть способы остаться.",
      prs: "حیثیت شما ختم شد. مشاور می‌گوید که چه راه‌های دیگر برای ماندن است.",
      tg: "Мақоми шумо қатъ шуд. Мушовир мегӯяд, кадом роҳҳои дигари мондан ҳаст.",
    },
  },
  ...remedyStates(true, "CES-APPEAL"),
} as const satisfies Record<string, State>;

/** States of a case on the end of status; until it is final the status protects (CE9). */
export const states = tellStates(beside, stateWords("cessation"));
