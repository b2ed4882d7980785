import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  what: { en: "What happens then", ru: "Что будет потом", prs: "بعد چه می‌شود", tg: "Баъд чӣ мешавад" },
  stays: {
    en: "Your case stays where it is; what you say is added to it.",
    ru: "Дело остаётся на том же месте; сказанное к нему добавят.",
    prs: "دوسیهٔ شما همان‌جا می‌ماند؛ گفتهٔ شما به آن افزوده می‌شود.",
    tg: "Парванда дар ҷояш мемонад; гуфтаи шумо ба он илова мешавад.",
  },
  help: {
    en: "You need not fill this in alone. At the office or with a lawyer somebody reads the questions to you in your language, free of charge.",
    ru: "Вам не нужно заполнять это одному. В ведомстве или у юриста вам бесплатно прочитают вопросы на вашем языке.",
    prs: "لازم نیست این را تنها پر کنید. در اداره یا نزد وکیل کسی سوال‌ها را به زبان شما رایگان می‌خواند.",
    tg: "Лозим нест, ки инро танҳо пур кунед. Дар идора ё назди вакил саволҳоро ба забони шумо ройгон мехонанд.",
  },
  sure: { en: "Do this now?", ru: "Сделать это сейчас?", prs: "این را حالا انجام می‌دهید؟", tg: "Инро ҳозир иҷро мекунед?" },
  done: { en: "It is recorded.", ru: "Записано.", prs: "ثبت شد.", tg: "Сабт шуд." },
  notNow: {
    en: "This cannot be done now. Look at your file again, or ask at the office.",
    ru: "Сейчас это сделать нельзя. Посмотрите своё дело ещё раз или спросите в ведомстве.",
    prs: "این حالا شدنی نیست. دوسیهٔ خود را دوباره ببینید یا در اداره بپرسید.",
    tg: "Ҳоло ин намешавад. Парвандаро аз нав бинед ё дар идора пурсед.",
  },
  notRead: {
    en: "No native reader has checked these words yet. If something is not clear, ask at the office.",
    ru: "Эти слова ещё не проверил носитель языка. Если что-то непонятно, спросите в ведомстве.",
    prs: "این کلمات را هنوز هیچ اهل زبان ندیده است. اگر چیزی روشن نیست، در اداره بپرسید.",
    tg: "Ин суханҳоро ҳанӯз соҳибзабон насанҷидааст. Агар чизе нофаҳмо бошад, дар идора пурсед.",
  },
} as const;

/** Words of the page on which a person takes a step of their own case. */
export const stepTexts = joinTexts(beside, { kk: kk.step, ky: ky.step, tk: tk.step, uz: uz.step, ps: ps.step });
