import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { isHearingFair, isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { areGroundsDealtWith, doesGroundStand, isClaimDecided, isEndLawful } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  claimFirst: {
    id: "claimFirst",
    rule: "HS1",
    holds: isClaimDecided,
    source: ["minsk-2004:MIN-ASY-19"],
    title: { en: "A claim for refugee status is decided first.", ru: "Сначала решается вопрос о статусе беженца." },
    nextStep: {
      en: "Wait for the decision on the claim: refugee status gives more.",
      ru: "Дождитесь решения по ходатайству: статус беженца даёт больше.",
    },
  },
  hearingFair: {
    id: "hearingFair",
    rule: "HS2",
    holds: isHearingFair,
    source: ["unhcr-standards:rsd.interview", "crc-1989:12"],
    title: { en: "Heard in a language they understood, a child with a guardian.", ru: "Заслушан на понятном языке, ребёнок — с опекуном." },
    nextStep: { en: "Bring an interpreter; for a child name the guardian.", ru: "Пригласите переводчика; для ребёнка укажите опекуна." },
  },
  groundsDealt: {
    id: "groundsDealt",
    rule: "HS4",
    holds: areGroundsDealtWith,
    source: ["minsk-2004:MIN-ASY-19", "cat-1984:3"],
    title: { en: "Each ground that was stated is dealt with, with reasons.", ru: "Каждое заявленное основание рассмотрено с мотивами." },
    nextStep: {
      en: "Deal with every ground that the person stated, and give the reasons.",
      ru: "Рассмотрите все заявленные основания и укажите мотивы.",
    },
  },
  endLasting: {
    id: "endLasting",
    rule: "HS8",
    holds: isEndLawful,
    source: ["unhcr-standards:cessation"],
    title: {
      en: "It ends only when the ground is gone for good and no compelling reason keeps it.",
      ru: "Защита прекращается, лишь если основание отпало окончательно и нет веских причин её сохранить.",
    },
    nextStep: { en: "Keep it, and look again before the term ends.", ru: "Сохраните защиту и вернитесь к вопросу до конца срока." },
  },
  groundStands: {
    id: "groundStands",
    rule: "HS8",
    holds: doesGroundStand,
    source: ["minsk-2004:MIN-ASY-19"],
    title: { en: "It is renewed while its ground stands.", ru: "Защита продлевается, пока сохраняется основание." },
    nextStep: {
      en: "Where the ground seems gone, look at the case again: the person is heard.",
      ru: "Если основание, видимо, отпало, рассмотрите дело снова: лицо будет заслушано.",
    },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "HS10",
    holds: isWithdrawalOwn,
    source: ["minsk-2004:MIN-ASY-19"],
    title: { en: "A withdrawal is the person's own, and free.", ru: "Отзыв — собственное и свободное решение." },
    nextStep: { en: "Talk alone, and write the person's words.", ru: "Поговорите наедине и запишите слова лица." },
  },
  ...remedyGates({ other: "HS3", notice: "HS5", over: "HS6", body: "HS7", good: ["granted"], examiners: ["hear"] }),
} as const satisfies Record<string, Gate>;
