import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { setUpScheme } from "../../test/schemes.ts";
import type { Actor } from "../access/index.ts";
import {
  encodeSigned,
  findForm,
  isRevoked,
  printsOf,
  readStatusList,
  verifySigned,
  type SignedClaims,
  type VerifyKey,
} from "../document/index.ts";
import { documentRoutes } from "../document/server.ts";
import { fieldsOf } from "../ledger/index.ts";
import { lockQuotas } from "../process/server.ts";
import { documentParts } from "./document-parts.ts";
import { rebuildAndCompare } from "./rebuild.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T12:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await edge.close();
  await at.close();
});

type Own = { readonly dossier: string; readonly id: string; readonly person: Actor };

/** Somebody who arrived, and who opens a case of their own. */
async function openOwn(procedure: string, answers: Record<string, unknown>): Promise<Own> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(person, "case.open", dossier, { case: id, procedure, answers });
  return { dossier, id, person };
}
const labour = () => at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
const step = (own: Own, by: Actor, name: string, answers: Record<string, unknown> = {}) =>
  at.must(by, "case.step", own.dossier, { case: own.id, step: name, answers });
const trying = (own: Own, by: Actor, name: string, answers: Record<string, unknown> = {}) =>
  at.send(by, "case.step", own.dossier, { case: own.id, step: name, answers });
async function issue(own: Own, by: Actor, kind: string, more: Record<string, unknown> = {}): Promise<string> {
  const document = at.node.newId();
  await at.must(by, "document.issue", own.dossier, { document, case: own.id, kind, ...more });
  return document;
}
const paperOf = async ({ dossier }: Own, by: Actor, id: string) =>
  fieldsOf(await at.desk.open(by, dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === id)));

/** When a time limit of the case is due. */
const dueOf = (own: Own, name: string) =>
  at.database.owner.transaction("set local panah.units = '{XD-LAB}'", async (tx) => {
    const asked = [own.id, `clock/${name}`];
    return (await tx.query<{ due_at: string }>("select due_at from process.obligation where subject = $1 and name = $2", asked))[0]?.due_at;
  });

/** What the page that checks papers says of a paper today. */
async function verdictOf(own: Own, by: Actor, id: string): Promise<string> {
  const { claims, statusPlace } = await paperOf(own, by, id);
  const { keys } = (await edge.inject("/api/document-keys")).json<{ keys: { keyId: string; issuer: string; publicKey: string }[] }>();
  const known = keys.map((one): VerifyKey => ({ ...one, publicKey: Uint8Array.from(Buffer.from(one.publicKey, "base64url")) }));
  const list = await readStatusList(Uint8Array.from((await edge.inject("/api/status-list")).rawPayload), known);
  const code = await encodeSigned(claims as SignedClaims, at.node.paperKey.keyId, at.node.paperKey.sign);
  const { verdict } = await verifySigned(code, known, list ? [list] : [], at.node.now().slice(0, 10) as never);
  expect(list && isRevoked(list, Number(statusPlace))).toBe(verdict === "revoked");
  return verdict;
}

async function print(own: Own, by: Actor, id: string, kind: string): Promise<string> {
  const release = at.node.newId();
  await at.must(by, "release.record", own.dossier, {
    release,
    about: id,
    channel: "paper",
    recipient: "The person",
    fields: [...(printsOf[kind] ?? [])],
    law: findForm(kind)?.handedUnder,
  });
  const { documentPdf } = documentRoutes(documentParts(at.node, at.desk)).handlers as unknown as Record<
    "documentPdf",
    (input: unknown, caller: unknown) => Promise<{ ok: boolean; value: { file: Uint8Array } }>
  >;
  const printed = await documentPdf(
    { params: { dossier: own.dossier, id }, query: { release } },
    { actor: by, session: { verifiedAt: "" } },
  );
  return printed.ok ? Buffer.from(printed.value.file).subarray(0, 5).toString() : JSON.stringify(printed);
}

const patent = {
  identityTaken: "yes",
  monthsPaid: 3,
  paidOn: "2026-11-20",
  receipt: "R 1",
  childrenLeft: "no",
  contractNumber: "C 7",
  patentNumber: "P 1",
};

