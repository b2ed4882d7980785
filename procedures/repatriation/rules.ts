import {
  allHold,
  type GateFacts,
  givenOf,
  isOtherHand,
  isWritten,
  listOf,
  mayBeChild,
  takenSince,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** VR2: what the place of return is like was told, from a source, and understood. */
export function isInformed({ answers }: GateFacts): Verdict {
  const isSourced = isWritten(answers["placeInformation"]) && isWritten(answers["informationSource"]);
  return allHold(isSourced ? "yes" : "no", verdictOf(answers["informationUnderstood"]));
}

/** VR3: counsel was given since the wish was last stated; to whoever is held, also since it was recorded, by somebody independent. */
export function isCounselled(facts: GateFacts): Verdict {
  const { cases, fields } = facts;
  const counsel = takenSince(facts, "counsel", "wishAgain") ?? {};
  const given = verdictOf(counsel["counselGiven"]);
  const held = cases.some((one) => one.procedure === "detention" && one.state === "held") ? "yes" : verdictOf(fields["isHeld"]);
  if (given !== "yes" || held === "no") return given;
  return allHold(held === "undetermined" ? held : "yes", verdictOf(counsel["counselIndependent"]));
}

/** VR4: the wish is in the person's words, free, and by somebody who understands it. */
export function isWishOwn({ answers }: GateFacts): Verdict {
  if (!isWritten(answers["wishWords"])) return "no";
  return allHold(verdictOf(answers["wishFree"]), verdictOf(answers["wishUnderstood"]));
}

/** VR5: a child, and who may be one, does not decide alone. */
export function isChildGuarded(facts: GateFacts): Verdict {
  if (!mayBeChild(facts)) return "yes";
  const decided = givenOf(facts, "childDecidedBy");
  return isWritten(givenOf(facts, "guardian")) && (decided === "panel" || decided === "parents") ? "yes" : "no";
}

/** Fields that would tell a State of the claim. */
const claimFields = ["asylum", "reasons"];

/** VR7: the person chose what is told, and neither the claim nor its reasons are among it. */
export function isClaimKept({ answers }: GateFacts): Verdict {
  const told = listOf(answers["toldToState"]);
  return allHold(verdictOf(answers["tellingAgreed"]), told.some((one) => claimFields.includes(one)) ? "no" : "yes");
}

/** VR8: asked once more at boarding. */
export function isStillWished({ answers }: GateFacts): Verdict {
  return verdictOf(answers["stillWished"]);
}

/**
 * VR11: reasons of humanity to stay were asked about. Where there are any, or in doubt, the person declined the status that
 * answers them, or it was decided.
 */
export function isHumanityAsked({ fields, cases }: GateFacts): Verdict {
  const reasons = fields["humanityReasons"];
  if (reasons === undefined || reasons === "notAsked") return "undetermined";
  if (reasons === "no" || fields["humanityOffer"] === "declined") return "yes";
  return cases.some((one) => one.procedure === "humanitarian-status" && one.isFinal) ? "yes" : "no";
}

/** VR9: the danger was assessed by another than who counselled, and does not stand against the journey. */
export function isDangerAssessed(facts: GateFacts): Verdict {
  const danger = verdictOf(facts.answers["dangerOnReturn"]);
  if (danger !== "no" || !isWritten(facts.answers["dangerReasons"])) return danger === "undetermined" ? danger : "no";
  return isOtherHand(facts, ["counsel"]);
}
