import { allHold, type GateFacts, isNoneFeared, isWritten, listOf, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";
import { ways } from "./ways.ts";

/** FD1: shown by some means, and no archive of a State feared was asked. */
export function isProofGood(facts: GateFacts): Verdict {
  const { answers } = facts;
  const shown = listOf(answers["proofKind"]);
  if (shown.length === 0 || !isWritten(answers["proofWords"])) return "no";
  return isNoneFeared(facts, shown.includes("archive") ? [String(answers["archiveState"])] : []);
}

/** FD2: each way was explained and understood. */
export function areOptionsExplained({ fields }: GateFacts): Verdict {
  const explained = listOf(fields["optionsExplained"]);
  return allHold(verdictOf(fields["optionsUnderstood"]), Object.keys(ways).every((way) => explained.includes(way)) ? "yes" : "no");
}

/** FD3: the right to citizenship was looked at. */
export function isCitizenshipChecked({ fields }: GateFacts): Verdict {
  return fields["citizenshipHow"] === undefined ? "undetermined" : "yes";
}

/** FD4: in their words, free, with those who stay in mind. */
export function isChoiceOwn({ answers }: GateFacts): Verdict {
  if (!isWritten(answers["choiceWords"]) || !isWritten(answers["staying"])) return "no";
  return verdictOf(answers["choiceFree"]);
}

/** FD5: as many answers as incidents. */
export function areIncidentsAnswered(facts: GateFacts): Verdict {
  return pastOf(facts, "answerIncident").length >= pastOf(facts, "noteIncident").length ? "yes" : "no";
}

/** FD6: the person says that it is solved. */
export function isSolvedByThem({ answers }: GateFacts): Verdict {
  return verdictOf(answers["solutionAgreed"]);
}