test("[DO20, PR31, PTN2] a patent is good for the months that were paid, and for those paid early beside them", async () => {
  const own = await openOwn("patent", { appliesAlone: "yes" });
  expect(await at.send(labour(), "document.issue", own.dossier, { document: at.node.newId(), case: own.id, kind: "patent" })).toMatchObject(
    {
      refusal: { code: "document.step-not-taken", rule: "DO11" },
    },
  );
  await step(own, labour(), "issue", patent);
  const first = await issue(own, labour(), "patent");
  expect(await paperOf(own, labour(), first)).toMatchObject({ validTo: "2027-02-20", claims: { kind: "patent", nationality: "AF" } });
  expect(await verdictOf(own, labour(), first)).toBe("valid");
  expect(await print(own, labour(), first, "patent")).toBe("%PDF-");
  await step(own, labour(), "prolong", { monthsPaid: 2, paidOn: "2026-11-20", receipt: "R 2" });
  const tooLong = { document: at.node.newId(), case: own.id, kind: "patent", replaces: first, validTo: "2027-04-21" };
  expect(await at.send(labour(), "document.issue", own.dossier, tooLong)).toMatchObject({
    refusal: { code: "document.term-exceeded", rule: "DO13" },
  });
  const second = await issue(own, labour(), "patent", { replaces: first });
  expect(await paperOf(own, labour(), second)).toMatchObject({ validTo: "2027-04-20" });
  expect([await verdictOf(own, labour(), first), await verdictOf(own, labour(), second)]).toEqual(["revoked", "valid"]);
});

test("[DO22, PR32, AC7] a worker who gives the patent back ends its paper, and nothing else of it is theirs to write", async () => {
  const own = await openOwn("patent", { appliesAlone: "yes" });
  await step(own, labour(), "issue", patent);
  const paper = await issue(own, labour(), "patent");
  expect(await at.send(own.person, "document.revoke", own.dossier, { document: paper, reason: "My own" })).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
  await step(own, own.person, "giveBack");
  expect(await paperOf(own, labour(), paper)).toMatchObject({ documentState: "revoked" });
  expect(await verdictOf(own, labour(), paper)).toBe("revoked");
  expect(await at.send(labour(), "document.issue", own.dossier, { document: at.node.newId(), case: own.id, kind: "patent" })).toMatchObject(
    {
      refusal: { code: "document.step-not-taken", rule: "DO11" },
    },
  );
});

test("[DO20, DO22, WPT10] a work permit's card ends with the day of the permit, and with the permit", async () => {
  const own = await openOwn("work-permit", { employer: "Bakery", occupation: "7512", category: "4" });
  const examined = { nationals: 9, foreigners: 1, outsideQuota: "yes" };
  await step(own, labour(), "examine", examined);
  const contract = {
    contractUnderstood: "yes",
    payEqual: "yes",
    wage: "500",
    feePaid: "no",
    papersOwn: "yes",
    childrenLeft: "no",
    permitUntil: "2027-06-01",
  };
  expect(await trying(own, labour(), "permit", contract)).toMatchObject({ refusal: { code: "gate.undetermined", rule: "WPT13" } });
  await step(own, labour(), "permit", { ...contract, insured: "yes", insuredUntil: "2027-01-31" });
  expect(await dueOf(own, "insurance")).toBe("2027-01-31T18:59:59.999Z");
  await step(own, labour(), "noteInsurance", { insured: "yes", insuredUntil: "2027-05-31" });
  expect(await dueOf(own, "insurance")).toBe("2027-05-31T18:59:59.999Z");
  const paper = await issue(own, labour(), "work-permit");
  expect(await paperOf(own, labour(), paper)).toMatchObject({ validTo: "2027-06-01" });
  expect(await print(own, labour(), paper, "work-permit")).toBe("%PDF-");
  expect(await verdictOf(own, labour(), paper)).toBe("valid");
  await step(own, labour(), "revoke", { workerHeard: "yes", revocationReasons: "Another person came to work." });
  expect(await verdictOf(own, labour(), paper)).toBe("revoked");
});

