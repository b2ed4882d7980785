import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { reintegration as here } from "../../countries/demo/reintegration.ts";
import { findClock, type Question } from "../../src/process/index.ts";
import { courseFindings } from "../../test/course-contract.ts";
import { reintegration } from "./index.ts";
import { compositeOf, sideScore, sides } from "./score.ts";

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
/** The ids of a side's questions, in the order of the form: those before its score and after the side before. */
const questions: readonly Question[] = reintegration.forms.score.questions;
const idsOf = (side: (typeof sides)[number]) => {
  const end = questions.findIndex((one) => one.id === side);
  const begin = questions.slice(0, end).findLastIndex((one) => one.derives !== undefined) + 1;
  return questions.slice(begin, end).map((one) => one.id);
};
const worth = { "1": "yes", "0.5": "partly", "0": "no" } as const;
/** Answers of which every side gets the given sum out of five. */
const answered = (side: (typeof sides)[number], ...worths: readonly (0 | 0.5 | 1)[]) =>
  Object.fromEntries(idsOf(side).map((id, place) => [id, worth[`${worths[place] ?? 0}`]]));
const score = {
  ...answered("economic", 1, 0.5, 0.5),
  ...answered("social", 1, 1, 1, 0.5),
  ...answered("psychosocial", 1, 1, 0.5),
  wishesToLeave: "no",
  scoreWords: "Better.",
};

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
  expect(compositeOf({ economic, social, psychosocial })).toBe(composite);
});

test("[RI4] each side follows from its own five questions, and the score in all from the sides", () => {
  expect(sides.map((side) => idsOf(side).length)).toEqual([5, 5, 5]);
  const scored = (more: object) => take("planned", "scoreHalf", { answers: { ...score, ...more } });
  const whole = { economic: 4, social: 7, psychosocial: 5, composite: 5.3 };
  expect(scored({})).toMatchObject({ ok: true, value: { answers: whole } });
  expect(scored({ belongs: "no" })).toMatchObject({ ok: true, value: { answers: { ...whole, psychosocial: 3, composite: 4.7 } } });
});

test("[RI4] what does not apply is left out, what was not asked is no 'no', and with half of it open a side has no score", () => {
  const [first = "", second = "", third = "", fourth = "", fifth = ""] = idsOf("economic");
  const scored = (more: object) => take("planned", "scoreHalf", { answers: { ...score, ...more } });
  expect(scored({ [fourth]: "notApply", [fifth]: "notApply" })).toMatchObject({ ok: true, value: { answers: { economic: 6.7 } } });
  expect(scored({ [fourth]: undefined, [fifth]: undefined })).toMatchObject({ ok: true, value: { answers: { economic: 6.7 } } });
  expect(scored({ [third]: undefined, [fourth]: undefined, [fifth]: undefined })).toMatchObject(blocked("RI4"));
  expect(scored({ [first]: "notApply", [second]: undefined, [third]: undefined })).toMatchObject(blocked("RI4"));
  expect(sideScore(["notApply", "notApply"])).toBeUndefined();
});

test("[RI4] where the person declines most of a side it stands as declined, and the score in all is none", () => {
  const [, , third = "", fourth = "", fifth = ""] = idsOf("economic");
  const scored = (more: object) => take("planned", "scoreHalf", { answers: { ...score, ...more } });
  const most = { [third]: "declined", [fourth]: "declined", [fifth]: "declined" };
  const declined = scored(most);
  expect(declined).toMatchObject({ ok: true, value: { answers: { economicWithout: "declined", social: 7 } } });
  for (const id of ["economic", "composite", "socialWithout"])
    expect(declined).not.toMatchObject({ value: { answers: { [id]: expect.anything() } } });
  // Two of five declined leave a score; three left open are not declined.
  expect(scored({ ...most, [third]: "no" })).toMatchObject({ ok: true, value: { answers: { economic: expect.any(Number) } } });
  expect(scored({ ...most, [third]: "no" })).not.toMatchObject({ value: { answers: { economicWithout: expect.anything() } } });
  expect(scored({ ...most, [third]: undefined, [fourth]: undefined })).toMatchObject(blocked("RI4"));
  const none = Object.fromEntries(idsOf("social").map((id) => [id, "notApply"]));
  expect(scored(none)).toMatchObject({ ok: true, value: { answers: { socialWithout: "notApply" } } });
  expect(scored({ ...score, economicWithout: "declined" })).toMatchObject({ refusal: { code: "step.answer-unknown" } });
});

test("[RI4, R6] no score is handed in; a question left open is not asked, and counts for nothing", () => {
  for (const id of [...sides, "composite"])
    expect(take("planned", "scoreHalf", { answers: { ...score, [id]: 9 } })).toMatchObject({ refusal: { code: "step.answer-unknown" } });
  const { helpAtHand: _, ...rest } = score as Record<string, unknown>;
  expect(take("planned", "scoreHalf", { answers: rest })).toMatchObject({ ok: true });
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
    expect(take(state, "arrange", { answers: credit, fields: agreed, past: { weigh: [weighed] } })).toMatchObject(taken);
  expect(take("planned", "arrange", { answers: { ...credit, service: "school" }, fields: agreed })).toMatchObject(blocked("RI21"));
});

const weighed = {
  weighedWhat: "A welding workshop",
  weighedNeeds: "yes",
  weighedSkills: "yes",
  weighedMarket: "yes",
  weighedMoney: "yes",
  weighedRisk: "yes",
  weighedWords: "My cousin has the room.",
};

test.each([
  [{}, "yes"],
  [{ weighedMoney: "withHelp" }, "withHelp"],
  [{ weighedMarket: "notAsked" }, "open"],
  [{ weighedMoney: "withHelp", weighedMarket: "notAsked" }, "open"],
  [{ weighedMarket: "notAsked", weighedRisk: "no" }, "no"],
])("[RI23] what is planned, but for %j, is feasible: %s", (spoiled, feasible) => {
  for (const state of ["arrived", "planned", "halfway", "scored"])
    expect(take(state, "weigh", { answers: { ...weighed, ...spoiled } })).toMatchObject({
      ok: true,
      value: { to: state, answers: { feasible } },
    });
});

test("[RI23] what comes out is not handed in, and no question of the grid is passed over", () => {
  expect(take("planned", "weigh", { answers: { ...weighed, feasible: "yes" } })).toMatchObject({
    refusal: { code: "step.answer-unknown" },
  });
  const { weighedRisk: _, ...four } = weighed;
  expect(take("planned", "weigh", { answers: four })).toMatchObject({ refusal: { field: "answers.weighedRisk" } });
});

test("[RI24] a credit waits until something was weighed, whatever came out; other services do not", () => {
  const arranged = { answers: credit, fields: agreed };
  expect(take("planned", "arrange", arranged)).toMatchObject(blocked("RI24"));
  expect(take("planned", "arrange", { ...arranged, past: { weigh: [{ ...weighed, feasible: "no" }] } })).toMatchObject(taken);
  const school = { answers: { ...credit, service: "school" }, fields: { services: ["school"] } };
  expect(take("planned", "arrange", school)).toMatchObject(taken);
});
