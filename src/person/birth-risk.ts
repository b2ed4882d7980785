import { z } from "zod";
import { Answer, type LawRef } from "../kernel/index.ts";
import type { BirthNationality } from "../process/index.ts";

/** Which nationality a parent has, as said: of this State, of another, or none. Absent is not asked. */
export const ParentNationality = z.enum(["here", "other", "none", "unsure"]);
export type ParentNationality = z.infer<typeof ParentNationality>;
/** How a parent lives in this State: with the right to stay for good, as their usual home, or elsewhere. */
export const ParentResidence = z.enum(["permanent", "habitual", "none", "unsure"]);
export type ParentResidence = z.infer<typeof ParentResidence>;

const Parent = z.strictObject({ nationality: ParentNationality.optional(), residence: ParentResidence.optional() });
export type BirthParent = z.infer<typeof Parent>;

/** What is asked at the birth of a child, so that no child is left without a nationality unseen. */
export const BirthFacts = z.strictObject({
  bornHere: Answer.optional(),
  /** The person of the file. */
  self: Parent.optional(),
  other: Parent.optional(),
  /** Whether both parents agreed in writing to the child's nationality. */
  consent: Answer.optional(),
});
export type BirthFacts = z.infer<typeof BirthFacts>;

/** Why a child is or may be at risk. */
export const birthReasons = [
  "placeNotKnown",
  "bornElsewhere",
  "nationalityNotKnown",
  "bothNationals",
  "foreignNotRead",
  "ruleNotRead",
  "residenceNotKnown",
  "residenceLacks",
  "residenceEnough",
  "consentNotKnown",
  "consentLacks",
  "consentGiven",
] as const;
export type BirthReason = (typeof birthReasons)[number];

/** Whether the child may be left without a nationality by the State's law; it decides nothing, and proposes where to go. */
export type BirthRisk = {
  readonly holds: "yes" | "no" | "undetermined";
  readonly because: BirthReason;
  /** Clauses that it rests on; none where no rule of the State was read. */
  readonly source: readonly LawRef[];
};

/**
 * Whether a child born here is at risk of statelessness, from what is known of both parents and the rules of the State that were read
 * (PE29). What was not asked or not read is undetermined, never "no" (R6).
 */
export function birthRisk(law: BirthNationality | undefined, birth: BirthFacts = {}): BirthRisk {
  if (birth.bornHere !== "yes") return open(birth.bornHere === "no" ? "bornElsewhere" : "placeNotKnown");
  const parents = [birth.self ?? {}, birth.other ?? {}];
  const nationalities = parents.map(({ nationality = "unsure" }) => nationality);
  if (nationalities.includes("unsure")) return open("nationalityNotKnown");
  const [first, second] = nationalities;
  // Of a parent from elsewhere this State's law does not say what the child gets.
  if (first !== second) return nationalities.includes("here") ? byConsent(law, birth.consent) : open("foreignNotRead");
  if (first === "none") return byResidence(law, parents);
  return first === "here" ? { holds: "no", because: "bothNationals", source: [] } : open("foreignNotRead");
}

function open(because: BirthReason, source: readonly LawRef[] = []): BirthRisk {
  return { holds: "undetermined", because, source };
}

/** Both without nationality: the law asks that both live here for good, or that one has their home here. */
function byResidence(law: BirthNationality | undefined, parents: readonly BirthParent[]): BirthRisk {
  const rule = law?.residence;
  if (rule === undefined || rule === "unknown") return open("ruleNotRead");
  const source = [rule.source];
  const asksBoth = rule.says === "bothPermanent";
  const fits = parents.map(({ residence = "unsure" }) =>
    residence === "unsure" ? undefined : residence === "permanent" || (!asksBoth && residence === "habitual"),
  );
  if (asksBoth ? fits.every((one) => one === true) : fits.includes(true)) return { holds: "no", because: "residenceEnough", source };
  if (asksBoth ? fits.includes(false) : fits.every((one) => one === false)) return { holds: "yes", because: "residenceLacks", source };
  return open("residenceNotKnown", source);
}

/** Of one parent who is a national here, and one who is not: where the law asks for both parents' consent, it decides. */
function byConsent(law: BirthNationality | undefined, consent: BirthFacts["consent"]): BirthRisk {
  const rule = law?.jointConsent;
  if (rule === undefined || rule === "unknown") return open("ruleNotRead");
  const source = [rule.source];
  if (consent === "yes") return { holds: "no", because: "consentGiven", source };
  if (consent === "no") return { holds: "yes", because: "consentLacks", source };
  return open("consentNotKnown", source);
}

/** Where the child's case leads: every birth is registered, and a child who is at risk is looked into by who determines statelessness. */
export function birthLeadsTo({ holds }: BirthRisk): readonly string[] {
  return holds === "yes" ? ["statelessness", "registration"] : ["registration"];
}