test("[DO22] a residence permit ends when the person goes on to another lawful stay", async () => {
  const own = await openOwn("regularisation", { programme: "Spring", enteredOn: "2025-01-01" });
  await step(own, labour(), "check", { riskExplained: "yes", penaltySought: "no", exploitationScreen: "none" });
  await step(own, labour(), "permit", { cutOff: "2026-01-01", belongsToGroup: "yes", permitUntil: "2027-06-01" });
  const paper = await issue(own, labour(), "residence-permit");
  expect(await paperOf(own, labour(), paper)).toMatchObject({ validTo: "2027-06-01" });
  expect(await print(own, labour(), paper, "residence-permit")).toBe("%PDF-");
  expect(await verdictOf(own, labour(), paper)).toBe("valid");
  await step(own, labour(), "settle", { nextStay: "work", nextStayPaper: "P 1" });
  expect(await verdictOf(own, labour(), paper)).toBe("revoked");
});

const asked = { agency: "Horizon Ltd", agencyAddress: "Main street 1", registeredAs: "77" };
const order = {
  jobOrder: "7/26",
  principal: "Kirpich Ltd",
  places: 5,
  occupation: "7112",
  wage: "600",
  termsUnderstood: "yes",
  feesFromWorkers: "no",
};
const sound = { principal: "Kirpich Ltd", principalPerson: "no", principalIn: "RU", principalSound: "yes" };
const look = async (query: string) => {
  at.setNow(new Date(Date.parse(at.node.now()) + 6_000).toISOString());
  return (await edge.inject(`/api/public/agencies${query}`)).json<{
    isKept: boolean;
    found: { number: string; standing: string }[];
    check?: unknown;
  }>();
};
const offered = "?agency=Horizon%20Ltd&order=7%2F26&principal=kirpich%20ltd";

test("[DO21, DI12, PR34, AGL14] a licence is a paper of the agency; anybody checks an offer of it in three layers, and reads no name", async () => {
  const own = await openOwn("agency-licence", asked);
  expect((await look("")).found).toEqual([]);
  await step(own, labour(), "payDeposit", { depositPaid: 10, depositPaper: "D 1" });
  await step(own, labour(), "license", { feesFromWorkers: "no", licenceNumber: "L 1", licenceUntil: "2028-01-01" });
  const paper = await issue(own, labour(), "agency-licence");
  const fields = await paperOf(own, labour(), paper);
  expect(fields).toMatchObject({ validTo: "2028-01-01", printedNames: ["Horizon Ltd"], printedAddress: "Main street 1" });
  expect(fields["claims"]).not.toHaveProperty("born");
  expect(fields["claims"]).not.toHaveProperty("nationality");
  expect(JSON.stringify(fields)).not.toContain("Haidari");
  expect(await print(own, labour(), paper, "agency-licence")).toBe("%PDF-");
  expect(await look(offered)).toMatchObject({ check: { agency: "yes", order: "no", principal: "no", isConfirmed: false } });
  await step(own, labour(), "checkPrincipal", sound);
  await step(own, labour(), "registerOrder", order);
  const said = await look(offered);
  expect(said).toMatchObject({ isKept: true, check: { agency: "yes", order: "yes", principal: "yes", isConfirmed: true } });
  expect(JSON.stringify(said)).not.toMatch(/Haidari|dossier/);
  expect(JSON.stringify(said)).not.toContain(own.dossier);
  await step(own, labour(), "suspend", { agencyHeard: "yes", sanctionReasons: "Took money." });
  expect(await verdictOf(own, labour(), paper)).toBe("revoked");
  expect(await look(offered)).toMatchObject({
    found: [{ number: "L 1", standing: "suspended" }],
    check: { agency: "no", isConfirmed: false },
  });
  await step(own, labour(), "resume", { inspectedOn: "2026-11-20", inspectionFound: "In order." });
  const again = await issue(own, labour(), "agency-licence");
  expect(await verdictOf(own, labour(), again)).toBe("valid");
  await step(own, labour(), "revoke", { agencyHeard: "yes", sanctionReasons: "Took money again." });
  expect(await verdictOf(own, labour(), again)).toBe("revoked");
  expect(await look("?agency=horiz")).toMatchObject({ found: [{ standing: "ended" }] });
  await step(own, own.person, "object", { contestWords: "The money was given back." });
});

const season = {
  employer: "Farm 7",
  recruitedBy: "nobody",
  contractUnderstood: "yes",
  payEqual: "yes",
  feePaid: "no",
  papersOwn: "yes",
  returning: "no",
};
const orientation = {
  orientedOn: "2026-11-20",
  orientationTopics: ["rights", "contract", "papers", "safety", "complaint", "home"],
  orientationUnderstood: "yes",
  contactsGiven: "yes",
  childrenLeft: "no",
};

