import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, claimSteps, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { ensureOperator } from "../app/operator.ts";
import type { CasePage } from "../process/index.ts";
import type { InterviewView } from "./index.ts";

let at: TestNode;
let browser: TestBrowser;
let close: () => Promise<void>;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T08:00:00.000Z");
  const edge = openTestEdge(at.node);
  browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "eligibility-officer", unit: "XD-MS-CAP" });
  close = () => edge.close().then(() => undefined);
});
afterAll(async () => {
  await close();
  await at.close();
});

async function claim(): Promise<Claim> {
  const actors = claimActors(at);
  const opened = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, opened, "inform");
  return opened;
}
const send = (one: Claim, kind: string, payload: Record<string, unknown>) => at.send(at.as("emil"), kind, one.dossier, payload);
const must = (one: Claim, kind: string, payload: Record<string, unknown>) => at.must(at.as("emil"), kind, one.dossier, payload);

/** A record with two lines. */
async function record(one: Claim, more: Record<string, unknown> = {}): Promise<string> {
  const interview = at.node.newId();
  await must(one, "interview.begin", {
    interview,
    case: one.id,
    language: "prs",
    interpreter: { name: "Sabo Interpreter", sex: "F" },
    ...more,
  });
  await must(one, "interview.write", { interview, lines: [{ question: "Where did you live?", answer: "In the valley." }] });
  await must(one, "interview.write", { interview, lines: [{ question: "Who came?", answer: "Four armed men, in May." }] });
  return interview;
}
const read = async (one: Claim) =>
  (await browser.get(`/api/cases/${one.dossier}/${one.id}/interviews`)).json<{ interviews: InterviewView[] }>().interviews;
const page = async (one: Claim) => (await browser.get(`/api/cases/${one.dossier}/${one.id}`)).json<CasePage>();
const knownOf = async (one: Claim) =>
  Object.fromEntries(
    (await page(one)).steps
      .find((step) => step.id === "interview")
      ?.form?.questions.flatMap((question) => (question.known === undefined ? [] : [[question.id, question.known]])) ?? [],
  );

test("[IR1] a record is begun in a case by who plays a part in it, and takes over language and interpreter of its appointment", async () => {
  const one = await claim();
  const helper = at.node.newId();
  const entry = { kind: "interpreter", name: "Shirin", sex: "F", languages: ["prs"], askedOn: "2026-11-01" };
  await at.must(at.as("nigora"), "helper.record", helper, { helper, entry });
  const who = at.as("emil");
  await at.must(at.as("operator"), "account.create", who.account, {
    account: who.account,
    name: who.name,
    login: "emil",
    role: who.role.id,
    unit: who.unit,
  });
  const appointment = at.node.newId();
  await must(one, "appointment.book", {
    appointment,
    case: one.id,
    kind: "interview",
    startsAt: "2026-11-21T09:00:00Z",
    minutes: 60,
    officer: who.account,
    interpreter: helper,
    language: "prs",
  });
  await must(one, "interview.begin", { interview: at.node.newId(), case: one.id, appointment });
  expect(await read(one)).toMatchObject([{ appointment, language: "prs", interpreter: { name: "Shirin", sex: "F" }, lines: [] }]);
  expect(await send(one, "interview.begin", { interview: at.node.newId(), case: one.id })).toMatchObject({
    refusal: { code: "interview.language-missing", rule: "IR1" },
  });
  expect(
    await at.send(at.as("hakim"), "interview.begin", one.dossier, { interview: at.node.newId(), case: one.id, language: "prs" }),
  ).toMatchObject({ refusal: { code: "access.not-available" } });
});

test("[IR2, IR3] lines stand in their order as typed; a correction stands beside its line and changes nothing of it", async () => {
  const one = await claim();
  const interview = await record(one);
  await must(one, "interview.correct", { interview, line: 2, text: "It was in June." });
  expect(await read(one)).toMatchObject([
    {
      lines: [
        { number: 1, question: "Where did you live?", answer: "In the valley.", corrections: [] },
        { number: 2, answer: "Four armed men, in May.", corrections: [{ text: "It was in June." }] },
      ],
    },
  ]);
  expect(await send(one, "interview.correct", { interview, line: 3, text: "x" })).toMatchObject({
    refusal: { code: "interview.line-unknown", rule: "IR3" },
  });
});

test("[IR4] read back in a language through an interpreter: not confirmed it stays open and says so, confirmed it is closed", async () => {
  const one = await claim();
  const empty = at.node.newId();
  await must(one, "interview.begin", { interview: empty, case: one.id, language: "prs" });
  const readBack = (interview: string, outcome: string) =>
    send(one, "interview.read-back", { interview, language: "prs", interpreter: { name: "Sabo Interpreter", sex: "F" }, outcome });
  expect(await readBack(empty, "confirmed")).toMatchObject({ refusal: { code: "interview.empty", rule: "IR4" } });
  const interview = await record(one);
  expect(await readBack(interview, "notConfirmed")).toMatchObject({ ok: true });
  await must(one, "interview.correct", { interview, line: 2, text: "It was in June." });
  expect(await readBack(interview, "confirmed")).toMatchObject({ ok: true });
  const found = (await read(one)).find((view) => view.id === interview);
  expect(found?.readBacks.map((each) => [each.outcome, each.interpreter?.name])).toEqual([
    ["notConfirmed", "Sabo Interpreter"],
    ["confirmed", "Sabo Interpreter"],
  ]);
  expect(found?.closedAt).toBe("2026-11-20T08:00:00.000Z");
  for (const [kind, more] of [
    ["interview.write", { lines: [{ question: "More?", answer: "" }] }],
    ["interview.correct", { line: 1, text: "x" }],
  ] as const)
    expect(await send(one, kind, { interview, ...more })).toMatchObject({ refusal: { code: "interview.confirmed", rule: "IR4" } });
});

test("[IR5] the step takes the record in with its day, interpreter and confirmation, and is not offered the same record again", async () => {
  const one = await claim();
  expect(await knownOf(one)).toEqual({});
  const interview = await record(one);
  await must(one, "interview.correct", { interview, line: 2, text: "It was in June." });
  await must(one, "interview.read-back", { interview, language: "prs", outcome: "confirmed" });
  const known = await knownOf(one);
  expect(known).toMatchObject({ interviewedOn: "2026-11-20", interpreterSex: "woman", readBack: "yes", corrections: "2. It was in June." });
  expect(known["record"]).toMatch(/^1\. Where did you live\?\nIn the valley\.\n\n2\. Who came\?\nFour armed men, in May\.\n\[/);
  expect(JSON.stringify(known)).not.toContain("Sabo");
  const step = claimSteps.find((each) => each.step === "interview");
  await must(one, "case.step", { case: one.id, step: "interview", answers: { ...step?.answers, ...known } });
  expect(await knownOf(one)).toEqual({});
});

test("[IR1] a post that opened the claim never reads what was said", async () => {
  const one = await claim();
  await record(one);
  const view = await at.desk.open(at.as("dilnoza"), one.dossier, "read", ({ subjects }) => subjects.map((state) => state.kind));
  expect(view).not.toContain("interview");
});
