import type { Gate } from "../../src/process/index.ts";
import { isShareHers } from "../shared/survivor-share.ts";
import { isHealthHers, isHealthOffered, isRecordAgreed } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  recordAgreed: {
    id: "recordAgreed",
    rule: "GB1",
    holds: isRecordAgreed,
    source: ["survivor-care:survivor-decides"],
    title: { en: "She agrees that it is recorded.", ru: "Она согласна на запись." },
    nextStep: { en: "Close the record as she wishes, and help without it.", ru: "Закройте запись по её желанию и помогите без неё." },
  },
  shareAgreed: {
    id: "shareAgreed",
    rule: "GB3",
    holds: isShareHers,
    source: ["survivor-care:survivor-decides"],
    title: {
      en: "She decides on each share and each hand-over; a law that orders one is named, confirmed by a lawyer, and told to her.",
      ru: "О каждой передаче решает она; обязывающая норма названа, подтверждена юристом, и ей об этом сказано.",
    },
    nextStep: {
      en: "Ask her, one by one, and respect the answer; hand nothing over that she declined.",
      ru: "Спросите о каждом отдельно и примите ответ; от чего она отказалась, того не передавайте.",
    },
  },
  healthByHer: {
    id: "healthByHer",
    rule: "GB3",
    holds: isHealthHers,
    source: ["survivor-care:survivor-decides"],
    title: { en: "She decides whether a doctor learns of it.", ru: "Она решает, узнает ли врач." },
    nextStep: { en: "Explain what a doctor can do, and respect the answer.", ru: "Объясните, чем поможет врач, и примите ответ." },
  },
  healthOffered: {
    id: "healthOffered",
    rule: "GB4",
    holds: isHealthOffered,
    source: ["rap-2012:RAP-II-30"],
    title: {
      en: "It closes only after health care was offered, and as she agrees.",
      ru: "Закрывается лишь после предложения врача и с её согласия.",
    },
    nextStep: { en: "Offer health care first.", ru: "Сначала предложите медицинскую помощь." },
  },
} as const satisfies Record<string, Gate>;
