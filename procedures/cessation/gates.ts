import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { hasHadTime, isDropExplained, isHearingFair } from "../shared/remedy-rules.ts";
import { areWaysConsidered, isEndGrounded, isGroundLawful, isIntentClear } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  groundLawful: {
    id: "groundLawful",
    rule: "CE1",
    holds: isGroundLawful,
    source: ["unhcr-standards:cancellation", "unhcr-standards:revocation", "refugee-1951:1.C"],
    title: { en: "The ground belongs to this kind.", ru: "Основание относится к этому виду." },
    nextStep: {
      en: "Open the kind that the ground belongs to, or drop the case.",
      ru: "Откройте дело соответствующего вида или прекратите рассмотрение.",
    },
  },
  intentClear: {
    id: "intentClear",
    rule: "CE2",
    holds: isIntentClear,
    source: ["unhcr-standards:cessation"],
    title: { en: "The notice is explained, and free counsel offered.", ru: "Уведомление разъяснено, предложен бесплатный юрист." },
    nextStep: {
      en: "Explain it with an interpreter, and name the legal clinic.",
      ru: "Разъясните с переводчиком и назовите юридическую клинику.",
    },
  },
  replyTime: {
    id: "replyTime",
    rule: "CE3",
    holds: hasHadTime,
    source: ["iccpr-1966:13"],
    title: { en: "The person answered, or had the whole time to.", ru: "Лицо ответило или имело весь срок для ответа." },
    nextStep: { en: "Wait for the answer, or for the end of its time.", ru: "Дождитесь ответа или конца срока." },
  },
  hearingFair: {
    id: "hearingFair",
    rule: "CE4",
    holds: isHearingFair,
    source: ["unhcr-standards:cessation", "crc-1989:12"],
    title: { en: "Heard in a language they understood, a child with a guardian.", ru: "Заслушан на понятном языке, ребёнок — с опекуном." },
    nextStep: { en: "Bring an interpreter; for a child name the guardian.", ru: "Пригласите переводчика; для ребёнка укажите опекуна." },
  },
  endGrounded: {
    id: "endGrounded",
    rule: "CE6",
    holds: isEndGrounded,
    source: ["unhcr-standards:cessation", "unhcr-standards:cancellation", "unhcr-standards:revocation"],
    title: {
      en: "The ground is proved as its kind demands, with reasons.",
      ru: "Основание доказано, как того требует вид дела, с мотивами.",
    },
    nextStep: { en: "In doubt the status is kept.", ru: "При сомнении статус сохраняется." },
  },
  waysConsidered: {
    id: "waysConsidered",
    rule: "CE8",
    holds: areWaysConsidered,
    source: ["unhcr-standards:cessation"],
    title: { en: "Other ways to stay were looked at before the status ended.", ru: "До прекращения рассмотрены иные пути остаться." },
    nextStep: {
      en: "Look at complementary status, family and ties, and note it.",
      ru: "Рассмотрите дополнительную защиту, семью, связи и отметьте это.",
    },
  },
  dropped: {
    id: "dropped",
    rule: "CE10",
    holds: isDropExplained,
    source: ["unhcr-standards:cessation"],
    title: { en: "It says why the case is dropped.", ru: "Указано, почему рассмотрение прекращено." },
    nextStep: { en: "Write the reason.", ru: "Укажите причину." },
  },
  ...remedyGates({ other: "CE5", notice: "CE7", over: "CE7", body: "CE7", good: ["kept"], examiners: ["open", "giveIntent", "hear"] }),
} as const satisfies Record<string, Gate>;
