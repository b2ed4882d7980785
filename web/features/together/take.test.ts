import { expect, test } from "vitest";
import { checkProcedure, type Procedure } from "../../../src/process/index.ts";
import { naturalisation } from "../../../procedures/naturalisation/index.ts";
import { commandOf, outcomeOf } from "./take.ts";

const row = { dossier: "d-7", subject: "c-7", reference: "XD-0TK2-WAKT" };
const act = { step: "decide", answers: { outcome: "granted", decree: "Decree 12" }, placeQuestion: "decreePlace" };

test("[PR52] each case of one act records the step for itself, with its own place in the list", () => {
  expect(commandOf({ row, place: 7 }, act)).toEqual({
    kind: "case.step",
    dossier: "d-7",
    payload: { case: "c-7", step: "decide", answers: { outcome: "granted", decree: "Decree 12", decreePlace: 7 } },
  });
  expect(commandOf({ row, place: 7 }, { ...act, placeQuestion: undefined }).payload.answers).toEqual(act.answers);
});

test("[PR86] one case may have a reason of its own; the others keep that of the act, and each its place", () => {
  const own = { "c-7": { decree: "Decree 12, read with her letter" } };
  expect(commandOf({ row, place: 7 }, { ...act, own }).payload.answers).toEqual({
    outcome: "granted",
    decree: "Decree 12, read with her letter",
    decreePlace: 7,
  });
  expect(commandOf({ row: { ...row, subject: "c-8" }, place: 8 }, { ...act, own }).payload.answers).toMatchObject({ decree: "Decree 12" });
});

test("[PR52] what a rule refuses in one case is told with the next lawful step; what was not answered is no refusal", () => {
  const refused = { kind: "refused", code: "gate.blocked", rule: "NA5", title: "Who examined does not decide.", source: [] } as const;
  expect(outcomeOf({ ...refused, nextStep: "Pass it on." })).toEqual({
    kind: "refused",
    why: "Who examined does not decide. Pass it on.",
  });
  expect(outcomeOf(refused)).toEqual({ kind: "refused", why: "Who examined does not decide." });
  expect(outcomeOf({ kind: "fault", cause: "network" })).toEqual({ kind: "noAnswer" });
});

test("[PR52] a definition numbers many cases only by a number that the form of the step asks", () => {
  expect(checkProcedure(naturalisation)).toEqual([]);
  const decide = { ...naturalisation.steps.decide, many: { place: "decree" } };
  const procedure: Procedure = { ...naturalisation, steps: { ...naturalisation.steps, decide } };
  expect(checkProcedure(procedure)).toEqual(["naturalisation: step decide numbers many cases by decree, which its form asks as no number"]);
});
