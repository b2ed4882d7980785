import { expect, test } from "vitest";
import { decideStep, type GateFacts } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { registration } from "./index.ts";

procedureContract(registration);

/** A grown man who lives alone, captured by one registrar and verified by a supervisor; each test spoils one thing. */
const allowed: GateFacts = {
  ...nothingKnown,
  person: { names: [{}], sex: "M", birth: { precision: "year", year: 1980 }, nationalities: ["unknown"], languages: ["tgk"] },
  fields: { informedOfUse: "yes", livesAlone: "yes", duplicateResult: "none" },
  actedBy: { captureIdentity: ["registrar"], compare: ["registrar"] },
  actor: "supervisor",
};
const capturing = { ...allowed, answers: { informedOfUse: "yes", identityGround: ["words"] } };
const composing = { ...allowed, answers: { livesAlone: "yes" } };
const verifying = { ...allowed, answers: { readToPerson: "yes" } };
const issuing = { ...allowed, answers: { certificateKind: "own", certificateOn: "2026-06-01" } };
const resting = {
  ...allowed,
  answers: { inactiveBecause: "notSeen", inactiveNote: "…" },
  past: { noteSearch: [{ soughtOn: "2026-05-01" }, { soughtOn: "2026-05-20" }] },
};

function take(state: string, step: string, part: string, facts: GateFacts) {
  return decideStep({ procedure: registration, state, step, parts: [part], facts });
}
const taken = { ok: true };
const blocked = (rule: string) => ({ ok: false, refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ ok: false, refusal: { code: "gate.undetermined", rule } });

test("the allowed example passes at every step", () => {
  const steps: [string, string, string, GateFacts][] = [
    ["scheduled", "captureIdentity", "registrar", capturing],
    ["identified", "composeHousehold", "registrar", composing],
    ["compared", "verify", "supervisor", verifying],
    ["verified", "activate", "registrar", issuing],
    ["active", "inactivate", "supervisor", resting],
  ];
  for (const [state, step, part, facts] of steps) expect(take(state, step, part, facts), step).toMatchObject(taken);
});

test("[RG11] a nationality, or none, changes no step", () => {
  const steps = Object.entries(registration.steps).flatMap(([step, { from, by }]) =>
    from.map((state) => [state, step, by[0] ?? ""] as const),
  );
  for (const facts of [capturing, composing, verifying, issuing, resting]) {
    const ends = ["AF", "SY", "KZ", "XXA", "unknown"].map((one) =>
      steps.map(([state, step, part]) => take(state, step, part, { ...facts, person: { ...facts.person, nationalities: [one] } })),
    );
    for (const end of ends) expect(end).toEqual(ends[0]);
    expect(ends[0]?.some(({ ok }) => ok)).toBe(true);
  }
});

test.each([["names"], ["sex"], ["birth"], ["nationalities"], ["languages"]])("[RG1] the smallest record was asked: %s", (missing) => {
  expect(
    take("scheduled", "captureIdentity", "registrar", { ...capturing, person: { ...allowed.person, [missing]: undefined } }),
  ).toMatchObject(undetermined("RG1"));
});

test("[RG2] nobody is recorded before knowing what for", () => {
  expect(
    take("scheduled", "captureIdentity", "registrar", { ...capturing, answers: { ...capturing.answers, informedOfUse: "no" } }),
  ).toMatchObject(blocked("RG2"));
});

test("[RG3] a similar record is settled before this one becomes valid", () => {
  expect(take("compared", "verify", "supervisor", { ...verifying, fields: { ...allowed.fields, duplicateResult: "open" } })).toMatchObject(
    blocked("RG3"),
  );
  expect(take("compared", "verify", "supervisor", { ...verifying, fields: { livesAlone: "yes" } })).toMatchObject(undetermined("RG3"));
});

test("[RG4] who captured or compared does not verify", () => {
  expect(take("compared", "verify", "supervisor", { ...verifying, actor: "registrar" })).toMatchObject(blocked("RG4"));
  expect(take("compared", "verify", "supervisor", { ...verifying, actedBy: {} })).toMatchObject(undetermined("RG4"));
});

test("[RG5] an adult, and a child alone, has a paper of their own", () => {
  const onParent = { ...issuing, answers: { ...issuing.answers, certificateKind: "onParent" } };
  expect(take("verified", "activate", "registrar", onParent)).toMatchObject(blocked("RG5"));
  const child = { ...onParent, person: { ...allowed.person, birth: { precision: "year", year: 2015 } } };
  expect(take("verified", "activate", "registrar", child)).toMatchObject(blocked("RG5"));
  expect(take("verified", "activate", "registrar", { ...child, fields: { ...allowed.fields, livesAlone: "no" } })).toMatchObject(taken);
  expect(take("verified", "activate", "registrar", { ...onParent, person: {} })).toMatchObject(undetermined("RG5"));
});

test('[RG6] "not seen" is said only of somebody sought on two days', () => {
  expect(
    take("active", "inactivate", "supervisor", {
      ...resting,
      past: { noteSearch: [{ soughtOn: "2026-05-01" }, { soughtOn: "2026-05-01" }] },
    }),
  ).toMatchObject(blocked("RG6"));
});

test("[RG7] a household is known before records are compared", () => {
  expect(take("identified", "composeHousehold", "registrar", { ...composing, answers: { livesAlone: "no" } })).toMatchObject(
    blocked("RG7"),
  );
  expect(take("identified", "composeHousehold", "registrar", { ...composing, answers: { livesAlone: "unsure" } })).toMatchObject(
    undetermined("RG7"),
  );
  expect(
    take("identified", "composeHousehold", "registrar", { ...composing, answers: { livesAlone: "no", householdMembers: ["spouse"] } }),
  ).toMatchObject(taken);
});

