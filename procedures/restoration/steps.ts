import type { Step } from "../../src/process/index.ts";
import { remedySteps } from "../shared/remedy.ts";
import { courtSteps } from "./court.ts";
import { decidedBy, paperWords } from "../shared/letters.ts";

/** Steps of a restoration. */
export const steps = {
  search: {
    title: { en: "Search the registers", ru: "Искать в реестрах" },
    from: ["claimed"],
    to: "searched",
    by: ["officer"],
    form: "search",
    gates: ["noFearedAsked", "free"],
    stops: ["search"],
    starts: ["decide"],
    source: ["pinheiro:15", "rap-2012:RAP-III-19"],
  },
  decide: {
    title: { en: "Decide", ru: "Принять решение" },
    from: ["searched"],
    to: "decided",
    by: ["decider"],
    byBody: true,
    form: "decision",
    gates: ["deciderAnother", "evidenceOpen", "courtOffered", "titleEqual"],
    stops: ["decide"],
    starts: ["notify"],
    movesTo: "officer",
    ...decidedBy("outcome", { granted: paperWords.granted, refused: paperWords.refused }, ["granted"]),
    source: ["pinheiro:12", "almaty-2011:ALM-REINT-iv-b"],
  },
  execute: {
    title: { en: "Hand over", ru: "Передать" },
    from: ["granted"],
    to: "restored",
    by: ["officer"],
    form: "execution",
    gates: ["handedOver"],
    stops: ["execute"],
    source: ["pinheiro:2"],
  },
  ...courtSteps,
  ...remedySteps({ examined: "searched", good: "granted", closed: "refused", goodStarts: ["execute"], source: ["pinheiro:12"] }),
} as const satisfies Record<string, Step>;
