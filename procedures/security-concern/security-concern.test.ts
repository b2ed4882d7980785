import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { findRole, names, roles } from "../../src/access/index.ts";
import { decideOpening } from "../../src/process/index.ts";
import { procedures } from "../index.ts";
import { securityConcern } from "./index.ts";

procedureContract(securityConcern);

const { take, taken, blocked, undetermined } = trialOf(securityConcern, {
  person: { birth: { precision: "year", year: 1990 } },
});
const concern = {
  concernKind: "hit",
  concernSource: "List of lost papers",
  concernWords: "…",
  concernPurpose: "To be looked at",
  claimInside: "no",
};
const open = (answers: object, person: object = { birth: { precision: "year", year: 1990 } }) =>
  decideOpening({
    procedure: securityConcern,
    parts: ["post"],
    facts: { ...nothingKnown, person: { ...person }, answers: { ...concern, ...answers } },
  });

test("[SC1] the competent body reads a concern, who handed it on where it stands, and nobody of protection or of the claim anything", () => {
  const reads = (role: string, field: string) => names(findRole(role)?.compartments.security?.read, field);
  const readers = Object.keys(roles).filter((role) => findRole(role)?.compartments.security?.read !== undefined);
  expect(readers).toEqual(["border-officer", "post-supervisor", "registrar", "exclusion-examiner", "security-officer", "person"]);
  const secret = ["answer/concern/concernWords", "answer/more/concernMore", "answer/closing/finding", "past/close"];
  for (const role of readers)
    expect([role, secret.filter((field) => reads(role, field))]).toEqual([role, role === "security-officer" ? secret : []]);
  for (const role of ["border-officer", "post-supervisor", "registrar"]) {
    expect(reads(role, "answer/declining/declinedWhy")).toBe(true);
    expect(["clock/examine", "answer/telling/findingWords", "answer/need/concernInside"].filter((field) => reads(role, field))).toEqual([]);
  }
  expect(["answer/declining/declinedWhy", "answer/telling/findingWords"].filter((field) => reads("person", field))).toEqual([]);
  for (const shut of ["asylum", "child", "trafficking", "health"] as const)
    expect(findRole("security-officer")?.compartments[shut]).toBeUndefined();
});

test("[SC2] it says nothing of a claim, and what it is handed on for", () => {
  expect(open({})).toMatchObject(taken);
  expect(open({ claimInside: "yes" })).toMatchObject(blocked("SC2"));
  expect(open({ claimInside: "unsure" })).toMatchObject(undetermined("SC2"));
  expect(open({ concernPurpose: " " })).toMatchObject(blocked("SC2"));
  const again = { concernMore: "…", concernPurpose: "To be looked at", claimInside: "yes" };
  expect(take("declined", "handOnAgain", { answers: again })).toMatchObject(blocked("SC2"));
  expect(take("taken", "add", { answers: again })).toMatchObject(blocked("SC2"));
  expect(take("taken", "add", { answers: { ...again, claimInside: "no" } })).toMatchObject({
    ok: true,
    value: { to: "taken", starts: [] },
  });
});

test("[SC3] it is taken or declined with a reason, and what was declined goes back and is sent again or dropped", () => {
  expect(take("noted", "handOn")).toMatchObject({ ok: true, value: { to: "handedOn", movesTo: "security", starts: ["take"] } });
  expect(take("handedOn", "accept")).toMatchObject({ ok: true, value: { to: "taken", starts: ["look"] } });
  const decline = (declinedWhy: string) => take("handedOn", "decline", { answers: { declinedWhy } });
  expect(decline("A matter of customs.")).toMatchObject({
    ok: true,
    value: { to: "declined", movesTo: "post", starts: ["answerDecline"] },
  });
  expect(decline(" ")).toMatchObject(blocked("SC3"));
  const again = { concernMore: "…", concernPurpose: "To be looked at", claimInside: "no" };
  expect(take("declined", "handOnAgain", { answers: again })).toMatchObject({ ok: true, value: { to: "handedOn", movesTo: "security" } });
  expect(take("declined", "drop", { answers: { droppedWhy: "Another man." } })).toMatchObject({ ok: true, value: { to: "dropped" } });
});

test("[SC4] no gate of another procedure answers otherwise because a concern is there, and no state of it protects", () => {
  for (const [id, state] of Object.entries(securityConcern.states)) {
    expect([id, state.protects]).toEqual([id, false]);
    const there = { procedure: "security-concern", state: id, isFinal: state.isFinal, protects: state.protects };
    for (const procedure of procedures)
      for (const gate of Object.values(procedure.gates))
        for (const answers of [{}, { wishesAsylum: "no" }])
          expect(gate.holds({ ...nothingKnown, answers, cases: [there] }), `${procedure.id} ${gate.id}`).toBe(
            gate.holds({ ...nothingKnown, answers }),
          );
  }
});

test("[SC5] of a child, or of somebody who may be one, child protection is told first", () => {
  const young = { birth: { precision: "year", year: 2012 } };
  expect(open({}, young)).toMatchObject(undetermined("SC5"));
  expect(open({ childTold: "no" }, young)).toMatchObject(blocked("SC5"));
  expect(open({ childTold: "yes" }, young)).toMatchObject(taken);
  expect(open({}, {})).toMatchObject(undetermined("SC5"));
});

test("[SC6] the competent body refers who needs protection, with nothing of the concern, and a wish for asylum before it closes", () => {
  for (const [step, to] of Object.entries({ referAsylum: "asylum", referChild: "best-interests", referTrafficking: "trafficking" }))
    for (const state of ["handedOn", "taken"]) {
      expect(take(state, step, { answers: { concernInside: "no" } })).toMatchObject({
        ok: true,
        value: { handsOff: [{ to, when: "always" }] },
      });
      expect(take(state, step, { answers: { concernInside: "yes" } })).toMatchObject(blocked("SC6"));
      expect(take(state, step, { answers: { concernInside: "unsure" } })).toMatchObject(undetermined("SC6"));
    }
  const close = (wishSaid: string, past = {}) => take("taken", "close", { answers: { finding: "nothing", wishSaid }, past });
  expect(close("no")).toMatchObject(taken);
  expect(close("unsure")).toMatchObject(blocked("SC6"));
  expect(close("yes", { referAsylum: [{}] })).toMatchObject(taken);
  expect(close("yes", { referTrafficking: [{}] })).toMatchObject(blocked("SC6"));
});

test("[SC6] whether a claim is open tells the competent body nothing: the gate does not look at it", () => {
  const asylum = { procedure: "asylum", state: "lodged", isFinal: false, protects: true };
  expect(take("taken", "close", { answers: { finding: "nothing", wishSaid: "yes" }, cases: [asylum] })).toMatchObject(blocked("SC6"));
});

test("[SC7] what was found goes to the examiner, and it closes when the examiner has said what became of it", () => {
  const close = (...steps: string[]) =>
    take("taken", "close", {
      answers: { finding: "passedOn", wishSaid: "no" },
      taken: steps.map((step) => ({ step, by: "somebody", answers: {} })),
    });
  expect(close("tellExaminer")).toMatchObject(blocked("SC7"));
  expect(close("tellExaminer", "takeUp")).toMatchObject(taken);
  expect(close("tellExaminer", "takeUp", "tellExaminer")).toMatchObject(blocked("SC7"));
  expect(securityConcern.steps.tellExaminer).toMatchObject({ brings: "examiner", starts: ["examine"] });
});
