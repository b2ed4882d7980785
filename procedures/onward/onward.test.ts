import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { onward } from "./index.ts";

procedureContract(onward);

const { take, taken, blocked, undetermined } = trialOf(onward, {
  person: { fearedAsked: "asked", feared: ["AF"], birth: { precision: "year", year: 1980 } },
  fields: { onwardTo: "DE", wishWords: "My wife is there.", wishFree: "yes", chainReturn: "no" },
});
const asked = { fearedAsked: "asked", feared: ["AF"] };
const counsel = { lawfulWays: "Family visa", smugglingWarned: "yes" };
const proof = { admissionProof: "visa", chainReturn: "no" };
const journey = { leftOn: "2026-06-01", stillWished: "yes" };

test("[OM1] the wish is the person's own", () => {
  expect(take("wished", "counsel", { answers: counsel })).toMatchObject(taken);
  expect(take("wished", "counsel", { answers: counsel, fields: { wishWords: "…", wishFree: "no" } })).toMatchObject(blocked("OM1"));
});

test("[OM2] the destination is safe, and sends nobody on", () => {
  expect(take("counselled", "prove", { answers: proof })).toMatchObject(taken);
  expect(take("counselled", "prove", { answers: proof, fields: { onwardTo: "AF" } })).toMatchObject(blocked("OM2"));
  expect(take("counselled", "prove", { answers: { ...proof, chainReturn: "yes" } })).toMatchObject(blocked("OM2"));
  expect(take("counselled", "prove", { answers: proof, person: nothingKnown.person })).toMatchObject(undetermined("OM2"));
  expect(take("ready", "leave", { answers: journey })).toMatchObject(taken);
  expect(take("ready", "leave", { answers: journey, person: { ...asked, feared: ["AF", "DE"] } })).toMatchObject(blocked("OM2"));
  const anew = { onwardTo: "CA", wishWords: "My brother is in Canada.", wishFree: "yes" };
  for (const state of ["wished", "counselled", "ready"])
    expect(take(state, "wishAnew", { answers: anew })).toMatchObject({ ok: true, value: { to: "wished", starts: ["counsel"] } });
});

test("[OM3] the destination admits the person in writing", () => {
  expect(take("counselled", "prove", { answers: { ...proof, admissionProof: "none" } })).toMatchObject(blocked("OM3"));
});

test("[OM4] still wished, a child with somebody, and nothing open protects them here", () => {
  expect(take("ready", "leave", { answers: journey })).toMatchObject(taken);
  expect(take("ready", "leave", { answers: { ...journey, stillWished: "unsure" } })).toMatchObject(undetermined("OM4"));
  expect(take("ready", "leave", { answers: journey, person: { ...asked, birth: { precision: "year", year: 2012 } } })).toMatchObject(
    blocked("OM4"),
  );
  const cases = [{ procedure: "asylum", state: "lodged", isFinal: false, protects: true }];
  expect(take("ready", "leave", { answers: journey, cases })).toMatchObject(blocked("R2"));
});

test("[OM5] staying is open until the journey", () => {
  const staying = { withdrawalWords: "I found work.", withdrawalFree: "yes" };
  for (const state of ["wished", "counselled", "ready"]) expect(take(state, "stay", { answers: staying })).toMatchObject(taken);
  expect(take("ready", "stay", { answers: { ...staying, withdrawalFree: "no" } })).toMatchObject(blocked("OM5"));
});
