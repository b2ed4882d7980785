import type { Gate } from "../../src/process/index.ts";
import { isAppealOver, isOtherThan, isWithdrawalOwn } from "../shared/remedy-rules.ts";
import {
  areReasonsWritten,
  isChildAssessed,
  isFamilyAgreed,
  isLinkShown,
  isNoFearedAsked,
  isSponsorProtected,
  isSponsorSettled,
} from "./rules.ts";

/** Gates of family reunification, in the numbering of RULES.md. */
export const gates = {
  sponsorProtected: {
    id: "sponsorProtected",
    rule: "FU1",
    holds: isSponsorProtected,
    source: ["crc-1989:10", "almaty-2011:ALM-LAB-n1"],
    title: { en: "The sponsor is protected here.", ru: "Заявитель имеет здесь защиту." },
    nextStep: {
      en: "Where the sponsor's own case is open, wait for it; else look at the paper of status.",
      ru: "Если дело самого заявителя открыто, дождитесь его; иначе проверьте документ о статусе.",
    },
  },
  sponsorSettled: {
    id: "sponsorSettled",
    rule: "FU1",
    holds: isSponsorSettled,
    source: ["crc-1989:10", "almaty-2011:ALM-LAB-n1"],
    title: {
      en: "Nobody is refused while their own case for a status is open.",
      ru: "Отказ невозможен, пока открыто дело самого заявителя о статусе.",
    },
    nextStep: { en: "Wait for the decision in the sponsor's own case.", ru: "Дождитесь решения по делу самого заявителя." },
  },
  familyAgreed: {
    id: "familyAgreed",
    rule: "FU2",
    holds: isFamilyAgreed,
    source: ["crc-1989:12", "crc-1989:3.1"],
    title: {
      en: "Each of the family agrees for themselves; for a child somebody speaks who does not gain by it.",
      ru: "Каждый член семьи согласен сам; за ребёнка говорит тот, кто не заинтересован.",
    },
    nextStep: {
      en: "Ask each, apart; find somebody who speaks for the child.",
      ru: "Спросите каждого отдельно; найдите представителя для ребёнка.",
    },
  },
  noFearedAsked: {
    id: "noFearedAsked",
    rule: "FU4",
    holds: isNoFearedAsked,
    source: ["unhcr-standards:confidentiality"],
    title: { en: "No authority of a country feared was asked.", ru: "Власти страны, которой опасаются, не запрашивались." },
    nextStep: {
      en: "Ask which countries are feared; show the link by other means.",
      ru: "Спросите, каких стран опасаются; подтвердите родство иначе.",
    },
  },
  linkShown: {
    id: "linkShown",
    rule: "FU3",
    holds: isLinkShown,
    source: ["minsk-2004:MIN-ASY-5", "iccpr-1966:17"],
    title: {
      en: "The link is shown by papers, interview or other means; genes come last, with consent.",
      ru: "Родство подтверждено документами, беседой или иначе; генетический тест — в последнюю очередь и с согласия.",
    },
    nextStep: {
      en: "Interview both sides; take photographs, letters, witnesses.",
      ru: "Побеседуйте с обеими сторонами; примите фотографии, письма, свидетелей.",
    },
  },
  childAssessed: {
    id: "childAssessed",
    rule: "FU5",
    holds: isChildAssessed,
    source: ["crc-1989:3.1", "crc-1989:9", "unhcr-standards:bip"],
    title: {
      en: "For a child the assessment of best interests comes first.",
      ru: "Для ребёнка сначала проводится оценка наилучших интересов.",
    },
    nextStep: { en: "Refer to child protection, and record the result.", ru: "Направьте в орган защиты детей и запишите результат." },
  },
  deciderAnother: {
    id: "deciderAnother",
    rule: "FU7",
    holds: isOtherThan(["examine"]),
    source: ["unhcr-standards:quality"],
    title: { en: "Who examined does not decide.", ru: "Решает не тот, кто рассматривал." },
    nextStep: { en: "Pass the case to another member of the deciding body.", ru: "Передайте дело другому члену органа." },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "FU8",
    holds: areReasonsWritten,
    source: ["unhcr-standards:appeal.file-open"],
    title: { en: "A refusal states its reasons.", ru: "Отказ мотивирован." },
    nextStep: {
      en: "Write the reasons so that the family can answer them.",
      ru: "Изложите мотивы так, чтобы семья могла на них ответить.",
    },
  },
  appealOver: {
    id: "appealOver",
    rule: "FU8",
    holds: isAppealOver,
    source: ["unhcr-standards:appeal.file-open"],
    title: { en: "A refusal is final when the time for appeal is over.", ru: "Отказ окончателен по истечении срока обжалования." },
    nextStep: {
      en: "Wait; where the length is not confirmed, have a lawyer state the day it ended.",
      ru: "Дождитесь; если длительность не подтверждена, юрист указывает день окончания.",
    },
  },
  otherBody: {
    id: "otherBody",
    rule: "FU9",
    holds: isOtherThan(["examine", "refuse"]),
    source: ["unhcr-standards:appeal.other-body"],
    title: { en: "Nobody who acted at first instance takes part in the appeal.", ru: "В жалобе не участвует никто из первой инстанции." },
    nextStep: { en: "Give the appeal to somebody who has not acted in the case.", ru: "Передайте жалобу тому, кто в деле не участвовал." },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "FU11",
    holds: isWithdrawalOwn,
    source: ["minsk-2004:MIN-ASY-5"],
    title: { en: "A withdrawal is the sponsor's own.", ru: "Отзыв — воля самого заявителя." },
    nextStep: {
      en: "Speak alone with the sponsor, and write down their words.",
      ru: "Поговорите с заявителем наедине и запишите его слова.",
    },
  },
} as const satisfies Record<string, Gate>;
