import { expect, test } from "vitest";
import { decideStep, type GateFacts, listPublished } from "../../src/process/index.ts";
import { nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { roles } from "../../src/access/index.ts";
import { asylum } from "../asylum/index.ts";
import { receptionStay } from "../reception-stay/index.ts";
import { bestInterests } from "./index.ts";
import { keepsFrom } from "./kept.ts";

procedureContract(bestInterests);

const child = { birth: { precision: "year", year: 2014 }, fearedAsked: "asked", feared: ["AF"] };
const allowed: GateFacts = {
  ...nothingKnown,
  person: child,
  fields: { guardian: "Ms Sharipova" },
  actedBy: { assess: ["worker"] },
  actor: "member-1",
};
const take = (state: string, step: string, facts: Partial<GateFacts>) =>
  decideStep({ procedure: bestInterests, state, step, parts: Object.keys(bestInterests.parts), facts: { ...allowed, ...facts } });
const taken = { ok: true };
const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });
const care = { careArrangement: "foster", careSafe: "yes", siblings: "none" };
const heard = { childHeard: "heard", childWords: "I want to go to school." };
const assessment = { ...heard, risk: "low", finding: "A family is best." };
const report = {
  ...heard,
  bidReason: "durable",
  optionsWeighed: ["stay", "family"],
  proposal: "Stay with the aunt.",
  whyNotOthers: "The uncle is violent.",
};
const laid = { step: "layBefore", by: "worker", answers: report };
const votes = (...all: string[]) => ({
  taken: [laid, ...all.map((vote, place) => ({ step: "vote", by: `member-${place}`, answers: { vote } }))],
});
const decision = { answers: { panelReasons: "She is safe there.", nextReviewOn: "2026-12-01" } };

test("[BI1] no child is placed without a guardian", () => {
  expect(take("identified", "arrangeCare", { answers: care })).toMatchObject(taken);
  expect(take("identified", "arrangeCare", { answers: care, fields: {} })).toMatchObject(blocked("BI1"));
});

test("[BI2] a place is safe by somebody who looked, and siblings stay together or it says why not", () => {
  expect(take("identified", "arrangeCare", { answers: { ...care, careSafe: "no" } })).toMatchObject(blocked("BI2"));
  expect(take("identified", "arrangeCare", { answers: { ...care, careSafe: "unsure" } })).toMatchObject(undetermined("BI2"));
  const apart = { ...care, siblings: "apart" };
  expect(take("identified", "arrangeCare", { answers: { ...apart, apartReason: " " } })).toMatchObject(blocked("BI2"));
  expect(take("identified", "arrangeCare", { answers: { ...apart, apartReason: "He hits his sister." } })).toMatchObject(taken);
});

test("[BI3] the child was heard, or observed where they cannot speak", () => {
  expect(take("cared", "assess", { answers: assessment })).toMatchObject(taken);
  expect(take("cared", "assess", { answers: { ...assessment, childHeard: "observed" } })).toMatchObject(taken);
  expect(take("cared", "assess", { answers: { ...assessment, childHeard: "notHeard" } })).toMatchObject(blocked("BI3"));
  expect(take("planned", "layBefore", { answers: { ...report, childHeard: "notHeard" } })).toMatchObject(blocked("BI3"));
});

test("[BI4] school and health care hang on no paper", () => {
  const plan = { planServices: ["school"], planText: "School 4 from Monday", hangsOnPapers: "no" };
  expect(take("assessed", "plan", { answers: plan })).toMatchObject(taken);
  expect(take("assessed", "plan", { answers: { ...plan, hangsOnPapers: "yes" } })).toMatchObject(blocked("BI4"));
  expect(take("assessed", "plan", { answers: { ...plan, hangsOnPapers: "unsure" } })).toMatchObject(undetermined("BI4"));
});

test("[BI5] family is sought when wished and safe, never through authorities of a country feared", () => {
  const tracing = {
    tracingRelative: "auntOrUncle",
    tracingFor: "Nilufar",
    tracingWished: "yes",
    tracingSafe: "yes",
    tracingVia: "service",
    tracingStatus: "open",
  };
  expect(take("cared", "trace", { answers: tracing })).toMatchObject(taken);
  const refused = { tracingRelative: "father", tracingFor: "Rahmat", tracingWished: "no", tracingWords: "Not him." };
  expect(take("cared", "trace", { answers: refused })).toMatchObject(taken);
  expect(take("cared", "trace", { answers: refused, handsOff: ["tracing"] })).toMatchObject(blocked("BI5"));
  expect(take("cared", "trace", { answers: tracing, handsOff: ["tracing"] })).toMatchObject(taken);
  expect(take("cared", "trace", { answers: { ...tracing, tracingSafe: "unsure" } })).toMatchObject(undetermined("BI5"));
  const through = (tracingCountry: string) => ({ answers: { ...tracing, tracingVia: "authorities", tracingCountry } });
  expect(take("cared", "trace", through("AF"))).toMatchObject(blocked("BI5"));
  expect(take("cared", "trace", through("IR"))).toMatchObject(taken);
  expect(take("cared", "trace", { ...through("IR"), person: {} })).toMatchObject(undetermined("BI5"));
});

