import type { Gate, GateFacts, Verdict } from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { schemeGates } from "../shared/scheme.ts";
import { freedomGates } from "../shared/worker.ts";

/** PAD5: what the scheme gives has no last day. */
export function isWithoutEnd({ scheme }: GateFacts): Verdict {
  if (!scheme) return "undetermined";
  return scheme.stayTo === undefined ? "yes" : "no";
}

/** Gates of a permanent admission, in the numbering of RULES.md. */
export const gates = {
  ...schemeGates({ open: "PAD1", eligible: "PAD2", free: "PAD3" }),
  ...freedomGates("PAD4"),
  withoutEnd: {
    id: "withoutEnd",
    rule: "PAD5",
    holds: isWithoutEnd,
    source: ["almaty-2011:ALM-LAB-i-c", "decision:0075"],
    title: { en: "The scheme gives a stay without an end.", ru: "Программа даёт пребывание без окончания." },
    nextStep: {
      en: "A scheme with a last day is no permanent one; tell of the scheme for a season.",
      ru: "Программа с последним днём — не постоянная; разъясните сезонную программу.",
    },
  },
  ...reviewGates({ reasons: "PAD6", another: "PAD7", over: "PAD8" }, ["decision:0041"]),
} as const satisfies Record<string, Gate>;
