import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim, type Claim } from "../../test/claim.ts";
import { openTestEdge } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { fieldsOf } from "../ledger/index.ts";
import { documentParts } from "../app/document-parts.ts";
import {
  type BatchPaper,
  checkMrz,
  printsOf,
  readStatusList,
  verifySigned,
  isRevoked,
  type DocumentView,
  type VerifyKey,
  writeBatch,
} from "./index.ts";
import { documentRoutes } from "./server.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  at.setNow("2026-11-20T08:00:00.000Z");
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const kind = "asylum-seeker-certificate";
/** A claim that was registered: its certificate is called for. */
async function registered(): Promise<Claim> {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, claim, "register");
  return claim;
}
const issue = (claim: Claim, more: Record<string, unknown> = {}, name: Parameters<TestNode["as"]>[0] = "dilnoza") =>
  at.send(at.as(name), "document.issue", claim.dossier, { document: at.node.newId(), case: claim.id, kind, ...more });
async function issued(claim: Claim, more: Record<string, unknown> = {}): Promise<string> {
  const document = at.node.newId();
  await at.must(at.as("dilnoza"), "document.issue", claim.dossier, { document, case: claim.id, kind, ...more });
  return document;
}
const stateOf = async (claim: Claim, id: string) =>
  fieldsOf(await at.desk.open(at.as("dilnoza"), claim.dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === id)));
const release = (claim: Claim, about: string, fields: readonly string[], more: Record<string, unknown> = {}) => {
  const id = at.node.newId();
  return at
    .must(at.as("dilnoza"), "release.record", claim.dossier, {
      release: id,
      about,
      channel: "paper",
      recipient: "The person",
      fields: [...fields],
      law: "refugee-1951:27",
      ...more,
    })
    .then(() => id);
};
type Name = "documentPdf" | "batchPdf" | "receiptPdf" | "personDocuments" | "statusList" | "documentKeys" | "leaflet" | "leafletPdf";
const routes = () =>
  documentRoutes(documentParts(at.node, at.desk)).handlers as unknown as Record<
    Name,
    (input: unknown, caller: unknown) => Promise<{ ok: boolean; value?: never; refusal?: { code: string; rule: string } }>
  >;
const call = (name: Name, input: unknown, who: Parameters<TestNode["as"]>[0] = "dilnoza") =>
  routes()[name](input, { actor: at.as(who), session: { verifiedAt: "" } });
const print = (claim: Claim, id: string, releaseId?: string, who?: Parameters<TestNode["as"]>[0]) =>
  call("documentPdf", { params: { dossier: claim.dossier, id }, query: { release: releaseId } }, who);

test("[DO11] a certificate is issued when a step of the case calls for it, with zone, code and term", async () => {
  const claim = await registered();
  const id = await issued(claim);
  const fields = await stateOf(claim, id);
  expect(fields).toMatchObject({
    documentKind: kind,
    documentState: "issued",
    issuedOn: "2026-11-20",
    validTo: "2027-02-20",
    validToSource: { source: "xd-law:certificate" },
    printedNames: ["Nawid Haidari", "نوید حیدری"],
  });
  expect((fields["mrz"] as string[])[2]).toMatch(/^HAIDARI<<NAWID</);
  const [row] = await at.database.owner.transaction(`set local panah.dossiers = '{${claim.dossier}}'`, (tx) =>
    tx.query<{ number: string; status_index: number; valid_until: string }>(
      "select number, status_index, valid_until::text from document.issued where id = $1",
      [id],
    ),
  );
  expect(row).toMatchObject({ number: fields["documentNumber"], status_index: fields["statusPlace"], valid_until: "2027-02-20" });
});

test("[DO11] not before the step, not of another kind, not by who plays no part, not ahead of time", async () => {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, claim, "forward");
  expect(await issue(claim)).toMatchObject({ refusal: { code: "document.step-not-taken", rule: "DO11" } });
  await walkClaim(at, actors, claim, "register", "forward");
  expect(await issue(claim, { kind: "proof-of-registration" })).toMatchObject({ refusal: { code: "document.kind-unknown", rule: "DO11" } });
  expect(await issue(claim, { kind: "decision-letter" })).toMatchObject({ refusal: { code: "document.step-not-taken" } });
  expect(await issue(claim, {}, "aziz")).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(await issue(claim, {}, "karim")).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(
    await at.send(
      at.as("dilnoza"),
      "document.issue",
      claim.dossier,
      { document: at.node.newId(), case: claim.id, kind },
      { at: "2026-11-21T08:00:00Z" },
    ),
  ).toMatchObject({ refusal: { code: "document.in-future" } });
  expect(await issue(claim)).toMatchObject({ ok: true });
});

