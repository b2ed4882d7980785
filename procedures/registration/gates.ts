import type { Gate } from "../../src/process/index.ts";
import {
  isAChild,
  isDuplicateSettled,
  isHouseholdKnown,
  isPaperOwn,
  isRestrictionGrounded,
  isSchoolFollowed,
  isSmallestRecordAsked,
  isUnseenSought,
  isUseExplained,
  isVerifierAnother,
} from "./record-rules.ts";

export const gates = {
  aChild: {
    id: "aChild",
    rule: "RG14",
    holds: isAChild,
    source: ["crc-1989:1"],
    title: { en: "The person is a child, or may be one.", ru: "Это ребёнок или, возможно, ребёнок." },
    nextStep: { en: "Record the birth first, or leave the question.", ru: "Сначала запишите рождение или не задавайте вопрос." },
  },
  schoolSeenTo: {
    id: "schoolSeenTo",
    rule: "RG14",
    holds: isSchoolFollowed,
    source: ["rap-2012:RAP-II-26", "crc-1989:28"],
    title: {
      en: "A child out of school has somebody who sees to it, and the file says the same of the child.",
      ru: "Ребёнком вне школы кто-то занимается, и в досье указано то же.",
    },
    nextStep: {
      en: "Name who brings the child to school, and by when; where the household's page says otherwise, correct it first.",
      ru: "Укажите, кто и когда устроит ребёнка в школу; если на странице домохозяйства иное, сначала исправьте её.",
    },
  },
  smallestRecord: {
    id: "smallestRecord",
    rule: "RG1",
    holds: isSmallestRecordAsked,
    source: ["unhcr-standards:registration.emergency"],
    title: {
      en: 'Names, sex, birth, nationality and languages were asked; "unknown" is an answer.',
      ru: "Спрошены имя, пол, рождение, гражданство и языки; «неизвестно» — тоже ответ.",
    },
    nextStep: {
      en: "Ask what is missing and record the answer, also when it is unknown.",
      ru: "Спросите недостающее и запишите ответ, даже если он «неизвестно».",
    },
  },
  useExplained: {
    id: "useExplained",
    rule: "RG2",
    holds: isUseExplained,
    source: ["unhcr-standards:excom-91"],
    title: { en: "The person was told what the record is used for.", ru: "Лицу разъяснено, для чего используются сведения." },
    nextStep: { en: "Explain it in the person's language before you go on.", ru: "Разъясните это на языке лица, прежде чем продолжать." },
  },
  duplicateSettled: {
    id: "duplicateSettled",
    rule: "RG3",
    holds: isDuplicateSettled,
    source: ["minsk-2004:MIN-ASY-12"],
    title: {
      en: "One person has one record: a similar record is settled before this one becomes valid.",
      ru: "У одного лица одна запись: вопрос о похожей записи решается до ввода этой в действие.",
    },
    nextStep: {
      en: "Compare the two records, or pass the pair to the supervisor.",
      ru: "Сопоставьте записи или передайте пару руководителю.",
    },
  },
  verifierAnother: {
    id: "verifierAnother",
    rule: "RG4",
    holds: isVerifierAnother,
    source: ["rap-2012:RCF-4.2-10"],
    title: { en: "A record is verified by somebody other than the one who made it.", ru: "Запись проверяет не тот, кто её составил." },
    nextStep: {
      en: "Ask a supervisor who has not worked on this record.",
      ru: "Обратитесь к руководителю, который с этой записью не работал.",
    },
  },
  paperOwn: {
    id: "paperOwn",
    rule: "RG5",
    holds: isPaperOwn,
    source: ["minsk-2004:MIN-ASY-14", "refugee-1951:27"],
    title: {
      en: "Each person has a paper; adults, and children alone, one of their own.",
      ru: "Документ есть у каждого; у взрослых и у детей без сопровождения — собственный.",
    },
    nextStep: { en: "Issue an own certificate.", ru: "Выдайте собственное свидетельство." },
  },
  unseenSought: {
    id: "unseenSought",
    rule: "RG6",
    holds: isUnseenSought,
    source: ["decision:0004", "unhcr-standards:registration.continuous"],
    title: {
      en: 'A record rests for "not seen" only after the person was sought on two days.',
      ru: "Запись приостанавливается из-за неявки лишь после того, как лицо искали в разные дни не менее двух раз.",
    },
    nextStep: { en: "Seek the person again and note how.", ru: "Попытайтесь найти лицо ещё раз и отметьте, как именно." },
  },
  householdKnown: {
    id: "householdKnown",
    rule: "RG7",
    holds: isHouseholdKnown,
    source: ["unhcr-standards:registration.emergency"],
    title: {
      en: "It is known who lives with the person, or that they live alone.",
      ru: "Известно, с кем проживает лицо, или что оно проживает одно.",
    },
    nextStep: { en: "Ask who lives with the person and name them.", ru: "Спросите, с кем проживает лицо, и укажите этих людей." },
  },
  restrictionGrounded: {
    id: "restrictionGrounded",
    rule: "RG10",
    holds: isRestrictionGrounded,
    source: ["minsk-2004:MIN-MIG-1", "almaty-2011:ALM-INT-ii-e", "refugee-1951:26"],
    title: {
      en: "A restriction of movement names its law, its reason and its last day, and was told to the person.",
      ru: "У ограничения передвижения указаны норма, причина и последний день, и лицу о нём сообщено.",
    },
    nextStep: {
      en: "Write what is missing, and tell the person; or restrict nothing.",
      ru: "Допишите недостающее и сообщите лицу; иначе не ограничивайте.",
    },
  },
} as const satisfies Record<string, Gate>;