test("[RG8] fingerprints are a note: no form has room for a print", () => {
  const ids = Object.values(registration.forms).flatMap((form) => form.questions.map((question) => [question.id, question.kind]));
  expect(ids.filter(([id]) => id?.toLowerCase().includes("fingerprint"))).toEqual([
    ["fingerprints", "choice"],
    ["fingerprintsReason", "text"],
  ]);
});

test("[RG9] whoever moves tells it and asks nobody", () => {
  const home = { ...nothingKnown, answers: { homePlace: "Hisor", homeFrom: "2026-05-20" } };
  for (const state of ["verified", "active"])
    expect(take(state, "tellHome", "applicant", home)).toMatchObject({ ok: true, value: { to: state } });
  expect("gates" in registration.steps.tellHome).toBe(false);
});

test("[RG10] a restriction of movement names law, reason and last day, and was told; lifting it needs nothing", () => {
  const restriction = {
    restrictionWhat: "Does not leave the district",
    restrictionLaw: "Article 9",
    restrictionReason: "Quarantine of the house",
    restrictionUntil: "2026-06-15",
    restrictionTold: "yes",
  };
  const restrict = (more: object) => take("active", "restrict", "supervisor", { ...allowed, answers: { ...restriction, ...more } });
  expect(restrict({})).toMatchObject(taken);
  for (const one of ["restrictionLaw", "restrictionReason"]) expect(restrict({ [one]: " " }), one).toMatchObject(blocked("RG10"));
  expect(restrict({ restrictionUntil: "2026-05-31" })).toMatchObject(blocked("RG10"));
  expect(restrict({ restrictionTold: "no" })).toMatchObject(blocked("RG10"));
  expect(restrict({ restrictionTold: "unsure" })).toMatchObject(undetermined("RG10"));
  const { restrictionUntil: _, ...endless } = restriction;
  expect(take("active", "restrict", "supervisor", { ...allowed, answers: endless })).toMatchObject({
    refusal: { code: "step.answer-missing", field: "answers.restrictionUntil" },
  });
  expect(take("active", "restrict", "registrar", { ...allowed, answers: restriction })).toMatchObject({
    refusal: { code: "step.not-yours" },
  });
  expect(take("active", "lift", "registrar", { ...nothingKnown, answers: { liftedOn: "2026-06-02" } })).toMatchObject(taken);
});

test("[RG12] security is looked at in the same flow: registration says that it was done and never what was seen, and nothing hangs on it", () => {
  const { lookAtSecurity: look, ...others } = registration.steps;
  expect(registration.forms.securityLook.questions.map(({ id, kind }) => [id, kind])).toEqual([["securityLooked", "answer"]]);
  expect(Object.keys(look).toSorted()).toEqual(["by", "form", "from", "opensBeside", "source", "title"]);
  expect(look.opensBeside).toEqual(["security-concern"]);
  const used = new Set<string>(Object.values(others).flatMap((step) => ("gates" in step ? step.gates : [])));
  const gates = Object.values(registration.gates).filter((gate) => used.has(gate.id));
  expect(gates.length).toBeGreaterThan(2);
  for (const gate of gates)
    for (const securityLooked of ["yes", "no", "unsure"])
      expect(gate.holds({ ...allowed, fields: { ...allowed.fields, securityLooked } }), gate.id).toBe(gate.holds(allowed));
});

test("[RG13] internally displaced people are a category of their own, counted apart, and no gate asks for it", () => {
  const reasons = registration.forms.appointment.questions.find(({ id }) => id === "registrationReason");
  expect(reasons && "options" in reasons ? Object.keys(reasons.options) : []).toContain("displaced");
  const figure = registration.indicators.find(({ id }) => id === "registeredShare");
  expect(figure).toMatchObject({ to: "verify", by: ["registrationReason", "sex", "age"] });
  for (const gate of Object.values(registration.gates))
    expect(gate.holds({ ...allowed, fields: { ...allowed.fields, registrationReason: "displaced" } }), gate.id).toBe(gate.holds(allowed));
});

test("[RG14] of a child it is asked whether they go to school, and one out of school has somebody who sees to it", () => {
  const child = { ...allowed.person, birth: { precision: "day", day: "2015-04-01" } };
  const note = (answers: object, person: object = child) =>
    take("active", "noteSchooling", "registrar", { ...allowed, person: { ...person }, answers: { ...answers } });
  expect(note({ schooling: "atSchool" })).toMatchObject(taken);
  expect(note({ schooling: "outOfSchool" })).toMatchObject(blocked("RG14"));
  expect(note({ schooling: "outOfSchool", schoolWho: "Education office, by 1 September" })).toMatchObject(taken);
  expect(note({ schooling: "atSchool" }, allowed.person)).toMatchObject(blocked("RG14"));
  expect(note({ schooling: "atSchool" }, { ...child, schooling: { goes: "no" } })).toMatchObject(blocked("RG14"));
  expect(note({ schooling: "atSchool" }, { ...child, schooling: { goes: "unsure" } })).toMatchObject(taken);
  expect(note({ schooling: "tooYoung" }, { ...child, schooling: { goes: "yes" } })).toMatchObject(blocked("RG14"));
  expect(note({ schooling: "atSchool" }, {})).toMatchObject({ refusal: { code: "gate.undetermined", rule: "RG14" } });
  const figure = registration.indicators.find(({ id }) => id === "outOfSchoolShare");
  expect(figure).toMatchObject({ when: { question: "schooling", is: ["outOfSchool"] } });
  expect(figure && "by" in figure ? figure.by : []).toContain("group");
});
