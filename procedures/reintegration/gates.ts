import type { Gate } from "../../src/process/index.ts";
import { courseGates } from "../shared/courses.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import {
  areAreasCovered,
  isCheckupFree,
  isCheckupSealed,
  isCreditWeighed,
  isDataKept,
  isOfThePlan,
  isPlanOwn,
  isScoreWhole,
  isYearScored,
} from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  dataKept: {
    id: "dataKept",
    rule: "RI1",
    holds: isDataKept,
    source: ["unhcr-standards:confidentiality"],
    title: { en: "Authorities learn no more than the returnee approved.", ru: "Власти узнают не больше, чем одобрило лицо." },
    nextStep: { en: "Take out what was not approved.", ru: "Исключите то, что не одобрено." },
  },
  planOwn: {
    id: "planOwn",
    rule: "RI2",
    holds: isPlanOwn,
    source: ["rap-2012:RCF-4.3-3", "almaty-2011:ALM-REINT-v"],
    title: {
      en: "The plan is agreed, and has the social and mental side beside the economic.",
      ru: "План согласован и охватывает не только экономику.",
    },
    nextStep: { en: "Add the sides that are lacking, and ask the person.", ru: "Добавьте недостающие стороны и спросите лицо." },
  },
  checkupFree: {
    id: "checkupFree",
    rule: "RI3",
    holds: isCheckupFree,
    source: ["almaty-2011:ALM-REINT-vi", "rap-2012:RAP-III-22"],
    title: { en: "No help hangs on a health check.", ru: "Помощь не зависит от медосмотра." },
    nextStep: {
      en: "Take the condition out; a check-up is voluntary and confidential.",
      ru: "Снимите условие; осмотр доброволен и конфиденциален.",
    },
  },
  ofThePlan: {
    id: "ofThePlan",
    rule: "RI21",
    holds: isOfThePlan,
    source: ["rap-2012:RCF-4.3-3"],
    title: { en: "What is arranged was agreed in the plan.", ru: "Услуга предусмотрена согласованным планом." },
    nextStep: { en: "Refine the plan with the person first.", ru: "Сначала уточните план вместе с лицом." },
  },
  creditWeighed: {
    id: "creditWeighed",
    rule: "RI24",
    holds: isCreditWeighed,
    source: ["iom-standards:reintegration.feasibility", "decision:0102"],
    title: { en: "Something that is planned was weighed before a credit.", ru: "Перед кредитом взвешено что-либо из планируемого." },
    nextStep: { en: "Weigh with the person what they plan.", ru: "Взвесьте вместе с лицом, что оно планирует." },
  },
  checkupSealed: {
    id: "checkupSealed",
    rule: "RI20",
    holds: isCheckupSealed,
    source: ["almaty-2011:ALM-REINT-vi", "rap-2012:RAP-III-22"],
    title: {
      en: "A check-up is handed over to the health service; what it finds is never written here.",
      ru: "На осмотр направляют в медицинскую службу; его результат сюда не записывают.",
    },
    nextStep: { en: "Mark “Medical help” to be handed over as well.", ru: "Отметьте передачу «Медицинская помощь»." },
  },
  scoreWhole: {
    id: "scoreWhole",
    rule: "RI4",
    holds: isScoreWhole,
    source: ["iom-standards:reintegration.levels", "decision:0102"],
    title: {
      en: "Of each side more than half was answered, so that it has a score, or the person declined it.",
      ru: "По каждой стороне есть ответы больше чем на половину вопросов и выведена оценка, либо лицо отказалось отвечать.",
    },
    nextStep: {
      en: "Ask the person what is still open; what they do not wish to answer is marked as declined.",
      ru: "Спросите у лица то, что осталось без ответа; на что оно отвечать не желает, отметьте как отказ.",
    },
  },
  yearScored: {
    id: "yearScored",
    rule: "RI5",
    holds: isYearScored,
    source: ["rap-2012:RAP-III-18"],
    title: { en: "It closes after both scores.", ru: "Завершается после обеих оценок." },
    nextStep: { en: "Score it after a year first.", ru: "Сначала проведите оценку через год." },
  },
  leftFreely: {
    id: "leftFreely",
    rule: "RI6",
    holds: isWithdrawalOwn,
    source: ["almaty-2011:ALM-REINT-iii"],
    title: { en: "Stopping is the person's own wish.", ru: "Прекращение — собственное желание лица." },
    nextStep: { en: "Talk, and write the person's words.", ru: "Поговорите и запишите слова лица." },
  },
  areasCovered: {
    id: "areasCovered",
    rule: "RI8",
    holds: areAreasCovered,
    source: ["almaty-2011:ALM-REINT-i"],
    title: {
      en: "Of health, housing, education and income the plan says what is done, or that nothing is lacking.",
      ru: "По здоровью, жилью, обучению и доходу указано, что делается, или что всё есть.",
    },
    nextStep: { en: "Ask about each of the four.", ru: "Спросите о каждом из четырёх." },
  },
  ...courseGates("RI7"),
} as const satisfies Record<string, Gate>;
