import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { revocationStates } from "../shared/permit-revocation.ts";
import { permitStates } from "../shared/permit-states.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
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
  ...revocationStates,
} as const satisfies Record<string, State>;

/** States of a work permit. */
export const states = tellStates(beside, stateWords("work-permit"));
