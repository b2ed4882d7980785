import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { SoftAuthenticator } from "../../test/authenticator.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { type Actor, contextSql, noDossier } from "../access/index.ts";
import { makeDeviceKey } from "../sync/index.ts";
import { codeOf } from "./invitations.ts";
import { ensureOperator } from "./operator.ts";

let at: TestNode;
let edge: ReturnType<typeof openTestEdge>;
let operator: Actor;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  operator = await ensureOperator(at.node);
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

let minutes = Date.parse("2026-11-20T08:00:00.000Z");
const pass = (ms: number) => {
  minutes += ms;
  at.setNow(new Date(minutes).toISOString());
};
const minute = 60_000;
let made = 0;
type Person = { id: string; code: string; browser: TestBrowser; key: SoftAuthenticator };
let person: Person;
beforeEach(async () => {
  pass(minute);
  person = await invitePerson();
});

async function invitePerson(): Promise<Person> {
  const id = at.node.newId();
  await at.must(operator, "account.create", id, {
    account: id,
    name: "Gulnora Rahimova",
    login: `officer-${++made}`,
    role: "eligibility-officer",
    unit: "XD-MS-CAP",
  });
  const answer = await at.must(operator, "account.invite", id, { account: id });
  return {
    id,
    code: codeOf(at.node.safe, String(answer.says?.["invitation"])),
    browser: new TestBrowser(edge),
    key: new SoftAuthenticator(),
  };
}

type Offered = { ceremony: string; options: Record<string, unknown> };
async function enrol({ browser, key, code }: Person) {
  const offered = (await browser.post("/api/passkeys/enrol-options", { code })).json<Offered>();
  return await browser.post("/api/passkeys/enrol", { code, ceremony: offered.ceremony, response: key.create(offered.options) });
}
async function signIn(browser: TestBrowser, key: SoftAuthenticator) {
  const offered = (await browser.post("/api/passkeys/sign-in-options", {})).json<Offered>();
  return await browser.post("/api/passkeys/sign-in", { ceremony: offered.ceremony, response: key.prove(offered.options) });
}

async function proves({ browser, key }: Person): Promise<void> {
  const proof = (await browser.post("/api/passkeys/verify-options", {})).json<Offered>();
  await browser.post("/api/passkeys/verify", { ceremony: proof.ceremony, response: key.prove(proof.options) });
}

/** What one account tried and was refused, oldest first, as the record tells it: code and kind. */
async function triedBy({ id }: Person): Promise<string[][]> {
  const context = contextSql({ account: noDossier, units: [], compartments: ["audit"], dossiers: [] });
  const rows = await at.node.database.transaction(context, (tx) =>
    tx.query<{ code: string; fields: string[] }>(
      "select code, fields from access.log where by_account = $1 and outcome = 'refused' order by at, id",
      [id],
    ),
  );
  return rows.map(({ code, fields }) => [code, ...fields]);
}

test("[SI1] a code enrols a passkey and signs in; the passkey then signs in without a name", async () => {
  expect((await enrol(person)).statusCode).toBe(200);
  expect(await person.browser.session()).toMatchObject({ account: { id: person.id } });
  const another = new TestBrowser(edge);
  expect((await signIn(another, person.key)).statusCode).toBe(200);
  expect(await another.session()).toMatchObject({ account: { id: person.id } });
});

test("[SI1] a code serves once", async () => {
  await enrol(person);
  expect((await person.browser.post("/api/passkeys/enrol-options", { code: person.code })).statusCode).toBe(401);
});

test("[SI1] a code serves for seven days, and a newer one ends it", async () => {
  const second = await at.must(operator, "account.invite", person.id, { account: person.id });
  expect((await person.browser.post("/api/passkeys/enrol-options", { code: person.code })).statusCode).toBe(401);
  const code = codeOf(at.node.safe, String(second.says?.["invitation"]));
  expect((await person.browser.post("/api/passkeys/enrol-options", { code: code.toLowerCase().replaceAll("-", " ") })).statusCode).toBe(
    200,
  );
  pass(7 * 24 * 60 * minute + 1);
  expect((await person.browser.post("/api/passkeys/enrol-options", { code })).statusCode).toBe(401);
});

