import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityConcern } from "../../procedures/security-concern/index.ts";
import { claimActors, type Claim, openClaim, walkClaim } from "../../test/claim.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { readCasePage } from "../process/case-pages.ts";
import type { CasePage, Country, InboxRow, ProcedureSwitch } from "../process/index.ts";
import { openHttp } from "./http.ts";
import { listRoutes } from "./routes.ts";
import { listSilent, watchAll } from "./watching.ts";

const start = "2026-11-20T08:00:00.000Z";
let place: TestNode;
let server: FastifyInstance;
/** Sessions are not what is tested here: the token names the actor. */
const callers = new Map<string, Actor>();
beforeAll(async () => {
  place = await openTestNode();
  place.setNow(start);
  server = openHttp(place.node, listRoutes({ node: place.node, desk: place.desk, forgetSessions: () => undefined }), (token) => {
    const actor = callers.get(token);
    return Promise.resolve(actor && { actor, session: { verifiedAt: start } });
  });
});
afterAll(async () => {
  await server.close();
  await place.close();
});

async function get<T>(actor: Actor, url: string): Promise<{ status: number; body: T }> {
  callers.set(actor.account, actor);
  const answer = await server.inject({ method: "GET", url, headers: { cookie: `panah=${actor.account}` } });
  return { status: answer.statusCode, body: answer.json() as T };
}

const everyUnit = () => `set local panah.units = '{${place.node.country.units.map((unit) => unit.code).join(",")}}'`;
const rowsOf = (sql: string, params: unknown[] = []) => place.database.owner.transaction(everyUnit(), (tx) => tx.query(sql, params));
const clocksOf = (claim: Claim) =>
  rowsOf("select name, unit, step, started_at, due_at, remind_at from process.obligation where subject = $1 order by name", [claim.id]);
const recent = { arrivedAt: "2026-11-19T22:00:00Z" };

test("[PR6, PR9] a claim runs from the wish at the post to recognition, and its rows follow", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  expect(await clocksOf(claim)).toEqual([
    {
      name: "clock/apply",
      unit: "XD-POST-02",
      step: "lodge",
      started_at: "2026-11-19T22:00:00.000Z",
      due_at: "2026-11-30T18:59:59.999Z",
      remind_at: null,
    },
    {
      name: "clock/forward",
      unit: "XD-POST-02",
      step: "forward",
      started_at: "2026-11-19T22:00:00.000Z",
      due_at: "2026-11-20T22:00:00.000Z",
      remind_at: null,
    },
  ]);
  await walkClaim(place, actors, claim, "register");
  expect((await clocksOf(claim)).map((one) => `${String(one["name"])} ${String(one["unit"])}`)).toEqual([
    "clock/certificate XD-MS-CAP",
    "clock/decide XD-COM",
  ]);
  await walkClaim(place, actors, claim, "notifyRecognition", "register");
  expect(await rowsOf("select state, is_final, unit, closed_at from process.case where id = $1", [claim.id])).toEqual([
    { state: "recognised", is_final: true, unit: "XD-MS-CAP", closed_at: start },
  ]);
  expect(await clocksOf(claim)).toEqual([]);
});

test("[CS1] a case waits in plain sight where it lies, also when only others answer for a time limit", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  const inOfficersInbox = async () =>
    (await get<{ rows: InboxRow[] }>(actors.officer, "/api/inbox")).body.rows
      .filter((row) => row.subject === claim.id)
      .map((row) => `${row.name}: ${row.title.en}`);
  await walkClaim(place, actors, claim, "handCertificate");
  expect(await inOfficersInbox()).toEqual(expect.not.arrayContaining(["waits/decide: Hold an interview"]));
  await walkClaim(place, actors, claim, "inform", "handCertificate");
  await place.must(actors.registrar, "case.step", claim.dossier, {
    case: claim.id,
    step: "noteFingerprints",
    answers: { fingerprints: "done" },
  });
  expect(await inOfficersInbox()).toEqual(["waits/decide: Hold an interview"]);
  await walkClaim(place, actors, claim, "assess", "inform");
  expect(
    (await get<{ rows: InboxRow[] }>(actors.reviewer, "/api/inbox")).body.rows
      .filter((row) => row.subject === claim.id)
      .map((row) => row.title.en),
  ).toEqual(["Review the assessment"]);
  await walkClaim(place, actors, claim, "decide", "assess");
  expect(await inOfficersInbox()).toEqual(["clock/notify: To give notice"]);
});