test("[BI6] who assessed, planned or reported does not vote", () => {
  expect(take("reported", "vote", { answers: { vote: "for" } })).toMatchObject(taken);
  expect(take("reported", "vote", { answers: { vote: "for" }, actor: "worker" })).toMatchObject(blocked("BI6"));
});

test("[BI7] the panel decides with quorum and majority, and a vote against keeps its reasons", () => {
  expect(take("reported", "adopt", { ...decision, ...votes("for", "for", "for", "for", "against") })).toMatchObject(taken);
  expect(take("reported", "adopt", { ...decision, ...votes("for", "for") })).toMatchObject(undetermined("BI7"));
  expect(take("reported", "adopt", { ...decision, ...votes("for", "against", "abstain") })).toMatchObject(blocked("BI7"));
  const back = { answers: { returnReason: "The aunt was not visited." } };
  expect(take("reported", "sendBack", { ...back, ...votes("for", "against", "abstain") })).toMatchObject(taken);
  expect(take("reported", "sendBack", { ...back, ...votes("for", "for", "against") })).toMatchObject(blocked("BI7"));
  expect(take("reported", "sendBack", { ...back, ...votes("against") })).toMatchObject(undetermined("BI7"));
  expect(take("reported", "vote", { answers: { vote: "against" } })).toMatchObject({
    refusal: { code: "step.answer-missing", field: "answers.dissent" },
  });
});

test("[BI8] a report weighs at least two options and says why not the others", () => {
  expect(take("planned", "layBefore", { answers: report })).toMatchObject(taken);
  expect(take("planned", "layBefore", { answers: { ...report, optionsWeighed: ["stay"] } })).toMatchObject(blocked("BI8"));
});

test("[BI9] a lasting solution other than the own parents needs the panel first", () => {
  const solution = (childSolution: string) => ({ answers: { childSolution, solutionNote: "seen on Monday" } });
  expect(take("planned", "conclude", solution("here"))).toMatchObject(blocked("BI9"));
  expect(take("planned", "conclude", solution("parents"))).toMatchObject(taken);
  expect(take("decided", "conclude", { ...solution("here"), past: { adopt: [{ panelReasons: "…" }] } })).toMatchObject(taken);
});

test("[BI10] help ends with majority only by a plan for the time after, and doubt about the age keeps it open", () => {
  const plan = { answers: { transitionPlan: "A room with two students; the adviser stays." } };
  const born = (year: number) => ({ person: { birth: { precision: "year", year } } });
  expect(take("planned", "passOn", { ...plan, ...born(2007) })).toMatchObject(taken);
  expect(take("planned", "passOn", { ...plan, ...born(2012) })).toMatchObject(blocked("BI10"));
  expect(take("planned", "passOn", { ...plan, ...born(2008) })).toMatchObject(blocked("BI10"));
  expect(take("planned", "passOn", { ...plan, person: {} })).toMatchObject(undetermined("BI10"));
});

test("[BI11] while the case is open it protects from removal", () => {
  for (const [id, state] of Object.entries(bestInterests.states)) expect([id, state.protects]).toEqual([id, !state.isFinal]);
});

test("[BI13] the assessment leads to a claim of the child's own, in another compartment", () => {
  const { assess, plan, followUp } = bestInterests.steps;
  for (const step of [assess, plan, followUp]) expect(step.handsOff.map((one) => one.to)).toContain("asylum");
  expect(take("cared", "assess", { answers: assessment })).toMatchObject({ ok: true, value: { to: "assessed" } });
  expect([bestInterests.compartment, asylum.compartment]).toEqual(["child", "asylum"]);
  for (const role of ["eligibility-officer", "decision-maker"] as const) expect("child" in roles[role].compartments, role).toBe(false);
  expect("read" in roles["child-protection-officer"].compartments.asylum).toBe(false);
});

test("[BI14] the steps that receive a child cite the manual on first reception", () => {
  const { nameGuardian, arrangeCare } = bestInterests.steps;
  for (const step of [nameGuardian, arrangeCare, receptionStay.steps.allot])
    expect(step.source).toContain("iom-standards:minors-reception");
});

test("[BI12] guardian, care and tracing wait for no panel", () => {
  const { nameGuardian, trace, changeCare, followUp } = bestInterests.steps;
  for (const step of [nameGuardian, trace, changeCare, followUp]) expect(step.from).toContain("reported");
});

