import type { State } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { permitStates } from "../shared/permit-states.ts";

/** States of a work permit. */
export const states = {
  ...permitStates,
  examined: {
    isFinal: false,
    protects: false,
    title: { en: "Market and quota examined", ru: "Рынок и квота проверены" },
    says: {
      en: "There is a place for this work. Now we look at your contract.",
      ru: "Место для этой работы есть. Теперь проверяется договор.",
      prs: "برای این کار جای هست. حالا قرارداد شما را می‌بینیم.",
      tg: "Барои ин кор ҷой ҳаст. Ҳоло шартномаи шуморо мебинем.",
    },
  },
  ...reviewStates(false),
  revoked: {
    isFinal: true,
    protects: false,
    title: { en: "Revoked", ru: "Отозвано" },
    says: {
      en: "The permit was revoked after you were heard. A court is open to you, and your wages are still yours.",
      ru: "Разрешение отозвано после того, как вас выслушали. Вы вправе обратиться в суд; заработанное остаётся вашим.",
      prs: "اجازه‌نامه پس از شنیدن حرف شما لغو شد. محکمه برای شما باز است و مزد کارتان از شماست.",
      tg: "Иҷозатнома пас аз шунидани шумо бекор шуд. Ба суд муроҷиат карда метавонед; музди кор аз они шумост.",
    },
  },
} as const satisfies Record<string, State>;
