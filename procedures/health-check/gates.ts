import type { Gate } from "../../src/process/index.ts";
import { isAgreed, isToldFirst } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  agreed: {
    id: "agreed",
    rule: "HC2",
    holds: isAgreed,
    source: ["rap-2012:RAP-III-22", "almaty-2011:ALM-REINT-vi"],
    title: { en: "The person said yes to it themselves.", ru: "Лицо само согласилось." },
    nextStep: {
      en: "Ask the person. Without a yes end it: nothing else changes for them.",
      ru: "Спросите лицо. Без согласия завершите: больше для него ничего не изменится.",
    },
  },
  toldFirst: {
    id: "toldFirst",
    rule: "HC4",
    holds: isToldFirst,
    source: ["decision:0072"],
    title: { en: "The person was told before it is written down.", ru: "Лицу сообщено до записи." },
    nextStep: {
      en: "Tell the person first, alone: they can read it in their file at once.",
      ru: "Сначала сообщите лицу наедине: в своём деле оно прочтёт это сразу.",
    },
  },
} as const satisfies Record<string, Gate>;