test("[SI1] the code stands in no table", async () => {
  const plain = person.code.replaceAll("-", "");
  const rows = await at.database.owner.transaction("", (tx) =>
    tx.query<{ answer: string }>("select code_hash::text as answer from access.invitation"),
  );
  const client = await import("pg").then(({ default: pg }) => new pg.Client({ connectionString: at.database.superuserUrl }));
  await client.connect();
  const answers = await client.query("select answer::text from ledger.command");
  await client.end();
  expect(answers.rows.length).toBeGreaterThan(0);
  expect(JSON.stringify([rows, answers.rows]).replaceAll("-", "")).not.toContain(plain);
});

test("[SI2] a challenge serves once, for five minutes and for one purpose", async () => {
  await enrol(person);
  const browser = new TestBrowser(edge);
  const offer = async () => (await browser.post("/api/passkeys/sign-in-options", {})).json<Offered>();
  const first = await offer();
  const proof = person.key.prove(first.options);
  expect((await browser.post("/api/passkeys/sign-in", { ceremony: first.ceremony, response: proof })).statusCode).toBe(200);
  expect((await browser.post("/api/passkeys/sign-in", { ceremony: first.ceremony, response: proof })).statusCode).toBe(401);
  const late = await offer();
  pass(5 * minute + 1);
  expect(
    (await browser.post("/api/passkeys/sign-in", { ceremony: late.ceremony, response: person.key.prove(late.options) })).statusCode,
  ).toBe(401);
  const other = await offer();
  expect(
    (await person.browser.post("/api/passkeys/verify", { ceremony: other.ceremony, response: person.key.prove(other.options) })).statusCode,
  ).toBe(401);
});

test("[SI2] a counter that does not go on, another origin and another key are refused", async () => {
  await enrol(person);
  expect((await signIn(person.browser, person.key)).statusCode).toBe(200);
  if (person.key.held) person.key.held.counter -= 1;
  expect((await signIn(new TestBrowser(edge), person.key)).statusCode).toBe(401);
  const elsewhere = new SoftAuthenticator("https://panah.example.org");
  elsewhere.held = person.key.held && { ...person.key.held, counter: 7 };
  expect((await signIn(new TestBrowser(edge), elsewhere)).statusCode).toBe(401);
  const forged = new SoftAuthenticator();
  forged.create({ challenge: "AAAA", rp: { id: "localhost" } });
  if (forged.held && person.key.held) forged.held = { ...forged.held, id: person.key.held.id, counter: 9 };
  expect((await signIn(new TestBrowser(edge), forged)).statusCode).toBe(401);
});

test("[SI3] unknown, disabled and wrong get the same answer, of the same length", async () => {
  await enrol(person);
  const unknown = new SoftAuthenticator();
  unknown.create({ challenge: "AAAA", rp: { id: "localhost" } });
  const ofUnknown = await signIn(new TestBrowser(edge), unknown);
  await at.must(operator, "account.disable", person.id, { account: person.id });
  const ofDisabled = await signIn(new TestBrowser(edge), person.key);
  const seen = (answer: typeof ofUnknown) => [answer.statusCode, answer.body, Object.keys(answer.headers).sort()];
  expect(seen(ofDisabled)).toEqual(seen(ofUnknown));
});

test("[SI3] a failed sign-in is on record and names nobody", async () => {
  const unknown = new SoftAuthenticator();
  unknown.create({ challenge: "AAAA", rp: { id: "localhost" } });
  pass(minute);
  await signIn(new TestBrowser(edge), unknown);
  const rows = await at.node.database.transaction("set local panah.dossiers = '{00000000-0000-0000-0000-000000000000}'", (tx) =>
    tx.query("select action, outcome, code, by_account from access.log where at = $1", [new Date(minutes).toISOString()]),
  );
  expect(rows).toEqual([{ action: "sign-in", outcome: "refused", code: "sign-in.failed", by_account: null }]);
});

