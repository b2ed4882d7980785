import { expect, test } from "vitest";
import type { StepView } from "../../../src/process/index.ts";
import { answersOf, handedIn, isPut, knownAnswer, openQuestions, type QuestionView } from "./answers.ts";
import { colleaguesOf } from "./colleagues.ts";
import { draftReasons, type DraftParts } from "./draft-text.ts";
import { isDraftable } from "./drafting.ts";
import { effectOf, reachesFar } from "./effect.ts";
import { lastTaken, takingsOf } from "./facts.ts";
import { groupOfStep, likelyStep, nextStates, passedStates, wayOf } from "./graph.ts";
import { sayFor } from "./said.ts";

const label = { en: "Question", ru: "Вопрос" };
const question = (id: string, more: Partial<QuestionView> = {}): QuestionView => ({ id, label, kind: "text", isNational: false, ...more });
const form = {
  questions: [
    question("heard", { kind: "choice", required: true, options: { applicant: label, child: label } }),
    question("heardPerson", { required: true, when: { question: "heard", is: ["child"] } }),
    question("readBack", { kind: "answer", required: true }),
  ],
};

test("[CA1] a question is put only when the answer it hangs on was given", () => {
  const hanging = form.questions[1];
  expect(hanging && isPut(hanging, { heard: "child" })).toBe(true);
  expect(hanging && isPut(hanging, { heard: "applicant" })).toBe(false);
  expect(hanging && isPut(hanging, {})).toBe(false);
});

test("[CA1] an answer typed to a question that is no longer put is not handed in", () => {
  expect(handedIn(form, { heard: "applicant", heardPerson: "the boy", readBack: "yes" })).toEqual({ heard: "applicant", readBack: "yes" });
});

test("[CA2] not asked is not an answer: it is not handed in, and the question stays open", () => {
  expect(handedIn(form, { heard: "applicant", readBack: "notAsked" })).toEqual({ heard: "applicant" });
  expect(openQuestions(form, { heard: "applicant", readBack: "notAsked" }).map((one) => one.id)).toEqual(["readBack"]);
  expect(openQuestions(form, { heard: "applicant", readBack: "unsure" })).toEqual([]);
});

test('[CA2] a choice that offers "not asked" among its answers is answered by it, as at the node', () => {
  const risk = question("renunciation", { kind: "choice", required: true, options: { notAsked: label, before: label } });
  expect(handedIn({ questions: [risk] }, { renunciation: "notAsked" })).toEqual({ renunciation: "notAsked" });
  expect(openQuestions({ questions: [risk] }, { renunciation: "notAsked" })).toEqual([]);
});

test.each([
  ["one language of several is asked for", { kind: "language" as const, known: ["prs", "tgk"] }, undefined],
  ["one language is taken", { kind: "language" as const, known: ["prs"] }, "prs"],
  ["an answer not asked is no answer", { kind: "answer" as const, known: "notAsked" }, undefined],
  ["a choice that this form does not have is asked for", { kind: "choice" as const, known: "other", options: { any: label } }, undefined],
  ["an instant gives its day", { kind: "day" as const, known: "2026-11-24T10:00:00Z" }, "2026-11-24"],
])("[CA3] what is known is taken where it fits: %s", (_, about, expected) => {
  expect(knownAnswer(about as QuestionView)).toEqual(expected);
});

test("[CA3] what is known is handed in as it is, unless another answer was typed", () => {
  const known = { questions: [question("coiCited", { kind: "longText", known: "Report 7, para 3" })] };
  expect(answersOf(known, {})).toEqual({ coiCited: "Report 7, para 3" });
  expect(answersOf(known, { coiCited: "Report 8" })).toEqual({ coiCited: "Report 8" });
});

