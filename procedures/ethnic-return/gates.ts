import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { isHearingFair } from "../shared/remedy-rules.ts";
import { isFirstProlongation, isProlongationAsked, isQuotaKept, isRefusalHeard, isTermOver } from "./rules.ts";

// Where no hearing was needed nobody examined before, so that another hand is asked for on appeal alone.
const { deciderAnother: _, ...remedies } = remedyGates({
  other: "ER2",
  notice: "ER2",
  over: "ER2",
  body: "ER2",
  good: ["granted"],
  examiners: ["hear"],
});

/** Gates in the numbering of RULES.md. */
export const gates = {
  refusalHeard: {
    id: "refusalHeard",
    rule: "ER1",
    holds: isRefusalHeard,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:hearing"],
    title: { en: "Nobody is refused unheard, nor without reasons.", ru: "Никому не отказывают без заслушивания и мотивов." },
    nextStep: { en: "Tell the person what is doubted, and hear them.", ru: "Сообщите, что вызывает сомнение, и выслушайте лицо." },
  },
  hearingFair: {
    id: "hearingFair",
    rule: "ER1",
    holds: isHearingFair,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:hearing"],
    title: { en: "Heard in a language they understood, a child with a guardian.", ru: "Заслушан на понятном языке, ребёнок — с опекуном." },
    nextStep: { en: "Bring an interpreter; for a child name the guardian.", ru: "Пригласите переводчика; для ребёнка укажите опекуна." },
  },
  firstProlongation: {
    id: "firstProlongation",
    rule: "ER3",
    holds: isFirstProlongation,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:prolongation"],
    title: { en: "It is prolonged once.", ru: "Продлевается один раз." },
    nextStep: { en: "Look at citizenship, or another status.", ru: "Рассмотрите гражданство или иной статус." },
  },
  asked: {
    id: "asked",
    rule: "ER3",
    holds: isProlongationAsked,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:prolongation"],
    title: { en: "The person asked for more time.", ru: "Лицо просило продления." },
    nextStep: { en: "Record the request first.", ru: "Сначала запишите просьбу." },
  },
  termOver: {
    id: "termOver",
    rule: "ER4",
    holds: isTermOver,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:status"],
    title: { en: "The term is over.", ru: "Срок истёк." },
    nextStep: { en: "Wait for the end of the term.", ru: "Дождитесь окончания срока." },
  },
  quotaKept: {
    id: "quotaKept",
    rule: "ER5",
    holds: isQuotaKept,
    source: ["rap-2012:RAP-III-T2", "kz-kandas:aid"],
    title: {
      en: "Aid under the quota of a region is given while a place of it is left.",
      ru: "Помощь по региональной квоте — пока в ней есть место.",
    },
    nextStep: { en: "Count the places on the day, or settle without the quota.", ru: "Подсчитайте места на день либо оформите без квоты." },
  },
  ...remedies,
} as const satisfies Record<string, Gate>;