test("[CS2] who decided issues the letter, and no longer sees the case once notice was given", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  await walkClaim(place, actors, claim, "decide");
  const letter = { document: randomUUID(), case: claim.id, kind: "decision-letter" };
  expect(await place.send(actors.decider, "document.issue", claim.dossier, letter)).toMatchObject({ ok: true });
  await walkClaim(place, actors, claim, "notifyRecognition", "decide");
  expect((await get(actors.decider, `/api/cases/${claim.dossier}/${claim.id}`)).status).toBe(404);
});

test("[CS2] the post that opened a claim sees how far it is, never what was said, and nothing once it was handed over and registered", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  const url = `/api/cases/${claim.dossier}/${claim.id}`;
  const atPost = await get<CasePage>(actors.post, url);
  expect(atPost.status).toBe(200);
  expect(JSON.stringify(atPost.body.subject)).not.toContain("irregular");
  expect(atPost.body.steps.map((step) => step.id).sort()).toEqual(["forward", "lodge"]);
  expect((await get(actors.judge, url)).status).toBe(404);
  expect((await get(actors.registrar, url)).status).toBe(404);
  await walkClaim(place, actors, claim, "register");
  expect((await get(actors.registrar, url)).status).toBe(200);
  const relations = await rowsOf("select unit from access.relation where cause = $1 order by unit", [claim.id]);
  expect(relations.map((one) => one["unit"])).toEqual(["XD-COM", "XD-MS-CAP"]);
  expect((await get(actors.post, url)).status).toBe(404);
});

test("[CS2] an official of another post, and the same role elsewhere, may not take the step", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  const step = { case: claim.id, step: "lodge", answers: { lodgedOn: "2026-11-20", ownWords: "x" } };
  for (const other of [place.as("aziz"), place.as("karim"), place.as("hakim"), actors.judge]) {
    const answer = await place.send(other, "case.step", claim.dossier, step);
    expect([other.unit, answer.ok ? "recorded" : answer.refusal.code]).toEqual([
      other.unit,
      other.role.commands.includes("case.step") ? "access.not-available" : "access.not-permitted",
    ]);
  }
  const invented = await place.send(actors.post, "case.step", claim.dossier, { ...step, case: randomUUID() });
  expect(invented).toMatchObject({ ok: false, refusal: { code: "access.not-available" } });
});

test("[PR1] a step from a state that the case has left is refused; twice at once, one is taken", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  const lodge = () =>
    place.send(actors.post, "case.step", claim.dossier, {
      case: claim.id,
      step: "lodge",
      seen: "wished",
      answers: { lodgedOn: "2026-11-20", ownWords: "x" },
    });
  const answers = await Promise.all([lodge(), lodge()]);
  expect(answers.map((one) => (one.ok ? "recorded" : one.refusal.code)).sort()).toEqual(["recorded", "step.not-from-here"]);
});

test("[PR7, PR9] not twice in one procedure, not in a procedure that is off, not in the future", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  const open = (more: object, at?: string) =>
    place.send(
      actors.post,
      "case.open",
      claim.dossier,
      { case: randomUUID(), procedure: "asylum", answers: { wishedOn: "2026-11-20" }, ...more },
      at ? { at } : {},
    );
  expect(await open({})).toMatchObject({ refusal: { code: "case.open-already", rule: "PR7" } });
  expect(await open({ procedure: "tennis-club" })).toMatchObject({ refusal: { code: "case.procedure-off" } });
  expect(await open({ procedure: "entry-screening", answers: {} }, "2026-11-21T08:00:00Z")).toMatchObject({
    refusal: { code: "case.in-future", rule: "PR9" },
  });
  expect(await open({ procedure: "entry-screening", answers: {} })).toMatchObject({ ok: true });
});

