import { allHold, type Gate, type GateFacts, givenOf, isLimitOver, isPlaceFree, lawFigure, type Verdict } from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { childGates } from "../shared/children.ts";
import { insuranceGates } from "../shared/insurance.ts";
import { orientationGates } from "../shared/orientation.ts";
import { areWithin, isWholeMonths, monthsOf, ownPermitGates } from "../shared/own-permit.ts";
import { revocationGates } from "../shared/permit-revocation.ts";
import { freedomGates } from "../shared/worker.ts";

/** DPM5: the months given now and before are whole, and within the longest time of the law. */
export function isWithinLongest(facts: GateFacts): Verdict {
  const months = monthsOf(facts, "monthsGiven", ["orient", "renew"]);
  return allHold(areWithin(months, longestOf(facts)), months === undefined || months.every(isWholeMonths) ? "yes" : "no");
}

/** The State's figure, else what was stated of this figure by name: the number of places that was stated is another. */
function longestOf(facts: GateFacts): number | undefined {
  const stated = { figureStated: givenOf(facts, "longestStated"), figureConfirmedBy: givenOf(facts, "longestConfirmedBy") };
  return lawFigure({ ...facts, fields: {}, answers: stated }, "longest");
}

/** Gates of a permit given to the worker, in the numbering of RULES.md. */
export const gates = {
  ...ownPermitGates({ own: "DPM1", identity: "DPM4", source: ["rap-2012:RAP-IV-06"] }),
  placeFree: {
    id: "placeFree",
    rule: "DPM2",
    holds: (facts: GateFacts) => isPlaceFree(facts, "places"),
    source: ["rap-2012:RAP-IV-06", "almaty-2011:ALM-LAB-n8", "decision:0056"],
    title: { en: "A place of the year's quota is left.", ru: "В квоте года есть место." },
    nextStep: {
      en: "Wait until a place is given back, or help with another permit; where the number is not confirmed, have a lawyer state it.",
      ru: "Дождитесь освобождения места или помогите с иным разрешением; если число не подтверждено, его должен указать юрист.",
    },
  },
  ...freedomGates("DPM3"),
  ...orientationGates("DPM4"),
  withinLongest: {
    id: "withinLongest",
    rule: "DPM5",
    holds: isWithinLongest,
    source: ["rap-2012:RAP-IV-06", "decision:0040"],
    title: { en: "All months together are within what the law allows.", ru: "Все месяцы вместе не превышают допустимого законом." },
    nextStep: { en: "Give fewer months, or help with another permit.", ru: "Предоставьте меньше месяцев или помогите с иным разрешением." },
  },
  ...reviewGates({ reasons: "DPM6", another: "DPM7", over: "DPM8" }, ["decision:0041"]),
  ...revocationGates("DPM10"),
  ...childGates("DPM12"),
  ...insuranceGates("DPM13"),
  termOver: {
    id: "termOver",
    rule: "DPM11",
    holds: (facts: GateFacts) => isLimitOver(facts, "renew"),
    source: ["cmw-1990:22"],
    title: { en: "A permit ends by itself only when its time is over.", ru: "Разрешение прекращается само лишь по истечении срока." },
    nextStep: {
      en: "Remind the worker and wait. Where no figure is confirmed, have a lawyer state the day.",
      ru: "Напомните работнику и подождите. Если срок не подтверждён, день должен указать юрист.",
    },
  },
} as const satisfies Record<string, Gate>;
