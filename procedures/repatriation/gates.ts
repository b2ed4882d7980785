import { type Gate, nothingOpenProtects } from "../../src/process/index.ts";
import {
  isChildGuarded,
  isClaimKept,
  isCounselled,
  isDangerAssessed,
  isHumanityAsked,
  isInformed,
  isStillWished,
  isWishOwn,
} from "./rules.ts";

/** Gates of a return, in the numbering of RULES.md. */
export const gates = {
  nothingOpenProtects,
  informed: {
    id: "informed",
    rule: "VR2",
    holds: isInformed,
    source: ["unhcr-standards:volrep", "iom-standards:avrr.voluntary"],
    title: {
      en: "What the place of return is like was told, from a source, and understood.",
      ru: "О месте возвращения рассказано по источнику, и это понято.",
    },
    nextStep: {
      en: "Take country information that is dated and sourced, and explain it in the person's language.",
      ru: "Возьмите датированные сведения с источником и объясните на языке лица.",
    },
  },
  counselled: {
    id: "counselled",
    rule: "VR3",
    holds: isCounselled,
    source: ["iom-standards:avrr.voluntary"],
    title: {
      en: "Counsel was given; to whoever is held, by somebody independent.",
      ru: "Проведена консультация; содержащемуся под стражей — независимая.",
    },
    nextStep: {
      en: "Ask the legal clinic for a talk before the declaration.",
      ru: "До декларации попросите о консультации в юридической клинике.",
    },
  },
  wishOwn: {
    id: "wishOwn",
    rule: "VR4",
    holds: isWishOwn,
    source: ["unhcr-standards:volrep", "rap-2012:RCF-4.2-8"],
    title: { en: "The wish is the person's own, free, and understood.", ru: "Желание — собственное, свободное и осознанное." },
    nextStep: {
      en: "Talk alone, without hurry; write their words, or do not go on.",
      ru: "Поговорите наедине, без спешки; запишите слова лица или остановитесь.",
    },
  },
  childGuarded: {
    id: "childGuarded",
    rule: "VR5",
    holds: isChildGuarded,
    source: ["crc-1989:3.1", "crc-1989:12"],
    title: {
      en: "A child, and who may be one, does not decide alone.",
      ru: "Ребёнок и тот, кто может быть ребёнком, не решает в одиночку.",
    },
    nextStep: {
      en: "Name the guardian, and bring the case before the best-interests panel or both parents.",
      ru: "Укажите опекуна и передайте вопрос комиссии по наилучшим интересам либо обоим родителям.",
    },
  },
  dangerAssessed: {
    id: "dangerAssessed",
    rule: "VR9",
    holds: isDangerAssessed,
    source: ["refugee-1951:33.1", "iccpr-1966:7"],
    title: {
      en: "The danger on return was assessed by another than who counselled, and does not stand against the journey.",
      ru: "Опасность возвращения оценил не тот, кто консультировал, и она не препятствует выезду.",
    },
    nextStep: {
      en: "Where there is danger, or doubt, explain asylum and do not prepare the journey.",
      ru: "При опасности или сомнении разъясните право на убежище и не готовьте выезд.",
    },
  },
  claimKept: {
    id: "claimKept",
    rule: "VR7",
    holds: isClaimKept,
    source: ["unhcr-standards:confidentiality", "euaa-standards:confidentiality"],
    title: {
      en: "The State of return is told what the person chose, and never of a claim.",
      ru: "Государству сообщают то, что выбрало лицо, и никогда — об убежище.",
    },
    nextStep: {
      en: "Take the claim and its reasons out, and ask the person what may be told.",
      ru: "Исключите сведения об убежище и спросите лицо, что можно сообщить.",
    },
  },
  stillWished: {
    id: "stillWished",
    rule: "VR8",
    holds: isStillWished,
    source: ["unhcr-standards:volrep"],
    title: { en: "At boarding the person still wishes to go.", ru: "При посадке лицо всё ещё хочет ехать." },
    nextStep: { en: "Ask, alone; who hesitates stays.", ru: "Спросите наедине; кто сомневается — остаётся." },
  },
  humanityAsked: {
    id: "humanityAsked",
    rule: "VR11",
    holds: isHumanityAsked,
    source: ["rap-2012:RAP-III-11", "cat-1984:3"],
    title: {
      en: "Reasons of humanity to stay were asked about; where there are any, or in doubt, they were decided or the person declined.",
      ru: "О гуманитарных причинах остаться спросили; если они есть или возможны, по ним решено либо лицо отказалось.",
    },
    nextStep: {
      en: "Ask, explain humanitarian status, and wait for its decision.",
      ru: "Спросите, разъясните гуманитарный статус и дождитесь решения.",
    },
  },
} as const satisfies Record<string, Gate>;
