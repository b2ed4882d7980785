import type { Gate } from "../../src/process/index.ts";
import { isAppealOver, isBodyAnother, isLatenessExplained, isPersonInformed, isPersonSought, isWithdrawalOwn } from "./closing-rules.ts";
import { isOtherBody } from "./decision-rules.ts";

/** Gates of what ends a claim: appeal, withdrawal, absence (AS15-AS19, AS21, AS34, AS35 in the numbering of RULES.md). */
export const closingGates = {
  appealOver: {
    id: "appealOver",
    rule: "AS15",
    holds: isAppealOver,
    source: ["unhcr-standards:appeal.file-open", "refugee-1951:33.1", "tj-refugee-2002:14.5"],
    title: {
      en: "A rejection becomes final only when the time for appeal, or the appeal itself, is over.",
      ru: "Отказ становится окончательным лишь по истечении срока обжалования или после рассмотрения жалобы.",
    },
    nextStep: {
      en: "Wait until the period is over. Where its length is not confirmed, have a lawyer state the day it ended.",
      ru: "Дождитесь истечения срока. Если его длительность не подтверждена, юрист должен указать день, когда он истёк.",
    },
  },
  bodyAnother: {
    id: "bodyAnother",
    rule: "AS35",
    holds: isBodyAnother,
    source: ["tj-refugee-2002:14.5", "unhcr-standards:appeal.other-body"],
    title: {
      en: "A further complaint goes to a body that did not uphold the rejection before.",
      ru: "Новая жалоба подаётся в орган, который ещё не оставлял отказ в силе.",
    },
    nextStep: { en: "Choose the other body.", ru: "Выберите другой орган." },
  },
  latenessExplained: {
    id: "latenessExplained",
    rule: "AS16",
    holds: isLatenessExplained,
    source: ["unhcr-standards:appeal.days"],
    title: { en: "A late appeal is taken with its reason.", ru: "Жалоба, поданная с опозданием, принимается с указанием причины." },
    nextStep: {
      en: "Ask why the appeal comes late and write it down; the appeal body judges the reason.",
      ru: "Спросите о причине опоздания и запишите её; оценит её орган, рассматривающий жалобу.",
    },
  },
  otherBody: {
    id: "otherBody",
    rule: "AS17",
    holds: isOtherBody,
    source: ["unhcr-standards:appeal.other-body"],
    title: {
      en: "Nobody who acted at first instance takes part in the appeal.",
      ru: "В рассмотрении жалобы не участвует никто из тех, кто работал с делом в первой инстанции.",
    },
    nextStep: {
      en: "Give the appeal to an officer or judge who has not acted in the case.",
      ru: "Передайте жалобу должностному лицу или судье, не участвовавшим в деле.",
    },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "AS18",
    holds: isWithdrawalOwn,
    source: ["minsk-2004:MIN-ASY-5", "crc-1989:12"],
    title: {
      en: "A withdrawal is the person's own: in their words, free, after counsel; for a child, with the representative.",
      ru: "Отзыв — воля самого лица: его словами, добровольно, после консультации; для ребёнка — с согласия представителя.",
    },
    nextStep: {
      en: "Offer counsel, speak with the person alone, and write down their words. Without that the claim goes on.",
      ru: "Предложите консультацию, поговорите с лицом наедине и запишите его слова. Без этого дело продолжается.",
    },
  },
  personSought: {
    id: "personSought",
    rule: "AS19",
    holds: isPersonSought,
    source: ["decision:0004"],
    title: {
      en: "Silence counts as giving up only after two missed appointments, the person sought each time.",
      ru: "Молчание считается отказом от ходатайства лишь после двух неявок, если лицо каждый раз разыскивали.",
    },
    nextStep: {
      en: "Seek the person by phone, address and adviser, note it, and give another appointment.",
      ru: "Попытайтесь связаться по телефону, по адресу и через консультанта, отметьте это и назначьте новую встречу.",
    },
  },
  personInformed: {
    id: "personInformed",
    rule: "AS21",
    holds: isPersonInformed,
    source: ["rap-2012:RAP-II-02", "rap-2012:RAP-I-03"],
    title: {
      en: "No interview before the person understood their rights and was offered counsel.",
      ru: "Собеседование проводится лишь после того, как лицо поняло свои права и ему предложили юридическую помощь.",
    },
    nextStep: {
      en: "Explain the rights again in a language the person understands, and offer counsel.",
      ru: "Разъясните права ещё раз на понятном языке и предложите юридическую помощь.",
    },
  },
} as const satisfies Record<string, Gate>;
