import type { HandOff, Step } from "../../src/process/index.ts";
import { courseSteps } from "../shared/courses.ts";
import { planAgreed } from "../shared/letters.ts";

/** Where skills and savings lead on from the plan (RI9). */
const leadsOn: readonly HandOff[] = [
  { to: "labour-routes", route: "labour-routes", when: "onRequest", source: ["almaty-2011:ALM-REINT-n2"] },
  {
    to: "programme",
    route: "programme",
    when: "onRequest",
    source: ["almaty-2011:ALM-REINT-ii-a", "almaty-2011:ALM-REINT-ii-b", "rap-2012:RAP-III-21"],
  },
  { to: "restoration", route: "registration", when: "onRequest", source: ["almaty-2011:ALM-REINT-iv-a"] },
];

/** Steps of reintegration. */
export const steps = {
  plan: {
    title: { en: "Make the plan", ru: "Составить план" },
    from: ["arrived"],
    to: "planned",
    by: ["counsellor"],
    form: "plan",
    gates: ["dataKept", "planOwn", "areasCovered", "checkupFree"],
    handsOff: leadsOn,
    stops: ["plan"],
    starts: ["halfYear", "year"],
    ...planAgreed,
    source: ["iom-standards:reintegration.plan", "rap-2012:RCF-4.3-3"],
  },
  refine: {
    title: { en: "Refine the plan", ru: "Уточнить план" },
    from: ["planned", "halfway", "scored"],
    by: ["counsellor"],
    form: "plan",
    gates: ["dataKept", "planOwn", "areasCovered", "checkupFree"],
    handsOff: leadsOn,
    ...planAgreed,
    source: ["iom-standards:reintegration.plan"],
  },
  weigh: {
    title: { en: "Weigh what the person plans", ru: "Взвесить планы лица" },
    from: ["arrived", "planned", "halfway", "scored"],
    by: ["counsellor"],
    form: "feasibility",
    source: ["iom-standards:reintegration.feasibility", "decision:0102"],
  },
  arrange: {
    title: { en: "Arrange a service", ru: "Организовать услугу" },
    from: ["planned", "halfway", "scored"],
    by: ["counsellor"],
    form: "service",
    gates: ["ofThePlan", "creditWeighed", "checkupSealed"],
    handsOff: [
      { to: "medical", route: "medical", when: "onRequest", source: ["almaty-2011:ALM-REINT-vi", "rap-2012:RAP-III-22"] },
      { to: "counselling", route: "counselling", when: "onRequest", source: ["rap-2012:RAP-III-23", "almaty-2011:ALM-REINT-v"] },
    ],
    source: ["rap-2012:RAP-III-21"],
  },
  scoreHalf: {
    title: { en: "Score after half a year", ru: "Оценить через полгода" },
    from: ["planned"],
    to: "halfway",
    by: ["counsellor"],
    form: "score",
    gates: ["scoreWhole"],
    stops: ["halfYear"],
    source: ["iom-standards:reintegration.levels"],
  },
  scoreYear: {
    title: { en: "Score after a year", ru: "Оценить через год" },
    from: ["halfway"],
    to: "scored",
    by: ["counsellor"],
    form: "score",
    gates: ["scoreWhole"],
    stops: ["year"],
    source: ["iom-standards:reintegration.levels"],
  },
  close: {
    title: { en: "Close", ru: "Завершить" },
    from: ["scored"],
    to: "closed",
    by: ["counsellor"],
    form: "closing",
    gates: ["yearScored"],
    source: ["rap-2012:RAP-III-18"],
  },
  stop: {
    title: { en: "Stop", ru: "Прекратить" },
    from: ["arrived", "planned", "halfway", "scored"],
    to: "left",
    by: ["person", "counsellor"],
    form: "withdrawal",
    gates: ["leftFreely"],
    stops: ["plan", "halfYear", "year"],
    source: ["almaty-2011:ALM-REINT-iii"],
  },
  comeBack: {
    title: { en: "Open again", ru: "Открыть снова" },
    from: ["closed", "left"],
    to: "arrived",
    by: ["person", "counsellor"],
    form: "intake",
    starts: ["plan"],
    movesTo: "counsellor",
    source: ["almaty-2011:ALM-REINT-iii"],
  },
  ...courseSteps({ from: ["planned", "halfway", "scored"], by: ["counsellor"] }),
} as const satisfies Record<string, Step>;
