import { allHold, type GateFacts, isDenied, isWritten, nothingOpenProtects, type Verdict, verdictOf } from "../../src/process/index.ts";

/** DD1: no paper is asked for, and fear is asked about. */
export function isAidFree({ answers }: GateFacts): Verdict {
  return allHold(isDenied(answers["aidHangsOnPapers"]), verdictOf(answers["fearAsked"]));
}

/** DD2: in their words, by consent, to a safe place. */
export function isWayOwn({ answers }: GateFacts): Verdict {
  if (!isWritten(answers["wayWords"])) return "no";
  return allHold(verdictOf(answers["wayConsent"]), verdictOf(answers["placeSafe"]));
}

/** DD3: nobody goes back whom another open case protects. */
export function isNobodySentBack(facts: GateFacts): Verdict {
  return facts.answers["chosenWay"] === "return" ? nothingOpenProtects.holds(facts) : "yes";
}
