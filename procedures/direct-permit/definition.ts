import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { childOutOfSchool, childSteps } from "../shared/children.ts";
import { insuranceClocks, insuranceOption, insuranceSteps } from "../shared/insurance.ts";
import { careCheck } from "../shared/left-children.ts";
import { revocationSteps } from "../shared/permit-revocation.ts";
import { helpHandOffs, workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

const paper = "direct-permit";

const steps = {
  grant: {
    title: { en: "Give a place", ru: "Предоставить место" },
    from: ["applied"],
    to: "granted",
    by: ["officer"],
    form: "grant",
    gates: ["ownApplication", "placeFree", "workerFree"],
    stops: ["decide"],
    starts: ["orient"],
    handsOff: helpHandOffs,
    source: ["rap-2012:RAP-IV-06", "almaty-2011:ALM-LAB-n8"],
  },
  ...reviewSteps({ from: ["applied"], stops: ["decide"], backTo: "applied", restarts: ["decide"], source: ["decision:0041"] }),
  orient: {
    title: { en: "Orient and hand the permit over", ru: "Ознакомить и вручить разрешение" },
    from: ["granted"],
    to: "permitted",
    by: ["officer"],
    form: "orientation",
    gates: ["oriented", "leftSeenTo", "identityTaken", "withinLongest", "insuredByLaw"],
    stops: ["orient"],
    starts: ["renew", "insurance"],
    issues: [paper],
    handsOff: careCheck,
    source: ["almaty-2011:ALM-LAB-n9", "rap-2012:RAP-IV-10"],
  },
  renew: {
    title: { en: "Renew the permit", ru: "Продлить разрешение" },
    from: ["permitted"],
    by: ["officer"],
    form: "renewal",
    gates: ["withinLongest"],
    stops: ["renew"],
    starts: ["renew"],
    issues: [paper],
    source: ["rap-2012:RAP-IV-06"],
  },
  tellEmployer: {
    title: { en: "Tell of an employer", ru: "Сообщить о работодателе" },
    from: ["permitted"],
    by: ["person", "officer"],
    form: "notice",
    source: ["rap-2012:RAP-IV-O4"],
  },
  ...childSteps({ from: ["permitted"], by: ["person", "officer"] }),
  ...insuranceSteps,
  ...revocationSteps(paper),
  expire: {
    title: { en: "Note that it ended", ru: "Отметить прекращение" },
    from: ["permitted"],
    to: "expired",
    by: ["officer"],
    form: "ending",
    gates: ["termOver"],
    stops: ["renew"],
    revokes: [paper],
    source: ["rap-2012:RAP-IV-06"],
  },
  giveBack: {
    title: { en: "Give the permit back", ru: "Вернуть разрешение" },
    from: ["granted", "permitted"],
    to: "expired",
    by: ["person"],
    stops: ["orient", "renew"],
    revokes: [paper],
    source: ["rap-2012:RAP-IV-E1"],
  },
} as const satisfies Record<string, Step>;

/** Permit to work that is given to the worker and to no employer, within a quota that the node counts. Rules DPM1-DPM14 are in RULES.md. */
export const directPermit = defineProcedure({
  id: "direct-permit",
  version: "2026-01-01",
  title: { en: "Permit given to the worker", ru: "Разрешение непосредственно работнику" },
  compartment: "labour",
  letters: { about: paperWords.onDirectPermit },
  source: ["rap-2012:RAP-IV-06", "rap-2012:RAP-IV-E2"],
  initial: "applied",
  opening: {
    title: { en: "Apply for a permit of one's own", ru: "Подать заявление о разрешении на себя" },
    by: ["person", "officer"],
    form: "application",
    starts: ["decide"],
    source: ["rap-2012:RAP-IV-06"],
  },
  options: insuranceOption,
  figures: {
    places: {
      title: { en: "Places of the year", ru: "Мест на год" },
      unit: "places",
      source: ["rap-2012:RAP-IV-06", "almaty-2011:ALM-LAB-n8"],
    },
    longest: { title: { en: "Longest time in all", ru: "Наибольший общий срок" }, unit: "months", source: ["rap-2012:RAP-IV-06"] },
  },
  quotas: { places: { takenIn: ["granted", "permitted"], per: ["quotaYear", "sector"], source: ["almaty-2011:ALM-LAB-n8"] } },
  parts: workerParts,
  states,
  steps,
  forms,
  gates,
  clocks: {
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "grant" },
    orient: { title: { en: "To orient", ru: "Ознакомление" }, owner: "officer", awaits: "orient" },
    renew: { title: { en: "To renew", ru: "Продление" }, owner: "officer", awaits: "renew", carries: true },
    ...insuranceClocks,
    ...reviewClocks,
  },
  papers: { [paper]: { endsWith: "renew" } },
  channel: {
    purpose: "work",
    level: "national",
    says: {
      en: "For work with any employer. The permit is yours alone; no employer asks for it or holds it.",
      ru: "Для работы у любого работодателя. Разрешение принадлежит вам, работодатель его не запрашивает и не хранит.",
      prs: "برای کار نزد هر کارفرما. اجازه‌نامه تنها از شماست؛ کارفرما آن را نمی‌خواهد و نگه نمی‌دارد.",
      tg: "Барои кор назди ҳар корфармо. Иҷозатнома танҳо аз они шумост, корфармо онро намехоҳад ва нигоҳ намедорад.",
      ...openlySays("direct-permit"),
    },
    answeredWithin: ["decide"],
    lasts: [],
    usedIn: ["granted", "permitted"],
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-IV-O1"],
  },
  indicators: [
    childOutOfSchool,
    {
      id: "daysToPermit",
      title: { en: "Days to the permit", ru: "Дней до разрешения" },
      from: "applied",
      to: "orient",
      by: ["sex", "age", "origin"],
      counted: { en: "Permitted to work", ru: "Получили разрешение на работу" },
      source: ["rap-2012:RAP-IV-E2", "almaty-2011:ALM-LAB-v-a", "minsk-2004:MIN-SEC-6"],
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
  ],
});