test("[PR9] a step entered late keeps its true time, and its clocks count from it", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, { ...recent, at: "2026-11-19T23:00:00Z" });
  await place.must(
    actors.post,
    "case.step",
    claim.dossier,
    { case: claim.id, step: "lodge", answers: { lodgedOn: "2026-11-20", ownWords: "x" } },
    { at: "2026-11-19T23:30:00Z" },
  );
  expect((await clocksOf(claim)).find((one) => one["name"] === "clock/register")).toMatchObject({
    started_at: "2026-11-19T23:30:00.000Z",
    due_at: "2026-11-25T18:59:59.999Z",
  });
});

test("[CS4] the page names the rule that blocks and the next lawful step, as the refusal does", async () => {
  const actors = claimActors(place);
  const claim = { dossier: randomUUID(), id: randomUUID() };
  await place.must(actors.post, "arrival.record", claim.dossier, {
    person: claim.dossier,
    post: "XD-POST-02",
    arrivedAt: recent.arrivedAt,
    names: [{ script: "Latn", given: "Omid" }],
  });
  await place.must(actors.post, "case.open", claim.dossier, { case: claim.id, procedure: "asylum", answers: { wishedOn: "2026-11-20" } });
  await walkClaim(place, actors, claim, "forward");
  const page = await get<CasePage>(actors.registrar, `/api/cases/${claim.dossier}/${claim.id}`);
  const register = page.body.steps.find((step) => step.id === "register");
  expect(register).toMatchObject({
    isBlocked: true,
    gates: [{ id: "fearAsked", rule: "AS1", verdict: "undetermined", awaitsAnswers: false }],
  });
  expect(register?.form?.questions.map((one) => one.id)).toContain("languageSpoken");
  callers.set(actors.registrar.account, actors.registrar);
  const refused = await server.inject({
    method: "POST",
    url: "/api/commands",
    headers: { cookie: `panah=${actors.registrar.account}`, "sec-fetch-site": "same-origin" },
    payload: {
      id: randomUUID(),
      kind: "case.step",
      dossier: claim.dossier,
      payload: { case: claim.id, step: "register", answers: { registeredOn: "2026-11-20", childAlone: "no", languageSpoken: "prs" } },
    },
  });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    code: "gate.undetermined",
    rule: "AS1",
    nextStep: expect.stringContaining("Ask the person") as string,
  });
  expect((refused.json() as { title: string }).title).toContain("only after the person was asked");
});

test("[PR11] a case is given to an official of its unit who works on such cases, and to nobody else", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  await walkClaim(place, actors, claim, "register");
  const accounts = [
    ["emil", "eligibility-officer", "XD-MS-CAP"],
    ["hakim", "child-protection-officer", "XD-CP"],
  ] as const;
  for (const [name, role, unit] of accounts) {
    const account = place.as(name).account;
    await place.database.app.transaction("", (tx) =>
      tx.query("insert into access.account (id, name, login, role, unit, version) values ($1, $2, $2, $3, $4, 1) on conflict do nothing", [
        account,
        name,
        role,
        unit,
      ]),
    );
  }
  const assign = (account: string | null) => place.send(actors.registrar, "case.assign", claim.dossier, { case: claim.id, account });
  expect(await assign(place.as("hakim").account)).toMatchObject({ refusal: { code: "case.assignee-unfit" } });
  expect(await assign(randomUUID())).toMatchObject({ refusal: { code: "case.assignee-unfit" } });
  expect(await assign(actors.officer.account)).toMatchObject({ ok: true });
  const inbox = await get<{ rows: InboxRow[] }>(actors.officer, "/api/inbox?mine=yes");
  expect(inbox.body.rows.map((row) => [row.subject, row.isMine, row.ownerName])).toEqual([[claim.id, true, "emil"]]);
  const unseen = { case: claim.id, account: actors.registrar.account, from: null };
  expect(await place.send(actors.registrar, "case.assign", claim.dossier, unseen)).toMatchObject({
    refusal: { code: "case.given-meanwhile", rule: "PR11" },
  });
  const seen = { case: claim.id, account: null, from: actors.officer.account };
  expect(await place.send(actors.registrar, "case.assign", claim.dossier, seen)).toMatchObject({ ok: true });
});

