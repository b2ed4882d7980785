import { type GateFacts, givenOf, type Verdict } from "../../src/process/index.ts";

/** What a quota is asked about: its places and those taken, on the day of the count. */
export const quotaQuestions = [
  { id: "quotaPlaces", label: { en: "Places of the quota", ru: "Мест в квоте" }, kind: "number" },
  { id: "quotaTaken", label: { en: "Places taken, on the day of the count", ru: "Занято мест на день подсчёта" }, kind: "number" },
  { id: "countedOn", label: { en: "Counted on", ru: "День подсчёта" }, kind: "day" },
] as const;

/** Whether a place is left by the count that was stated; without a count nobody knows. */
export function isPlaceLeft(facts: GateFacts): Verdict {
  const places = givenOf(facts, "quotaPlaces");
  const taken = givenOf(facts, "quotaTaken");
  if (typeof places !== "number" || typeof taken !== "number") return "undetermined";
  return taken < places ? "yes" : "no";
}