test("[SI4] a session idles out after 30 minutes and ends after 12 hours", async () => {
  await enrol(person);
  pass(30 * minute + 1);
  expect(await person.browser.session()).toBeUndefined();
  await signIn(person.browser, person.key);
  for (let quarter = 0; quarter < 47; quarter++) {
    pass(15 * minute);
    expect(await person.browser.session()).toBeDefined();
  }
  pass(15 * minute + 1);
  expect(await person.browser.session()).toBeUndefined();
});

test("[SI4] disabling an account ends its sessions within a second", async () => {
  await enrol(person);
  expect(await person.browser.session()).toBeDefined();
  await at.must(operator, "account.disable", person.id, { account: person.id });
  pass(1000);
  expect(await person.browser.session()).toBeUndefined();
});

test("[SI4] a role that an administrator changes here holds on the next request", async () => {
  await enrol(person);
  expect(await person.browser.session()).toMatchObject({ account: { role: "eligibility-officer" } });
  const admin = await invitePerson();
  await at.must(at.as("murod"), "account.change", admin.id, { account: admin.id, role: "administrator" }, { basedOn: { admin: 2 } });
  await enrol(admin);
  const id = at.node.newId();
  const changed = await admin.browser.post("/api/commands", {
    id,
    kind: "account.change",
    dossier: person.id,
    basedOn: { admin: 9 },
    payload: { account: person.id, role: "monitor" },
  });
  expect(changed.json()).toMatchObject({ outcome: "recorded" });
  expect(await person.browser.session()).toMatchObject({ account: { role: "monitor" } });
});

test("[SI5] the old cookie is dead after sign-in, after proof of presence and after sign-out", async () => {
  await enrol(person);
  const cookies = [person.browser.cookie];
  const isDead = async (cookie: string | undefined) => {
    const thief = new TestBrowser(edge);
    thief.cookie = cookie;
    return (await thief.session()) === undefined;
  };
  await signIn(person.browser, person.key);
  expect(await isDead(cookies[0])).toBe(true);
  cookies.push(person.browser.cookie);
  const offered = (await person.browser.post("/api/passkeys/verify-options", {})).json<Offered>();
  expect(
    (await person.browser.post("/api/passkeys/verify", { ceremony: offered.ceremony, response: person.key.prove(offered.options) }))
      .statusCode,
  ).toBe(200);
  expect(await isDead(cookies[1])).toBe(true);
  expect(await person.browser.session()).toBeDefined();
  cookies.push(person.browser.cookie);
  const left = await person.browser.post("/api/sign-out", {});
  expect(left.headers["clear-site-data"]).toContain("cookies");
  expect(await isDead(cookies[2])).toBe(true);
});

test("[SI6] passkeys are added and removed within five minutes of proof, and the last one stays", async () => {
  await enrol(person);
  pass(5 * minute + 1);
  expect((await person.browser.post("/api/passkeys/add-options", {})).json()).toMatchObject({ code: "passkey.prove-again", rule: "SI6" });
  const proof = (await person.browser.post("/api/passkeys/verify-options", {})).json<Offered>();
  await person.browser.post("/api/passkeys/verify", { ceremony: proof.ceremony, response: person.key.prove(proof.options) });
  const second = new SoftAuthenticator();
  const offered = (await person.browser.post("/api/passkeys/add-options", {})).json<Offered>();
  expect(
    (await person.browser.post("/api/passkeys/add", { ceremony: offered.ceremony, response: second.create(offered.options) })).statusCode,
  ).toBe(200);
  const { passkeys } = (await person.browser.get("/api/passkeys")).json<{ passkeys: { id: string }[] }>();
  expect(passkeys).toHaveLength(2);
  expect((await person.browser.post("/api/passkeys/remove", { id: passkeys[0]?.id })).statusCode).toBe(200);
  expect((await person.browser.post("/api/passkeys/remove", { id: passkeys[1]?.id })).json()).toMatchObject({ code: "passkey.last" });
  expect((await signIn(new TestBrowser(edge), person.key)).statusCode).toBe(401);
  expect((await signIn(new TestBrowser(edge), second)).statusCode).toBe(200);
});

