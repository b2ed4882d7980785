import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { areReasonsWritten, isEligible, isNeverStateless, isNoFearedAsked, isTrackOpen } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  eligible: {
    id: "eligible",
    rule: "NA1",
    holds: isEligible,
    source: ["almaty-2011:ALM-INT-v"],
    title: { en: "The person is eligible today by a named clause.", ru: "Право на гражданство возникло по названной норме." },
    nextStep: { en: "Name the clause, and from when it gives the right.", ru: "Укажите норму и с какого дня она даёт право." },
  },
  trackLawful: {
    id: "trackLawful",
    rule: "NA2",
    holds: isTrackOpen,
    source: ["refugee-1951:34", "stateless-1954:32"],
    title: {
      en: "The simplified way is for refugees and stateless persons, and asks no fee of them.",
      ru: "Упрощённый порядок — для беженцев и лиц без гражданства, без платы.",
    },
    nextStep: { en: "Use another way, or leave the fee out.", ru: "Используйте иной порядок или снимите плату." },
  },
  noFearedAsked: {
    id: "noFearedAsked",
    rule: "NA3",
    holds: isNoFearedAsked,
    source: ["unhcr-standards:confidentiality", "refugee-1951:25"],
    title: {
      en: "No State that the person fears was asked, not even for a release.",
      ru: "Опасное для лица государство не запрашивалось, даже об отказе от гражданства.",
    },
    nextStep: {
      en: "Decide without its paper; the authority issues what is lacking.",
      ru: "Решайте без её бумаги; недостающее выдаёт орган.",
    },
  },
  neverStateless: {
    id: "neverStateless",
    rule: "NA4",
    holds: isNeverStateless,
    source: ["stateless-1961:7", "minsk-2004:MIN-SLS-3"],
    title: {
      en: "Renunciation comes only after assurance: nobody is left without a nationality.",
      ru: "Отказ — только после гарантии: никто не остаётся без гражданства.",
    },
    nextStep: { en: "Give the written assurance first.", ru: "Сначала дайте письменную гарантию." },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "NA6",
    holds: areReasonsWritten,
    source: ["almaty-2011:ALM-INT-v"],
    title: {
      en: "A decision gives its reasons; one for many names the decree and the place in its list.",
      ru: "Решение мотивировано; общее — с указом и номером в списке.",
    },
    nextStep: {
      en: "Write the reasons, and for a decree its number and place.",
      ru: "Укажите мотивы, для указа — номер и место в списке.",
    },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "NA9",
    holds: isWithdrawalOwn,
    source: ["almaty-2011:ALM-INT-v"],
    title: { en: "A withdrawal is the person's own, and free.", ru: "Отзыв — собственное и свободное решение." },
    nextStep: { en: "Talk alone, and write the person's words.", ru: "Поговорите наедине и запишите слова лица." },
  },
  ...remedyGates({ other: "NA5", notice: "NA7", over: "NA7", body: "NA7", good: ["granted"], examiners: ["check"] }),
} as const satisfies Record<string, Gate>;
