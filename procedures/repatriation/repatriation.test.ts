import { expect, test } from "vitest";
import { decideStep, type GateFacts } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { repatriation } from "./index.ts";

procedureContract(repatriation);

const allowed: GateFacts = {
  ...nothingKnown,
  person: { birth: { precision: "year", year: 1980 } },
  fields: { humanityReasons: "no", isHeld: "no" },
  taken: [{ step: "counsel", by: "adviser", answers: { counselGiven: "yes", counselIndependent: "yes" } }],
  actedBy: { counsel: ["adviser"] },
  actor: "officer",
};
const take = (state: string, step: string, facts: Partial<GateFacts>) =>
  decideStep({ procedure: repatriation, state, step, parts: Object.keys(repatriation.parts), facts: { ...allowed, ...facts } });
const taken = { ok: true };
const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });
const declaration = { returnKind: "refugee", wishWords: "My mother is old.", wishFree: "yes", wishUnderstood: "yes" };
const boarding = { stillWished: "yes", boardedOn: "2026-06-01" };
const other = (isFinal: boolean) => ({ cases: [{ procedure: "trafficking", state: "presumed", isFinal, protects: true }] });

test("[VR1] nobody is led out while another open case of theirs protects", () => {
  for (const [state, step, answers] of [
    ["assessed", "declare", declaration],
    ["ready", "board", boarding],
  ] as const) {
    expect(take(state, step, { answers })).toMatchObject(taken);
    expect(take(state, step, { answers, ...other(false) })).toMatchObject(blocked("R2"));
    expect(take(state, step, { answers, ...other(true) })).toMatchObject(taken);
  }
});

test("[VR2] the place of return was described from a source, and understood", () => {
  const information = {
    placeInformation: "Two of three roads are open.",
    informationSource: "UN report, May 2026",
    informationUnderstood: "yes",
  };
  expect(take("wished", "inform", { answers: information })).toMatchObject(taken);
  expect(take("wished", "inform", { answers: { ...information, informationSource: " " } })).toMatchObject(blocked("VR2"));
  expect(take("wished", "inform", { answers: { ...information, informationUnderstood: "unsure" } })).toMatchObject(undetermined("VR2"));
});

test("[VR3] counsel comes before the declaration; whoever is held has independent counsel", () => {
  const counselled = ({ isHeld, ...counsel }: Record<string, string>) => ({
    fields: { isHeld, humanityReasons: "no" },
    taken: [{ step: "counsel", by: "adviser", answers: counsel }],
  });
  const declare = (facts: Record<string, string>) => take("assessed", "declare", { answers: declaration, ...counselled(facts) });
  expect(declare({ isHeld: "no" })).toMatchObject(undetermined("VR3"));
  expect(declare({ isHeld: "no", counselGiven: "no" })).toMatchObject(blocked("VR3"));
  expect(declare({ isHeld: "yes", counselGiven: "yes", counselIndependent: "no" })).toMatchObject(blocked("VR3"));
  expect(declare({ isHeld: "yes", counselGiven: "yes", counselIndependent: "yes" })).toMatchObject(taken);
  expect(declare({ isHeld: "unsure", counselGiven: "yes", counselIndependent: "yes" })).toMatchObject(undetermined("VR3"));
  const since = (state: string, isFinal: boolean, counselIndependent: string) =>
    take("assessed", "declare", {
      answers: declaration,
      ...counselled({ isHeld: "no", counselGiven: "yes", counselIndependent }),
      cases: [{ procedure: "detention", state, isFinal, protects: false }],
    });
  expect(since("held", false, "no")).toMatchObject(blocked("VR3"));
  expect(since("held", false, "yes")).toMatchObject(taken);
  expect(since("free", true, "no")).toMatchObject(taken);
  const again = [...allowed.taken, { step: "wishAgain", by: "person", answers: {} }];
  expect(take("assessed", "declare", { answers: declaration, taken: again })).toMatchObject(undetermined("VR3"));
  expect(take("assessed", "declare", { answers: declaration, taken: [...again, ...allowed.taken] })).toMatchObject(taken);
});

test("[VR4] the wish is the person's own, free and understood", () => {
  for (const one of ["wishFree", "wishUnderstood"]) {
    expect(take("assessed", "declare", { answers: { ...declaration, [one]: "no" } })).toMatchObject(blocked("VR4"));
    expect(take("assessed", "declare", { answers: { ...declaration, [one]: "unsure" } })).toMatchObject(undetermined("VR4"));
  }
});

