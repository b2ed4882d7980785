import { expect, test } from "vitest";
import { nothingKnown } from "../../test/procedure-contract.ts";
import { hasQuorum, isCarried, isNothingOpenProtecting, type Panel, tallyOf } from "./index.ts";

const panel: Panel = { vote: "vote", question: "vote", laidBefore: "lay", quorumMin: 3 };
const lay = { step: "lay", by: "worker", answers: {} };
const sat = (...votes: string[]) => ({
  ...nothingKnown,
  taken: [lay, ...votes.map((vote, place) => ({ step: "vote", by: `member-${place}`, answers: { vote } }))],
});

test("[PR23] votes count by member since the case was last laid before the panel, the latest of each", () => {
  const before = sat("for", "for", "against").taken;
  expect(tallyOf({ ...nothingKnown, taken: before }, panel)).toEqual({ inFavour: 2, against: 1, abstained: 0 });
  expect(tallyOf({ ...nothingKnown, taken: [...before, { step: "vote", by: "member-2", answers: { vote: "for" } }] }, panel).inFavour).toBe(
    3,
  );
  expect(tallyOf({ ...nothingKnown, taken: [...before, lay] }, panel)).toEqual({ inFavour: 0, against: 0, abstained: 0 });
  expect(tallyOf(nothingKnown, panel)).toEqual({ inFavour: 0, against: 0, abstained: 0 });
});

test("[PR23] without quorum nothing is decided; a tie is not carried; who abstains counts for the quorum alone", () => {
  expect([hasQuorum(sat("for", "for"), panel), isCarried(sat("for", "for"), panel)]).toEqual(["undetermined", "undetermined"]);
  expect(isCarried(sat("for", "for", "against"), panel)).toBe("yes");
  expect(isCarried(sat("for", "against", "abstain"), panel)).toBe("no");
  expect(isCarried(sat("for", "abstain", "abstain"), panel)).toBe("yes");
});

test("[PR22] what is open and protects blocks the way out; what was decided, or protects nobody, does not", () => {
  const other = (isFinal: boolean, protects: boolean) => ({
    ...nothingKnown,
    cases: [{ procedure: "asylum", state: "x", isFinal, protects }],
  });
  expect(isNothingOpenProtecting(other(false, true))).toBe("no");
  expect(isNothingOpenProtecting(other(true, true))).toBe("yes");
  expect(isNothingOpenProtecting(other(false, false))).toBe("yes");
  expect(isNothingOpenProtecting(nothingKnown)).toBe("yes");
});