test("[CS3] the inbox groups, counts exactly, pages without gap, and tells nothing of a person", async () => {
  const post = place.as("bahor");
  type Inbox = { rows: InboxRow[]; counts: Record<string, number>; next?: string };
  for (let n = 0; n < 60; n++) await openClaim(place, post, { arrivedAt: `2026-11-${n % 2 ? "19" : "17"}T22:00:00Z` });
  const first = (await get<Inbox>(post, "/api/inbox")).body;
  const rest: InboxRow[] = [];
  for (let next = first.next; next !== undefined;) {
    const page = (await get<Inbox>(post, `/api/inbox?after=${next}`)).body;
    rest.push(...page.rows);
    next = page.next;
  }
  const all = [...first.rows, ...rest];
  expect(new Set(all.map((row) => `${row.subject} ${row.name}`)).size).toBe(all.length);
  const total = Object.values(first.counts).reduce((sum, one) => sum + one, 0);
  expect(all.length).toBe(total);
  for (const group of ["overdue", "today", "week", "later"])
    expect([group, all.filter((row) => row.group === group).length]).toEqual([group, first.counts[group]]);
  expect(first.counts["overdue"]).toBeGreaterThanOrEqual(30);
  expect(JSON.stringify(first)).not.toMatch(/Nawid|canary/);
  const supervisor = place.as("said", { unit: "XD-BS-HQ" });
  const above = (await get<Inbox>(supervisor, "/api/inbox")).body;
  expect(above.counts).toMatchObject({ overdue: first.counts["overdue"], today: 0, week: 0, later: 0 });
});

test("[CS6, CS7, RE5] what is late is one notice to the supervisor, a day later one to the unit above, and no more", async () => {
  await watchAll(place.node);
  const notices = () =>
    rowsOf("select unit, kind, count from process.notice where seen_at is null and kind like 'clock.overdue%' order by unit, kind");
  const [{ late = 0 } = {}] = (await rowsOf(
    "select count(*)::int as late from process.obligation where unit = 'XD-POST-02' and acts_at <= $1",
    [start],
  )) as { late?: number }[];
  expect(await notices()).toContainEqual({ unit: "XD-POST-02", kind: "clock.overdue", count: late });
  expect(await watchAll(place.node)).toBe(0);
  const supervisor = place.as("said", { unit: "XD-POST-02" });
  const listed = (await get<{ notices: { id: string; count: number }[]; unseen: number }>(supervisor, "/api/notices")).body;
  expect(listed).toMatchObject({ unseen: 1, notices: [{ count: late }] });
  place.setNow("2026-11-21T08:01:00.000Z");
  await watchAll(place.node);
  expect(await notices()).toContainEqual({ unit: "XD-BS-HQ", kind: "clock.overdue.again", count: late });
  place.setNow("2026-11-25T08:01:00.000Z");
  await watchAll(place.node);
  expect(await rowsOf("select max(escalated) as most from process.obligation")).toEqual([{ most: 2 }]);
  expect(await listSilent(place.node)).toEqual([]);
  const seen = await server.inject({
    method: "POST",
    url: "/api/notices/seen",
    headers: { cookie: `panah=${supervisor.account}` },
    payload: { id: listed.notices[0]?.id },
  });
  expect(seen.statusCode).toBe(200);
  expect((await get(place.as("bahor"), "/api/notices")).status).toBe(403);
  place.setNow(start);
});

test("[CS5] a coordinator's chart covers every unit and merges cells below five; a unit sees its own counts", async () => {
  type Chart = { units: { unit: string; overdue: unknown; today: unknown; week: unknown; later: unknown }[] };
  const outside = (await get<Chart>(place.as("nigora"), "/api/charts/inbox")).body.units;
  expect(outside.map((one) => one.unit)).toEqual(place.node.country.units.map((one) => one.code).sort());
  for (const one of outside) for (const cell of [one.overdue, one.today, one.week, one.later]) expect([1, 2, 3, 4]).not.toContain(cell);
  const own = (await get<Chart>(place.as("dilnoza"), "/api/charts/inbox")).body.units;
  expect(own.map((one) => one.unit)).toEqual(["XD-MS-CAP"]);
  expect((await get(place.as("lola"), "/api/charts/inbox")).status).toBe(403);
  const arrivals = await get<{ units: { unit: string; points: { at: string; count: unknown }[] }[] }>(
    place.as("bahor"),
    "/api/charts/arrivals",
  );
  expect(arrivals.body.units[0]).toMatchObject({
    unit: "XD-POST-02",
    points: expect.arrayContaining([expect.objectContaining({ at: "2026-11-20" })]) as unknown,
  });
});

