import type { State } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { permitStates } from "../shared/permit-states.ts";

/** States of a permit given to the worker. */
export const states = {
  ...permitStates,
  granted: {
    isFinal: false,
    protects: false,
    title: { en: "Granted, orientation next", ru: "Предоставлено, предстоит ознакомление" },
    says: {
      en: "You get the permit. Before you begin we tell you about work, your rights and who helps. It is free.",
      ru: "Разрешение вам дают. До начала работы мы расскажем о труде, ваших правах и о том, кто поможет. Это бесплатно.",
      prs: "اجازه‌نامه به شما داده می‌شود. پیش از شروع کار دربارهٔ کار، حقوق شما و کمک می‌گوییم. رایگان است.",
      tg: "Иҷозатнома ба шумо дода мешавад. Пеш аз оғози кор дар бораи кор, ҳуқуқҳоятон ва кӯмак мегӯем. Ройгон аст.",
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
