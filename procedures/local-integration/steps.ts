import type { HandOff, Step } from "../../src/process/index.ts";
import { courseSteps } from "../shared/courses.ts";
import { planAgreed } from "../shared/letters.ts";

/** What the plan covers leads to programmes with places: language, a trade, school, housing, work, money (LP8). */
const toProgramme: HandOff = {
  to: "programme",
  route: "programme",
  when: "onRequest",
  source: ["rap-2012:RAP-III-07", "almaty-2011:ALM-INT-ii-a", "almaty-2011:ALM-INT-ii-b"],
};

/** Steps of an integration plan. */
export const steps = {
  assess: {
    title: { en: "Assess the conditions", ru: "Оценить условия" },
    from: ["opened"],
    to: "assessed",
    by: ["officer"],
    form: "assessment",
    gates: ["statusHeld"],
    stops: ["assess"],
    starts: ["plan"],
    source: ["rap-2012:RCF-4.3-2"],
  },
  plan: {
    title: { en: "Make the plan", ru: "Составить план" },
    from: ["assessed", "planned"],
    to: "planned",
    by: ["officer"],
    form: "plan",
    gates: ["planCovers"],
    stops: ["plan", "review"],
    starts: ["review"],
    handsOff: [toProgramme],
    ...planAgreed,
    source: ["almaty-2011:ALM-INT-n2", "rap-2012:RAP-III-07"],
  },
  review: {
    title: { en: "Review", ru: "Пересмотреть" },
    from: ["planned"],
    by: ["officer"],
    form: "review",
    stops: ["review"],
    starts: ["review"],
    handsOff: [toProgramme, { to: "naturalisation", route: "registration", when: "onRequest", source: ["almaty-2011:ALM-INT-v"] }],
    source: ["rap-2012:RCF-4.3-2"],
  },
  close: {
    title: { en: "Close: stands on own feet", ru: "Завершить: самостоятелен" },
    from: ["planned"],
    to: "selfReliant",
    by: ["officer"],
    form: "closing",
    gates: ["selfReliant"],
    stops: ["review"],
    source: ["rap-2012:RAP-III-E1"],
  },
  stop: {
    title: { en: "Stop", ru: "Прекратить" },
    from: ["opened", "assessed", "planned"],
    to: "left",
    by: ["person", "officer"],
    form: "withdrawal",
    gates: ["leftFreely"],
    stops: ["assess", "plan", "review"],
    source: ["rap-2012:RAP-III-04"],
  },
  comeBack: {
    title: { en: "Open again", ru: "Открыть снова" },
    from: ["selfReliant", "left"],
    to: "opened",
    by: ["person", "officer"],
    form: "wish",
    starts: ["assess"],
    movesTo: "officer",
    source: ["rap-2012:RAP-III-04"],
  },
  ...courseSteps({ from: ["planned"], by: ["officer"] }),
} as const satisfies Record<string, Step>;
