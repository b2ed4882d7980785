import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewStates, reviewSteps } from "../shared/administrative-review.ts";
import { childOutOfSchool, childSteps } from "../shared/children.ts";
import { insuranceClocks, insuranceOption, insuranceSteps } from "../shared/insurance.ts";
import { careCheck } from "../shared/left-children.ts";
import { permitStates } from "../shared/permit-states.ts";
import { workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

const steps = {
  issue: {
    title: { en: "Issue the patent", ru: "Выдать патент" },
    from: ["applied"],
    to: "permitted",
    by: ["officer"],
    form: "issue",
    gates: [
      "ownApplication",
      "placeFree",
      "identityTaken",
      "monthPaid",
      "contractRegistered",
      "withinLongest",
      "insuredByLaw",
      "leftSeenTo",
    ],
    stops: ["issue"],
    starts: ["pay", "insurance"],
    issues: ["patent"],
    handsOff: careCheck,
    source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
  },
  ...reviewSteps({ from: ["applied"], stops: ["issue"], backTo: "applied", restarts: ["issue"], source: ["decision:0041"] }),
  prolong: {
    title: { en: "Note months paid", ru: "Отметить оплату месяцев" },
    from: ["permitted"],
    by: ["officer"],
    form: "payment",
    gates: ["monthPaid", "withinLongest"],
    stops: ["pay"],
    starts: ["pay"],
    issues: ["patent"],
    source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
  },
  ...childSteps({ from: ["permitted"], by: ["person", "officer"] }),
  ...insuranceSteps,
  changeEmployer: {
    title: { en: "Tell of another employer", ru: "Сообщить о другом работодателе" },
    from: ["permitted"],
    by: ["person", "officer"],
    form: "notice",
    source: ["almaty-2011:ALM-LAB-n14", "rap-2012:RAP-IV-O4"],
  },
  lapse: {
    title: { en: "Note that it lapsed", ru: "Отметить прекращение патента" },
    from: ["permitted"],
    to: "expired",
    by: ["officer"],
    form: "lapse",
    gates: ["paidTimeOver", "askedWhy"],
    stops: ["pay"],
    revokes: ["patent"],
    handsOff: [
      { to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-n1"] },
      { to: "regularisation", route: "labour-routes", when: "onRequest", source: ["almaty-2011:ALM-LAB-n3"] },
    ],
    source: ["almaty-2011:ALM-LAB-ii"],
  },
  giveBack: {
    title: { en: "Give the patent back", ru: "Вернуть патент" },
    from: ["permitted"],
    to: "expired",
    by: ["person"],
    stops: ["pay"],
    revokes: ["patent"],
    source: ["rap-2012:RAP-IV-08"],
  },
} as const satisfies Record<string, Step>;

/** Patent that a worker buys by the month. Rules PTN1-PTN14 are in RULES.md beside this file. */
export const patent = defineProcedure({
  id: "patent",
  version: "2026-01-01",
  title: { en: "Patent", ru: "Патент на работу" },
  compartment: "labour",
  letters: { about: paperWords.onPatent },
  source: ["rap-2012:RAP-IV-08", "almaty-2011:ALM-LAB-n14", "kz-labour:household-permit"],
  initial: "applied",
  opening: {
    title: { en: "Ask for a patent", ru: "Запросить патент" },
    by: ["person", "officer"],
    form: "application",
    starts: ["issue"],
    source: ["rap-2012:RAP-IV-08"],
  },
  options: {
    ...insuranceOption,
    withinQuota: {
      title: { en: "Patents are given within a quota", ru: "Патенты выдаются в пределах квоты" },
      source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    },
    contractRegistered: {
      title: { en: "The contract has to be registered", ru: "Договор подлежит регистрации" },
      source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    },
  },
  figures: {
    places: {
      title: { en: "Places of the year", ru: "Мест на год" },
      unit: "places",
      source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    },
    longest: {
      title: { en: "Longest time in all", ru: "Наибольший общий срок" },
      unit: "months",
      source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"],
    },
  },
  quotas: { places: { takenIn: ["permitted"], per: ["quotaYear"], source: ["rap-2012:RAP-IV-08", "kz-labour:household-permit"] } },
  parts: workerParts,
  states: { ...permitStates, ...reviewStates(false) },
  steps,
  forms,
  gates,
  clocks: {
    issue: { title: { en: "To issue the patent", ru: "Выдача патента" }, owner: "officer", awaits: "issue" },
    pay: { title: { en: "To pay the next months", ru: "Оплата следующих месяцев" }, owner: "officer", awaits: "prolong", carries: true },
    ...insuranceClocks,
    ...reviewClocks,
  },
  papers: { patent: { endsWith: "pay" } },
  channel: {
    purpose: "work",
    level: "national",
    says: {
      en: "For work with private persons, month by month. You apply yourself and may change the employer.",
      ru: "Для работы у частных лиц, помесячно. Вы обращаетесь сами и можете сменить работодателя.",
      prs: "برای کار نزد اشخاص خصوصی، ماه به ماه. خودتان درخواست می‌کنید و می‌توانید کارفرما را عوض کنید.",
      tg: "Барои кор назди шахсони хусусӣ, моҳ ба моҳ. Худатон ариза медиҳед ва корфармояшро иваз карда метавонед.",
      ...openlySays("patent"),
    },
    answeredWithin: ["issue"],
    lasts: [],
    usedIn: ["permitted"],
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-IV-O1"],
  },
  indicators: [
    childOutOfSchool,
    {
      id: "daysToPatent",
      title: { en: "Days to the patent", ru: "Дней до патента" },
      from: "applied",
      to: "issue",
      by: ["sex", "age", "origin"],
      counted: { en: "Given a patent", ru: "Получили патент" },
      source: ["rap-2012:RAP-IV-08", "almaty-2011:ALM-LAB-v-a", "minsk-2004:MIN-SEC-6"],
    },
    {
      id: "refusedShare",
      title: { en: "Share refused", ru: "Доля отказов" },
      from: "applied",
      to: "refuse",
      by: ["sex", "age", "origin"],
      counted: { en: "Refused", ru: "Отказано" },
      source: ["rap-2012:RAP-IV-11", "minsk-2004:MIN-SEC-6"],
    },
    {
      id: "lapsedShare",
      title: { en: "Share lapsed", ru: "Доля прекращённых" },
      from: "issue",
      to: "lapse",
      by: ["sex", "age", "origin"],
      counted: { en: "Patent lapsed", ru: "Патент прекращён" },
      source: ["rap-2012:RAP-IV-11"],
    },
  ],
});
