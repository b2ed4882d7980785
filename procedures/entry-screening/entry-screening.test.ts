import { expect, test } from "vitest";
import { decideStep, type GateFacts } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { entryScreening } from "./index.ts";

procedureContract(entryScreening);

/** A woman who wishes asylum and needs a doctor, informed in Dari and referred to both; each test spoils one thing. */
const allowed: GateFacts = {
  ...nothingKnown,
  person: { languages: ["prs"], birth: { precision: "year", year: 1990 }, wishesAsylum: "yes" },
  fields: { informedIn: "prs", purposeExplained: "yes", wishesAsylum: "yes", needsFound: ["asylum", "medical"] },
  past: { refer: [{ referredTo: ["asylum", "medical"] }] },
};
const closing = { ...allowed, answers: { closingNote: "to the hospital" } };
const profiling = { ...allowed, answers: { profileNote: "…", rating: "high" } };

function take(state: string, step: string, facts: GateFacts) {
  return decideStep({ procedure: entryScreening, state, step, parts: ["post"], facts });
}
const taken = { ok: true };
const blocked = (rule: string) => ({ ok: false, refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ ok: false, refusal: { code: "gate.undetermined", rule } });

test("the allowed example is profiled and closed", () => {
  expect(take("checked", "profile", profiling)).toMatchObject(taken);
  expect(take("referred", "close", closing)).toMatchObject(taken);
});

test("[ES1] no profile before the person is informed in a language they speak", () => {
  expect(take("checked", "profile", { ...profiling, fields: { ...allowed.fields, informedIn: "rus" } })).toMatchObject(blocked("ES1"));
  expect(take("checked", "profile", { ...profiling, fields: { ...allowed.fields, purposeExplained: "no" } })).toMatchObject(blocked("ES1"));
  expect(take("checked", "profile", { ...profiling, person: { birth: { precision: "year", year: 1990 } } })).toMatchObject(
    undetermined("ES1"),
  );
});

test.each([
  ["a child", { precision: "day", day: "2011-05-05" }],
  ["perhaps a child", { precision: "estimated", ageYears: 18, on: "2026-05-01" }],
])("[ES2] %s is profiled only by somebody trained for it", (_, birth) => {
  const child = { ...profiling, person: { ...allowed.person, birth } };
  expect(take("checked", "profile", child)).toMatchObject(undetermined("ES2"));
  expect(take("checked", "profile", { ...child, answers: { ...child.answers, childTrained: "no" } })).toMatchObject(blocked("ES2"));
  expect(take("checked", "profile", { ...child, answers: { ...child.answers, childTrained: "yes" } })).toMatchObject(taken);
});

test("[ES3] no closing while a need that was found is neither referred nor settled", () => {
  const open = { ...closing, past: { refer: [{ referredTo: ["asylum"] }] } };
  expect(take("referred", "close", open)).toMatchObject(blocked("ES3"));
  expect(take("referred", "close", { ...open, past: { ...open.past, settle: [{ settled: ["medical"] }] } })).toMatchObject(taken);
  expect(take("referred", "close", { ...open, past: { ...open.past, referUrgently: [{ referredTo: ["medical"] }] } })).toMatchObject(taken);
});

test("[ES3] no closing while a question is still to be asked", () => {
  expect(take("referred", "close", { ...closing, fields: { ...allowed.fields, needsToAsk: ["nrm"] } })).toMatchObject(undetermined("ES3"));
  expect(take("referred", "close", { ...closing, person: { ...allowed.person, "need/nrm": { decided: "notAsked" } } })).toMatchObject(
    undetermined("ES3"),
  );
  expect(
    take("referred", "close", { ...closing, person: { ...allowed.person, "need/nrm": { decided: "notNow", reason: "…" } } }),
  ).toMatchObject(taken);
});