test("[DO4] a name that has no Latin form is asked for, not guessed", async () => {
  const claim = await registered();
  await at.must(
    at.as("dilnoza"),
    "person.update",
    claim.dossier,
    { names: [{ script: "Arab", whole: "نوید حیدری" }] },
    { basedOn: { identity: 99 } },
  );
  expect(await issue(claim)).toMatchObject({ refusal: { code: "mrz.name-not-latin", rule: "DO4" } });
});

test("[DO16, DO18] whoever is recognised gets a card and a travel document with the status in the place of a nationality", async () => {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, claim, "notifyRecognition");
  const batch: { paper: BatchPaper; kind: string }[] = [];
  for (const [kind, zone] of [
    ["refugee-certificate", { lines: 3, validTo: "2028-11-20" }],
    ["travel-document-1951", { lines: 2, validTo: "2027-11-20" }],
  ] as const) {
    const document = at.node.newId();
    await at.must(at.as("emil"), "document.issue", claim.dossier, { document, case: claim.id, kind });
    const fields = await stateOf(claim, document);
    expect(fields).toMatchObject({ documentKind: kind, validTo: zone.validTo, claims: { kind, nationality: "XXB" } });
    expect(checkMrz(fields["mrz"] as string[])).toMatchObject({ ok: true, fields: { nationality: "XXB", family: "HAIDARI" } });
    expect((fields["mrz"] as string[]).length).toBe(zone.lines);
    expect(printsOf[kind]).toEqual(["names", "birth", "sex"]);
    const about = await release(claim, document, printsOf[kind] ?? []);
    const printed = await print(claim, document, about);
    expect(printed).toMatchObject({ ok: true, value: { type: "application/pdf" } });
    const again = await release(claim, document, printsOf[kind] ?? []);
    batch.push({ kind, paper: { dossier: claim.dossier, id: document, release: again } });
  }
  const together = (...papers: BatchPaper[]) => call("batchPdf", { query: { papers: writeBatch(papers) } });
  expect(await together(...batch.map((one) => one.paper))).toMatchObject({ refusal: { code: "document.not-in-batch", rule: "DO16" } });
  const [card] = batch;
  if (!card) throw new Error("no card");
  const fresh = await release(claim, card.paper.id, printsOf[card.kind] ?? []);
  expect(await together({ ...card.paper, release: fresh })).toMatchObject({ ok: true, value: { name: "papers.pdf" } });
});

test("[DO12] one certificate is in force; a new one replaces it and the old is revoked in the same act", async () => {
  const claim = await registered();
  const first = await issued(claim);
  expect(await issue(claim)).toMatchObject({ refusal: { code: "document.valid-already", rule: "DO12" } });
  const second = await issued(claim, { replaces: first });
  expect(await stateOf(claim, first)).toMatchObject({ documentState: "revoked", replacedBy: second });
  expect(await issue(claim, { replaces: first })).toMatchObject({ refusal: { code: "document.not-valid", rule: "DO12" } });
  await at.must(at.as("dilnoza"), "document.revoke", claim.dossier, { document: second, reason: "Reported lost" });
  expect(await at.send(at.as("dilnoza"), "document.revoke", claim.dossier, { document: second, reason: "Reported lost" })).toMatchObject({
    refusal: { code: "document.not-valid", rule: "DO12" },
  });
  expect(await at.send(at.as("emil"), "document.revoke", claim.dossier, { document: second, reason: "Reported lost" })).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
});

test.each(["lost", "stolen", "takenAway", "damaged"])(
  "[DO19] a paper that was %s is revoked without a reason asked, and replaced once",
  async (loss) => {
    const claim = await registered();
    const first = await issued(claim);
    await at.must(at.as("dilnoza"), "document.revoke", claim.dossier, { document: first, loss });
    expect(await stateOf(claim, first)).toMatchObject({ documentState: "revoked", documentLoss: loss });
    const second = await issued(claim, { replaces: first });
    expect(await stateOf(claim, first)).toMatchObject({ documentState: "revoked", documentLoss: loss, replacedBy: second });
    expect(await stateOf(claim, second)).toMatchObject({ documentState: "issued", replaces: first, validTo: "2027-02-20" });
    expect(await issue(claim, { replaces: first })).toMatchObject({ refusal: { code: "document.not-valid", rule: "DO12" } });
    const listed = await call("personDocuments", { params: { dossier: claim.dossier } });
    const { documents } = (listed as unknown as { value: { documents: DocumentView[] } }).value;
    expect(documents.find((one) => one.id === first)).toMatchObject({ standing: "revoked", loss, replacedBy: second });
  },
);

test("[DO19] a paper that was revoked for another reason is not replaced", async () => {
  const claim = await registered();
  const first = await issued(claim);
  await at.must(at.as("dilnoza"), "document.revoke", claim.dossier, { document: first, reason: "Issued in error" });
  expect(await issue(claim, { replaces: first })).toMatchObject({ refusal: { code: "document.not-valid", rule: "DO12" } });
  await expect(at.send(at.as("dilnoza"), "document.revoke", claim.dossier, { document: first })).rejects.toThrow("request.malformed");
});

