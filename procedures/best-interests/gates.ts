import type { Gate } from "../../src/process/index.ts";
import { isKeptFromThem, isRelativeAnother, isTellingLawful } from "./kept.ts";
import {
  areOptionsWeighed,
  hasGuardian,
  isCareGood,
  isChildHeard,
  isDecisionStanding,
  isGrownWithPlan,
  isMemberApart,
  isPanelDecided,
  isPlanOpenToAll,
  isProposalCarried,
  isProposalLost,
  isReviewAhead,
  isSolutionDecided,
  isTracingSafe,
} from "./rules.ts";

/** Gates of a child's case, in the numbering of RULES.md. */
export const gates = {
  guardianNamed: {
    id: "guardianNamed",
    rule: "BI1",
    holds: hasGuardian,
    source: ["crc-1989:20", "rap-2012:RCF-4.2-5"],
    title: { en: "No child is placed without a guardian.", ru: "Ребёнка не размещают без опекуна." },
    nextStep: { en: "Name a guardian today, and record who it is.", ru: "Сегодня же назначьте опекуна и запишите, кто это." },
  },
  careGood: {
    id: "careGood",
    rule: "BI2",
    holds: isCareGood,
    source: ["primero:care", "crc-1989:20"],
    title: {
      en: "The place is safe by somebody who looked, and siblings stay together.",
      ru: "Место осмотрено и безопасно, братья и сёстры вместе.",
    },
    nextStep: {
      en: "Look at the place, or choose another; where siblings are apart, write why.",
      ru: "Осмотрите место или выберите другое; если братья и сёстры разлучены, укажите причину.",
    },
  },
  childHeard: {
    id: "childHeard",
    rule: "BI3",
    holds: isChildHeard,
    source: ["crc-1989:12"],
    title: {
      en: "The child was heard, or observed where they cannot speak.",
      ru: "Ребёнок выслушан; если он не может говорить — за ним наблюдали.",
    },
    nextStep: {
      en: "Talk with the child, in their language and at their pace, and write what they said.",
      ru: "Поговорите с ребёнком на его языке и в его темпе и запишите сказанное.",
    },
  },
  planOpenToAll: {
    id: "planOpenToAll",
    rule: "BI4",
    holds: isPlanOpenToAll,
    source: ["crc-1989:28", "crc-1989:24", "almaty-2011:ALM-TRAF-x-b"],
    title: { en: "School and health care hang on no paper.", ru: "Школа и лечение не зависят от документов." },
    nextStep: {
      en: "Find a school and a doctor who take the child as they are.",
      ru: "Найдите школу и врача, которые примут ребёнка без документов.",
    },
  },
  tracingSafe: {
    id: "tracingSafe",
    rule: "BI5",
    holds: isTracingSafe,
    source: ["crc-1989:22", "unhcr-standards:confidentiality"],
    title: {
      en: "A relative is sought when the child wishes it and it is safe, never through authorities of a country feared; one whom the child does not want sought is not handed over to anybody.",
      ru: "Родственника ищут, если ребёнок хочет и это безопасно, и никогда через власти опасной страны; о том, кого ребёнок искать не хочет, никому не сообщают.",
    },
    nextStep: {
      en: "Ask the child of each relative, weigh the danger, and use a tracing service instead of authorities; a “no” is recorded alone.",
      ru: "Спросите ребёнка о каждом родственнике, оцените опасность, обратитесь в службу розыска вместо властей; «нет» запишите отдельно, без передачи.",
    },
  },
  memberApart: {
    id: "memberApart",
    rule: "BI6",
    holds: isMemberApart,
    source: ["unhcr-standards:bid.panel"],
    title: { en: "Who assessed, planned or reported does not vote.", ru: "Кто оценивал, планировал или готовил доклад, не голосует." },
    nextStep: { en: "Leave the vote to the other members.", ru: "Предоставьте голосование другим членам комиссии." },
  },
  carried: {
    id: "carried",
    rule: "BI7",
    holds: isProposalCarried,
    source: ["unhcr-standards:bid.panel", "decision:0026"],
    title: { en: "The panel has its quorum and a majority for the proposal.", ru: "Есть кворум, и большинство за предложение." },
    nextStep: {
      en: "Wait for the votes that are lacking; without a majority send the report back.",
      ru: "Дождитесь недостающих голосов; без большинства верните доклад.",
    },
  },
  lost: {
    id: "lost",
    rule: "BI7",
    holds: isProposalLost,
    source: ["unhcr-standards:bid.panel", "decision:0026"],
    title: {
      en: "A report goes back when the panel has its quorum and no majority.",
      ru: "Доклад возвращается, если кворум есть, а большинства нет.",
    },
    nextStep: {
      en: "Wait for the votes that are lacking; a proposal with a majority is adopted.",
      ru: "Дождитесь недостающих голосов; предложение с большинством принимается.",
    },
  },
  optionsWeighed: {
    id: "optionsWeighed",
    rule: "BI8",
    holds: areOptionsWeighed,
    source: ["unhcr-standards:bip", "crc-1989:3.1"],
    title: {
      en: "The report names the options that were weighed, and why not the others.",
      ru: "В докладе названы взвешенные варианты и почему выбран этот.",
    },
    nextStep: {
      en: "Name at least two options, and write why the others are worse for this child.",
      ru: "Укажите не менее двух вариантов и почему другие хуже для этого ребёнка.",
    },
  },
  solutionDecided: {
    id: "solutionDecided",
    rule: "BI9",
    holds: isSolutionDecided,
    source: ["unhcr-standards:bid.when", "crc-1989:9"],
    title: {
      en: "A lasting solution other than the child's own parents was decided by the panel.",
      ru: "Долгосрочное решение, кроме собственных родителей, принято комиссией.",
    },
    nextStep: { en: "Lay the case before the panel.", ru: "Передайте дело на рассмотрение комиссии." },
  },
  panelDecided: {
    id: "panelDecided",
    rule: "BI20",
    holds: isPanelDecided,
    source: ["unhcr-standards:bip"],
    title: { en: "There is a decision of the panel to look at again.", ru: "Есть решение комиссии, которое можно пересмотреть." },
    nextStep: { en: "Lay the case before the panel first.", ru: "Сначала передайте дело на рассмотрение комиссии." },
  },
  decisionStands: {
    id: "decisionStands",
    rule: "BI20",
    holds: isDecisionStanding,
    source: ["unhcr-standards:bip"],
    title: { en: "What the panel decided is still best for the child.", ru: "Решение комиссии по-прежнему лучшее для ребёнка." },
    nextStep: {
      en: "Where it is not, or in doubt, assess the child's best interests anew and lay the case before the panel.",
      ru: "Если нет или есть сомнение, заново оцените наилучшие интересы ребёнка и передайте дело комиссии.",
    },
  },
  reviewAhead: {
    id: "reviewAhead",
    rule: "BI20",
    holds: isReviewAhead,
    source: ["unhcr-standards:bip"],
    title: { en: "The day on which it is looked at again lies ahead.", ru: "День пересмотра — впереди." },
    nextStep: { en: "Set a day after today.", ru: "Укажите день позже сегодняшнего." },
  },
  keptFromThem: {
    id: "keptFromThem",
    rule: "BI17",
    holds: isKeptFromThem,
    source: ["primero:consent", "unhcr-standards:confidentiality"],
    title: {
      en: "Nothing is handed over to somebody from whom the child's stay is kept; of a part that is kept it is written how.",
      ru: "Тому, от кого скрыто, где ребёнок, ничего не передаётся; если скрыта часть, записано, как её скроют.",
    },
    nextStep: {
      en: "Hand over to somebody else, or write what is not told there. Otherwise ask whoever wanted it kept, and lift it with the reason.",
      ru: "Передайте другому или запишите, что не будет сообщено. Иначе спросите того, кто просил скрыть, и снимите запрет с причиной.",
    },
  },
  relativeAnother: {
    id: "relativeAnother",
    rule: "BI17",
    holds: isRelativeAnother,
    source: ["primero:consent", "crc-1989:22"],
    title: {
      en: "A relative from whom something of the child is kept is not sought.",
      ru: "Родственника, от которого скрыты сведения о ребёнке, не разыскивают.",
    },
    nextStep: {
      en: "Where it is another relative, write why. Otherwise lift it first, as the child agrees.",
      ru: "Если это другой родственник, запишите почему. Иначе сначала снимите запрет с согласия ребёнка.",
    },
  },
  tellingLawful: {
    id: "tellingLawful",
    rule: "BI18",
    holds: isTellingLawful,
    source: ["primero:consent", "crc-1989:12"],
    title: {
      en: "What is kept from somebody is told again as whoever asked for it agrees, or where life or health is in danger.",
      ru: "Скрытое снова сообщают с согласия того, кто просил, либо при опасности для жизни или здоровья.",
    },
    nextStep: {
      en: "Ask whoever wanted it kept, name the same person or authority, and write the reason.",
      ru: "Спросите того, кто просил скрыть, назовите то же лицо или орган и запишите причину.",
    },
  },
  grownWithPlan: {
    id: "grownWithPlan",
    rule: "BI10",
    holds: isGrownWithPlan,
    source: ["crc-1989:1", "unhcr-standards:bip"],
    title: {
      en: "The person is of age beyond doubt, and the time after is planned.",
      ru: "Лицо бесспорно совершеннолетнее, и дальнейшая помощь спланирована.",
    },
    nextStep: {
      en: "In doubt about the age the case stays open; write who helps from now on.",
      ru: "При сомнении в возрасте дело остаётся открытым; укажите, кто поможет дальше.",
    },
  },
} as const satisfies Record<string, Gate>;
