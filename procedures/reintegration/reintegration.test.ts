import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { reintegration as here } from "../../countries/demo/reintegration.ts";
import { findClock } from "../../src/process/index.ts";
import { courseFindings } from "../../test/course-contract.ts";
import { reintegration } from "./index.ts";

procedureContract(reintegration);

const { take, taken, blocked, undetermined } = trialOf(reintegration, {});
const plan = {
  planSides: ["economic", "social"],
  services: ["training"],
  areasPlanned: ["education", "income"],
  areasMet: ["health", "housing"],
  originInformed: "no",
  checkupForced: "no",
  planAgreed: "yes",
  planWords: "Welding",
};
const score = { economic: 4, social: 7, psychosocial: 5, wishesToLeave: "no", scoreWords: "Better." };

test("[RI1] authorities learn no more than the returnee approved", () => {
  expect(take("arrived", "plan", { answers: plan })).toMatchObject(taken);
  for (const [state, step] of [
    ["arrived", "plan"],
    ["planned", "refine"],
  ] as const) {
    expect(take(state, step, { answers: { ...plan, originInformed: "yes" } })).toMatchObject(blocked("RI1"));
    expect(take(state, step, { answers: { ...plan, originInformed: "unsure" } })).toMatchObject(undetermined("RI1"));
  }
  expect(take("arrived", "plan", { answers: plan, fields: { originInformed: "yes" } })).toMatchObject(taken);
});

test("[RI2] the plan is agreed, and is not of money alone", () => {
  expect(take("arrived", "plan", { answers: { ...plan, planSides: ["economic"] } })).toMatchObject(blocked("RI2"));
  expect(take("arrived", "plan", { answers: { ...plan, planAgreed: "unsure" } })).toMatchObject(undetermined("RI2"));
});

test("[RI3] no help hangs on a health check", () => {
  expect(take("arrived", "plan", { answers: { ...plan, checkupForced: "yes" } })).toMatchObject(blocked("RI3"));
});

test.each([
  [[4, 7, 5], 5.3],
  [[0, 0, 0], 0],
  [[10, 10, 10], 10],
  [[3, 3, 4], 3.3],
  [[5, 5, 5.1], 5],
  [[1, 2, 10], 4.3],
])("[RI4] the sides %j make %d in all", ([economic, social, psychosocial], composite) => {
  const answers = { ...score, economic, social, psychosocial };
  expect(take("planned", "scoreHalf", { answers })).toMatchObject({ ok: true, value: { answers: { composite } } });
});

test("[RI4] each side is scored within the scale, and the score in all is not handed in", () => {
  expect(take("planned", "scoreHalf", { answers: { ...score, social: 11 } })).toMatchObject(blocked("RI4"));
  expect(take("planned", "scoreHalf", { answers: { ...score, social: -1 } })).toMatchObject({ refusal: { code: "step.answer-malformed" } });
  expect(take("planned", "scoreHalf", { answers: { ...score, composite: 9 } })).toMatchObject({
    refusal: { code: "step.answer-unknown" },
  });
});

test("[RI5] it is scored after 6 and after 12 months, and closes only then", () => {
  const closing = { answers: { closingWords: "…" } };
  expect(take("scored", "close", { ...closing, past: { scoreHalf: [score], scoreYear: [score] } })).toMatchObject(taken);
  expect(take("scored", "close", { ...closing, past: { scoreYear: [score] } })).toMatchObject(blocked("RI5"));
  expect(["halfYear", "year"].map((id) => findClock(here.clocks, id, "2026-06-01"))).toMatchObject([
    { quantity: 6, unit: "month" },
    { quantity: 12, unit: "month" },
  ]);
});

test("[RI7] a course is on record from enrolment to its end", () => courseFindings(reintegration, "planned", "RI7"));

test("[RI8] of health, housing, education and income it is said what is done, or that nothing is lacking", () => {
  for (const [state, step] of [
    ["arrived", "plan"],
    ["planned", "refine"],
  ] as const) {
    expect(take(state, step, { answers: { ...plan, areasMet: ["health"] } })).toMatchObject(blocked("RI8"));
    expect(take(state, step, { answers: { ...plan, areasPlanned: ["housing", "income", "education"] } })).toMatchObject(taken);
  }
});

test("[RI9] skills and savings are asked, and lead on from the plan", () => {
  const { opening, steps } = reintegration;
  const intake = reintegration.forms[opening.form];
  expect(intake.questions.find((one) => one.id === "skills")).toMatchObject({ required: true });
  for (const step of [steps.plan, steps.refine])
    expect(step.handsOff.map(({ to, route }) => [to, route])).toEqual([
      ["labour-routes", "labour-routes"],
      ["programme", "programme"],
      ["restoration", "registration"],
    ]);
  expect(take("arrived", "plan", { answers: plan })).toMatchObject({
    ok: true,
    value: { handsOff: [{ to: "labour-routes" }, { to: "programme" }, {}] },
  });
});

test("[RI6] the person may stop, and come back", () => {
  expect(take("planned", "stop", { answers: { withdrawalWords: "I have work.", withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("planned", "stop", { answers: { withdrawalWords: " ", withdrawalFree: "yes" } })).toMatchObject(blocked("RI6"));
  expect(reintegration.steps.comeBack.from).toContain("left");
});

const credit = { service: "credit", serviceWhat: "A welding set", serviceBy: "Savings union", serviceStands: "arranged" };
const agreed = { services: ["credit", "health"] };

test("[RI20] a check-up is handed over to the health service, and nothing of it is asked here", () => {
  const checkup = { answers: { service: "health" }, fields: agreed };
  expect(take("planned", "arrange", { ...checkup, handsOff: ["medical"] })).toMatchObject(taken);
  expect(take("planned", "arrange", checkup)).toMatchObject(blocked("RI20"));
  const found = { ...checkup, answers: { ...credit, service: "health" }, handsOff: ["medical"] };
  expect(take("planned", "arrange", found)).toMatchObject(blocked("RI20"));
});

test("[RI22] counselling that was agreed is handed over on the person's wish", () => {
  expect(reintegration.steps.arrange.handsOff).toContainEqual(expect.objectContaining({ route: "counselling", when: "onRequest" }));
  const arranged = { answers: { ...credit, service: "counselling" }, fields: { services: ["counselling"] }, handsOff: ["counselling"] };
  expect(take("planned", "arrange", arranged)).toMatchObject(taken);
});

test("[RI21] a service is arranged as the plan has it, at every stage of it", () => {
  for (const state of ["planned", "halfway", "scored"])
    expect(take(state, "arrange", { answers: credit, fields: agreed })).toMatchObject(taken);
  expect(take("planned", "arrange", { answers: { ...credit, service: "school" }, fields: agreed })).toMatchObject(blocked("RI21"));
});