test("[DO13] a certificate holds no longer than the law's term, and says when the decision is due later", async () => {
  const claim = await registered();
  expect(await issue(claim, { validTo: "2027-02-21" })).toMatchObject({ refusal: { code: "document.term-exceeded", rule: "DO13" } });
  expect(await issue(claim, { validTo: "2026-11-19" })).toMatchObject({ refusal: { code: "document.term-exceeded" } });
  const short = await at.must(at.as("dilnoza"), "document.issue", claim.dossier, {
    document: at.node.newId(),
    case: claim.id,
    kind,
    validTo: "2027-01-20",
  });
  expect(short.says).toMatchObject({ validTo: "2027-01-20", endsBeforeDecision: "2027-02-20" });
  const listed = await call("personDocuments", { params: { dossier: claim.dossier } });
  expect((listed as { value?: { documents: DocumentView[] } }).value?.documents[0]).toMatchObject({
    standing: "inForce",
    endsBeforeDecision: { decisionDueOn: "2027-02-20" },
    prints: printsOf[kind],
  });
});

test("[DO14, R1, R3] nothing is printed without a recorded disclosure that names this paper and all it prints", async () => {
  const claim = await registered();
  const id = await issued(claim);
  const fields = printsOf[kind] ?? [];
  expect(await print(claim, id)).toMatchObject({ refusal: { code: "document.release-missing", rule: "DO14" } });
  expect(await print(claim, id, at.node.newId())).toMatchObject({ refusal: { code: "document.release-differs", rule: "DO14" } });
  expect(await print(claim, id, await release(claim, at.node.newId(), fields))).toMatchObject({
    refusal: { code: "document.release-differs" },
  });
  expect(await print(claim, id, await release(claim, id, fields.slice(1)))).toMatchObject({
    refusal: { code: "document.release-differs" },
  });
  const good = await release(claim, id, fields);
  const outbound = () =>
    at.database.owner.transaction(`set local panah.dossiers = '{${claim.dossier}}'`, (tx) =>
      tx.query<{ sent_at: string | null }>("select sent_at from disclosure.outbound where id = $1", [good]),
    );
  expect(await outbound()).toEqual([{ sent_at: null }]);
  expect(await print(claim, id, good, "aziz")).toMatchObject({ refusal: { code: "access.not-available" } });
  const printed = await print(claim, id, good);
  expect(
    Buffer.from((printed as unknown as { value: { file: Uint8Array } }).value.file)
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(await outbound()).toEqual([{ sent_at: "2026-11-20T08:00:00.000Z" }]);
  const seen = await at.desk.open(at.as("dilnoza"), claim.dossier, "read", ({ tx }) =>
    tx.query("select 1 from access.log where dossier = $1 and action = 'print'", [claim.dossier]),
  );
  expect(seen?.length).toBeGreaterThan(0);
  await at.must(at.as("dilnoza"), "document.revoke", claim.dossier, { document: id, reason: "Reported lost" });
  expect(await print(claim, id, good)).toMatchObject({ refusal: { code: "document.not-valid", rule: "DO12" } });
});

test("[DO9] a receipt says what was explained, and only when something was", async () => {
  const claim = await registered();
  const receipt = (id?: string) => call("receiptPdf", { params: { dossier: claim.dossier }, query: { release: id } });
  expect(await receipt()).toMatchObject({ refusal: { code: "document.receipt-missing", rule: "DO9" } });
  await at.must(at.as("dilnoza"), "receipt.record", claim.dossier, {
    leaflet: "all",
    leafletVersion: "1",
    language: "prs",
    how: "readAloud",
    understood: "yes",
  });
  expect(await receipt()).toMatchObject({ refusal: { code: "document.release-missing" } });
  expect(await receipt(await release(claim, claim.dossier, printsOf["information-receipt"] ?? []))).toMatchObject({ ok: true });
});

test("[DO8] a letter says the decision of the case, with the day of appeal, and stays in the case's compartment", async () => {
  const actors = claimActors(at);
  const claim = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, claim, "review");
  await at.must(actors.decider, "case.step", claim.dossier, {
    case: claim.id,
    step: "decide",
    answers: {
      outcome: "rejected",
      decidedOn: "2026-11-20",
      reasons: "First.\n\nSecond.",
      legalBasis: ["refugee-1951:1.A.2"],
      complementaryReasons: "Third.",
    },
  });
  const document = at.node.newId();
  await at.must(at.as("emil"), "document.issue", claim.dossier, {
    document,
    case: claim.id,
    kind: "decision-letter",
    summary: "خلاصه",
    signatory: "Gulnora, commission",
  });
  const opened = await at.desk.open(at.as("emil"), claim.dossier, "read", ({ subjects }) =>
    subjects.find((one) => one.subject === document),
  );
  expect(Object.keys(opened?.parts ?? {})).toEqual(["asylum"]);
  expect(fieldsOf(opened)["letter"]).toMatchObject({
    reasons: ["First.", "Second.", "Third."],
    basis: ["refugee-1951:1.A.2"],
    appeal: { lastDay: "2026-12-20", source: "xd-law:appeal", isConfirmed: true, isSuspensive: true },
    signatory: "Gulnora, commission",
    summary: "خلاصه",
  });
  expect(await stateOf(claim, document)).toEqual({});
  const id = at.node.newId();
  await at.must(at.as("emil"), "release.record", claim.dossier, {
    release: id,
    about: document,
    channel: "paper",
    recipient: "The person",
    fields: ["names", "decision"],
    law: "refugee-1951:27",
  });
  expect(await print(claim, document, id, "emil")).toMatchObject({ ok: true });
});

