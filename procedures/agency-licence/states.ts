import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: false,
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We have the application. Pay the deposit and hand in your papers.",
      ru: "Заявление принято. Внесите депозит и представьте документы.",
      prs: "درخواست رسید. ضمانت را بپردازید و اسناد را بدهید.",
      tg: "Ариза қабул шуд. Депозитро супоред ва ҳуҷҷатҳоро пешниҳод кунед.",
    },
  },
  licensed: {
    isFinal: false,
    protects: false,
    title: { en: "Licensed", ru: "Лицензия действует" },
    says: {
      en: "The agency is licensed. It takes no money from workers, and each order is registered.",
      ru: "Агентство лицензировано. С работников плата не берётся, каждая заявка регистрируется.",
      prs: "اداره جواز دارد. از کارگران پول نمی‌گیرد و هر سفارش ثبت می‌شود.",
      tg: "Агентӣ литсензия дорад. Аз коргарон пул намегирад ва ҳар фармоиш сабт мешавад.",
    },
  },
  suspended: {
    isFinal: false,
    protects: false,
    title: { en: "Suspended", ru: "Приостановлена" },
    says: {
      en: "The licence is suspended. Put things right by the day that was set.",
      ru: "Лицензия приостановлена. Устраните нарушения к сроку.",
      prs: "جواز معطل است. تا روز معین اصلاح کنید.",
      tg: "Литсензия боздошта шуд. То рӯзи муайян ислоҳ кунед.",
    },
  },
  ending: {
    isFinal: false,
    protects: false,
    title: { en: "Ended, claims of workers may be made", ru: "Прекращена, принимаются требования работников" },
    says: {
      en: "The licence has ended. The deposit is held for claims of workers until a day. You can object.",
      ru: "Лицензия прекращена. Депозит удерживается для требований работников до срока. Вы можете возразить.",
      prs: "جواز تمام شد. ضمانت برای ادعای کارگران تا روزی نگه داشته می‌شود. می‌توانید اعتراض کنید.",
      tg: "Литсензия қатъ шуд. Депозит барои даъвои коргарон то рӯзе нигоҳ дошта мешавад. Шумо эътироз карда метавонед.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    title: { en: "Closed, deposit given back", ru: "Закрыто, депозит возвращён" },
    says: {
      en: "All is settled and the rest of the deposit was given back.",
      ru: "Все требования удовлетворены, остаток депозита возвращён.",
      prs: "همه چیز تصفیه شد و باقی ضمانت پس داده شد.",
      tg: "Ҳама ҳисобӣ шуд ва боқии депозит баргардонида шуд.",
    },
  },
  ...reviewStates(false),
} as const satisfies Record<string, State>;

/** States of a licence. */
export const states = tellStates(beside, stateWords("agency-licence"));
