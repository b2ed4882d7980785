import type { Step } from "../../src/process/index.ts";
import { remedySteps } from "../shared/remedy.ts";

/** Steps of naturalisation. */
export const steps = {
  check: {
    title: { en: "Check", ru: "Проверить" },
    from: ["applied"],
    to: "checked",
    by: ["officer"],
    form: "check",
    gates: ["eligible", "trackLawful", "noFearedAsked", "neverStateless"],
    stops: ["check"],
    starts: ["decide"],
    source: ["almaty-2011:ALM-INT-v", "rap-2012:RAP-III-05"],
  },
  decide: {
    title: { en: "Decide", ru: "Принять решение" },
    from: ["checked"],
    to: "decided",
    by: ["decider"],
    form: "decision",
    gates: ["deciderAnother", "reasonsWritten"],
    stops: ["decide"],
    starts: ["notify"],
    movesTo: "officer",
    source: ["almaty-2011:ALM-INT-v", "almaty-2011:ALM-INT-n3"],
  },
  handPapers: {
    title: { en: "Hand over the papers", ru: "Вручить документы" },
    from: ["granted"],
    to: "citizen",
    by: ["officer"],
    form: "papers",
    stops: ["papers"],
    source: ["almaty-2011:ALM-INT-i"],
  },
  withdraw: {
    title: { en: "Withdraw", ru: "Отозвать" },
    from: ["applied", "checked", "appealable", "appealed"],
    to: "withdrawn",
    by: ["person", "officer"],
    form: "withdrawal",
    gates: ["withdrawalOwn"],
    stops: ["check", "decide", "appeal", "decideAppeal"],
    source: ["almaty-2011:ALM-INT-v"],
  },
  applyAgain: {
    title: { en: "Apply again", ru: "Подать снова" },
    from: ["refused", "withdrawn"],
    to: "applied",
    by: ["person", "officer"],
    form: "application",
    starts: ["check"],
    movesTo: "officer",
    source: ["almaty-2011:ALM-INT-v"],
  },
  ...remedySteps({ examined: "checked", good: "granted", closed: "refused", goodStarts: ["papers"], source: ["almaty-2011:ALM-INT-v"] }),
} as const satisfies Record<string, Step>;