const later = () => at.setNow(new Date(Date.parse(at.node.now()) + 1_000).toISOString());

test("[PR33, CIR1, CIR5, CIR18] the last place is given once, also to two at the same moment, and who came home in time has one of the next season", async () => {
  const said = { occupations: [], places: 2, stayTo: "2028-12-31" };
  const scheme = await setUpScheme(at, { ...said, stayFrom: "2027-01-01" });
  const apply = () => openOwn("circular-scheme", { scheme });
  const [first, second, third] = [await apply(), await apply(), await apply()];
  await step(first, labour(), "place", season);
  const both = await Promise.all([trying(second, labour(), "place", season), trying(third, labour(), "place", season)]);
  expect(both.map((one) => one.ok).toSorted()).toEqual([false, true]);
  expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { code: "gate.blocked", rule: "CIR1" } });
  await step(first, labour(), "orient", orientation);
  await step(first, labour(), "permit", { seasonFrom: "2027-01-10", seasonUntil: "2027-03-31" });
  const paper = await issue(first, labour(), "season-permit");
  expect(await paperOf(first, labour(), paper)).toMatchObject({ validTo: "2027-03-31" });
  await step(first, labour(), "goHome", { homeOn: "2026-11-20", wentFreely: "yes", season: 2028 });
  expect(await verdictOf(first, labour(), paper)).toBe("revoked");
  // The place of this season is free, and one of the next is not.
  const fourth = await apply();
  expect(await trying(first, first.person, "callBack")).toMatchObject({ refusal: { code: "gate.undetermined", rule: "CIR18" } });
  later();
  await setUpScheme(at, { ...said, stayFrom: "2028-01-01" }, scheme);
  const [fifth, sixth] = [await apply(), await apply()];
  await step(fourth, labour(), "place", season);
  await step(fifth, labour(), "place", season);
  expect(await trying(sixth, labour(), "place", season)).toMatchObject({ refusal: { rule: "CIR1" } });
  await step(first, first.person, "callBack");
  await step(fifth, fifth.person, "leave");
  await step(sixth, labour(), "place", season);
});

test("[PR33] nothing else that is done for somebody with a place waits while places are counted", async () => {
  const own = await openOwn("circular-scheme", { scheme: await setUpScheme(at, { occupations: [] }) });
  const assign = { case: own.id, account: null };
  await at.database.owner.transaction("", async (tx) => {
    lockQuotas(tx, ["circular-scheme/places"]);
    await tx.query("select 1");
    const answer = at.send(labour(), "case.assign", own.dossier, assign);
    const late = new Promise((done) => setTimeout(() => done("waits"), 4_000));
    expect(await Promise.race([answer, late])).toMatchObject({ ok: true });
  });
});

test("[DPM2, DO22] a permit given to the worker: a place counted, an orientation, a card, and both free again", async () => {
  const own = await openOwn("direct-permit", { appliesAlone: "yes", sector: "farming" });
  await step(own, labour(), "grant", { quotaYear: 2026, feePaid: "no", papersOwn: "yes" });
  const taken = () =>
    at.database.owner.transaction("", async (tx) =>
      (await tx.query<{ round: string }>("select round from process.quota_place where id = $1", [own.id])).map((one) => one.round),
    );
  expect(await taken()).toEqual(["2026 | farming"]);
  await step(own, labour(), "orient", { ...orientation, monthsGiven: 6, identityTaken: "yes", insured: "yes", insuredUntil: "2027-05-20" });
  const paper = await issue(own, labour(), "direct-permit");
  expect(await paperOf(own, labour(), paper)).toMatchObject({ validTo: "2027-05-20" });
  expect(await print(own, labour(), paper, "direct-permit")).toBe("%PDF-");
  await step(own, own.person, "giveBack");
  expect([await verdictOf(own, labour(), paper), await taken()]).toEqual(["revoked", []]);
});

