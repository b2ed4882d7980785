import { allHold, type GateFacts, isDenied, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Acts of the person towards a country, of article 1C. */
const acts = ["reavailment", "reacquired", "newNationality", "reestablished"];

/** Grounds of each kind; there are no others. @source unhcr-standards:cancellation */
const groundsOf: Readonly<Record<string, readonly string[]>> = {
  cessation: [...acts, "circumstances"],
  cancellation: ["fraud", "exclusion", "otherNationality"],
  revocation: ["act1Fa", "act1Fc"],
};

/** CE1: the ground belongs to the kind. */
export function isGroundLawful({ fields }: GateFacts): Verdict {
  const { kind, ground } = fields;
  if (typeof kind !== "string" || typeof ground !== "string") return "undetermined";
  return groundsOf[kind]?.includes(ground) ? "yes" : "no";
}

/** CE2: explained, and counsel offered. */
export function isIntentClear({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["intentExplained"]), verdictOf(answers["counselNamed"]));
}

/** CE6: what the ground demands is proved, and the reasons stand in writing; doubt keeps the status. */
export function isEndGrounded({ answers, fields }: GateFacts): Verdict {
  if (!isWritten(answers["reasons"])) return "no";
  if (answers["outcome"] !== "ended") return "yes";
  const ground = String(fields["ground"]);
  if (ground === "circumstances") {
    const lasting = allHold(verdictOf(answers["changeFundamental"]), verdictOf(answers["changeLasting"]));
    return allHold(lasting, isDenied(answers["compellingReasons"]));
  }
  if (acts.includes(ground)) return verdictOf(answers["wasVoluntary"]);
  if (groundsOf["revocation"]?.includes(ground)) return verdictOf(answers["conductProved"]);
  return groundsOf["cancellation"]?.includes(ground) ? verdictOf(answers["wouldNotHaveBeen"]) : "undetermined";
}

/** CE8: other ways to stay were looked at. */
export function areWaysConsidered({ fields }: GateFacts): Verdict {
  return verdictOf(fields["otherWays"]);
}
