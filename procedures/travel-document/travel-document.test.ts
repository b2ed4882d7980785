import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { travelDocument } from "./index.ts";

procedureContract(travelDocument);

const refugee = { procedure: "asylum", state: "recognised", isFinal: true, protects: true };
const stateless = { procedure: "statelessness", state: "recognised", isFinal: true, protects: true };
const take = takerOf(travelDocument, {
  cases: [refugee],
  person: { birth: { precision: "year", year: 1985 }, fearedAsked: "asked", feared: ["AF"] },
  fields: { heldAs: "refugee" },
});
const check = { heldAs: "refugee", feeDear: "no" };

test("[TD1] the status gives the right, by a case here or a paper that was seen", () => {
  expect(take("requested", "check", { answers: check })).toMatchObject(taken);
  expect(take("requested", "check", { answers: check, cases: [] })).toMatchObject(undetermined("TD1"));
  expect(take("requested", "check", { answers: { ...check, statusSeen: "no" }, cases: [] })).toMatchObject(blocked("TD1"));
  expect(take("requested", "check", { answers: { ...check, statusSeen: "yes" }, cases: [] })).toMatchObject(taken);
  expect(take("requested", "check", { answers: check, cases: [stateless] })).toMatchObject(undetermined("TD1"));
  expect(take("requested", "check", { answers: check, cases: [{ ...refugee, state: "rejected" }] })).toMatchObject(undetermined("TD1"));
});

test("[TD2] of a refugee no State is asked, of a stateless person none that they fear", () => {
  expect(take("requested", "check", { answers: { ...check, statesAsked: ["KZ"] } })).toMatchObject(blocked("TD2"));
  const other = { heldAs: "stateless", feeDear: "no" };
  const ask = (statesAsked: string[], person?: object) =>
    take("requested", "check", { answers: { ...other, statesAsked }, cases: [stateless], ...(person ? { person: { ...person } } : {}) });
  expect(ask(["KZ"])).toMatchObject(taken);
  expect(ask(["AF"])).toMatchObject(blocked("TD2"));
  expect(ask(["KZ"], {})).toMatchObject(undetermined("TD2"));
});

test("[TD3] it costs no more than a national passport", () => {
  expect(take("requested", "check", { answers: { ...check, feeDear: "yes" } })).toMatchObject(blocked("TD3"));
  expect(take("requested", "check", { answers: { ...check, feeDear: "unsure" } })).toMatchObject(undetermined("TD3"));
});

test("[TD4] the document is that of the person's own status", () => {
  const made = { answers: { madeOn: "2026-06-01" } };
  expect(take("checked", "makeRefugee", made)).toMatchObject({ ok: true, value: { to: "ready", issues: ["travel-document-1951"] } });
  expect(take("checked", "makeStateless", made)).toMatchObject(blocked("TD4"));
  const other = { ...made, fields: { heldAs: "stateless" } };
  expect(take("checked", "makeStateless", other)).toMatchObject({ ok: true, value: { to: "ready", issues: ["travel-document-1954"] } });
  expect(take("checked", "makeRefugee", other)).toMatchObject(blocked("TD4"));
  expect(take("checked", "makeRefugee", { ...made, fields: {} })).toMatchObject(undetermined("TD4"));
});

test("[TD5] it goes into the holder's own hands, of a child into the guardian's", () => {
  const hand = (handedTo: string, more: object = {}) => take("ready", "hand", { answers: { handedOn: "2026-06-01", handedTo }, ...more });
  expect(hand("holder")).toMatchObject({ ok: true, value: { to: "held" } });
  expect(hand("other")).toMatchObject(blocked("TD5"));
  expect(hand("guardian")).toMatchObject(blocked("TD5"));
  expect(hand("guardian", { person: { birth: { precision: "year", year: 2015 } } })).toMatchObject(taken);
  expect(hand("guardian", { person: {} })).toMatchObject(undetermined("TD5"));
});

test("[TD6] the person asks, tells a loss and takes the request back alone; after a loss another is made without a new check", () => {
  const { opening, steps } = travelDocument;
  expect(opening.by).toContain("person");
  expect(steps.takeBack.by).toEqual(["person"]);
  const loss = { answers: { lostOn: "2026-06-01", lossHow: "takenAway" } };
  for (const state of ["ready", "held"])
    expect(take(state, "tellLoss", loss)).toMatchObject({ ok: true, value: { to: "checked", starts: ["make"] } });
  expect("gates" in steps.tellLoss).toBe(false);
  expect(take("held", "renew", { answers: { requestedOn: "2026-06-01", papersHeld: "no" } })).toMatchObject({
    ok: true,
    value: { to: "requested" },
  });
});

test("[TD7] a refusal has reasons and a clause", () => reviewFindings.reasons(travelDocument, "requested", {}, "TD7"));
test("[TD8] who refused does not review", () => reviewFindings.another(travelDocument, "TD8"));
test("[TD9] a refusal is final when the time to contest is over", () => reviewFindings.over(travelDocument, "TD9"));
