import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { revocationStates } from "../shared/permit-revocation.ts";
import { permitStates } from "../shared/permit-states.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
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
  ...revocationStates,
} as const satisfies Record<string, State>;

/** States of a permit given to the worker. */
export const states = tellStates(beside, stateWords("direct-permit"));
