import { allHold, type GateFacts, listOf, takenSince, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Procedures that give a status here. */
const giving = ["asylum", "group-protection", "statelessness", "humanitarian-status", "temporary-protection"];

/** Procedures whose permit to work, while it is in force, lets somebody settle in (LP6). A season ends at home: it is none. */
const permitting = ["work-permit", "patent", "direct-permit", "regularisation"];

/** LP1, LP6: a status by a case that protects or is open, a permit to work in force, or a paper that was seen. */
export function isStatusHeld({ cases, answers }: GateFacts): Verdict {
  const holds = cases.some(
    (one) => (giving.includes(one.procedure) && one.protects) || (permitting.includes(one.procedure) && one.state === "permitted"),
  );
  return holds ? "yes" : verdictOf(answers["statusSeen"]);
}

/** LP3: each condition that was not met is covered, and the person agrees. */
export function doesPlanCover({ answers, fields }: GateFacts): Verdict {
  const covers = listOf(answers["planCovers"]);
  const unmet = listOf(fields["unmet"]).filter((one) => one !== "none");
  return allHold(verdictOf(answers["planAgreed"]), unmet.every((one) => covers.includes(one)) ? "yes" : "no");
}

/** LP4: by the last review since the conditions were assessed nothing is lacking; one of an earlier plan does not count. */
export function isSelfReliant(facts: GateFacts): Verdict {
  const last = takenSince(facts, "review", "assess");
  if (last === undefined) return "undetermined";
  return allHold(verdictOf(last["ownIncome"]), listOf(last["unmet"]).every((one) => one === "none") ? "yes" : "no");
}
