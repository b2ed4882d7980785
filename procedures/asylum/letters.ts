import type { DecisionUse } from "../../src/process/index.ts";
import { paperWords } from "../shared/letters.ts";

const { recognised, complementary, rejected, upheld, sentBack } = paperWords;
const onAppeal = { reasons: ["appealReasons"], basis: "appealBasis" } as const;

/** What letters of a claim tell: complementary protection may be contested too, since it is less than what was asked for. */
export const letters = {
  decide: {
    outcome: "outcome",
    says: { recognised, complementary, rejected },
    grants: ["recognised"],
    reasons: ["reasons", "complementaryReasons"],
    basis: "legalBasis",
    remedy: "appeal",
  },
  uphold: { says: { upheld }, ...onAppeal },
  reverse: { outcome: "outcome", says: { recognised, complementary }, grants: ["recognised"], ...onAppeal },
  sendBack: { says: { sentBack }, grants: ["sentBack"], ...onAppeal },
} as const satisfies Record<string, DecisionUse>;
