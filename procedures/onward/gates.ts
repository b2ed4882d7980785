import { type Gate, nothingOpenProtects } from "../../src/process/index.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { isAdmissionProven, isDestinationSafe, isStillWished, isWishFree } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  nothingOpenProtects,
  wishFree: {
    id: "wishFree",
    rule: "OM1",
    holds: isWishFree,
    source: ["rap-2012:RCF-4.2-7"],
    title: { en: "The wish is the person's own; nobody pushes.", ru: "Желание собственное; никто не принуждает." },
    nextStep: { en: "Talk alone; who was pushed is helped to stay.", ru: "Поговорите наедине; принуждаемому помогите остаться." },
  },
  destinationSafe: {
    id: "destinationSafe",
    rule: "OM2",
    holds: isDestinationSafe,
    source: ["refugee-1951:33.1", "unhcr-standards:confidentiality"],
    title: {
      en: "The destination is none that the person fears, and sends nobody on to one.",
      ru: "Страна не опасна для лица и не высылает в опасную.",
    },
    nextStep: { en: "Look for another destination, and explain asylum.", ru: "Ищите другую страну и разъясните убежище." },
  },
  admissionProven: {
    id: "admissionProven",
    rule: "OM3",
    holds: isAdmissionProven,
    source: ["rap-2012:RCF-4.2-7"],
    title: { en: "The destination admits the person, in writing.", ru: "Страна письменно допускает лицо." },
    nextStep: { en: "Wait for the proof; no journey without it.", ru: "Дождитесь подтверждения; без него выезда нет." },
  },
  stillWished: {
    id: "stillWished",
    rule: "OM4",
    holds: isStillWished,
    source: ["rap-2012:RCF-4.2-7", "crc-1989:10"],
    title: {
      en: "On the day the person still wishes it; a child travels with somebody.",
      ru: "В день выезда желание сохраняется; ребёнок едет с сопровождающим.",
    },
    nextStep: { en: "Ask, alone; who hesitates stays.", ru: "Спросите наедине; кто сомневается — остаётся." },
  },
  stayOwn: {
    id: "stayOwn",
    rule: "OM5",
    holds: isWithdrawalOwn,
    source: ["rap-2012:RCF-4.2-7"],
    title: { en: "Staying is the person's own choice.", ru: "Решение остаться — собственное." },
    nextStep: { en: "Write the person's words.", ru: "Запишите слова лица." },
  },
} as const satisfies Record<string, Gate>;
