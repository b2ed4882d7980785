import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    title: { en: "Applied", ru: "Подано" },
    isFinal: false,
    protects: false,
    countsAs: "NAT-PENDING",
    says: {
      en: "We have your application for citizenship.",
      ru: "Ваше заявление о гражданстве принято.",
      prs: "درخواست تابعیت شما رسید.",
      tg: "Дархости шаҳрвандии шумо расид.",
    },
  },
  checked: {
    title: { en: "Checked, decision due", ru: "Проверено, предстоит решение" },
    isFinal: false,
    protects: false,
    countsAs: "NAT-PENDING",
    says: said.looked,
  },
  granted: {
    title: { en: "Granted, papers prepared", ru: "Предоставлено, готовятся документы" },
    isFinal: false,
    protects: false,
    countsAs: "NAT-GRANTED",
    says: {
      en: "You become a citizen. We prepare your papers.",
      ru: "Вы становитесь гражданином. Готовим документы.",
      prs: "شما تبعهٔ این کشور می‌شوید. اسناد را آماده می‌کنیم.",
      tg: "Шумо шаҳрванд мешавед. Ҳуҷҷатҳоро омода мекунем.",
    },
  },
  citizen: {
    title: { en: "Citizen", ru: "Гражданин" },
    isFinal: true,
    protects: false,
    countsAs: "NAT-CITIZEN",
    says: {
      en: "You are a citizen. Congratulations.",
      ru: "Вы гражданин. Поздравляем.",
      prs: "شما تبعهٔ این کشور هستید. مبارک باشد.",
      tg: "Шумо шаҳрванд ҳастед. Муборак бод.",
    },
  },
  refused: {
    title: { en: "Refused, final", ru: "Отказано окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "NAT-REFUSED",
    says: {
      en: "The refusal is final. Your status here stays; you may apply again.",
      ru: "Отказ окончательный. Ваш статус сохраняется; можно подать снова.",
      prs: "رد نهایی شد. حیثیت شما این‌جا می‌ماند؛ دوباره درخواست داده می‌توانید.",
      tg: "Рад ниҳоӣ аст. Мақоми шумо мемонад; метавонед аз нав муроҷиат кунед.",
    },
  },
  withdrawn: {
    title: { en: "Withdrawn", ru: "Отозвано" },
    isFinal: true,
    protects: false,
    countsAs: "NAT-WITHDRAWN",
    says: {
      en: "You took it back. Your status here stays.",
      ru: "Вы отозвали заявление. Ваш статус сохраняется.",
      prs: "درخواست را پس گرفتید. حیثیت شما می‌ماند.",
      tg: "Дархостро пас гирифтед. Мақоми шумо мемонад.",
    },
  },
  ...remedyStates(false, "NAT-APPEAL"),
} as const satisfies Record<string, State>;

/** States of naturalisation; none gives or takes protection (NA8). */
export const states = tellStates(beside, stateWords("naturalisation"));