test("[CS4] lanes show each procedure that the reader may open, and procedures show their clocks with evidence", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  await place.must(actors.post, "case.open", claim.dossier, { case: randomUUID(), procedure: "entry-screening", answers: {} });
  const lanes = (
    await get<{ lanes: { head: { procedure: string }; clocks: unknown[] }[] }>(actors.post, `/api/persons/${claim.dossier}/cases`)
  ).body.lanes;
  expect(lanes.map((one) => one.head.procedure).sort()).toEqual(["asylum", "entry-screening"]);
  expect((await get(actors.judge, `/api/persons/${claim.dossier}/cases`)).status).toBe(404);
  const page = (await get<{ clocks: { id: string; figure: string; source: string }[] }>(actors.post, "/api/procedures/asylum")).body;
  expect(page.clocks.find((clock) => clock.id === "decide")).toMatchObject({
    figure: "confirmed",
    source: "xd-law:decision",
    quantity: 3,
    unit: "month",
  });
});

test("[CS4] a gate that the form's answers decide is shown, and does not block before they are given", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  await walkClaim(place, actors, claim, "inform");
  const page = await get<CasePage>(actors.officer, `/api/cases/${claim.dossier}/${claim.id}`);
  const interview = page.body.steps.find((step) => step.id === "interview");
  expect(interview?.gates.find((gate) => gate.id === "heardAlone")).toMatchObject({ verdict: "undetermined", awaitsAnswers: true });
  expect(interview?.gates.find((gate) => gate.id === "personInformed")).toMatchObject({ verdict: "yes", awaitsAnswers: false });
  expect(interview?.isBlocked).toBe(false);
});

test("[CS10] one person, three procedures at once, one page: each reader sees their own, with what is due", async () => {
  const actors = claimActors(place);
  const { dossier } = await openClaim(place, actors.post, recent);
  const [screening, signs] = [randomUUID(), randomUUID()];
  await place.must(actors.post, "case.open", dossier, { case: screening, procedure: "entry-screening", answers: {} });
  await place.must(actors.post, "referral.send", dossier, { referral: randomUUID(), route: "nrm" });
  const answers = { signsSeen: "A man waits for him.", notedBy: "police", inDangerNow: "unsure" };
  await place.must(place.as("inna"), "case.open", dossier, { case: signs, procedure: "trafficking", answers });
  type Lanes = { lanes: { head: { procedure: string }; clocks: { dueAt?: string }[] }[] };
  const lanes = async (actor: Actor) => (await get<Lanes>(actor, `/api/persons/${dossier}/cases`)).body.lanes;
  const names = async (actor: Actor) => (await lanes(actor)).map((one) => one.head.procedure).toSorted();
  expect(await names(actors.post)).toEqual(["asylum", "entry-screening"]);
  expect(await names(place.as("inna"))).toEqual(["entry-screening", "trafficking"]);
  const own = place.as("aziz", { role: "person", ownDossier: dossier });
  expect(await names(own)).toEqual(["asylum", "entry-screening", "trafficking"]);
  for (const lane of await lanes(own))
    expect(
      lane.clocks.some((clock) => clock.dueAt !== undefined),
      lane.head.procedure,
    ).toBe(true);
});

test("[CS10] one person, five procedures at once: one page, a lane each, and the dates of all of them", async () => {
  const actors = claimActors(place);
  const { dossier } = await openClaim(place, actors.post, recent);
  const own = place.as("aziz", { role: "person", ownDossier: dossier });
  const open = (actor: Actor, procedure: string, answers: object) =>
    place.must(actor, "case.open", dossier, { case: randomUUID(), procedure, answers });
  await open(actors.post, "entry-screening", {});
  await place.must(actors.post, "referral.send", dossier, { referral: randomUUID(), route: "nrm" });
  await open(place.as("inna"), "trafficking", { signsSeen: "A man waits for him.", notedBy: "police", inDangerNow: "unsure" });
  await open(own, "statelessness", { appliedOn: "2026-11-20", byAuthority: "person", ownWords: "No country says that I am theirs." });
  await open(own, "grievance", { about: "border", words: "They kept my bag." });
  type Lanes = { lanes: { head: { procedure: string; isFinal: boolean }; clocks: { dueAt?: string }[] }[] };
  const { lanes } = (await get<Lanes>(own, `/api/persons/${dossier}/cases`)).body;
  expect(lanes.map((one) => one.head.procedure).toSorted()).toEqual([
    "asylum",
    "entry-screening",
    "grievance",
    "statelessness",
    "trafficking",
  ]);
  for (const { head, clocks } of lanes)
    expect([head.procedure, clocks.some((one) => one.dueAt !== undefined)]).toEqual([head.procedure, true]);
});

