import { nameKey } from "../../src/kernel/index.ts";
import { type GateFacts, isWritten, type Kept, listOf, type TakenStep, type Verdict, verdictOf } from "../../src/process/index.ts";

type Noted = TakenStep["answers"];

/** A name as it is compared; empty for an authority, or a relative whose name nobody told. */
const keyOf = (name: unknown): string => (typeof name === "string" ? nameKey(name) : "");
const nameOf = (noted: Noted): string => keyOf(noted["keptName"]);

/** Whether two notes are of one party: a relative with another name, or without one, may be another. */
const isSame = (one: Noted, other: Noted): boolean => one["keptFrom"] === other["keptFrom"] && nameOf(one) === nameOf(other);

/** BI16: of each from whom something was kept what was noted last, without those of whom it was lifted since. */
export function keptNow(taken: readonly TakenStep[]): Noted[] {
  const noted = taken.filter(({ step }) => step === "keepFrom" || step === "tellAgain");
  const last = noted.filter((one, place) => !noted.slice(place + 1).some((later) => isSame(one.answers, later.answers)));
  return last.filter((one) => one.step === "keepFrom").map((one) => one.answers);
}

/** Without where the child is nobody can take a case over. */
function isWhole(noted: Noted): boolean {
  return listOf(noted["keptData"]).some((one) => one === "all" || one === "whereabouts");
}

/** BI17: to whom nothing of the child is handed over, in the case or beside it. */
export function keepsFrom(taken: readonly TakenStep[]): Kept[] {
  return keptNow(taken)
    .filter(isWhole)
    .map((noted) => ({ to: String(noted["keptFrom"]), ...(nameOf(noted) ? { name: nameOf(noted) } : {}) }));
}

/** BI17: nothing is handed over to whom the child's stay is kept from; where a part is kept, it is written how. */
export function isKeptFromThem({ taken, handsOff = [], answers }: GateFacts): Verdict {
  const kept = keptNow(taken).filter((noted) => handsOff.includes(String(noted["keptFrom"])));
  if (kept.some(isWhole)) return "no";
  return kept.length === 0 || isWritten(answers["keptHow"]) ? "yes" : "undetermined";
}

/**
 * BI17: a relative from whom something is kept is not sought; of another of the same kind, or of the same name, it is written why it is
 * another. Another name shows nothing: a child says "Rahmat" of the father who was noted with his whole name.
 */
export function isRelativeAnother({ taken, answers }: GateFacts): Verdict {
  if (answers["tracingWished"] === "no" || isWritten(answers["anotherRelative"])) return "yes";
  const sought = keyOf(answers["tracingFor"]);
  const isSought = (noted: Noted) => noted["keptFrom"] === answers["tracingRelative"] || (sought !== "" && nameOf(noted) === sought);
  return keptNow(taken).some(isSought) ? "no" : "yes";
}

/** BI18: what is kept now is told again with its reason, as whoever asked for it agrees, or where life or health is in danger. */
export function isTellingLawful({ taken, answers }: GateFacts): Verdict {
  if (!keptNow(taken).some((noted) => isSame(noted, answers)) || !isWritten(answers["tellingReason"])) return "no";
  return answers["tellingDanger"] === "yes" ? "yes" : verdictOf(answers["tellingAgreed"]);
}
