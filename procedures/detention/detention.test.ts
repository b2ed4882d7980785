import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { detention as here } from "../../countries/demo/detention.ts";
import { findClock, type Step } from "../../src/process/index.ts";
import { detention } from "./index.ts";

procedureContract(detention);

const every = ["reporting", "address", "guarantor", "papers", "openCentre"];
const { take, taken, blocked, undetermined } = trialOf(detention, {
  person: { birth: { precision: "year", year: 1980 } },
  fields: { holdGround: "absconding", groundFacts: "Left the centre twice." },
  past: { weigh: [{ altsWeighed: every, altsWhyNot: "He left each." }] },
  actedBy: { open: ["officer"], weigh: ["officer"], hold: ["officer"] },
  actor: "another",
});
const order = { reasonsTold: "yes", counselCalled: "yes", fitToHold: "yes", orderReasons: "…" };
const hold = (facts: Parameters<typeof take>[2] = {}) => take("considered", "hold", { answers: order, ...facts });

test("[DE1] no child, and nobody who may be one, is held", () => {
  expect(hold()).toMatchObject(taken);
  expect(hold({ person: { birth: { precision: "year", year: 2010 } } })).toMatchObject(blocked("DE1"));
  expect(hold({ person: nothingKnown.person })).toMatchObject(blocked("DE1"));
});

test("[DE2] each alternative is weighed first", () => {
  expect(hold({ past: {} })).toMatchObject(blocked("DE2"));
  expect(hold({ past: { weigh: [{ altsWeighed: every.slice(1), altsWhyNot: "…" }] } })).toMatchObject(blocked("DE2"));
  expect(hold({ past: { weigh: [{ altsWeighed: every, altsWhyNot: " " }] } })).toMatchObject(blocked("DE2"));
});

test("[DE3] irregular entry alone is no ground", () => {
  expect(hold({ fields: { holdGround: "entry", groundFacts: "Crossed the river." } })).toMatchObject(blocked("DE3"));
  expect(hold({ fields: {} })).toMatchObject(undetermined("DE3"));
});

test("[DE4] reasons are told, and lawyer and family can be called", () => {
  expect(hold({ answers: { ...order, reasonsTold: "no" } })).toMatchObject(blocked("DE4"));
  expect(hold({ answers: { ...order, counselCalled: "unsure" } })).toMatchObject(undetermined("DE4"));
});

test("[DE5] a doctor found the person fit, and no victim is held", () => {
  expect(hold({ answers: { ...order, fitToHold: "no" } })).toMatchObject(blocked("DE5"));
  expect(hold({ cases: [{ procedure: "trafficking", state: "presumed", isFinal: false, protects: true }] })).toMatchObject(blocked("DE5"));
});

test("[DE5] the holding office is told by no refusal that a case of violence lies elsewhere", () => {
  for (const procedure of ["women-at-risk", "gender-violence"])
    expect(hold({ cases: [{ procedure, state: "open", isFinal: false, protects: true }] })).toEqual(hold());
});

test("[DE5] the doctor asks alone, about violence too, and one answer does not tell which sign there was", () => {
  const asked = detention.forms.order.questions.filter((one) => one.kind === "answer" && /violence/.test(one.label.en));
  expect(asked.map((one) => [one.id, /\balone\b/.test(one.label.en)])).toEqual([["fitToHold", true]]);
});

test("[DE6] a judge who took no part in the order reviews it", () => {
  const court = { courtFinds: "release", courtReasons: "…" };
  expect(take("held", "review", { answers: court })).toMatchObject(taken);
  for (const step of ["open", "weigh", "hold"])
    expect(take("held", "review", { answers: court, actor: "officer", actedBy: { [step]: ["officer"] } }), step).toMatchObject(
      blocked("DE6"),
    );
  expect(detention.steps.hold.starts).toContain("court");
});

test("[DE7] an alternative is one that the person can keep to", () => {
  const answers = { alternative: "reporting", alternativeAgreed: "yes" };
  expect(take("held", "useAlternative", { answers })).toMatchObject(taken);
  expect(take("held", "useAlternative", { answers: { ...answers, alternativeAgreed: "no" } })).toMatchObject(blocked("DE7"));
});

test("[DE8] the longest time held is never put off", () => {
  const steps: readonly Step[] = Object.values(detention.steps);
  expect(steps.filter((step) => [...(step.extends ?? []), ...(step.suspends ?? [])].includes("hold"))).toEqual([]);
  expect(steps.filter((step) => step.starts?.includes("hold")).map((step) => step.to)).toEqual(["held"]);
  const held = findClock(here.clocks, "hold", "2026-06-01");
  expect(held).toMatchObject({ quantity: 24, unit: "hour" });
  expect(held).not.toHaveProperty("extension");
});

test("[DE9] letting go needs no gate, from every state", () => {
  for (const state of ["considered", "alternative", "held"])
    expect(take(state, "free", { answers: { freedOn: "2026-06-01", freedTo: "home" } })).toMatchObject(taken);
});
