import { type GateFacts, type Verdict, verdictOf } from "../../src/process/index.ts";

/** HC2: the person's own yes, given with this result. */
export function isAgreed({ answers }: GateFacts): Verdict {
  return verdictOf(answers["checkAgreed"]);
}

/** HC4: the person was told first. */
export function isToldFirst({ answers }: GateFacts): Verdict {
  return verdictOf(answers["resultTold"]);
}
