import { type State, tellStates } from "../../src/process/index.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const open = { isFinal: false, protects: true, countsAs: "RG-PENDING" } as const;

const beside = {
  scheduled: {
    ...open,
    title: { en: "Appointment given", ru: "Назначен приём" },
    says: {
      en: "You have an appointment. Bring what papers you have; come also without any.",
      ru: "Вам назначен приём. Возьмите документы, какие есть; приходите и без них.",
      prs: "برای شما وقت تعیین شد. هر سندی که دارید بیاورید؛ بدون سند هم بیایید.",
      tg: "Ба шумо вақт таъйин шуд. Ҳар ҳуҷҷате доред, биёред; бе ҳуҷҷат ҳам биёед.",
    },
  },
  identified: {
    ...open,
    title: { en: "Identity captured", ru: "Личность записана" },
    says: {
      en: "We wrote down who you are, as you told us. You may correct it at any time.",
      ru: "Мы записали сведения о вас с ваших слов. Вы можете исправить их в любое время.",
      prs: "ما نوشتیم که شما کیستید، همان‌طور که گفتید. هر وقت می‌توانید اصلاح کنید.",
      tg: "Мо навиштем, ки шумо кистед, ҳамон тавре ки гуфтед. Ҳар вақт метавонед ислоҳ кунед.",
    },
  },
  composed: {
    ...open,
    title: { en: "Household composed", ru: "Состав семьи записан" },
    says: {
      en: "We know who belongs to you. Each of you gets papers.",
      ru: "Мы знаем, кто ваши близкие. Документы получит каждый.",
      prs: "می‌دانیم که چه کسانی با شما هستند. هر کدام شما سند می‌گیرد.",
      tg: "Мо медонем, киҳо бо шумоянд. Ҳар яки шумо ҳуҷҷат мегирад.",
    },
  },
  compared: {
    ...open,
    title: { en: "Compared with earlier records", ru: "Сверено с прежними записями" },
    says: {
      en: "We made sure that you are not recorded twice. One more check follows.",
      ru: "Мы убедились, что вы не записаны дважды. Осталась ещё одна проверка.",
      prs: "ما دیدیم که نام شما دو بار ثبت نشده باشد. یک بررسی دیگر مانده است.",
      tg: "Мо боварӣ ҳосил кардем, ки шумо ду бор сабт нашудаед. Боз як санҷиш мондааст.",
    },
  },
  verified: {
    ...open,
    title: { en: "Verified", ru: "Проверено" },
    says: {
      en: "Your record is right. You get your certificate today.",
      ru: "Запись верна. Сегодня вы получите свидетельство.",
      prs: "معلومات شما درست است. امروز تصدیق‌نامهٔ خود را می‌گیرید.",
      tg: "Маълумоти шумо дуруст аст. Имрӯз шаҳодатномаатонро мегиред.",
    },
  },
  active: {
    isFinal: false,
    protects: false,
    countsAs: "RG-ACTIVE",
    title: { en: "Active", ru: "Действует" },
    says: {
      en: "You are registered. Tell us when a child is born, when you move, or when you need help.",
      ru: "Вы зарегистрированы. Сообщите нам о рождении ребёнка, переезде или если нужна помощь.",
      prs: "شما ثبت هستید. اگر طفلی به دنیا آمد، کوچ کردید یا کمک لازم داشتید، به ما بگویید.",
      tg: "Шумо ба қайд гирифта шудаед. Агар кӯдак таваллуд шавад, кӯчед ё кӯмак лозим шавад, ба мо гӯед.",
    },
  },
  inactive: {
    isFinal: true,
    protects: false,
    countsAs: "RG-INACTIVE",
    title: { en: "Inactive", ru: "Не действует" },
    says: {
      en: "Your record is resting. Come to us and we open it again.",
      ru: "Ваша запись приостановлена. Придите к нам, и мы её возобновим.",
      prs: "ثبت شما فعلاً معطل است. نزد ما بیایید، دوباره بازش می‌کنیم.",
      tg: "Сабти шумо муваққатан қатъ шудааст. Назди мо биёед, онро боз мекушоем.",
    },
  },
} as const satisfies Record<string, State>;

/** Until a record is valid nobody knows who the person is: such a state protects. A valid record gives no right to stay of its own. */
export const states = tellStates(beside, { kk, ky, tk, uz, ps });
