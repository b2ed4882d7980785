import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { hasHadTime, isDropExplained, isHearingFair } from "../shared/remedy-rules.ts";
import {
  isAllegationClear,
  isExclusionGrounded,
  isFamilyApart,
  isGrownUp,
  isQuestionClean,
  isSecretReviewable,
  isSecurityCurrent,
  isTortureWeighed,
} from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  grownUp: {
    id: "grownUp",
    rule: "EX20",
    holds: isGrownUp,
    source: ["crc-1989:1", "crc-1989:3.1", "unhcr-standards:exclusion.individual"],
    title: {
      en: "No exclusion file is opened on a child, nor on somebody who may be one.",
      ru: "Дело об исключении не открывается в отношении ребёнка и того, кто может быть ребёнком.",
    },
    nextStep: {
      en: "Refer a child to child protection. Of somebody else note first how old they are.",
      ru: "Ребёнка направьте в орган защиты детей. В ином случае сначала запишите возраст лица.",
    },
  },
  allegationClear: {
    id: "allegationClear",
    rule: "EX1",
    holds: isAllegationClear,
    source: ["unhcr-standards:exclusion.inclusion-first", "unhcr-standards:exclusion.individual"],
    title: { en: "Inclusion comes first, and the person is told the allegation.", ru: "Сначала включение; лицу сообщены подозрения." },
    nextStep: {
      en: "Look at inclusion first; explain the allegation and offer counsel.",
      ru: "Сначала рассмотрите включение; разъясните подозрения и предложите юриста.",
    },
  },
  replyTime: {
    id: "replyTime",
    rule: "EX2",
    holds: hasHadTime,
    source: ["iccpr-1966:13"],
    title: { en: "The person answered, or had the whole time to.", ru: "Лицо ответило или имело весь срок для ответа." },
    nextStep: { en: "Wait for the answer, or for the end of its time.", ru: "Дождитесь ответа или конца срока." },
  },
  hearingFair: {
    id: "hearingFair",
    rule: "EX2",
    holds: isHearingFair,
    source: ["unhcr-standards:exclusion.individual", "crc-1989:12"],
    title: { en: "Heard in a language they understood, a child with a guardian.", ru: "Заслушан на понятном языке, ребёнок — с опекуном." },
    nextStep: { en: "Bring an interpreter; for a child name the guardian.", ru: "Пригласите переводчика; для ребёнка укажите опекуна." },
  },
  questionClean: {
    id: "questionClean",
    rule: "EX3",
    holds: isQuestionClean,
    source: ["euaa-standards:confidentiality", "unhcr-standards:confidentiality"],
    title: {
      en: "The question says nothing of the claim and goes to no State that the person fears.",
      ru: "В вопросе нет сведений о ходатайстве, и он не идёт в опасную для лица страну.",
    },
    nextStep: { en: "Ask our own service, without the claim.", ru: "Спросите собственную службу, без сведений о ходатайстве." },
  },
  securityCurrent: {
    id: "securityCurrent",
    rule: "EX4",
    holds: isSecurityCurrent,
    source: ["rap-2012:RCF-4.2-9"],
    title: {
      en: "Every security question is answered and the answers hold today, or their time is over.",
      ru: "На каждый вопрос службе получен действительный ответ, либо срок истёк.",
    },
    nextStep: {
      en: "Wait for each answer or its time; ask anew where one is missing or has expired.",
      ru: "Дождитесь каждого ответа или срока; если ответа нет или он устарел, спросите снова.",
    },
  },
  grounded: {
    id: "grounded",
    rule: "EX5",
    holds: isExclusionGrounded,
    source: ["refugee-1951:1.F", "unhcr-standards:exclusion.proportionality"],
    title: {
      en: "Serious reasons, own responsibility, no defence, then proportionality; never a list alone.",
      ru: "Серьёзные основания, личная ответственность, нет оправданий, затем соразмерность; никогда — по списку.",
    },
    nextStep: { en: "In doubt the person is not excluded.", ru: "При сомнении лицо не исключается." },
  },
  secretReviewed: {
    id: "secretReviewed",
    rule: "EX7",
    holds: isSecretReviewable,
    source: ["rap-2012:RCF-4.2-9", "iccpr-1966:13"],
    title: { en: "What the person could not see, a court can.", ru: "То, чего не видело лицо, доступно суду." },
    nextStep: { en: "Leave it out, or lay it before the court.", ru: "Исключите это или предоставьте суду." },
  },
  familyApart: {
    id: "familyApart",
    rule: "EX8",
    holds: isFamilyApart,
    source: ["unhcr-standards:exclusion.proportionality"],
    title: { en: "Family is not excluded with the person.", ru: "Семья не исключается вместе с лицом." },
    nextStep: { en: "Each member's claim goes on by itself.", ru: "Ходатайство каждого рассматривается само по себе." },
  },
  dropExplained: {
    id: "dropExplained",
    rule: "EX9",
    holds: isDropExplained,
    source: ["rap-2012:RCF-4.2-9"],
    title: { en: "It says why the file is dropped.", ru: "Указано, почему дело прекращено." },
    nextStep: { en: "Write the reason.", ru: "Укажите причину." },
  },
  tortureWeighed: {
    id: "tortureWeighed",
    rule: "EX11",
    holds: isTortureWeighed,
    source: ["cat-1984:3", "iccpr-1966:7"],
    title: {
      en: "The danger of torture was weighed; where there is danger, or doubt, nobody is removed.",
      ru: "Опасность пыток оценена; при опасности или сомнении никого не высылают.",
    },
    nextStep: {
      en: "Weigh it, and open complementary status where there is danger.",
      ru: "Оцените её и при опасности откройте дело о дополнительной защите.",
    },
  },
  ...remedyGates({
    other: "EX6",
    notice: "EX10",
    over: "EX10",
    body: "EX6",
    good: ["included"],
    examiners: ["open", "tell", "hear", "examine"],
  }),
} as const satisfies Record<string, Gate>;
