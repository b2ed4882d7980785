import { allHold, type GateFacts, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Procedures that give a status here. */
const giving = ["asylum", "statelessness", "humanitarian-status", "temporary-protection"];

/** LP1: a status by a case that protects or is open, or by a paper that was seen. */
export function isStatusHeld({ cases, fields }: GateFacts): Verdict {
  return cases.some((one) => giving.includes(one.procedure) && one.protects) ? "yes" : verdictOf(fields["statusSeen"]);
}

/** LP3: each condition that was not met is covered, and the person agrees. */
export function doesPlanCover({ answers, fields }: GateFacts): Verdict {
  const covers = listOf(answers["planCovers"]);
  const unmet = listOf(fields["unmet"]).filter((one) => one !== "none");
  return allHold(verdictOf(answers["planAgreed"]), unmet.every((one) => covers.includes(one)) ? "yes" : "no");
}

/** LP4: by the last review nothing is lacking. */
export function isSelfReliant(facts: GateFacts): Verdict {
  const last = pastOf(facts, "review").at(-1);
  if (last === undefined) return "undetermined";
  return allHold(verdictOf(last["ownIncome"]), listOf(last["unmet"]).every((one) => one === "none") ? "yes" : "no");
}
