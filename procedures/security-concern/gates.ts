import type { Gate } from "../../src/process/index.ts";
import { isChildSafe, isConcernClean, isExaminerDone, isNeedClean, isReasoned, isWishPassedOn } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  concernClean: {
    id: "concernClean",
    rule: "SC2",
    holds: isConcernClean,
    source: ["euaa-standards:confidentiality", "almaty-2011:ALM-BORD-n3"],
    title: {
      en: "The concern says nothing of a claim, and says what it is handed on for.",
      ru: "В сообщении нет сведений о ходатайстве, и указана цель передачи.",
    },
    nextStep: {
      en: "Leave out what tells of asylum or of why the person fled; write what it is for.",
      ru: "Уберите сведения об убежище и причинах бегства; укажите цель.",
    },
  },
  childSafe: {
    id: "childSafe",
    rule: "SC5",
    holds: isChildSafe,
    source: ["crc-1989:3.1", "crc-1989:20"],
    title: {
      en: "Of a child, or of somebody who may be one, child protection is told first.",
      ru: "О ребёнке и о том, кто может быть ребёнком, сначала сообщают в орган защиты детей.",
    },
    nextStep: { en: "Refer to child protection, then note the concern.", ru: "Направьте в орган защиты детей, затем запишите сообщение." },
  },
  reasoned: {
    id: "reasoned",
    rule: "SC3",
    holds: isReasoned,
    source: ["rap-2012:RCF-4.1-2"],
    title: { en: "It says why.", ru: "Указано, почему." },
    nextStep: { en: "Write the reason.", ru: "Укажите причину." },
  },
  needClean: {
    id: "needClean",
    rule: "SC6",
    holds: isNeedClean,
    source: ["almaty-2011:ALM-BORD-n3", "euaa-standards:confidentiality"],
    title: {
      en: "Who receives the person learns nothing of the concern.",
      ru: "Получатели ничего не узнают о сообщении.",
    },
    nextStep: { en: "Refer with the need alone.", ru: "Направьте, указав лишь потребность." },
  },
  wishPassedOn: {
    id: "wishPassedOn",
    rule: "SC6",
    holds: isWishPassedOn,
    source: ["minsk-2004:MIN-ASY-3", "refugee-1951:33.1"],
    title: {
      en: "A wish for asylum, also an unsure one, was passed on.",
      ru: "Желание получить убежище, даже неуверенное, передано.",
    },
    nextStep: {
      en: "Refer to the asylum authority first. Where the question was not put, put it.",
      ru: "Сначала направьте в орган по вопросам убежища. Если вопрос не задан — задайте его.",
    },
  },
  examinerDone: {
    id: "examinerDone",
    rule: "SC7",
    holds: isExaminerDone,
    source: ["rap-2012:RCF-4.1-2", "unhcr-standards:exclusion.individual"],
    title: { en: "Whoever was told of a finding has said what became of it.", ru: "Тот, кому сообщён результат, сказал, что сделано." },
    nextStep: { en: "Wait for the examiner.", ru: "Дождитесь специалиста по исключению." },
  },
} as const satisfies Record<string, Gate>;
