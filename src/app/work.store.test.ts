import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T12:00:00.000Z");
});
afterAll(async () => {
  await at.close();
});

/** Somebody who arrived, and who opens a case of their own. */
async function openOwn(procedure: string, answers: Record<string, unknown>): Promise<{ dossier: string; id: string; person: Actor }> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(person, "case.open", dossier, { case: id, procedure, answers });
  return { dossier, id, person };
}
const labour = () => at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
const inspector = () => at.as("inna", { role: "labour-inspector", unit: "XD-INSP" });
const centre = () => at.as("emil", { role: "reception-officer", unit: "XD-CENTRE" });
const monitor = () => at.as("karim");

test("[PTN1, PR26] a worker asks for a patent alone, and gets it by the figure of the State's law", async () => {
  const { dossier, id, person } = await openOwn("patent", { appliesAlone: "yes" });
  const issue = {
    identityTaken: "yes",
    monthsPaid: 3,
    paidOn: "2026-11-20",
    receipt: "R 1",
    childrenLeft: "no",
    contractNumber: "C 7",
    patentNumber: "P 1",
  };
  const step = (by: Actor, name: string, answers: Record<string, unknown>) =>
    at.send(by, "case.step", dossier, { case: id, step: name, answers });
  expect(await step(labour(), "issue", { ...issue, monthsPaid: 13 })).toMatchObject({ ok: false, refusal: { rule: "PTN4" } });
  expect(await step(labour(), "issue", issue)).toMatchObject({ ok: true, answer: { says: { state: "permitted" } } });
  const notice = { employer: "Family K.", employerFrom: "2026-12-01" };
  expect(await step(person, "changeEmployer", notice)).toMatchObject({ ok: true, answer: { says: { state: "permitted" } } });
});

test("[RST1, RST2] a person asks for a place, and the centre gives one that fits", async () => {
  const { dossier, id } = await openOwn("reception-stay", { roughSleeping: "yes" });
  const answers = { room: "12", familyTogether: "yes", apartKept: "yes", childApart: "yes", statusAsked: "no" };
  expect(await at.send(centre(), "case.step", dossier, { case: id, step: "allot", answers })).toMatchObject({
    ok: true,
    answer: { says: { state: "allotted" } },
  });
});

test("[R4, GRV1] a complaint is handled by the independent body, and by nobody who may be complained of", async () => {
  const { dossier, id } = await openOwn("grievance", { about: "centre", words: "They took my phone.", inDanger: "no" });
  const examine = { case: id, step: "examine", answers: { involved: "no", pressed: "no", toldPolice: "no" } };
  for (const other of [centre(), labour(), inspector(), at.as("aziz")])
    expect(await at.send(other, "case.step", dossier, examine)).toMatchObject({ ok: false });
  expect(await at.send(monitor(), "case.step", dossier, examine)).toMatchObject({ ok: true, answer: { says: { state: "examined" } } });
});

test("[R4, LBI3] the worker asks for an inspection; the labour desk that gives permits takes no step in it", async () => {
  const { dossier, id, person } = await openOwn("labour-inspection", { why: "worker" });
  const visit = {
    visitedOn: "2026-11-20",
    announced: "no",
    spokenAlone: "yes",
    languageUnderstood: "yes",
    penaltySought: "no",
    signs: ["papersHeld"],
    childHelp: "yes",
  };
  const taken = (by: Actor, more = {}) => at.send(by, "case.step", dossier, { case: id, step: "visit", answers: { ...visit, ...more } });
  expect(await taken(labour(), { victimHelp: "declined" })).toMatchObject({ ok: false });
  expect(await taken(inspector())).toMatchObject({ ok: false, refusal: { rule: "LBI3" } });
  expect(await taken(inspector(), { victimHelp: "declined" })).toMatchObject({ ok: true, answer: { says: { state: "visited" } } });
  // The desk has a case of its own in this dossier, and still finds nothing of the inspection there.
  await at.must(person, "case.open", dossier, { case: at.node.newId(), procedure: "patent", answers: { appliesAlone: "yes" } });
  const seen = JSON.stringify(await at.desk.open(labour(), dossier, "read", ({ subjects }) => subjects));
  expect(seen).toContain("patent");
  expect(seen).not.toContain("papersHeld");
  expect(seen).not.toContain("labour-inspection");
});

test("[PR21, AC4] the labour desk and the inspection record who walks in, and read no needs that a post found", async () => {
  for (const [desk, unit] of [
    [labour(), "XD-LAB"],
    [inspector(), "XD-INSP"],
  ] as const) {
    const dossier = at.node.newId();
    expect(
      await at.send(desk, "arrival.record", dossier, arrival(dossier, { post: unit, wishesAsylum: "no", reasonOwnWords: undefined })),
    ).toMatchObject({ ok: true });
    expect(
      await at.send(desk, "case.open", dossier, { case: at.node.newId(), procedure: "patent", answers: { appliesAlone: "yes" } }),
    ).toMatchObject({
      ok: unit === "XD-LAB",
    });
  }
});

test("[GRV5, GRV7] a complaint has a number and a day of answer, gets a reasoned answer, and stays open until the remedy is given", async () => {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const answers = { about: "centre", words: "They took my phone.", inDanger: "no" };
  const opened = await at.must(person, "case.open", dossier, { case: id, procedure: "grievance", answers });
  expect(opened.says?.["reference"]).toMatch(/^XD-/);
  const dues = () =>
    at.desk.open(person, dossier, "read", ({ tx }) =>
      tx.query<{ step: string; due_at: string | null }>("select step, due_at from process.obligation where subject = $1 order by step", [
        id,
      ]),
    );
  expect((await dues())?.find((one) => one.step === "answer")?.due_at).not.toBeNull();
  const step = (name: string, given: Record<string, unknown>) =>
    at.send(monitor(), "case.step", dossier, { case: id, step: name, answers: given });
  expect(await step("examine", { involved: "no", pressed: "no", toldPolice: "no" })).toMatchObject({ ok: true });
  const reply = { involved: "no", finding: "right", findingReasons: "Two saw it.", answerUnderstood: "yes" };
  expect(await step("answer", reply)).toMatchObject({ ok: false, refusal: { rule: "GRV5" } });
  expect(await step("answer", { ...reply, remedy: "The phone is given back." })).toMatchObject({
    ok: true,
    answer: { says: { state: "answered" } },
  });
  at.setNow("2027-01-20T12:00:00.000Z");
  expect(await step("close", { remedyGiven: "no" })).toMatchObject({ ok: false, refusal: { rule: "GRV7" } });
  expect(await step("close", { remedyGiven: "yes" })).toMatchObject({ ok: true, answer: { says: { state: "closed" } } });
  at.setNow("2026-11-20T12:00:00.000Z");
});