test("[PR40, AS33] counsel of a clinic sees the case that the person let them into, no other, and nothing once it is ended", async () => {
  const actors = claimActors(place);
  const [claim, another] = [await openClaim(place, actors.post, recent), await openClaim(place, actors.post, recent)];
  await place.must(actors.post, "case.open", claim.dossier, { case: randomUUID(), procedure: "entry-screening", answers: {} });
  for (const one of [claim, another]) await walkClaim(place, actors, one, "register");
  const counsel = place.as("karim", { role: "legal-adviser", unit: "XD-AID" });
  const sees = async (one: Claim) => (await get(counsel, `/api/cases/${one.dossier}/${one.id}`)).status;
  const own = place.as("aziz", { role: "person", ownDossier: claim.dossier });
  const step = (name: string, answers: object) => ({ case: claim.id, step: name, answers });
  type Steps = { steps: { id: string }[] };
  const mayEnd = async () =>
    (await get<Steps>(own, `/api/cases/${claim.dossier}/${claim.id}`)).body.steps.some((one) => one.id === "endCounsel");
  expect([await sees(claim), await sees(another), await mayEnd()]).toEqual([404, 404, false]);
  await place.must(own, "case.step", claim.dossier, step("letCounselIn", { counselChosen: "yes" }));
  expect([await sees(claim), await sees(another), await mayEnd()]).toEqual([200, 404, true]);
  await place.must(counsel, "case.step", claim.dossier, step("handInEvidence", { evidence: "A letter", evidenceOn: "2026-11-20" }));
  const rows = await rowsOf("select unit from process.case where id = $1", [claim.id]);
  expect(rows).toEqual([{ unit: "XD-MS-CAP" }]);
  type Lanes = { lanes: { head: { procedure: string } }[] };
  const lanes = (await get<Lanes>(counsel, `/api/persons/${claim.dossier}/cases`)).body.lanes;
  expect(lanes.map((one) => one.head.procedure)).toEqual(["asylum"]);
  await place.must(own, "case.step", claim.dossier, step("endCounsel", { counselUntil: "2026-11-20" }));
  expect(await sees(claim)).toBe(404);
});

test("[PR57] a step offers what is opened beside it to whom its opening names, and to nobody else", async () => {
  const post = place.as("aziz");
  const person = randomUUID();
  await place.must(post, "arrival.record", person, arrival(person, recent));
  const screening = randomUUID();
  await place.must(post, "case.open", person, { case: screening, procedure: "entry-screening" });
  const inform = { informedIn: "prs", informedHow: ["aloud"], purposeExplained: "yes" };
  await place.must(post, "case.step", person, { case: screening, step: "inform", answers: inform });
  const beside = async (country: Country) => {
    const parts = { desk: place.desk, country, procedures, beside: { isOf: () => false, knownOf: () => ({}) }, marksOf: () => [] };
    const page = await readCasePage(parts, post, { dossier: person, id: screening });
    return page?.steps.find(({ id }) => id === "lookAtSecurity")?.opensBeside;
  };
  const { country, procedures } = place.node;
  expect(await beside(country)).toEqual([{ id: "security-concern", title: securityConcern.opening.title }]);
  const { "security-concern": concern, ...others } = country.procedures;
  expect(await beside({ ...country, procedures: others })).toEqual([]);
  const elsewhere = { ...concern, parts: { ...concern?.parts, post: { roles: ["registrar"], units: ["XD-MS-CAP"] } } };
  expect(await beside({ ...country, procedures: { ...others, "security-concern": elsewhere as ProcedureSwitch } })).toEqual([]);
});

