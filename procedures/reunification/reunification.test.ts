import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { decideStep, findClock, type GateFacts } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { reunification } from "./index.ts";

procedureContract(reunification);

const other = (state: string, isFinal: boolean) => ({ cases: [{ procedure: "asylum", state, isFinal, protects: true }] });
const allowed: GateFacts = {
  ...nothingKnown,
  ...other("recognised", true),
  person: { fearedAsked: "asked", feared: ["AF"] },
  fields: { childAmong: "yes", bestInterestsAssessed: "yes" },
  actedBy: { examine: ["officer"], refuse: ["head"] },
  actor: "another",
};
const take = (state: string, step: string, facts: Partial<GateFacts>) =>
  decideStep({ procedure: reunification, state, step, parts: Object.keys(reunification.parts), facts: { ...allowed, ...facts } });
const taken = { ok: true };
const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });
const examination = { allAgree: "yes", childAmong: "yes", childSpokenFor: "yes", linkStory: "His wife and two sons." };
const grant = { linkShownBy: ["papers", "interview"] };
const refusal = { refusalReasons: "They are not related." };

test("[FU1] the sponsor is protected here; whose case for a status is open is not refused but waits", () => {
  expect(take("examined", "grant", { answers: grant })).toMatchObject(taken);
  expect(take("examined", "grant", { answers: grant, ...other("lodged", false) })).toMatchObject(undetermined("FU1"));
  expect(take("examined", "refuse", { answers: refusal, ...other("lodged", false) })).toMatchObject(blocked("FU1"));
  expect(take("examined", "refuse", { answers: refusal })).toMatchObject(taken);
  const shown = (statusSeen: string) => take("examined", "grant", { answers: grant, cases: [], fields: { ...allowed.fields, statusSeen } });
  expect(shown("yes")).toMatchObject(taken);
  expect(shown("no")).toMatchObject(blocked("FU1"));
});

test("[FU2] each agrees for themselves, and somebody speaks for a child who does not gain by it", () => {
  expect(take("registered", "examine", { answers: examination })).toMatchObject(taken);
  expect(take("registered", "examine", { answers: { ...examination, allAgree: "no" } })).toMatchObject(blocked("FU2"));
  expect(take("registered", "examine", { answers: { ...examination, childSpokenFor: "no" } })).toMatchObject(blocked("FU2"));
  expect(take("registered", "examine", { answers: { ...examination, childAmong: "unsure" } })).toMatchObject(undetermined("FU2"));
});

test("[FU3] a test of genes comes last and with consent, and its want is no proof against", () => {
  expect(take("examined", "grant", { answers: { linkShownBy: ["genes"], genesConsent: "yes" } })).toMatchObject(blocked("FU3"));
  const both = { linkShownBy: ["interview", "genes"] };
  expect(take("examined", "grant", { answers: { ...both, genesConsent: "no" } })).toMatchObject(blocked("FU3"));
  expect(take("examined", "grant", { answers: { ...both, genesConsent: "yes" } })).toMatchObject(taken);
  expect(take("examined", "grant", { answers: { linkShownBy: ["interview"] } })).toMatchObject(taken);
});

test("[FU4] no authority of a country feared is asked", () => {
  const asked = (authoritiesAsked: string[]) => ({ answers: { ...examination, authoritiesAsked } });
  expect(take("registered", "examine", asked(["AF"]))).toMatchObject(blocked("FU4"));
  expect(take("registered", "examine", asked(["IR"]))).toMatchObject(taken);
  expect(take("registered", "examine", { ...asked(["IR"]), person: {} })).toMatchObject(undetermined("FU4"));
});

test("[FU5] for a child the assessment of best interests comes before the decision", () => {
  const fields = (bestInterestsAssessed: string) => ({ fields: { childAmong: "yes", bestInterestsAssessed } });
  expect(take("examined", "grant", { answers: grant, ...fields("no") })).toMatchObject(blocked("FU5"));
  expect(take("examined", "grant", { answers: grant, ...fields("unsure") })).toMatchObject(undetermined("FU5"));
  expect(take("examined", "grant", { answers: grant, fields: { childAmong: "no" } })).toMatchObject(taken);
});

test("[FU6] a child who waits goes first: urgency decides when, never whether", () => {
  const clocks = countries["demo"]?.procedures["reunification"]?.clocks ?? [];
  expect(findClock(clocks, "decide", "2026-06-01", { urgency: "none" })).toMatchObject({ quantity: 3, unit: "month" });
  expect(findClock(clocks, "decide", "2026-06-01", { urgency: "child" })).toMatchObject({ quantity: 30, unit: "day" });
  for (const urgency of ["child", "none"])
    expect(take("examined", "grant", { answers: grant, fields: { ...allowed.fields, urgency } })).toMatchObject(taken);
});

test("[FU7] who examined does not decide", () => {
  expect(take("examined", "grant", { answers: grant, actor: "officer" })).toMatchObject(blocked("FU7"));
});

test("[FU8] a refusal states its reasons and is final when the time for appeal is over", () => {
  expect(take("examined", "refuse", { answers: { refusalReasons: " " } })).toMatchObject(blocked("FU8"));
  expect(take("refused", "finalise", { clocks: { appeal: "running" } })).toMatchObject(blocked("FU8"));
  expect(take("refused", "finalise", { clocks: { appeal: "noFigure" } })).toMatchObject(undetermined("FU8"));
  expect(take("refused", "finalise", { clocks: { appeal: "passed" } })).toMatchObject(taken);
});

test("[FU9] nobody of the first instance takes part in the appeal", () => {
  const appealed = { answers: { appealReasons: "…" } };
  expect(take("appealed", "reverse", appealed)).toMatchObject(taken);
  for (const actor of ["officer", "head"]) expect(take("appealed", "reverse", { ...appealed, actor })).toMatchObject(blocked("FU9"));
});

test("[FU10] the case gives no protection of its own", () => {
  expect(Object.values(reunification.states).filter((state) => state.protects)).toEqual([]);
});

test("[FU11] a withdrawal is the sponsor's own", () => {
  const withdrawal = { withdrawalWords: "They are here already.", withdrawalFree: "yes" };
  expect(take("granted", "withdraw", { answers: withdrawal })).toMatchObject(taken);
  expect(take("granted", "withdraw", { answers: { ...withdrawal, withdrawalFree: "no" } })).toMatchObject(blocked("FU11"));
});