const state = (id: string, isFinal = false, protects = true) => ({ id, title: label, says: {}, isFinal, protects });
const step = (id: string, from: string[], to?: string) => ({
  id,
  title: label,
  from,
  by: ["officer"],
  source: [],
  ...(to === undefined ? {} : { to }),
});
const graph = {
  initial: "wished",
  here: "registered",
  parts: {},
  states: [state("wished"), state("lodged"), state("registered"), state("withdrawn", true, false)],
  steps: [
    step("lodge", ["wished"], "lodged"),
    step("register", ["lodged"], "registered"),
    step("sendBack", ["registered"], "lodged"),
    step("nameCounsel", ["lodged", "registered"]),
    step("withdraw", ["lodged", "registered"], "withdrawn"),
  ],
};
const row = (id: string, at: string) => ({
  id: `${id}${at}`,
  kind: `asylum.${id}`,
  step: id,
  title: label,
  at,
  recordedAt: at,
  by: "a",
  byName: "Officer A",
  role: "registrar",
  unit: "XD-MS-CAP",
  unitTitle: label,
});

test("[CA4] the way of a case is every state it came to, oldest first; a step that stays adds none", () => {
  const history = [
    row("register", "2026-11-03T10:00:00Z"),
    row("nameCounsel", "2026-11-02T12:00:00Z"),
    row("lodge", "2026-11-02T10:00:00Z"),
  ];
  const way = wayOf(graph, history, "2026-11-01T10:00:00Z");
  expect(way.map((one) => one.state)).toEqual(["wished", "lodged", "registered"]);
  expect(passedStates(way, "registered")).toEqual(["wished", "lodged"]);
  expect(nextStates(graph, "registered")).toEqual(["lodged", "withdrawn"]);
});

const view = (id: string, to: string | undefined, isBlocked = false): StepView => ({
  id,
  title: label,
  gates: [],
  isBlocked,
  stops: [],
  starts: [],
  issues: [],
  drafts: [],
  handsOff: [],
  opensBeside: [],
  source: [],
  ...(to === undefined ? {} : { to }),
});
const about = { here: "registered", isFinal: (id: string) => id === "withdrawn", awaited: [] as string[], asked: undefined };

test("[CA4] the step offered first is the asked one, else what the soonest clock awaits, never a blocked one before an open one", () => {
  const steps = [view("nameCounsel", undefined), view("decide", "lodged", true), view("sendBack", "lodged")];
  expect(likelyStep(steps, { ...about, asked: "nameCounsel" })?.id).toBe("nameCounsel");
  expect(likelyStep(steps, { ...about, awaited: ["sendBack"] })?.id).toBe("sendBack");
  expect(likelyStep(steps, { ...about, awaited: ["decide"] })?.id).toBe("sendBack");
  const notice = { id: "notice", title: label, questions: [] };
  const notices = [
    { ...view("notifyRejection", "rejected", true), form: notice },
    { ...view("notifyRecognition", "recognised"), form: notice },
  ];
  expect(likelyStep(notices, { ...about, asked: "notifyRejection" })?.id).toBe("notifyRecognition");
  expect(likelyStep(notices, { ...about, asked: "notifyRejection", isChosen: true })?.id).toBe("notifyRejection");
  expect(groupOfStep(view("withdraw", "withdrawn"), about)).toBe("ending");
});

test("[CA5] a step that ends protection, ends the case or issues a paper reaches far", () => {
  expect(effectOf(view("withdraw", "withdrawn"), graph)).toMatchObject({ isFinal: true, endsProtection: true });
  expect(reachesFar(effectOf(view("withdraw", "withdrawn"), graph))).toBe(true);
  expect(reachesFar(effectOf({ ...view("register", "lodged"), issues: ["decision-letter"] }, graph))).toBe(true);
  expect(reachesFar(effectOf(view("nameCounsel", undefined), graph))).toBe(false);
});

const parts: DraftParts = {
  reference: "XD-7K3M-29Q4",
  person: [{ label: "Nationality claimed", words: "Afghanistan", isLong: false }],
  words: {
    person: "The person",
    course: "Course",
    established: "Established",
    considered: "Considered",
    now: "Findings",
    rules: "Rules observed",
    basis: "Legal basis",
  },
  events: [{ day: "2 November 2026", title: "Lodge the claim" }],
  earlier: [{ form: "Assessment", facts: [{ label: "Risk on return", words: "Real, by the reports.", isLong: true }] }],
  given: [{ label: "Decision", words: "recognised as a refugee", isLong: false }],
  gates: [{ title: "Whoever decides is not the one who interviewed", rule: "AS9", source: ["minsk-2004:MIN-ASY-5"] }],
  basis: ["refugee-1951:1.A.2"],
};

