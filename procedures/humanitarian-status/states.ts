import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    title: { en: "Asked for", ru: "Подана просьба" },
    isFinal: false,
    protects: true,
    countsAs: "HUM-PENDING",
    says: {
      en: "We have your request. Nobody may send you back while we look at it.",
      ru: "Ваша просьба принята. Пока мы её рассматриваем, вас не вышлют.",
      prs: "درخواست شما رسید. تا رسیدگی ما کسی شما را پس نمی‌فرستد.",
      tg: "Дархости шумо расид. То баррасии мо шуморо барнамегардонанд.",
    },
  },
  registered: {
    title: { en: "Registered", ru: "Зарегистрирована" },
    isFinal: false,
    protects: true,
    countsAs: "HUM-PENDING",
    says: {
      en: "Your request is registered. Next we talk with you.",
      ru: "Просьба зарегистрирована. Далее мы поговорим с вами.",
      prs: "درخواست ثبت شد. بعد با شما گپ می‌زنیم.",
      tg: "Дархост ба қайд гирифта шуд. Баъд бо шумо гап мезанем.",
    },
  },
  heard: {
    title: { en: "Heard, decision due", ru: "Заслушан, предстоит решение" },
    isFinal: false,
    protects: true,
    countsAs: "HUM-PENDING",
    says: said.heard,
  },
  granted: {
    title: { en: "Granted for a term", ru: "Предоставлена на срок" },
    isFinal: false,
    protects: true,
    countsAs: "HUM-GRANTED",
    says: {
      en: "You may stay. Before the term ends we look whether you still need it.",
      ru: "Вы можете остаться. До конца срока мы посмотрим, нужна ли защита дальше.",
      prs: "شما می‌توانید بمانید. پیش از ختم میعاد می‌بینیم که هنوز لازم است یا نه.",
      tg: "Шумо метавонед монед. Пеш аз анҷоми муҳлат мебинем, ки ҳанӯз лозим аст ё не.",
    },
  },
  refused: {
    title: { en: "Not granted or ended, final", ru: "Не предоставлена или прекращена окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "HUM-REFUSED",
    says: {
      en: "The decision is final. If your situation changes, ask again; an adviser tells you which ways are open.",
      ru: "Решение окончательное. Если положение изменится, обратитесь снова; юрист подскажет, что возможно.",
      prs: "تصمیم نهایی است. اگر وضعیت شما تغییر کند دوباره بخواهید؛ مشاور راه‌ها را می‌گوید.",
      tg: "Қарор ниҳоӣ аст. Агар вазъият дигар шавад, аз нав муроҷиат кунед; мушовир роҳҳоро мегӯяд.",
    },
  },
  withdrawn: {
    title: { en: "Withdrawn", ru: "Отозвана" },
    isFinal: true,
    protects: false,
    countsAs: "HUM-WITHDRAWN",
    says: said.takenBack,
  },
  ...remedyStates(true, "HUM-APPEAL"),
} as const satisfies Record<string, State>;

/** States of complementary protection; the open ones and a grant protect (HS9). */
export const states = tellStates(beside, stateWords("humanitarian-status"));
