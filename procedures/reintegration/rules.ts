import { allHold, type GateFacts, isDenied, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";
import { areas } from "./forms.ts";
import { isWhole } from "./score.ts";

/** RI1: nothing is told beyond what was approved. */
export function isDataKept({ answers }: GateFacts): Verdict {
  return isDenied(answers["originInformed"]);
}

/** RI2: agreed, and not of money alone. */
export function isPlanOwn({ answers }: GateFacts): Verdict {
  const isWhole = listOf(answers["planSides"]).some((side) => side !== "economic");
  return allHold(verdictOf(answers["planAgreed"]), isWhole ? "yes" : "no");
}

/** RI8: of each of the four areas the plan says what is done, or that nothing is lacking. */
export function areAreasCovered({ answers }: GateFacts): Verdict {
  const said = [...listOf(answers["areasPlanned"]), ...listOf(answers["areasMet"])];
  return Object.keys(areas).every((area) => said.includes(area)) ? "yes" : "no";
}

/** RI3: no help hangs on a check-up. */
export function isCheckupFree({ answers }: GateFacts): Verdict {
  return isDenied(answers["checkupForced"]);
}

/** RI21: what is arranged was agreed in the plan. */
export function isOfThePlan(facts: GateFacts): Verdict {
  return listOf(facts.fields["services"]).includes(String(facts.answers["service"])) ? "yes" : "no";
}

/** RI24: a loan is arranged only after something of the plan was weighed; what came out decides nothing. */
export function isCreditWeighed(facts: GateFacts): Verdict {
  return facts.answers["service"] !== "credit" || pastOf(facts, "weigh").length > 0 ? "yes" : "no";
}

/** RI20: a check-up is handed over to the health service, which keeps what it finds; nothing else is said of it. */
export function isCheckupSealed({ answers, handsOff = [] }: GateFacts): Verdict {
  if (answers["service"] !== "health") return "yes";
  const isBare = Object.keys(answers).every((question) => question === "service");
  return isBare && handsOff.includes("medical") ? "yes" : "no";
}

/** RI4: each side has a score within the scale, or says why it can have none. */
export function isScoreWhole({ answers }: GateFacts): Verdict {
  return isWhole(answers) ? "yes" : "no";
}

/** RI5: scored after half a year and after a year. */
export function isYearScored(facts: GateFacts): Verdict {
  return pastOf(facts, "scoreHalf").length > 0 && pastOf(facts, "scoreYear").length > 0 ? "yes" : "no";
}
