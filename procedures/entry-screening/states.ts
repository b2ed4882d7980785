import { type State, tellStates } from "../../src/process/index.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const open = { isFinal: false, protects: true, countsAs: "ES-PENDING" } as const;

const beside = {
  recorded: {
    ...open,
    title: { en: "Arrival recorded", ru: "Прибытие зафиксировано" },
    says: {
      en: "We have written down that you came. Tell us if you are ill, hungry or afraid. We explain your rights first.",
      ru: "Мы записали, что вы прибыли. Скажите, если вы больны, голодны или вам страшно. Сначала мы объясним ваши права.",
      prs: "نوشتیم که شما آمدید. اگر مریض یا گرسنه هستید یا می‌ترسید، به ما بگویید. اول حقوق شما را توضیح می‌دهیم.",
      tg: "Мо навиштем, ки шумо омадед. Агар бемор ё гурусна бошед ё тарсед, ба мо гӯед. Аввал ҳуқуқҳои шуморо мефаҳмонем.",
    },
  },
  informed: {
    ...open,
    title: { en: "Informed", ru: "Проинформировано" },
    says: {
      en: "You have heard your rights. Now we ask what you need today.",
      ru: "Вам рассказали о ваших правах. Теперь спросим, что вам нужно сегодня.",
      prs: "حقوق شما به شما گفته شد. حالا می‌پرسیم که امروز به چه ضرورت دارید.",
      tg: "Ҳуқуқҳои шумо ба шумо гуфта шуд. Акнун мепурсем, ки имрӯз ба чӣ ниёз доред.",
    },
  },
  checked: {
    ...open,
    title: { en: "Needs checked", ru: "Потребности выяснены" },
    says: {
      en: "We know what you need today. Next, an officer listens to you a little longer.",
      ru: "Мы знаем, что вам нужно сегодня. Теперь сотрудник поговорит с вами подробнее.",
      prs: "می‌دانیم که امروز چه ضرورت دارید. حالا یک کارمند کمی بیشتر به شما گوش می‌دهد.",
      tg: "Мо медонем, ки имрӯз ба чӣ ниёз доред. Акнун корманд бо шумо муфассалтар суҳбат мекунад.",
    },
  },
  profiled: {
    ...open,
    title: { en: "Profiled", ru: "Профиль составлен" },
    says: {
      en: "We know who can help you. We call them now. This was not a decision about your stay.",
      ru: "Мы знаем, кто может вам помочь, и сейчас связываемся с ними. Это не решение о вашем пребывании.",
      prs: "می‌دانیم چه کسی به شما کمک کرده می‌تواند و حالا با آن‌ها تماس می‌گیریم. این تصمیم دربارهٔ ماندن شما نبود.",
      tg: "Мо медонем, кӣ ба шумо кӯмак карда метавонад, ва ҳоло бо онҳо тамос мегирем. Ин қарор дар бораи мондани шумо набуд.",
    },
  },
  referred: {
    ...open,
    title: { en: "Referred", ru: "Направлено" },
    says: {
      en: "Others know that you are coming. Keep your slip: it shows where to go and whom to call.",
      ru: "Вас уже ждут. Сохраните талон: в нём указано, куда идти и кому звонить.",
      prs: "دیگران می‌دانند که شما می‌آیید. ورق خود را نگاه دارید: در آن نوشته است که کجا بروید و به که زنگ بزنید.",
      tg: "Шуморо интизоранд. Варақаро нигоҳ доред: дар он навишта шудааст, ки ба куҷо равед ва ба кӣ занг занед.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    countsAs: "ES-CLOSED",
    title: { en: "Screening ended", ru: "Проверка завершена" },
    says: {
      en: "The first questions are over. Those who help you go on from here. You may ask to be heard again.",
      ru: "Первые вопросы закончены. Дальше с вами работают те, кто помогает. Вы можете попросить выслушать вас ещё раз.",
      prs: "پرسش‌های اول تمام شد. از این به بعد کسانی که کمک می‌کنند، با شما هستند. می‌توانید بخواهید که دوباره شما را بشنوند.",
      tg: "Саволҳои аввал тамом шуданд. Минбаъд онҳое, ки кӯмак мекунанд, бо шумоанд. Метавонед хоҳиш кунед, ки шуморо боз шунаванд.",
    },
  },
} as const satisfies Record<string, State>;

export const states = tellStates(beside, { kk, ky, tk, uz, ps });