/** Values of the published lists, as read in the configuration that holds them. */
const published = {
  "care-arrangements-type":
    "parent_s step_parent customary_caregiver_s adult_sibling kinship_care_extended_family foster_care residential_care kafala independent_living child_headed_household unrelated_adult no_care_arrangement other",
  "protection-concerns":
    "sexually_exploited gbv_survivor trafficked_smuggled statelessness arrested_detained migrant disabled serious_health_issue refugee caafag street_child child_mother physically_or_mentally_abused living_with_vulnerable_person worst_forms_of_child_labor child_headed_household mentally_distressed other",
  "separation-cause":
    "conflict death family_abuse_violence_exploitation lack_of_access_to_services_support caafag sickness_of_family_member entrusted_into_the_care_of_an_individual arrest_and_detention abandonment repatriation population_movement migration poverty natural_disaster divorce_remarriage other_please_specify",
  "risk-level": "high medium low",
  "protection-status": "unaccompanied separated",
  "tracing-status": "open tracing_in_progress verified reunified closed",
} as const;

test("[BI15, PR70] care, concerns and the other coded answers hold every value of the published lists and no code beside them", () => {
  const listed = listPublished([bestInterests]).filter((one) => one.standard.startsWith("primero:"));
  const codes = (field: string) => new Set(listed.filter((one) => one.field === field).map((one) => one.code));
  expect(new Set(listed.map((one) => one.field))).toEqual(new Set(Object.keys(published)));
  for (const [field, all] of Object.entries(published)) expect([field, codes(field)]).toEqual([field, new Set(all.split(" "))]);
  expect([published["care-arrangements-type"], published["protection-concerns"]].map((all) => all.split(" ").length)).toEqual([13, 18]);
  // What older records hold is offered still.
  const options = (id: string) => Object.values(bestInterests.forms).flatMap((form) => form.questions.filter((one) => one.id === id));
  for (const [id, old] of [
    ["careArrangement", ["parent", "kin", "foster", "kafala", "smallHome", "centre", "independent", "unrelated", "none"]],
    ["concerns", ["violence", "exploitation", "health", "disability", "school", "distress", "papers", "marriage"]],
  ] as const)
    for (const question of options(id))
      expect(Object.keys("options" in question ? question.options : {})).toEqual(expect.arrayContaining([...old]));
});

const keeping = { keptFrom: "asylum", keptData: ["whereabouts"], keptReason: "revenge", keptAskedBy: "child" };
const noted = (answers: object, step = "keepFrom") => ({ step, by: "worker", answers: { ...keeping, ...answers } });
const told = (answers: object) => noted(answers, "tellAgain");

test("[BI16] the latest word on each holds: noted again, lifted, and of two brothers each by himself", () => {
  expect(take("grown", "keepFrom", { answers: keeping })).toMatchObject({ ok: true, value: { to: "grown" } });
  for (const one of ["keptFrom", "keptData", "keptReason", "keptAskedBy"])
    expect(take("cared", "keepFrom", { answers: { ...keeping, [one]: undefined } })).toMatchObject({
      refusal: { code: "step.answer-missing" },
    });
  const brother = (keptName: string) => ({ keptFrom: "sibling", keptName });
  const both = [noted(brother("Ali")), noted(brother("Karim "))];
  expect(keepsFrom(both).map((one) => one.name)).toEqual(["ali", "karim"]);
  expect(keepsFrom([...both, told(brother(" karim"))]).map((one) => one.name)).toEqual(["ali"]);
  expect(keepsFrom([...both, told(brother(""))])).toHaveLength(2);
  expect(keepsFrom([noted({}), noted({ keptData: ["health"] })])).toEqual([]);
  expect(keepsFrom([noted({}), told({}), noted({})])).toEqual([{ to: "asylum" }]);
});

test("[BI17] nothing is handed over to whom the child's stay is kept from; of a part that is kept it is written how", () => {
  const assess = (taken: readonly ReturnType<typeof noted>[], handsOff: readonly string[], more: object = {}) =>
    take("cared", "assess", { answers: { ...assessment, ...more }, taken, handsOff });
  expect(assess([], ["asylum"])).toMatchObject(taken);
  expect(assess([noted({})], ["asylum"])).toMatchObject(blocked("BI17"));
  expect(assess([noted({ keptData: ["all"] })], ["asylum"], { keptHow: "We tell nothing." })).toMatchObject(blocked("BI17"));
  expect(assess([noted({})], ["medical"])).toMatchObject(taken);
  expect(assess([noted({})], [])).toMatchObject(taken);
  expect(assess([noted({}), told({})], ["asylum"])).toMatchObject(taken);
  const part = [noted({ keptData: ["health", "account"] })];
  expect(assess(part, ["asylum"])).toMatchObject(undetermined("BI17"));
  expect(assess(part, ["asylum"], { keptHow: "No word of her illness; the report stays here." })).toMatchObject(taken);
  for (const step of Object.values(bestInterests.steps))
    if ("handsOff" in step) expect("gates" in step ? step.gates : []).toContain("keptFromThem");
});