test("[VR5] a child, and who may be one, does not decide alone", () => {
  for (const person of [{ birth: { precision: "year", year: 2012 } }, {}]) {
    expect(take("assessed", "declare", { person, answers: declaration })).toMatchObject(blocked("VR5"));
    const guarded = { ...declaration, guardian: "Ms Sharipova", childDecidedBy: "panel" };
    expect(take("assessed", "declare", { person, answers: guarded })).toMatchObject(taken);
    expect(take("ready", "board", { person, answers: boarding })).toMatchObject(blocked("VR5"));
  }
});

test("[VR6] the wish may be taken back until boarding, by the person alone, without a reason", () => {
  const { from, by, to } = repatriation.steps.withdraw;
  expect(from).toEqual(Object.keys(repatriation.states).filter((id) => !["departed", "returned", "withdrawn"].includes(id)));
  expect([by.includes("person"), to]).toEqual([true, "withdrawn"]);
  expect(take("ready", "withdraw", { answers: {} })).toMatchObject(taken);
});

test("[VR7] the State of return is told what the person chose, and never of a claim", () => {
  const papers = { toldToState: ["names", "birth"], tellingAgreed: "yes", travelPaper: "return certificate" };
  expect(take("declared", "obtainPapers", { answers: papers })).toMatchObject(taken);
  for (const field of ["asylum", "reasons"])
    expect(take("declared", "obtainPapers", { answers: { ...papers, toldToState: ["names", field] } })).toMatchObject(blocked("VR7"));
  expect(take("declared", "obtainPapers", { answers: { ...papers, tellingAgreed: "no" } })).toMatchObject(blocked("VR7"));
});

test("[VR8] at boarding the person is asked once more", () => {
  expect(take("ready", "board", { answers: { ...boarding, stillWished: "no" } })).toMatchObject(blocked("VR8"));
  expect(take("ready", "board", { answers: { ...boarding, stillWished: "unsure" } })).toMatchObject(undetermined("VR8"));
});

test("[VR9] the danger was assessed by another than who counselled, and does not stand against it", () => {
  const danger = { dangerOnReturn: "no", dangerReasons: "Her village is quiet by two sources." };
  expect(take("informed", "assessDanger", { answers: danger })).toMatchObject(taken);
  expect(take("informed", "assessDanger", { answers: { ...danger, dangerOnReturn: "yes" } })).toMatchObject(blocked("VR9"));
  expect(take("informed", "assessDanger", { answers: { ...danger, dangerOnReturn: "unsure" } })).toMatchObject(undetermined("VR9"));
  expect(take("informed", "assessDanger", { answers: danger, actor: "adviser" })).toMatchObject(blocked("VR9"));
});

test("[VR10] the kind of return is the legal position on the day of the declaration", () => {
  const { returnKind: _, ...without } = declaration;
  expect(take("assessed", "declare", { answers: without })).toMatchObject({ refusal: { code: "step.answer-missing" } });
});

test("[VR11] reasons of humanity to stay come before the declaration: decided, or the status declined", () => {
  const declare = (fields: object, cases: GateFacts["cases"] = []) =>
    take("assessed", "declare", { answers: declaration, fields: { ...allowed.fields, ...fields }, cases });
  expect(declare({})).toMatchObject(taken);
  expect(declare({ humanityReasons: "notAsked" })).toMatchObject(undetermined("VR11"));
  expect(declare({ humanityReasons: undefined })).toMatchObject(undetermined("VR11"));
  const status = (isFinal: boolean) => [{ procedure: "humanitarian-status", state: "refused", isFinal, protects: !isFinal }];
  for (const humanityReasons of ["yes", "unsure"]) {
    expect(declare({ humanityReasons })).toMatchObject(blocked("VR11"));
    expect(declare({ humanityReasons, humanityOffer: "referred" })).toMatchObject(blocked("VR11"));
    expect(declare({ humanityReasons, humanityOffer: "declined" })).toMatchObject(taken);
    expect(declare({ humanityReasons }, status(true))).toMatchObject(taken);
    expect(declare({ humanityReasons }, status(false))).toMatchObject(blocked("R2"));
  }
  expect(repatriation.steps.counsel.handsOff.map((one) => one.to)).toContain("humanitarian-status");
});