test.each([["yes"], ["unsure"]])('[ES4] a wish for asylum, said as "%s", stops return until the authority has it', (wishesAsylum) => {
  const notReferred = {
    ...closing,
    fields: { ...allowed.fields, wishesAsylum, needsFound: ["medical"] },
    person: { ...allowed.person, wishesAsylum: "no" },
    past: { refer: [{ referredTo: ["medical"] }] },
  };
  expect(take("referred", "close", notReferred)).toMatchObject(blocked("ES4"));
  expect(
    take("referred", "close", { ...notReferred, past: { ...notReferred.past, settle: [{ settled: ["asylum"], settledHow: "declined" }] } }),
  ).toMatchObject(blocked("ES4"));
  expect(
    take("referred", "close", { ...notReferred, cases: [{ procedure: "asylum", state: "wished", isFinal: false, protects: true }] }),
  ).toMatchObject(taken);
});

test('[ES4] a wish nobody asked about is not "no"', () => {
  const { wishesAsylum: _, ...fields } = allowed.fields;
  const { wishesAsylum: __, ...person } = allowed.person;
  expect(take("referred", "close", { ...closing, fields: { ...fields, needsFound: [] }, person })).toMatchObject(undetermined("ES4"));
});

test("[ES5] screening binds nobody: it issues no decision, and protects until it ends", () => {
  for (const [id, state] of Object.entries(entryScreening.states)) expect(state.protects, id).toBe(!state.isFinal);
  expect(
    Object.values(entryScreening.steps)
      .flatMap((step) => ("issues" in step ? [...step.issues] : []))
      .every((kind) => kind === "referral-slip"),
  ).toBe(true);
});

test("[ES6] urgent help is referred from the first moment, before any question", () => {
  expect(
    decideStep({
      procedure: entryScreening,
      state: "recorded",
      step: "referUrgently",
      parts: ["post"],
      facts: { ...nothingKnown, answers: { referredTo: ["medical"], referralAgreed: "unsure" } },
    }),
  ).toMatchObject(taken);
});

test("[ES7] a person may ask to be heard again after the end", () => {
  expect(
    decideStep({
      procedure: entryScreening,
      state: "closed",
      step: "repeat",
      parts: ["applicant"],
      facts: { ...nothingKnown, answers: { repeatReason: "…" } },
    }),
  ).toMatchObject({ ok: true, value: { to: "checked" } });
});

test("[ES9] screening leads to every route of mixed movements, and each referral prints its slip", () => {
  expect(entryScreening.steps.refer.handsOff.map((one) => one.route)).toEqual(
    Object.keys(entryScreening.forms.referral.questions[0].options),
  );
  for (const step of [entryScreening.steps.refer, entryScreening.steps.referUrgently]) expect(step.issues).toEqual(["referral-slip"]);
});

test("[ES8] a first referral leaves the post with a time limit until every need is answered; heard again, it may be referred anew in time", () => {
  const plan = (state: string, step: string, facts: GateFacts) => {
    const decided = take(state, step, facts);
    return decided.ok ? decided.value : decided.refusal;
  };
  const referring = { ...allowed, answers: { referredTo: ["medical"], referralAgreed: "yes" } };
  expect(plan("profiled", "refer", referring)).toMatchObject({ stops: ["refer"], starts: ["settle"] });
  expect(plan("referred", "close", closing)).toMatchObject({ stops: ["refer", "settle"] });
  expect(entryScreening.steps.repeat.starts).toEqual(["refer"]);
});

test("[ES10] security is looked at in the same flow: the screening says that it was done and never what was seen, and nothing hangs on it", () => {
  const { lookAtSecurity: look, ...others } = entryScreening.steps;
  expect(entryScreening.forms.securityLook.questions.map(({ id, kind }) => [id, kind])).toEqual([["securityLooked", "answer"]]);
  expect(Object.keys(look).toSorted()).toEqual(["by", "form", "from", "opensBeside", "source", "title"]);
  expect(look.opensBeside).toEqual(["security-concern"]);
  const used = new Set<string>(Object.values(others).flatMap((step) => ("gates" in step ? step.gates : [])));
  const gates = Object.values(entryScreening.gates).filter((gate) => used.has(gate.id));
  expect(gates.length).toBeGreaterThan(2);
  for (const gate of gates)
    for (const securityLooked of ["yes", "no", "unsure"])
      expect(gate.holds({ ...allowed, fields: { ...allowed.fields, securityLooked } }), gate.id).toBe(gate.holds(allowed));
});
