import { type GateFacts, givenOf, type Verdict } from "../../src/process/index.ts";

/** Whether a place is left by the count that was stated; without a count nobody knows. */
export function isPlaceLeft(facts: GateFacts): Verdict {
  const places = givenOf(facts, "quotaPlaces");
  const taken = givenOf(facts, "quotaTaken");
  if (typeof places !== "number" || typeof taken !== "number") return "undetermined";
  return taken < places ? "yes" : "no";
}
