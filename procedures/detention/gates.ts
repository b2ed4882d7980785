import type { Gate } from "../../src/process/index.ts";
import { areAlternativesFirst, areRightsTold, doesAlternativeFit, isFit, isGroundOwn, isJudgeAnother, isNoChild } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  noChild: {
    id: "noChild",
    rule: "DE1",
    holds: isNoChild,
    source: ["crc-1989:37", "crc-1989:3.1"],
    title: { en: "No child, and nobody who may be one, is held.", ru: "Ребёнка и того, кто может быть ребёнком, не задерживают." },
    nextStep: { en: "Call child protection now.", ru: "Сейчас же вызовите службу защиты детей." },
  },
  alternativesFirst: {
    id: "alternativesFirst",
    rule: "DE2",
    holds: areAlternativesFirst,
    source: ["refugee-1951:31.2", "iccpr-1966:9"],
    title: {
      en: "Each alternative was weighed first, and it says why it does not do.",
      ru: "Сначала взвешена каждая альтернатива, указано, почему не подходит.",
    },
    nextStep: { en: "Weigh them all; the mildest that does is used.", ru: "Взвесьте все; применяется самая мягкая из достаточных." },
  },
  groundOwn: {
    id: "groundOwn",
    rule: "DE3",
    holds: isGroundOwn,
    source: ["refugee-1951:31.1", "iccpr-1966:9"],
    title: {
      en: "There is a ground in this person's own case, and never the entry alone.",
      ru: "Есть основание в деле этого лица, и никогда — один лишь въезд.",
    },
    nextStep: { en: "Let the person go, or choose an alternative.", ru: "Отпустите лицо или выберите альтернативу." },
  },
  rightsTold: {
    id: "rightsTold",
    rule: "DE4",
    holds: areRightsTold,
    source: ["iccpr-1966:9", "minsk-2004:MIN-MIG-7"],
    title: { en: "Reasons are told, and lawyer and family could be called.", ru: "Причины сообщены; юристу и семье можно было позвонить." },
    nextStep: { en: "Tell them with an interpreter, and let the person call.", ru: "Сообщите с переводчиком и дайте позвонить." },
  },
  fit: {
    id: "fit",
    rule: "DE5",
    holds: isFit,
    source: ["iccpr-1966:7", "minsk-2004:MIN-MIG-7"],
    title: {
      en: "A doctor found the person fit; nobody whom another case protects as a victim is held.",
      ru: "Врач признал состояние допустимым; защищаемых как пострадавшие не задерживают.",
    },
    nextStep: { en: "Call a doctor, and choose an alternative.", ru: "Вызовите врача и выберите альтернативу." },
  },
  judgeAnother: {
    id: "judgeAnother",
    rule: "DE6",
    holds: isJudgeAnother,
    source: ["iccpr-1966:9"],
    title: { en: "The judge took no part in the order.", ru: "Судья не участвовал в решении." },
    nextStep: { en: "Bring it before another judge.", ru: "Передайте другому судье." },
  },
  alternativeFits: {
    id: "alternativeFits",
    rule: "DE7",
    holds: doesAlternativeFit,
    source: ["refugee-1951:31.2"],
    title: { en: "The alternative is explained, and the person can keep to it.", ru: "Альтернатива разъяснена и посильна." },
    nextStep: { en: "Choose one that the person can keep to.", ru: "Выберите посильную." },
  },
} as const satisfies Record<string, Gate>;
