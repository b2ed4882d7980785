import { expect, test } from "vitest";
import { decideStep, type GateFacts, type GroupDecision } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { groupProtection } from "./index.ts";

procedureContract(groupProtection);

/** A decision of the first of June on those who come from Afghanistan over one post; it holds until December. */
const decision: GroupDecision = {
  id: "the-decision",
  kind: "temporaryProtection",
  origins: ["AF"],
  arrivedFrom: "2026-05-28",
  posts: ["XD-POST-01"],
  until: "2026-12-01",
};
/** Somebody of that group, of whom nothing speaks for a combatant or a crime. */
const allowed: GateFacts = {
  ...nothingKnown,
  groups: [decision],
  fields: { groupDecision: "the-decision" },
  person: { nationalities: ["AF"], arrivedOn: "2026-05-30", post: "XD-POST-01" },
  answers: { combatant: "no", graveCrime: "no" },
};
const take = (step: string, facts: GateFacts, [state, part]: readonly [string, string] = ["presented", "post"]) =>
  decideStep({ procedure: groupProtection, state, step, parts: [part], facts });
const blocked = (rule: string, code = "gate.blocked") => ({ refusal: { code, rule } });

test("[GP1] a person is let in by where they come from, when and where they came, and by nothing else", () => {
  expect(take("admit", allowed)).toMatchObject({ ok: true, value: { to: "admitted", issues: ["group-certificate"] } });
  for (const person of [
    { ...allowed.person, nationalities: ["TJ"] },
    { ...allowed.person, arrivedOn: "2026-05-27" },
    { ...allowed.person, post: "XD-POST-02" },
  ])
    expect(take("admit", { ...allowed, person })).toMatchObject(blocked("GP1"));
});

test("[GP1] the stateless and those without known nationality belong by where they lived", () => {
  for (const nationalities of [["XXA"], ["unknown"]])
    expect(take("admit", { ...allowed, person: { ...allowed.person, nationalities, formerResidence: ["AF"] } })).toMatchObject({
      ok: true,
    });
  expect(take("admit", { ...allowed, person: { ...allowed.person, nationalities: ["XXA"] } })).toMatchObject(
    blocked("GP1", "gate.undetermined"),
  );
});

test("[GP1] what is not recorded is undetermined, and a decision that ran out or was ended lets nobody in", () => {
  const { nationalities: _, ...silent } = allowed.person;
  expect(take("admit", { ...allowed, person: silent })).toMatchObject(blocked("GP1", "gate.undetermined"));
  expect(take("admit", { ...allowed, groups: [] })).toMatchObject(blocked("GP1", "gate.undetermined"));
  expect(take("admit", { ...allowed, today: "2026-12-02" })).toMatchObject(blocked("GP1"));
  expect(take("admit", { ...allowed, groups: [{ ...decision, endedOn: "2026-05-31" }] })).toMatchObject(blocked("GP1"));
});

test("[GP2] a sign of a combatant or a grave crime lets nobody in, and excludes nobody; unsure is no no", () => {
  expect(take("admit", { ...allowed, answers: { combatant: "yes", graveCrime: "no" } })).toMatchObject(blocked("GP2"));
  expect(take("admit", { ...allowed, answers: { combatant: "no", graveCrime: "unsure" } })).toMatchObject(
    blocked("GP2", "gate.undetermined"),
  );
  const ends = Object.values(groupProtection.states).filter((state) => state.isFinal);
  expect(ends.some((state) => /exclu|исключ/i.test(state.title.en + state.title.ru))).toBe(false);
  expect(groupProtection.states.examined.protects).toBe(true);
});

const sign = { signKind: "combatant", signBasis: "seen", signWords: "A field uniform under the coat." };
test("[GP3] what was seen is written down, and a name on a list alone sets nobody apart", () => {
  expect(take("setApart", { ...allowed, answers: sign })).toMatchObject({ ok: true, value: { to: "examined", movesTo: "officer" } });
  expect(take("setApart", { ...allowed, answers: { ...sign, signBasis: "listAlone" } })).toMatchObject(blocked("GP3"));
});

test("[GP4] who wrote a sign down does not clear it", () => {
  const clearing: GateFacts = {
    ...allowed,
    answers: { reason: "A worker's coat." },
    actor: "another",
    actedBy: { setApart: ["the-sergeant"] },
  };
  expect(take("clear", clearing, ["examined", "officer"])).toMatchObject({ ok: true, value: { to: "admitted" } });
  expect(take("clear", { ...clearing, actor: "the-sergeant" }, ["examined", "officer"])).toMatchObject(blocked("GP4"));
});

const claim = (isFinal: boolean) => [{ procedure: "asylum", state: "lodged", isFinal, protects: !isFinal }];
test("[GP5] nobody leaves the group for an individual hearing without an open claim", () => {
  const leaving = { ...allowed, answers: {}, cases: claim(false) };
  expect(take("goOnAlone", leaving, ["examined", "officer"])).toMatchObject({ ok: true, value: { to: "individual" } });
  expect(take("goOnAlone", { ...leaving, cases: [] }, ["examined", "officer"])).toMatchObject(blocked("GP5"));
  expect(take("goOnAlone", { ...leaving, cases: claim(true) }, ["examined", "officer"])).toMatchObject(blocked("GP5"));
});

test("[GP6] asylum is asked for from every open stage, by the person too, and the protection stays where it was", () => {
  for (const state of ["presented", "admitted", "examined"])
    expect(take("askAsylum", { ...allowed, answers: {} }, [state, "applicant"])).toMatchObject({
      ok: true,
      value: { to: state, handsOff: [{ to: "asylum" }] },
    });
});

const leaving: GateFacts = {
  ...allowed,
  answers: { asylumTold: "yes", understood: "yes" },
  groups: [{ ...decision, endedOn: "2026-05-31" }],
};
test("[GP7] protection ends only after the decision has; who was recognised prima facie stays a refugee", () => {
  expect(take("end", leaving, ["admitted", "registrar"])).toMatchObject({ ok: true, value: { to: "ended" } });
  expect(take("end", { ...leaving, groups: [decision] }, ["admitted", "registrar"])).toMatchObject(blocked("GP7"));
  const recognised = [{ ...decision, kind: "primaFacie" as const, endedOn: "2026-05-31" }];
  expect(take("end", { ...leaving, groups: recognised }, ["admitted", "registrar"])).toMatchObject(blocked("GP7"));
});

test("[GP8] before the end the person was told that asylum is open, and no claim of theirs is", () => {
  expect(take("end", { ...leaving, answers: { asylumTold: "yes", understood: "unsure" } }, ["admitted", "registrar"])).toMatchObject(
    blocked("GP8", "gate.undetermined"),
  );
  expect(take("end", { ...leaving, cases: claim(false) }, ["admitted", "registrar"])).toMatchObject(blocked("GP8"));
});

test("[GP9] nobody gives the protection up who was not told what is open, or not freely", () => {
  const told = { ...allowed, answers: { asylumTold: "yes", freely: "yes", reason: "He goes on to his brother, who has a house." } };
  expect(take("giveUp", told, ["admitted", "applicant"])).toMatchObject({ ok: true, value: { to: "withdrawn" } });
  expect(take("giveUp", { ...told, answers: { ...told.answers, freely: "no" } }, ["admitted", "applicant"])).toMatchObject(blocked("GP9"));
  expect(take("giveUp", { ...told, answers: { ...told.answers, asylumTold: "unsure" } }, ["admitted", "applicant"])).toMatchObject(
    blocked("GP9", "gate.undetermined"),
  );
});