/** Somebody who is recognised as stateless. */
async function openStateless(): Promise<Own> {
  const own = await openOwn("statelessness", { appliedOn: "2026-11-20", byAuthority: "person", ownWords: "I had a Soviet passport." });
  const officer = at.as("emil");
  await step(own, officer, "register", { tiedStates: ["UZ"] });
  await step(own, officer, "interview", {
    interviewedOn: "2026-11-20",
    interpretedWell: "yes",
    interviewRecord: "She was born in Batken.",
  });
  await step(own, officer, "examine", { findings: "No State counts her." });
  await step(own, officer, "showFindings", { findingsShown: "yes" });
  await step(own, at.as("gulnora"), "decide", {
    slOutcome: "stateless",
    statesExamined: ["UZ"],
    decisionReasons: "No State counts her as its own.",
  });
  await step(own, officer, "notifyRecognition", { noticeOn: "2026-11-20", noticeExplained: "yes" });
  return own;
}

test("[DO18, SL12] who is recognised as stateless gets card and travel document, printed with XXA in the place of a nationality", async () => {
  const own = await openStateless();
  const registrar = at.as("dilnoza");
  for (const [kind, last] of [
    ["stateless-card", "2028-11-20"],
    ["travel-document-1954", "2027-11-20"],
  ] as const) {
    const paper = await issue(own, registrar, kind);
    const fields = await paperOf(own, registrar, paper);
    expect(fields).toMatchObject({ validTo: last, claims: { nationality: "XXA" } });
    expect((fields["mrz"] as string[]).join("")).toContain("XXA");
    expect(await print(own, registrar, paper, kind)).toBe("%PDF-");
    expect(await verdictOf(own, registrar, paper)).toBe("valid");
  }
});

test("[DO22, PR32] who becomes a citizen has no paper of a stateless person or a foreign worker any more, and none is issued again", async () => {
  const own = await openStateless();
  const registrar = at.as("dilnoza");
  const card = await issue(own, registrar, "stateless-card");
  const work = { ...own, id: at.node.newId() };
  await at.must(own.person, "case.open", own.dossier, { case: work.id, procedure: "patent", answers: { appliesAlone: "yes" } });
  await step(work, labour(), "issue", patent);
  const permit = await issue(work, labour(), "patent");
  expect([await verdictOf(own, registrar, card), await verdictOf(work, labour(), permit)]).toEqual(["valid", "valid"]);
  const citizen = { ...own, id: at.node.newId() };
  const application = { track: "simplified", otherCitizenship: "none" };
  await at.must(own.person, "case.open", own.dossier, { case: citizen.id, procedure: "naturalisation", answers: application });
  const officer = at.as("emil");
  const checking = { eligibleSince: "2026-01-01", eligibleBy: ["stateless-1954:32"], feeAsked: "no", renunciation: "notAsked" };
  await step(citizen, officer, "check", checking);
  await step(citizen, at.as("gulnora"), "decide", { outcome: "granted", reasons: "Was born here and has lived here ever since." });
  await step(citizen, officer, "notifyGood", { noticeOn: "2026-11-20", noticeExplained: "yes" });
  at.setNow("2026-11-20T12:01:00.000Z");
  await step(citizen, officer, "handPapers", { papersOn: "2026-11-20" });
  expect([await verdictOf(own, registrar, card), await verdictOf(work, labour(), permit)]).toEqual(["revoked", "revoked"]);
  const again = (by: Actor, of: Own, kind: string) =>
    at.send(by, "document.issue", own.dossier, { document: at.node.newId(), case: of.id, kind });
  const untrue = { refusal: { code: "document.step-not-taken", rule: "DO11" } };
  expect(await again(registrar, own, "stateless-card")).toMatchObject(untrue);
  expect(await again(labour(), work, "patent")).toMatchObject(untrue);
});

test("[SL15, PE27] the person reads which State is not asked and what they were told, never that another of the household fears it", async () => {
  const own = await openOwn("statelessness", { appliedOn: "2026-11-20", byAuthority: "person", ownWords: "I had a Soviet passport." });
  const officer = at.as("emil");
  await step(own, officer, "register", { tiedStates: ["UZ"] });
  const words = "We do not write to that State.";
  await step(own, officer, "leaveOut", { leftOutState: "UZ", leftOutWhy: "family", leftOutTold: "yes", leftOutWords: words });
  const read = await paperOf(own, own.person, own.id);
  expect(read).toMatchObject({ "answer/leftOut/leftOutState": "UZ", "answer/leftOut/leftOutWords": words });
  expect(JSON.stringify(read)).not.toContain("family");
  expect(JSON.stringify(await paperOf(own, officer, own.id))).toContain("family");
});

test("[CS8] places and the public register are what the entries fold to", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
