import type { Gate } from "../../src/process/index.ts";
import { isAppealOver, isHearingFair, isOtherThan } from "../shared/remedy-rules.ts";
import {
  areFindingsShown,
  areInquiriesAnswered,
  areReasonsWritten,
  isInquiryAgreed,
  isLeavingOutTold,
  isNoClaimOpen,
  isOutcome,
  isStateNotFeared,
  isStateNotLeftOut,
  isWithdrawalCounselled,
} from "./rules.ts";

/** Gates of the determination, in the numbering of RULES.md. */
export const gates = {
  noClaimOpen: {
    id: "noClaimOpen",
    rule: "SL1",
    holds: isNoClaimOpen,
    source: ["unhcr-standards:stateless.no-inquiry"],
    title: { en: "A claim for refugee status goes first.", ru: "Сначала рассматривается ходатайство об убежище." },
    nextStep: {
      en: "Let this case rest until the claim is decided; ask no State meanwhile.",
      ru: "Приостановите это дело до решения по ходатайству; никакие государства не запрашивайте.",
    },
  },
  stateNotFeared: {
    id: "stateNotFeared",
    rule: "SL2",
    holds: isStateNotFeared,
    source: ["unhcr-standards:stateless.no-inquiry", "unhcr-standards:confidentiality"],
    title: { en: "No inquiry goes to a State that the person fears.", ru: "Государство, которого лицо опасается, не запрашивается." },
    nextStep: {
      en: "Where it was not asked what the person fears, ask. Leave such a State out, tell the person why, and decide without its answer.",
      ru: "Если не спрошено, чего опасается лицо, спросите. Не запрашивайте такое государство, сообщите лицу почему и решайте без его ответа.",
    },
  },
  inquiryAgreed: {
    id: "inquiryAgreed",
    rule: "SL3",
    holds: isInquiryAgreed,
    source: ["unhcr-standards:confidentiality"],
    title: {
      en: "An inquiry carries what the person agreed to, and never a claim.",
      ru: "Запрос содержит то, на что лицо согласилось, и никогда — сведения об убежище.",
    },
    nextStep: {
      en: "Show the inquiry to the person, and take out what they do not want told.",
      ru: "Покажите запрос лицу и исключите то, чего оно не хочет сообщать.",
    },
  },
  stateNotLeftOut: {
    id: "stateNotLeftOut",
    rule: "SL15",
    holds: isStateNotLeftOut,
    source: ["unhcr-standards:stateless.no-inquiry"],
    title: {
      en: "A State that was left out, as the person was told, is not asked after all.",
      ru: "Государство, о котором лицу сказали, что его не запрашивают, не запрашивается и позже.",
    },
    nextStep: { en: "Decide without its answer.", ru: "Решайте без его ответа." },
  },
  leavingOutTold: {
    id: "leavingOutTold",
    rule: "SL15",
    holds: isLeavingOutTold,
    source: ["unhcr-standards:stateless.no-inquiry", "unhcr-standards:stateless.proof"],
    title: {
      en: "The person is told which State is not asked, and why; it was not asked before.",
      ru: "Лицу сообщено, какое государство не запрашивается и почему; ранее оно не запрашивалось.",
    },
    nextStep: {
      en: "Tell the person in their language, and write what you told; nobody else's claim is named.",
      ru: "Сообщите лицу на его языке и запишите сказанное; чужое ходатайство не называется.",
    },
  },
  interviewFair: {
    id: "interviewFair",
    rule: "SL5",
    holds: isHearingFair,
    source: ["unhcr-standards:stateless.proof", "crc-1989:12"],
    title: {
      en: "Interviewed in a language they understand; a child with a guardian.",
      ru: "Собеседование на понятном языке; с ребёнком — при опекуне.",
    },
    nextStep: { en: "Call an interpreter; name the guardian of a child.", ru: "Пригласите переводчика; укажите опекуна ребёнка." },
  },
  inquiriesAnswered: {
    id: "inquiriesAnswered",
    rule: "SL6",
    holds: areInquiriesAnswered,
    source: ["decision:0027", "unhcr-standards:stateless.proof"],
    title: {
      en: "Each State that was asked has answered, or its time is over.",
      ru: "Каждое запрошенное государство ответило, либо срок ответа истёк.",
    },
    nextStep: {
      en: "Record the answers, or wait until the time is over; silence is then an answer.",
      ru: "Запишите ответы либо дождитесь срока; тогда молчание — ответ.",
    },
  },
  findingsShown: {
    id: "findingsShown",
    rule: "SL4",
    holds: areFindingsShown,
    source: ["unhcr-standards:stateless.proof"],
    title: { en: "What was found was shown to the applicant.", ru: "Установленное показано заявителю." },
    nextStep: { en: "Show the findings, and write the answer.", ru: "Покажите установленное и запишите ответ." },
  },
  deciderAnother: {
    id: "deciderAnother",
    rule: "SL7",
    holds: isOtherThan(["interview", "examine"]),
    source: ["unhcr-standards:quality"],
    title: { en: "Who examined does not decide.", ru: "Решает не тот, кто рассматривал." },
    nextStep: { en: "Pass the case to another member of the deciding body.", ru: "Передайте дело другому члену органа." },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "SL8",
    holds: areReasonsWritten,
    source: ["stateless-1954:1.1", "minsk-2004:MIN-SLS-2"],
    title: {
      en: "The decision deals with each State with ties, and gives its reasons.",
      ru: "Решение касается каждого государства, с которым есть связь, и мотивировано.",
    },
    nextStep: {
      en: "Name each State with ties, and what was found about it.",
      ru: "Назовите каждое такое государство и что о нём установлено.",
    },
  },
  noticeRecognised: {
    id: "noticeRecognised",
    rule: "SL9",
    holds: isOutcome("stateless"),
    source: ["stateless-1954:1.1"],
    title: { en: "The notice says what was decided: stateless.", ru: "Уведомление соответствует решению: лицо без гражданства." },
    nextStep: { en: "Choose the notice that matches the decision.", ru: "Выберите уведомление, соответствующее решению." },
  },
  noticeRefused: {
    id: "noticeRefused",
    rule: "SL9",
    holds: isOutcome("national", "notStateless"),
    source: ["stateless-1954:1.1"],
    title: { en: "The notice says what was decided: not stateless.", ru: "Уведомление соответствует решению: не лицо без гражданства." },
    nextStep: { en: "Choose the notice that matches the decision.", ru: "Выберите уведомление, соответствующее решению." },
  },
  appealOver: {
    id: "appealOver",
    rule: "SL10",
    holds: isAppealOver,
    source: ["unhcr-standards:appeal.file-open"],
    title: {
      en: "A rejection is final when the time for appeal, or the appeal, is over.",
      ru: "Отказ окончателен по истечении срока обжалования или после жалобы.",
    },
    nextStep: {
      en: "Wait; where the length is not confirmed, have a lawyer state the day it ended.",
      ru: "Дождитесь; если длительность не подтверждена, юрист указывает день окончания.",
    },
  },
  otherBody: {
    id: "otherBody",
    rule: "SL11",
    holds: isOtherThan(["interview", "examine", "decide"]),
    source: ["unhcr-standards:appeal.other-body"],
    title: { en: "Nobody who acted at first instance takes part in the appeal.", ru: "В жалобе не участвует никто из первой инстанции." },
    nextStep: { en: "Give the appeal to somebody who has not acted in the case.", ru: "Передайте жалобу тому, кто в деле не участвовал." },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "SL14",
    holds: isWithdrawalCounselled,
    source: ["minsk-2004:MIN-SLS-5"],
    title: {
      en: "A withdrawal is the person's own, free and after counsel.",
      ru: "Отзыв — воля самого лица, свободная и после консультации.",
    },
    nextStep: { en: "Offer counsel, and write down their words.", ru: "Предложите консультацию и запишите слова лица." },
  },
} as const satisfies Record<string, Gate>;
