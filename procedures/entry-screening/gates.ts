import type { Gate } from "../../src/process/index.ts";
import { areNeedsAnswered, isAsylumReferred, isChildWithTrained, isInformedInOwnLanguage } from "./needs-rules.ts";

export const gates = {
  ownLanguage: {
    id: "ownLanguage",
    rule: "ES1",
    holds: isInformedInOwnLanguage,
    source: ["rap-2012:RAP-II-02", "rap-2012:RAP-I-03"],
    title: {
      en: "Nobody is profiled before being informed in a language they speak, with the purpose explained.",
      ru: "Профиль составляется лишь после того, как лицо проинформировано на понятном языке и ему разъяснена цель.",
    },
    nextStep: {
      en: "Show or read the leaflet in the person's language, or call an interpreter.",
      ru: "Покажите или зачитайте памятку на языке лица либо позвоните переводчику.",
    },
  },
  childTrained: {
    id: "childTrained",
    rule: "ES2",
    holds: isChildWithTrained,
    source: ["vst:child-staff", "crc-1989:3.1"],
    title: {
      en: "A child, and whoever may be a child, is profiled only by somebody trained for it.",
      ru: "Профиль ребёнка и того, кто может быть ребёнком, составляет только специально обученный сотрудник.",
    },
    nextStep: {
      en: "Call the duty officer of child protection; ask only what is needed for safety today.",
      ru: "Позвоните дежурному органа защиты детей; спросите лишь то, что нужно для безопасности сегодня.",
    },
  },
  needsAnswered: {
    id: "needsAnswered",
    rule: "ES3",
    holds: areNeedsAnswered,
    source: ["rap-2012:RAP-I-02", "rap-2012:RCF-4.1-7"],
    title: {
      en: "Screening ends only when each need found is referred or settled, and each open question asked.",
      ru: "Проверка завершается, лишь когда по каждой выявленной потребности есть направление или решение, а открытые вопросы заданы.",
    },
    nextStep: {
      en: "Refer each need that was found, or note why not; ask what is still open.",
      ru: "Направьте лицо по каждой потребности или укажите, почему нет; задайте оставшиеся вопросы.",
    },
  },
  asylumReferred: {
    id: "asylumReferred",
    rule: "ES4",
    holds: isAsylumReferred,
    source: ["minsk-2004:MIN-ASY-3", "refugee-1951:33.1"],
    title: {
      en: "A wish for asylum, also an unsure one, stops return: the person goes to the asylum authority first.",
      ru: "Желание получить убежище, даже неуверенное, останавливает возвращение: сначала лицо направляется в орган по вопросам убежища.",
    },
    nextStep: {
      en: "Refer to the asylum authority now. Where the question was not put, put it.",
      ru: "Направьте лицо в орган по вопросам убежища. Если вопрос не задан — задайте его.",
    },
  },
} as const satisfies Record<string, Gate>;
