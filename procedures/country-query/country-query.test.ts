import { expect, test } from "vitest";
import { checkProcedure, decideOpening, type ShelfUse } from "../../src/process/index.ts";
import { blocked, nothingKnown, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { countryQuery } from "./index.ts";

procedureContract(countryQuery);

const source = (kind: string) => ({
  kind,
  reference: "Report 7",
  method: "A mission of three weeks; 40 persons heard.",
  bias: "Paid by the region's governments.",
  passage: "p. 12: checkpoints were set up in May.",
  eventOn: "2026-04-01",
  publishedOn: "2026-05-01",
  language: "eng",
  reading: "original",
  contacted: "no",
});
const three = ["state", "ngo", "academic"].map(source);
const drafted = { step: "draft", by: "emil", answers: {} };
const gathered = { step: "addSource", by: "emil", answers: {} };
const past = { addSource: three };
const take = takerOf(countryQuery, { past, taken: [gathered, drafted], actor: "farida" });

const query = { queryCountry: "AF", topic: "women-rights", question: "Who may teach girls?", pointsTo: "no", neededBy: "2026-07-01" };
const ask = (answers: Record<string, unknown>) =>
  decideOpening({ procedure: countryQuery, parts: ["asker"], facts: { ...nothingKnown, answers } });

test("[CQ1] a query tells of nobody: no number, no address, and it is said to point to none", () => {
  expect(ask(query)).toMatchObject(taken);
  expect(ask({ ...query, pointsTo: "yes" })).toMatchObject(blocked("CQ1"));
  expect(ask({ ...query, pointsTo: "unsure" })).toMatchObject(undetermined("CQ1"));
  for (const told of ["+93 70 123 4567", "XD-7K3M-29Q4", "P1234567", "۱۲۳۴۵۶", "nawid@example.org"])
    expect(ask({ ...query, question: `What of ${told}?` }), told).toMatchObject(blocked("CQ1"));
  expect(ask({ ...query, question: "Who was detained in 2024-2025, of 120 000 who came back?" })).toMatchObject(taken);
  const plan = { researchQuestions: "Which decrees since 2021?", pointsTo: "no" };
  expect(take("asked", "take", { answers: plan })).toMatchObject(taken);
  expect(take("asked", "take", { answers: { ...plan, researchQuestions: "File 0099887766" } })).toMatchObject(blocked("CQ1"));
});

test("[CQ1] no form has a field for a person", () => {
  const kinds = Object.values(countryQuery.forms).flatMap((form) => form.questions.map((one) => one.kind as string));
  expect(kinds.filter((kind) => kind === "person" || kind === "persons")).toEqual([]);
});

test("[CQ2] a source is assessed, and somebody read it", () => {
  const add = (spoiled: object) => take("researched", "addSource", { answers: { ...source("ngo"), ...spoiled } });
  expect(add({})).toMatchObject(taken);
  for (const id of ["method", "bias", "passage"]) expect(add({ [id]: "  " }), id).toMatchObject(blocked("CQ2"));
  expect(add({ reading: "checked" })).toMatchObject(taken);
  expect(add({ reading: "machine" })).toMatchObject(blocked("CQ2"));
});

test("[CQ3] a source has both dates, in their order and past, or says that it has none", () => {
  const add = (spoiled: object) => take("researched", "addSource", { answers: { ...source("ngo"), ...spoiled } });
  expect(add({ eventOn: "2026-05-02" })).toMatchObject(blocked("CQ3"));
  expect(add({ publishedOn: "2026-06-02" })).toMatchObject(blocked("CQ3"));
  expect(add({ publishedOn: undefined })).toMatchObject(undetermined("CQ3"));
  expect(add({ publishedOn: undefined, undated: "yes" })).toMatchObject(taken);
  expect(add({ publishedOn: undefined, undated: "yes", eventOn: "2026-06-02" })).toMatchObject(blocked("CQ3"));
});

test("[CQ4] nobody there could tell that somebody seeks protection", () => {
  const add = (spoiled: object) => take("researched", "addSource", { answers: { ...source("ngo"), ...spoiled } });
  expect(add({ contacted: "yes", contactTells: "no" })).toMatchObject(taken);
  expect(add({ contacted: "yes", contactTells: "yes" })).toMatchObject(blocked("CQ4"));
  expect(add({ contacted: "unsure", contactTells: "unsure" })).toMatchObject(undetermined("CQ4"));
});

test("[CQ5] three kinds of sources, or why not, and then low confidence", () => {
  const draft = { answer: "Девочек учат дома.", confidence: "high", pointsTo: "no" };
  expect(take("researched", "draft", { answers: draft })).toMatchObject(taken);
  const fewer = { past: { addSource: [source("ngo"), source("ngo"), source("media")] } };
  expect(take("researched", "draft", { answers: draft, ...fewer })).toMatchObject(blocked("CQ5"));
  const why = { ...draft, fewerWhy: "Nobody else was there.", confidence: "low" };
  expect(take("researched", "draft", { answers: why, ...fewer })).toMatchObject(taken);
  expect(take("researched", "draft", { answers: { ...why, confidence: "medium" }, ...fewer })).toMatchObject(blocked("CQ5"));
  expect(take("researched", "draft", { answers: why, past: {} })).toMatchObject(blocked("CQ5"));
});

test("[CQ6] the answer is asked for in Russian", () => {
  const [answer] = countryQuery.forms.draft.questions;
  expect(answer).toMatchObject({ id: "answer", required: true, label: { ru: "Ответ на русском языке" } });
});

const reading = { sourcesChecked: "yes", isBalanced: "yes", lookAgainOn: "2026-12-01" };

test("[CQ7] who reads neither drafted it, now or before, nor gathered a source, and read it through", () => {
  expect(take("drafted", "answer", { answers: reading })).toMatchObject(taken);
  for (const step of ["answer", "sendBack"]) {
    const answers = step === "answer" ? reading : { readerRemarks: "One source is missing." };
    expect(take("drafted", step, { answers, actor: "emil" })).toMatchObject(blocked("CQ7"));
    const together = { taken: [{ ...gathered, by: "farida" }, drafted] };
    expect(take("drafted", step, { answers, ...together })).toMatchObject(blocked("CQ7"));
    const before = { taken: [{ ...drafted, by: "farida" }, drafted] };
    expect(take("drafted", step, { answers, ...before })).toMatchObject(blocked("CQ7"));
    expect(take("drafted", step, { answers, taken: [] })).toMatchObject(undetermined("CQ7"));
  }
  expect(take("drafted", "answer", { answers: { ...reading, sourcesChecked: "no" } })).toMatchObject(blocked("CQ7"));
  expect(take("drafted", "answer", { answers: { ...reading, isBalanced: "unsure" } })).toMatchObject(undetermined("CQ7"));
});

test("[CQ8] an answer has a day to be looked at again; kept it has another, and outdated it is closed", () => {
  expect(take("drafted", "answer", { answers: { ...reading, lookAgainOn: "2026-06-01" } })).toMatchObject(blocked("CQ8"));
  expect(take("drafted", "answer", { answers: reading })).toMatchObject({
    value: { to: "answered", stops: ["answer"], starts: ["lookAgain"] },
  });
  const keeping = { lookedAt: "Two newer reports say the same.", lookAgainOn: "2027-01-01" };
  expect(take("answered", "lookAgain", { answers: keeping })).toMatchObject({
    value: { to: "answered", stops: ["lookAgain"], starts: ["lookAgain"] },
  });
  expect(take("answered", "lookAgain", { answers: { ...keeping, lookAgainOn: "2026-05-01" } })).toMatchObject(blocked("CQ8"));
  expect(take("answered", "outdate", { answers: { outdatedWhy: "The law was changed." } })).toMatchObject({ value: { to: "outdated" } });
  expect(countryQuery.states.outdated.isFinal).toBe(true);
});

test("[CQ9] counsel reads what was answered, current or outdated, and drafts of neither", () => {
  const readers = Object.fromEntries(countryQuery.shelf.readers.map((one) => [one.part, one.in]));
  expect(readers["counsel"]).toEqual(["answered", "outdated"]);
  expect(readers["asker"]).toEqual(Object.keys(countryQuery.states));
});

test("[PR83] a shelf is found by closed answers, names parts and states that there are, and no form of it asks for a person", () => {
  const faults = (shelf: Partial<ShelfUse>, more: object = {}) =>
    checkProcedure({ ...countryQuery, shelf: { ...countryQuery.shelf, ...shelf }, ...more });
  expect(faults({})).toEqual([]);
  expect(faults({ foundBy: ["question"] })).toEqual(["country-query: is found by question, which no form asks with closed answers"]);
  expect(faults({ readers: [{ part: "counsel", in: ["kept"] }] })).toEqual(["country-query: shelf names unknown kept"]);
  const who = { id: "who", label: { en: "Who", ru: "Кто" }, kind: "person" as const };
  const plan = { ...countryQuery.forms.plan, questions: [...countryQuery.forms.plan.questions, who] };
  expect(faults({}, { forms: { ...countryQuery.forms, plan } })).toEqual(["country-query: stands on a shelf, and who asks for a person"]);
});