test("[BI17] a relative from whom something is kept is not sought, save that it is another", () => {
  const tracing = { tracingRelative: "father", tracingFor: "Rahmat", tracingWished: "yes", tracingSafe: "yes", tracingVia: "service" };
  const trace = (more: object, before = noted({ keptFrom: "father", keptData: ["family"] })) =>
    take("cared", "trace", { answers: { ...tracing, tracingStatus: "open", ...more }, taken: [before] });
  expect(trace({})).toMatchObject(blocked("BI17"));
  expect(trace({ tracingRelative: "mother" })).toMatchObject(taken);
  expect(trace({ anotherRelative: "The stepfather is another man." })).toMatchObject(taken);
  const person = noted({ keptFrom: "person", keptName: "Rahmat  ALIEV" });
  expect(trace({ tracingRelative: "auntOrUncle", tracingFor: "rahmat aliev" }, person)).toMatchObject(blocked("BI17"));
  expect(trace({ tracingRelative: "auntOrUncle", tracingFor: "Salim Aliev" }, person)).toMatchObject(taken);
  expect(trace({ tracingRelative: "mother" }, noted({ keptFrom: "father", keptName: "" }))).toMatchObject(taken);
  expect(
    take("cared", "trace", {
      answers: { tracingRelative: "father", tracingFor: "Rahmat", tracingWished: "no" },
      taken: [noted({ keptFrom: "father" })],
    }),
  ).toMatchObject(taken);
});

test("[BI18] it is lifted with its reason, as whoever asked agrees or where life is in danger; doubt keeps it", () => {
  const telling = { keptFrom: "asylum", tellingAgreed: "yes", tellingDanger: "no", tellingReason: "She wants to ask for asylum now." };
  const lift = (more: object, before = [noted({})]) => take("cared", "tellAgain", { answers: { ...telling, ...more }, taken: before });
  expect(lift({})).toMatchObject(taken);
  expect(lift({}, [])).toMatchObject(blocked("BI18"));
  expect(lift({}, [noted({}), told({})])).toMatchObject(blocked("BI18"));
  expect(lift({ keptFrom: "medical" })).toMatchObject(blocked("BI18"));
  expect(lift({ tellingReason: " " })).toMatchObject(blocked("BI18"));
  expect(lift({ tellingAgreed: "no" })).toMatchObject(blocked("BI18"));
  expect(lift({ tellingAgreed: "unsure", tellingDanger: "unsure" })).toMatchObject(undetermined("BI18"));
  expect(lift({ tellingAgreed: "no", tellingDanger: "yes" })).toMatchObject(taken);
});

test("[BI20] a decision sets a day ahead on which it is looked at again; what is no longer best is assessed anew", () => {
  const carried = votes("for", "for", "for", "for", "against");
  expect(take("reported", "adopt", { answers: { ...decision.answers, nextReviewOn: "2026-06-01" }, ...carried })).toMatchObject(
    blocked("BI20"),
  );
  const review = { decisionStillBest: "yes", reviewWords: "She goes to school.", nextReviewOn: "2026-12-01" };
  const decided = { fields: { ...allowed.fields, panelReasons: "She is safe there." } };
  expect(take("decided", "reviewDecision", { answers: review, ...decided })).toMatchObject(taken);
  expect(take("decided", "reviewDecision", { answers: { ...review, decisionStillBest: "no" }, ...decided })).toMatchObject(blocked("BI20"));
  expect(take("decided", "reviewDecision", { answers: { ...review, decisionStillBest: "unsure" }, ...decided })).toMatchObject(
    undetermined("BI20"),
  );
  expect(take("planned", "reviewDecision", { answers: review })).toMatchObject(blocked("BI20"));
  expect(bestInterests.steps.adopt.starts).toContain("review");
  expect(bestInterests.clocks.review.setBy).toBe("nextReviewOn");
});

test("[BI21] what the case says to a child in Russian assumes neither a boy nor a girl", () => {
  const says = Object.values(bestInterests.states).map((state) => state.says.ru);
  expect(says).toHaveLength(8);
  const gendered =
    /(?<![а-яё])(?:ты|вы) (?:[а-яё]+ )?(?:один|одна|взрослый(?! человек)|взрослая)(?![а-яё])|(?<![а-яё])(?:сказал|думал|хотел|пришёл|рассказал)а?(?![а-яё])/i;
  expect(says.filter((text) => gendered.test(text))).toEqual([]);
});