test("[DO2, DO3] a code is checked with the published key, and a revoked paper shows in the published list", async () => {
  const claim = await registered();
  const id = await issued(claim);
  const fields = await stateOf(claim, id);
  const keys = (await edge.inject("/api/document-keys"))
    .json<{ keys: { keyId: string; issuer: string; publicKey: string }[] }>()
    .keys.map((one): VerifyKey => ({ ...one, publicKey: Uint8Array.from(Buffer.from(one.publicKey, "base64url")) }));
  const { encodeSigned } = await import("./index.ts");
  const code = await encodeSigned(fields["claims"] as never, at.node.paperKey.keyId, at.node.paperKey.sign);
  const before = await edge.inject("/api/status-list");
  const listBefore = await readStatusList(Uint8Array.from(before.rawPayload), keys);
  expect(await verifySigned(code, keys, listBefore ? [listBefore] : [], "2026-11-20" as never)).toMatchObject({
    verdict: "valid",
    listAge: { kind: "current" },
  });
  expect((await edge.inject({ url: "/api/status-list", headers: { "if-none-match": String(before.headers["etag"]) } })).statusCode).toBe(
    304,
  );
  await at.must(at.as("dilnoza"), "document.revoke", claim.dossier, { document: id, reason: "Reported lost" });
  const after = await edge.inject({ url: "/api/status-list", headers: { "if-none-match": String(before.headers["etag"]) } });
  expect(after.statusCode).toBe(200);
  const list = await readStatusList(Uint8Array.from(after.rawPayload), keys);
  expect(list && isRevoked(list, Number(fields["statusPlace"]))).toBe(true);
  expect(await verifySigned(code, keys, list ? [list] : [], "2026-11-20" as never)).toMatchObject({ verdict: "revoked" });
});

test("[DO9] leaflets are open to everybody, as text and on paper, and nothing else of papers is", async () => {
  expect((await edge.inject("/api/leaflets/asylum?language=prs")).json()).toMatchObject({
    topic: "asylum",
    language: "prs",
    isApproved: false,
  });
  expect((await edge.inject("/api/leaflets?language=uz")).json<{ leaflets: { language: string }[] }>().leaflets[0]?.language).toBe("uz");
  const pdf = await edge.inject("/api/leaflets/all/leaflet.pdf?language=prs");
  expect([pdf.statusCode, pdf.headers["content-type"], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
    200,
    "application/pdf",
    "%PDF-",
  ]);
  expect((await edge.inject("/api/leaflets/nowhere")).statusCode).toBe(404);
  const nobody = at.node.newId();
  for (const url of [`/api/persons/${nobody}/documents`, `/api/documents/${nobody}/${nobody}/pdf`, `/api/persons/${nobody}/receipt.pdf`])
    expect((await edge.inject(url)).statusCode, url).toBe(401);
});

test("[LI1] law is answered over the wire by its citation, colon and dots included", async () => {
  for (const ref of ["refugee-1951:1.A.2", encodeURIComponent("refugee-1951:1.A.2")])
    expect((await edge.inject(`/api/law/${ref}`)).json()).toMatchObject({ ref: "refugee-1951:1.A.2" });
  expect((await edge.inject("/api/law?refs=refugee-1951:33.1,nothing:1")).json()).toMatchObject({ missing: ["nothing:1"] });
  expect((await edge.inject("/api/law/instruments")).json<{ instruments: unknown[] }>().instruments.length).toBeGreaterThan(50);
  expect((await edge.inject("/api/law/nothing:1")).statusCode).toBe(404);
  expect((await edge.inject({ url: "/api/law/no-colon", headers: { "accept-language": "ru" } })).statusCode).toBe(400);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["document.issued", "document.status", "disclosure.outbound"])).toEqual({ empty: [], unseen: [] });
});
