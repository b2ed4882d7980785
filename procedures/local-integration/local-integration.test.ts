import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { courseFindings } from "../../test/course-contract.ts";
import { localIntegration } from "./index.ts";

procedureContract(localIntegration);

const { take, taken, blocked, undetermined } = trialOf(localIntegration, {
  cases: [{ procedure: "asylum", state: "recognised", isFinal: true, protects: true }],
  fields: { unmet: ["work"] },
});
const conditions = { hasStatus: "yes", hasWork: "no", hasEducation: "yes", hasHealth: "unsure", hasMovement: "yes" };
const assessment = { ...conditions, languageLevel: "some" };
const plan = { planCovers: ["work", "language"], planWords: "Course from Monday", planAgreed: "yes" };
const did = (step: string, answers = {}) => ({ step, by: "officer", answers });
const review = { ownIncome: "yes", unmet: ["none"] };

test("[LP1] the person has a status here, or waits for one", () => {
  expect(take("opened", "assess", { answers: assessment })).toMatchObject(taken);
  expect(take("opened", "assess", { answers: assessment, cases: [] })).toMatchObject(undetermined("LP1"));
  expect(take("opened", "assess", { answers: assessment, cases: [], fields: { statusSeen: "no" } })).toMatchObject(undetermined("LP1"));
  expect(take("opened", "assess", { answers: { ...assessment, statusSeen: "no" }, cases: [] })).toMatchObject(blocked("LP1"));
  expect(take("opened", "assess", { answers: { ...assessment, statusSeen: "yes" }, cases: [] })).toMatchObject(taken);
  const withGroup = [{ procedure: "group-protection", state: "admitted", isFinal: false, protects: true }];
  expect(take("opened", "assess", { answers: assessment, cases: withGroup })).toMatchObject(taken);
});

test("[LP2] what is not met is worked out, and an unsure answer is not met", () => {
  expect(take("opened", "assess", { answers: assessment })).toMatchObject({ value: { answers: { unmet: ["work", "health"] } } });
  const all = { ...assessment, hasWork: "yes", hasHealth: "yes" };
  expect(take("opened", "assess", { answers: all })).toMatchObject({ value: { answers: { unmet: ["none"] } } });
});

test("[LP3] the plan covers what is not met, and the person agrees", () => {
  expect(take("assessed", "plan", { answers: plan })).toMatchObject(taken);
  expect(take("assessed", "plan", { answers: { ...plan, planCovers: ["language"] } })).toMatchObject(blocked("LP3"));
  expect(take("assessed", "plan", { answers: { ...plan, planAgreed: "unsure" } })).toMatchObject(undetermined("LP3"));
});

test("[LP4] it closes when the last review finds nothing lacking", () => {
  const closing = { answers: { closingWords: "I have a shop." } };
  const reviewed = (...reviews: object[]) => reviews.map((one) => did("review", one));
  expect(take("planned", "close", { ...closing, taken: [did("assess"), ...reviewed(review)] })).toMatchObject(taken);
  const worse = reviewed(review, { ...review, unmet: ["work"] });
  expect(take("planned", "close", { ...closing, taken: [did("assess"), ...worse] })).toMatchObject(blocked("LP4"));
  const earlier = [did("assess"), ...reviewed(review), did("close"), did("comeBack"), did("assess")];
  expect(take("planned", "close", { ...closing, taken: earlier })).toMatchObject(undetermined("LP4"));
  expect(take("planned", "close", closing)).toMatchObject(undetermined("LP4"));
});

test.each(["work-permit", "patent", "direct-permit", "regularisation"])(
  "[LP6] whoever works by a %s in force may have a plan",
  (procedure) => {
    const permit = { procedure, state: "permitted", isFinal: false, protects: false };
    expect(take("opened", "assess", { answers: assessment, cases: [permit] })).toMatchObject(taken);
    expect(take("opened", "assess", { answers: assessment, cases: [{ ...permit, state: "expired", isFinal: true }] })).toMatchObject(
      undetermined("LP1"),
    );
    expect(take("opened", "assess", { answers: assessment, cases: [{ ...permit, state: "applied" }] })).toMatchObject(undetermined("LP1"));
  },
);

test("[LP7] a course is on record from enrolment to its end", () => courseFindings(localIntegration, "planned", "LP7"));

test("[LP5] the person may stop, and come back", () => {
  expect(take("planned", "stop", { answers: { withdrawalWords: "I move.", withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("planned", "stop", { answers: { withdrawalWords: "I move.", withdrawalFree: "no" } })).toMatchObject(blocked("LP5"));
  expect(localIntegration.steps.comeBack.from).toContain("left");
});

test("[LP8] the plan and each review lead to programmes with places", () => {
  for (const step of ["plan", "review"] as const)
    expect(localIntegration.steps[step].handsOff.map(({ to, route, when }) => [to, route, when])).toContainEqual([
      "programme",
      "programme",
      "onRequest",
    ]);
  expect(take("assessed", "plan", { answers: plan })).toMatchObject({ ok: true, value: { handsOff: [{ to: "programme" }] } });
});
