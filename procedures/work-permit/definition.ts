import { defineProcedure, type Step } from "../../src/process/index.ts";
import { reviewClocks, reviewSteps } from "../shared/administrative-review.ts";
import { childOutOfSchool, childSteps } from "../shared/children.ts";
import { insuranceClocks, insuranceOption, insuranceSteps } from "../shared/insurance.ts";
import { careCheck } from "../shared/left-children.ts";
import { revocationSteps } from "../shared/permit-revocation.ts";
import { workerParts } from "../shared/worker.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { openlySays } from "../shared/state-words.ts";
import { paperWords } from "../shared/letters.ts";

const steps = {
  examine: {
    title: { en: "Examine market and quota", ru: "Проверить рынок и квоту" },
    from: ["applied"],
    to: "examined",
    by: ["officer"],
    form: "examination",
    gates: ["shareKept", "quotaKept"],
    stops: ["examine"],
    starts: ["decide"],
    source: ["kz-labour:permit.local-share", "almaty-2011:ALM-LAB-n8"],
  },
  permit: {
    title: { en: "Give the permit", ru: "Выдать разрешение" },
    from: ["examined"],
    to: "permitted",
    by: ["officer"],
    form: "contract",
    gates: ["contractFair", "workerFree", "insuredByLaw", "leftSeenTo"],
    stops: ["decide"],
    starts: ["renew", "insurance"],
    issues: ["work-permit"],
    handsOff: [{ to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-n1"] }, ...careCheck],
    source: ["rap-2012:RAP-IV-E2", "cmw-1990:25"],
  },
  ...reviewSteps({
    from: ["applied", "examined"],
    stops: ["examine", "decide"],
    backTo: "examined",
    restarts: ["decide"],
    source: ["decision:0041"],
  }),
  permitFast: {
    title: { en: "Give the permit of the highly skilled", ru: "Выдать разрешение высококвалифицированному" },
    from: ["applied"],
    to: "permitted",
    by: ["officer"],
    form: "fast",
    gates: ["fastLawful", "contractFair", "workerFree", "insuredByLaw", "leftSeenTo"],
    stops: ["examine"],
    starts: ["renew", "insurance"],
    issues: ["work-permit"],
    handsOff: careCheck,
    source: ["almaty-2011:ALM-LAB-n13", "rap-2012:RAP-IV-07"],
  },
  ...childSteps({ from: ["permitted"], by: ["person", "officer"] }),
  ...insuranceSteps,
  renew: {
    title: { en: "Renew the permit", ru: "Продлить разрешение" },
    from: ["permitted"],
    by: ["officer"],
    form: "renewal",
    gates: ["contractFair"],
    stops: ["renew"],
    starts: ["renew"],
    issues: ["work-permit"],
    source: ["rap-2012:RAP-IV-E1"],
  },
  transfer: {
    title: { en: "Go to another employer", ru: "Перейти к другому работодателю" },
    from: ["permitted"],
    by: ["person", "officer"],
    form: "transfer",
    gates: ["transferLawful"],
    source: ["rap-2012:RAP-IV-O4"],
  },
  ...revocationSteps("work-permit"),
  expire: {
    title: { en: "Note that it ended", ru: "Отметить прекращение" },
    from: ["permitted"],
    to: "expired",
    by: ["officer"],
    form: "ending",
    gates: ["renewalOver"],
    stops: ["renew"],
    revokes: ["work-permit"],
    source: ["rap-2012:RAP-IV-06", "kz-labour:permit.territory"],
  },
  giveBack: {
    title: { en: "Give the permit back", ru: "Вернуть разрешение" },
    from: ["permitted"],
    to: "expired",
    by: ["person"],
    stops: ["renew"],
    revokes: ["work-permit"],
    source: ["rap-2012:RAP-IV-E1"],
  },
} as const satisfies Record<string, Step>;

/** Work permit for a foreign worker at a named employer. Rules WPT1-WPT15 are in RULES.md beside this file. */
export const workPermit = defineProcedure({
  id: "work-permit",
  version: "2026-01-01",
  title: { en: "Work permit", ru: "Разрешение на работу" },
  compartment: "labour",
  letters: { about: paperWords.onWorkPermit },
  source: ["kz-labour:permit.categories", "rap-2012:RAP-IV-E2", "almaty-2011:ALM-LAB-n8"],
  initial: "applied",
  opening: {
    title: { en: "Apply for a work permit", ru: "Подать заявление о разрешении на работу" },
    by: ["person", "officer"],
    form: "need",
    starts: ["examine"],
    source: ["rap-2012:RAP-IV-06", "kz-labour:permit.quota"],
  },
  options: {
    ...insuranceOption,
    fastSkilled: {
      title: { en: "A shorter way for the highly skilled", ru: "Упрощённый порядок для высококвалифицированных" },
      source: ["rap-2012:RAP-IV-07"],
    },
    transferable: {
      title: { en: "Another employer on the same permit", ru: "Другой работодатель по тому же разрешению" },
      source: ["rap-2012:RAP-IV-06", "kz-labour:permit.territory"],
    },
  },
  figures: {
    localShare: {
      title: { en: "Least share of nationals", ru: "Наименьшая доля граждан" },
      unit: "percent",
      source: ["rap-2012:RAP-IV-06", "kz-labour:permit.local-share"],
    },
  },
  parts: workerParts,
  states,
  steps,
  forms,
  gates,
  clocks: {
    examine: { title: { en: "To examine market and quota", ru: "Проверка рынка и квоты" }, owner: "officer", awaits: "examine" },
    decide: { title: { en: "To decide", ru: "Решение" }, owner: "officer", awaits: "permit" },
    renew: { title: { en: "To renew", ru: "Продление" }, owner: "officer", awaits: "renew" },
    ...insuranceClocks,
    ...reviewClocks,
  },
  papers: { "work-permit": { endsOn: "permitUntil", endsWith: "renew" } },
  channel: {
    purpose: "work",
    level: "national",
    says: {
      en: "For work with an employer who asks for you. The employer states the need; the office gives you the permit.",
      ru: "Для работы у работодателя, который вас приглашает. Он заявляет потребность, орган выдаёт разрешение вам.",
      prs: "برای کار نزد کارفرمایی که شما را می‌خواهد. او نیاز را می‌گوید و اداره اجازه‌نامه را به شما می‌دهد.",
      tg: "Барои кор назди корфармое, ки шуморо даъват мекунад. Ӯ ниёзро мегӯяд, идора иҷозатномаро ба шумо медиҳад.",
      ...openlySays("work-permit"),
    },
    answeredWithin: ["examine", "decide"],
    lasts: [],
    usedIn: ["permitted"],
    source: ["almaty-2011:ALM-LAB-i-a", "rap-2012:RAP-IV-O1"],
  },
  indicators: [
    childOutOfSchool,
    {
      id: "daysToPermit",
      title: { en: "Days to the permit", ru: "Дней до разрешения" },
      from: "applied",
      // Both ways lead there: that of the highly skilled too.
      to: "permitted",
      by: ["category", "sex", "age", "origin"],
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
