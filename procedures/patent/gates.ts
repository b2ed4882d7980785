import {
  type Gate,
  type GateFacts,
  givenOf,
  isLimitOver,
  isPlaceFree,
  isWritten,
  lawFigure,
  type Verdict,
} from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { childGates } from "../shared/children.ts";
import { insuranceGates } from "../shared/insurance.ts";
import { leftGates } from "../shared/left-children.ts";
import { areWithin, isWholeMonths, monthsOf, ownPermitGates } from "../shared/own-permit.ts";

/** PTN2: at least a month paid, at first and each time after; months are whole, since the time that is paid follows from them. */
export function isMonthPaid({ answers, today }: GateFacts): Verdict {
  const { monthsPaid, paidOn, receipt } = answers;
  // What is to be paid one day is not paid.
  return isWholeMonths(monthsPaid) && isWritten(receipt) && typeof paidOn === "string" && paidOn <= today ? "yes" : "no";
}

/** PTN3: registered, where the law asks for it. */
export function isContractRegistered({ answers, options }: GateFacts): Verdict {
  if (isWritten(answers["contractNumber"])) return "yes";
  const asked = options["contractRegistered"];
  return asked === false ? "yes" : asked === true ? "no" : "undetermined";
}

/** PTN10: a place is left, where the law has a quota; the number of places that is stated is not the longest time that is. */
export function isPatentPlaceFree(facts: GateFacts): Verdict {
  const hasQuota = facts.options["withinQuota"];
  if (hasQuota === false) return "yes";
  if (hasQuota !== true) return "undetermined";
  const stated = { figureStated: givenOf(facts, "placesStated"), figureConfirmedBy: givenOf(facts, "placesConfirmedBy") };
  return isPlaceFree({ ...facts, fields: {}, answers: stated }, "places");
}

/** PTN4: the months paid now and at every payment before are within the longest time of the law. */
export function isWithinLongest(facts: GateFacts): Verdict {
  return areWithin(monthsOf(facts, "monthsPaid", ["issue", "prolong"]), lawFigure(facts, "longest"));
}

/** PTN9: why it was not paid is known or was looked into, and where work went wrong help was offered. */
export function isAskedWhy({ answers }: GateFacts): Verdict {
  const why = answers["lapseWhy"];
  if (why === undefined) return "undetermined";
  return why === "left" || why === "otherStay" || isWritten(answers["helpOffer"]) ? "yes" : "no";
}

/** Gates of a patent, in the numbering of RULES.md. */
export const gates = {
  ...ownPermitGates({ own: "PTN1", identity: "PTN2", source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"] }),
  placeFree: {
    id: "placeFree",
    rule: "PTN10",
    holds: isPatentPlaceFree,
    source: ["kz-labour:household-permit", "rap-2012:RAP-IV-08", "decision:0056"],
    title: {
      en: "A place of the year's quota is left, where the law has one.",
      ru: "В квоте года есть место, если закон её устанавливает.",
    },
    nextStep: {
      en: "Write the year of the quota. Where the number of places is not confirmed, have a lawyer state it; where none is left, help with another permit.",
      ru: "Укажите год квоты. Если число мест не подтверждено, его должен указать юрист; если мест нет, помогите с иным разрешением.",
    },
  },
  monthPaid: {
    id: "monthPaid",
    rule: "PTN2",
    holds: isMonthPaid,
    source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    title: { en: "At least a month is paid, by a receipt.", ru: "Оплачен хотя бы один месяц, есть квитанция." },
    nextStep: { en: "Note the payment once it was made.", ru: "Отметьте оплату, когда она внесена." },
  },
  contractRegistered: {
    id: "contractRegistered",
    rule: "PTN3",
    holds: isContractRegistered,
    source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    title: { en: "The contract is registered, where the law asks for it.", ru: "Договор зарегистрирован, если этого требует закон." },
    nextStep: {
      en: "Register the contract with the worker and write its number.",
      ru: "Зарегистрируйте договор вместе с работником и укажите номер.",
    },
  },
  withinLongest: {
    id: "withinLongest",
    rule: "PTN4",
    holds: isWithinLongest,
    source: ["kz-labour:household-permit", "decision:0040"],
    title: { en: "All months together are within what the law allows.", ru: "Все месяцы вместе не превышают допустимого законом." },
    nextStep: {
      en: "Take fewer months, or help with another permit; where the figure is not confirmed, have a lawyer state it.",
      ru: "Примите меньше месяцев или помогите с иным разрешением; если срок не подтверждён, его должен указать юрист.",
    },
  },
  ...reviewGates({ reasons: "PTN5", another: "PTN6", over: "PTN7" }, ["decision:0041"]),
  paidTimeOver: {
    id: "paidTimeOver",
    rule: "PTN9",
    holds: (facts: GateFacts) => isLimitOver(facts, "pay"),
    source: ["almaty-2011:ALM-LAB-ii"],
    title: {
      en: "A patent lapses only when the time that was paid is over.",
      ru: "Патент прекращается лишь по истечении оплаченного времени.",
    },
    nextStep: {
      en: "Wait; where no figure is confirmed, have a lawyer state the day.",
      ru: "Подождите; если срок не подтверждён, день должен указать юрист.",
    },
  },
  askedWhy: {
    id: "askedWhy",
    rule: "PTN9",
    holds: isAskedWhy,
    source: ["almaty-2011:ALM-TRAF-n1"],
    title: {
      en: "It is known why; where work went wrong, help was offered.",
      ru: "Причина известна; если труд был нарушен, помощь предложена.",
    },
    nextStep: {
      en: "Reach the worker, offer help, or record that they decline.",
      ru: "Свяжитесь с работником, предложите помощь либо запишите отказ.",
    },
  },
  ...childGates("PTN11"),
  ...insuranceGates("PTN12"),
  ...leftGates("PTN13"),
} as const satisfies Record<string, Gate>;
