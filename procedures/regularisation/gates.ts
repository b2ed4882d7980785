import {
  allHold,
  type Gate,
  type GateFacts,
  givenOf,
  isDenied,
  isLimitOver,
  isWritten,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";

/** RGL1: told that it is no risk, and it is none. */
export function isSafeToApply({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["riskExplained"]), isDenied(answers["penaltySought"]));
}

/** RGL2: asked about exploitation; signs and doubt were followed. */
export function isScreened(facts: GateFacts): Verdict {
  const screen = givenOf(facts, "exploitationScreen");
  if (screen === undefined) return "undetermined";
  if (screen === "none" || facts.cases.some((one) => one.procedure === "trafficking")) return "yes";
  return isWritten(givenOf(facts, "victimReferral")) ? "yes" : "no";
}

/** RGL3: entered by the day that the programme names, and of its group. */
export function isWithinProgramme(facts: GateFacts): Verdict {
  const enteredOn = givenOf(facts, "enteredOn");
  const cutOff = facts.answers["cutOff"];
  const isInTime = typeof enteredOn !== "string" || typeof cutOff !== "string" ? "undetermined" : enteredOn <= cutOff ? "yes" : "no";
  return allHold(isInTime, verdictOf(facts.answers["belongsToGroup"]));
}

/** RGL4: asked about fear; fear and doubt were followed. */
export function isFearFollowed(facts: GateFacts): Verdict {
  const fears = facts.answers["fearsReturn"];
  if (fears === "no" || facts.cases.some((one) => one.procedure === "asylum")) return "yes";
  return fears === "yes" || fears === "unsure" ? (isWritten(facts.answers["asylumOffer"]) ? "yes" : "no") : "undetermined";
}

/** Gates of a regularisation, in the numbering of RULES.md. */
export const gates = {
  safeToApply: {
    id: "safeToApply",
    rule: "RGL1",
    holds: isSafeToApply,
    source: ["almaty-2011:ALM-LAB-n3", "decision:0041"],
    title: {
      en: "Applying is no risk: it was explained, and neither fine nor proceeding is sought.",
      ru: "Заявление не несёт риска: это разъяснено, взыскание не ведётся.",
    },
    nextStep: { en: "Explain it, and have the proceeding ended first.", ru: "Разъясните это и добейтесь прекращения взыскания." },
  },
  screened: {
    id: "screened",
    rule: "RGL2",
    holds: isScreened,
    source: ["almaty-2011:ALM-TRAF-n1", "almaty-2011:ALM-LAB-ii"],
    title: {
      en: "The person was asked about exploitation; signs or doubt open the way to help.",
      ru: "Лицо опрошено об эксплуатации; признаки или сомнение открывают путь к помощи.",
    },
    nextStep: {
      en: "Offer the help for victims, refer, or record that the person declines.",
      ru: "Предложите помощь жертвам, направьте либо запишите отказ.",
    },
  },
  withinProgramme: {
    id: "withinProgramme",
    rule: "RGL3",
    holds: isWithinProgramme,
    source: ["rap-2012:RAP-IV-O2", "almaty-2011:ALM-LAB-n12"],
    title: {
      en: "The person entered by the day that the programme names and belongs to its group.",
      ru: "Лицо въехало до дня, указанного программой, и относится к её кругу лиц.",
    },
    nextStep: {
      en: "Ask what else shows the day of entry; otherwise look for another lawful stay, or refuse with reasons.",
      ru: "Спросите, чем ещё подтверждается въезд; иначе найдите иное основание либо откажите с мотивами.",
    },
  },
  fearFollowed: {
    id: "fearFollowed",
    rule: "RGL4",
    holds: isFearFollowed,
    source: ["refugee-1951:33.1", "almaty-2011:ALM-LAB-n6"],
    title: {
      en: "The person was asked about fear of return; fear, or doubt, opens the way to asylum.",
      ru: "Лицо спросили об опасении возвращения; опасение или сомнение открывает путь к убежищу.",
    },
    nextStep: {
      en: "Ask, explain asylum, refer to the asylum authority, or record that the person declines.",
      ru: "Спросите, разъясните право на убежище, направьте в орган по вопросам убежища либо запишите отказ.",
    },
  },
  ...reviewGates({ reasons: "RGL5", another: "RGL6", over: "RGL7" }, ["cmw-1990:22", "decision:0041"]),
  renewalOver: {
    id: "renewalOver",
    rule: "RGL8",
    holds: (facts: GateFacts) => isLimitOver(facts, "renew"),
    source: ["almaty-2011:ALM-LAB-n3", "cmw-1990:22"],
    title: {
      en: "A permit ends only when the time to renew it is over.",
      ru: "Разрешение прекращается лишь по истечении срока продления.",
    },
    nextStep: {
      en: "Remind the person and wait. Where no figure is confirmed, have a lawyer state the day on which it ended.",
      ru: "Напомните лицу и подождите. Если срок не подтверждён, юрист должен указать день окончания.",
    },
  },
  stayNamed: {
    id: "stayNamed",
    rule: "RGL8",
    holds: ({ answers }: GateFacts) => (isWritten(answers["nextStayPaper"]) ? "yes" : "no"),
    source: ["almaty-2011:ALM-LAB-n3"],
    title: { en: "The other lawful stay has a paper.", ru: "Иное законное пребывание подтверждено документом." },
    nextStep: { en: "Write the number of the paper once it is given.", ru: "Запишите номер документа, когда он выдан." },
  },
} as const satisfies Record<string, Gate>;