test("[CA6] a draft tells only what the file holds, each rule with its source", () => {
  const draft = draftReasons(parts);
  expect(draft).toContain("Nationality claimed: Afghanistan.");
  expect(draft).toContain("Risk on return:\nReal, by the reports.");
  expect(draft).toContain("Whoever decides is not the one who interviewed [AS9; minsk-2004:MIN-ASY-5]");
  expect(draft.endsWith("Legal basis\nrefugee-1951:1.A.2")).toBe(true);
});

test("[CA6] a part of the file that is empty leaves no heading behind", () => {
  expect(draftReasons({ ...parts, gates: [], earlier: [], basis: [] })).not.toMatch(/Rules observed|Assessment|Legal basis/);
});

test("a question is put in the first of the person's languages that has a wording", () => {
  const say = { en: "Is it right?", ru: "Всё верно?", prs: "درست است؟" };
  expect(sayFor(say, ["ps", "prs", "en"])).toEqual({ language: "prs", words: "درست است؟" });
  expect(sayFor(undefined, ["en"])).toBeUndefined();
});

test("colleagues are those of the unit where the case lies, without oneself and without who has it", () => {
  const head = { unit: "XD-MS-CAP", assigned: "c" };
  const history = [
    row("lodge", "2026-11-02T10:00:00Z"),
    { ...row("register", "2026-11-03T10:00:00Z"), by: "b", byName: "Officer B" },
    { ...row("x", "2026-11-04T10:00:00Z"), by: "d", byName: "Officer D", unit: "XD-COM" },
  ];
  expect(colleaguesOf({ head, history } as never, "a").map((one) => one.name)).toEqual(["Officer B"]);
});

test("[CA7] a form answered several times is shown as often, oldest first; where no step is open to the reader, once", () => {
  const field = (value: unknown) => ({ value, version: 1, at: "2026-05-01T10:00:00Z", by: "a" });
  const vote = (minute: number, by: string, answers: object) => ({ at: `2026-05-01T10:0${minute}:00.000Z`, by, answers });
  const answers = { "answer/vote/vote": field("for"), "answer/vote/dissent": field("Too early."), "answer/claim/papers": field("None") };
  const past = { "past/vote": field([vote(2, "b", { vote: "for" }), vote(1, "a", { vote: "against", dissent: "Too early." })]) };
  const part = (fields: object) => ({ parts: { child: { version: 1, fields: fields as never } } });
  const steps = [{ id: "vote", form: "vote" }, { id: "handIn" }];
  expect(takingsOf(part({ ...answers, ...past }), steps)).toEqual({
    claim: [{ answers: { papers: "None" } }],
    vote: [vote(1, "a", { vote: "against", dissent: "Too early." }), vote(2, "b", { vote: "for" })],
  });
  expect(takingsOf(part(answers), steps)).toEqual({
    claim: [{ answers: { papers: "None" } }],
    vote: [{ answers: { vote: "for", dissent: "Too early." } }],
  });
});

test("[CA8] of what was said in a case, what was answered last stands open, wherever its form stands in the list", () => {
  const taken = (day: number) => ({ at: `2026-05-0${day}T10:00:00.000Z`, answers: {} });
  expect(lastTaken({ service: [taken(2), taken(4)], score: [taken(5)], course: [taken(3)] })).toBe("score");
  expect(lastTaken({ service: [taken(2), taken(6)], score: [taken(5)] })).toBe("service");
  expect(lastTaken({ claim: [{ answers: {} }] })).toBeUndefined();
});

test("[PR78] reasons are drafted where the definition of the step names them, and what is known already is not", () => {
  const reasons = question("decisionReasons", { kind: "longText", required: true });
  expect(isDraftable(reasons, { drafts: ["decisionReasons"] })).toBe(true);
  expect(isDraftable(reasons, { drafts: ["reasons"] })).toBe(false);
  expect(isDraftable({ ...reasons, known: "Written before." }, { drafts: ["decisionReasons"] })).toBe(false);
});
