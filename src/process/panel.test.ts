import { expect, test } from "vitest";
import { nothingKnown } from "../../test/procedure-contract.ts";
import { hasQuorum, isCarried, isNothingOpenProtecting, type Panel, type Procedure, tallyOf } from "./index.ts";
import { sittingOf } from "./sitting.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

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

test("[PR23] a page shows the count, each vote by whom, and the reasons of whoever was against", () => {
  const options = { for: { en: "for", ru: "за" }, against: { en: "against", ru: "против" } };
  const title = { en: "Vote", ru: "Голос" };
  const vote = { id: "vote", title, questions: [{ id: "vote", label: title, kind: "choice" as const, options }] };
  const procedure: Procedure = {
    ...tennisClub,
    steps: { vote: { title, from: [], by: [], form: "vote", source: [] } },
    forms: { vote },
    panel: { ...panel, dissent: "why" },
  };
  const taken = (minute: number, by: string, answers: object) => ({ at: `2026-05-01T10:0${minute}:00.000Z`, by, answers });
  const votes = [taken(1, "a", { vote: "for" }), taken(2, "b", { vote: "for" }), taken(3, "c", { vote: "against", why: "Too early." })];
  const file = (past: object) => ({ past }) as Parameters<typeof sittingOf>[0];
  const seen = [
    { by: "a", byName: "Umida" },
    { by: "c", byName: "Zhanna" },
  ];
  expect(sittingOf(file({ lay: [taken(0, "worker", {})], vote: votes }), procedure, seen)).toEqual({
    sitting: {
      inFavour: 2,
      against: 1,
      abstained: 0,
      quorumMin: 3,
      isCarried: "yes",
      votes: [
        { byName: "Umida", vote: options.for },
        { vote: options.for },
        { byName: "Zhanna", vote: options.against, dissent: "Too early." },
      ],
    },
  });
  expect(sittingOf(file({}), procedure, seen)).toEqual({});
  expect(sittingOf(file({ lay: [taken(0, "worker", {})] }), tennisClub, seen)).toEqual({});
});
