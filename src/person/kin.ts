import type { Kin, KinAnswer, KinSaid } from "./kin-subject.ts";

/** How sure a relation is: shown, said, said not to be, or not known. */
export type KinStanding = "confirmed" | "stated" | "denied" | "unknown";

/**
 * How sure a relation is (PE15, PE16). What shows it stands over words; the denial of either of the two over any other's word; the
 * last word of each counts. "Unsure" is no answer, and never "no" (R6).
 */
export function kinStanding({ dossier, other, said, shown }: Pick<Kin, "dossier" | "other" | "said" | "shown">): KinStanding {
  const [latest] = shown;
  if (latest) return latest.speaks === "for" ? "confirmed" : "denied";
  const own = [dossier, other].flatMap((one) => (one === undefined ? [] : [lastOf(said, one)]));
  return standingOf(own) ?? standingOf([lastOf(said, undefined)]) ?? "unknown";
}

function standingOf(answers: readonly (KinAnswer | undefined)[]): "denied" | "stated" | undefined {
  if (answers.includes("no")) return "denied";
  return answers.includes("yes") ? "stated" : undefined;
}

const lastOf = (said: readonly KinSaid[], whose: string | undefined): KinAnswer | undefined =>
  said.find((one) => one.whose === whose)?.says;

/** Whether anything may rest on a relation: it is shown and has not ended. What was only said establishes nothing (PE17). */
export function isEstablished(kin: Kin): boolean {
  return kin.ended === undefined && kinStanding(kin) === "confirmed";
}