test("[PR51] a person is offered what may be opened for them: not what is open already, nor what a rule stands against", async () => {
  const [registrar, examiner] = [place.as("dilnoza"), place.as("emil", { role: "exclusion-examiner" })];
  const arrive = async (birth?: object) => {
    const person = randomUUID();
    await place.must(registrar, "arrival.record", person, arrival(person, { ...recent, post: "XD-MS-CAP", birth }));
    return person;
  };
  const mayOpen = async (dossier: string) => (await get<{ mayOpen: string[] }>(examiner, `/api/persons/${dossier}/cases`)).body.mayOpen;
  const grown = await arrive({ precision: "year", year: 1980 });
  expect(await mayOpen(grown)).toEqual(["exclusion"]);
  expect(await mayOpen(await arrive({ precision: "year", year: 2013 }))).toEqual([]);
  expect(await mayOpen(await arrive())).toEqual([]);
  const answers = { triggerKind: "statement", triggerWords: "Says that he guarded a prison." };
  await place.must(examiner, "case.open", grown, { case: randomUUID(), procedure: "exclusion", answers });
  expect(await mayOpen(grown)).toEqual([]);
});

test("[CS11] what a claim measures is worked out from its cases: exactly for the unit, without small counts for a coordinator", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, recent);
  await walkClaim(place, actors, claim, "notifyRecognition");
  type Told = { figures: { id: string; began?: number; arrived?: number; halfDays?: number }[] };
  const figures = async (actor: Actor) => (await get<Told>(actor, "/api/procedures/asylum/figures")).body.figures;
  const own = await figures(actors.officer);
  const [share, days] = [own.find((one) => one.id === "recognitionShare"), own.find((one) => one.id === "daysToRegistration")];
  const [counted] = await rowsOf(
    "select count(*) filter (where reached ? 'decide')::int as began, count(*) filter (where reached ? 'recognised')::int as arrived from process.case where procedure = 'asylum' and unit = 'XD-MS-CAP'",
  );
  expect(share).toMatchObject(counted ?? {});
  expect(days?.halfDays).toBeTypeOf("number");
  const outside = (await figures(place.as("nigora"))).find((one) => one.id === "recognitionShare");
  expect(outside).toEqual({ id: "recognitionShare" });
  expect((await get(actors.judge, "/api/procedures/asylum/figures")).status).toBe(403);
  expect((await get(actors.officer, "/api/procedures/tennis/figures")).status).toBe(404);
});

test("[CS21] who hears a claim is told of a security concern in their unit by no chart and no figure; who handed it on is", async () => {
  const [registrar, officer] = [place.as("dilnoza"), place.as("emil")];
  const body = place.as("emil", { role: "security-officer", unit: "XD-SEC" });
  type Chart = { units: { unit: string; overdue: number; today: number; week: number; later: number }[] };
  const due = async (actor: Actor) => {
    const own = (await get<Chart>(actor, "/api/charts/inbox")).body.units.find(({ unit }) => unit === "XD-MS-CAP");
    return own ? own.overdue + own.today + own.week + own.later : 0;
  };
  const before = { registrar: await due(registrar), officer: await due(officer) };
  const [person, id] = [randomUUID(), randomUUID()];
  await place.must(
    registrar,
    "arrival.record",
    person,
    arrival(person, { ...recent, post: "XD-MS-CAP", birth: { precision: "year", year: 1980 } }),
  );
  const arrived = { registrar: (await due(registrar)) - before.registrar, officer: (await due(officer)) - before.officer };
  const answers = { concernKind: "hit", concernSource: "A list", concernWords: "A name", concernPurpose: "A look", claimInside: "no" };
  await place.must(registrar, "case.open", person, { case: id, procedure: "security-concern", answers });
  expect(await due(registrar)).toBe(before.registrar + arrived.registrar + 1);
  expect(await due(officer)).toBe(before.officer + arrived.officer);
  await place.must(registrar, "case.step", person, { case: id, step: "handOn", answers: {} });
  await place.must(body, "case.step", person, { case: id, step: "decline", answers: { declinedWhy: "A matter of customs." } });
  type Told = { figures: { id: string; began?: number }[] };
  const figures = async (actor: Actor) => (await get<Told>(actor, "/api/procedures/security-concern/figures")).body.figures;
  expect((await figures(registrar)).find((one) => one.id === "declinedShare")?.began).toBe(1);
  expect(await figures(officer)).toEqual([]);
});