test("[SI7] an open session alone makes, changes, opens and invites no account; shutting one waits for nothing", async () => {
  const admin = await invitePerson();
  await at.must(at.as("murod"), "account.change", admin.id, { account: admin.id, role: "administrator" }, { basedOn: { admin: 2 } });
  await enrol(admin);
  const send = async (kind: string, payload: object, dossier = person.id) =>
    (await admin.browser.post("/api/commands", { id: at.node.newId(), kind, dossier, payload })).json<{
      code?: string;
      outcome?: string;
    }>();
  const account = at.node.newId();
  const create = { account, name: "Somebody New", login: `new-${account.slice(-12)}`, role: "monitor", unit: "XD-NC" };
  pass(5 * minute + 1);
  const unproved = { code: "passkey.prove-again", rule: "SI7" };
  expect(await send("account.create", create, account)).toMatchObject(unproved);
  expect(await send("account.change", { account: person.id, role: "administrator" })).toMatchObject(unproved);
  expect(await send("account.invite", { account: person.id })).toMatchObject(unproved);
  expect(await send("account.disable", { account: person.id })).toMatchObject({ outcome: "recorded" });
  expect(await send("account.enable", { account: person.id })).toMatchObject(unproved);
  expect(await triedBy(admin)).toEqual(
    ["account.create", "account.change", "account.invite", "account.enable"].map((kind) => ["passkey.prove-again", kind]),
  );
  await proves(admin);
  expect(await send("account.create", create, account)).toMatchObject({ outcome: "recorded" });
  expect(await send("account.enable", { account: person.id })).toMatchObject({ outcome: "recorded" });
  expect(await send("account.invite", { account: person.id })).toMatchObject({ outcome: "recorded" });
});

test("[SI7] an open session alone enrols, removes and takes back no device; locking one waits for nothing", async () => {
  const admin = await invitePerson();
  await at.must(at.as("murod"), "account.change", admin.id, { account: admin.id, role: "administrator" }, { basedOn: { admin: 2 } });
  await enrol(admin);
  const device = at.node.newId();
  const send = async (kind: string, payload: object = {}) =>
    (await admin.browser.post("/api/commands", { id: at.node.newId(), kind, dossier: device, payload: { device, ...payload } })).json<{
      code?: string;
      outcome?: string;
    }>();
  const { publicKey } = await makeDeviceKey();
  const kinds = ["device.enrol", "device.revoke", "device.release"];
  const enrolment = { unit: "XD-POST-01", name: "Tablet", key: publicKey };
  const recorded = { outcome: "recorded" };
  const unproved = { code: "passkey.prove-again", rule: "SI7" };
  pass(5 * minute + 1);
  expect(await send("device.enrol", enrolment)).toMatchObject(unproved);
  await proves(admin);
  expect(await send("device.enrol", enrolment)).toMatchObject(recorded);
  pass(5 * minute + 1);
  expect(await send("device.lock")).toMatchObject(recorded);
  expect(await send("device.revoke")).toMatchObject(unproved);
  expect(await send("device.release")).toMatchObject(unproved);
  expect(await triedBy(admin)).toEqual(kinds.map((kind) => ["passkey.prove-again", kind]));
  await proves(admin);
  expect(await send("device.revoke")).toMatchObject(recorded);
  expect(await send("device.release")).toMatchObject(recorded);
});

test("[SI7] who came with a click has nothing to prove with", async () => {
  const browser = new TestBrowser(edge);
  await sowAccount(at, operator, browser, { role: "administrator", unit: "XD-NC" });
  pass(5 * minute + 1);
  const payload = { account: person.id };
  const sent = await browser.post("/api/commands", { id: at.node.newId(), kind: "account.invite", dossier: person.id, payload });
  expect(sent.json()).toMatchObject({ outcome: "recorded" });
});

test("[SI6] nobody else's passkey proves presence", async () => {
  await enrol(person);
  const other = await invitePerson();
  await enrol(other);
  const offered = (await person.browser.post("/api/passkeys/verify-options", {})).json<Offered>();
  expect(
    (await person.browser.post("/api/passkeys/verify", { ceremony: offered.ceremony, response: other.key.prove(offered.options) }))
      .statusCode,
  ).toBe(401);
});
