import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { people, type PersonName } from "../../test/people.ts";
import { roles } from "./index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const create = (more: Record<string, unknown> = {}, by: PersonName = "murod") => {
  const account = at.node.newId();
  const payload = { account, name: "Rano", login: `rano-${account.slice(-12)}`, role: "monitor", unit: "XD-OMB", ...more };
  return at.send(at.as(by), "account.create", account, payload).then((recorded) => ({ account, recorded }));
};
const refused = (code: string) => ({ ok: false, refusal: { code, rule: "AC5" } });

/** A payload for each kind that the parser lets through, so that the permission is what answers. */
const payloads: Readonly<Record<string, Record<string, unknown>>> = {
  "person.update": { phone: "1" },
  "feared.record": { asked: "asked", states: [] },
  "needs.answer": { answers: {} },
  "person.attend": { reason: "Applies at the office" },
  "person.compare": { other: people.lola.id, verdict: "notSame", bits: 1 },
  "referral.send": { referral: people.aziz.id, route: "medical" },
  "referral.acknowledge": { referral: people.aziz.id },
  "consent.withdraw": { consent: people.aziz.id },
  "account.disable": { account: people.lola.id },
  "account.enable": { account: people.lola.id },
  "account.invite": { account: people.lola.id },
};

test("[AC2] a role sends only the commands that the policy names for it, and a refusal is on record", async () => {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  for (const name of Object.keys(people) as PersonName[])
    for (const [kind, payload] of Object.entries(payloads)) {
      const recorded = await at.send(at.as(name), kind, kind.startsWith("account.") ? people.lola.id : dossier, payload);
      const isNamed = (roles[people[name].role].commands as readonly string[]).includes(kind);
      const isForbidden = !recorded.ok && recorded.refusal.code === "access.not-permitted" && recorded.refusal.rule === "AC2";
      expect(isForbidden, `${people[name].role} ${kind}`).toBe(!isNamed);
    }
  const noted = await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) =>
    tx.query("select 1 from access.log where dossier = $1 and code = 'access.not-permitted' and fields = '{person.attend}'", [dossier]),
  );
  expect(noted?.length).toBeGreaterThan(0);
});

test("[AC5] an administrator makes an account; an unknown role or unit, and a file that does not fit the role, are refused", async () => {
  expect((await create()).recorded).toMatchObject({ ok: true });
  expect((await create({ role: "king" })).recorded).toMatchObject(refused("account.role-unknown"));
  expect((await create({ unit: "XD-NOWHERE" })).recorded).toMatchObject(refused("account.unit-unknown"));
  expect((await create({ ownDossier: at.node.newId() })).recorded).toMatchObject(refused("account.own-file"));
  expect((await create({ role: "person" })).recorded).toMatchObject(refused("account.own-file"));
  for (const role of ["operator", "watch", "sender"])
    expect((await create({ role })).recorded, role).toMatchObject(refused("account.no-sign-in"));
});

test("[AC5] nobody changes, shuts, opens or invites their own account; another administrator does", async () => {
  const { account } = await create({ role: "administrator", unit: "XD-NC" });
  const self = { ...at.as("murod"), account };
  for (const kind of ["account.change", "account.disable", "account.enable", "account.invite"]) {
    expect(await at.send(self, kind, account, { account }), kind).toMatchObject(refused("account.own"));
    expect(await at.send(at.as("murod"), kind, account, { account }), kind).toMatchObject({ ok: true });
  }
});

test("[AC5] nobody makes their own account anew", async () => {
  const { account } = await create();
  const self = { ...at.as("murod"), account };
  const payload = { account, name: "Rano again", login: "rano-again", role: "administrator", unit: "XD-NC" };
  expect(await at.send(self, "account.create", account, payload)).toMatchObject({ ok: false, refusal: { code: "access.not-available" } });
});

test("[AC5] no account is changed into one that nobody signs in with, nor into or out of a person's own", async () => {
  const { account } = await create();
  const change = (role: string) => at.send(at.as("murod"), "account.change", account, { account, role });
  expect(await change("auditor")).toMatchObject({ ok: true });
  for (const role of ["operator", "watch", "sender"]) expect(await change(role), role).toMatchObject(refused("account.no-sign-in"));
  expect(await change("person")).toMatchObject(refused("account.own-file"));
  const own = await create({ role: "person", unit: "XD-MS-CAP", ownDossier: at.node.newId() });
  expect(await at.send(at.as("murod"), "account.change", own.account, { account: own.account, role: "auditor" })).toMatchObject(
    refused("account.own-file"),
  );
});

test("[AC5] a demo account exists in the demo State alone", async () => {
  expect((await create({ isDemo: true })).recorded).toMatchObject({ ok: true });
  const real = await openTestNode("tj");
  try {
    const account = real.node.newId();
    const unit = real.node.country.units[0]?.code ?? "";
    const payload = { account, name: "Rano", login: "rano", role: "monitor", unit };
    const by = { ...real.as("murod"), unit };
    expect(await real.send(by, "account.create", account, { ...payload, isDemo: true })).toMatchObject(refused("account.demo-only"));
    expect(await real.send(by, "account.create", account, payload)).toMatchObject({ ok: true });
    const edge = openTestEdge(real.node);
    const answers = await Promise.all(["rano", "nobody"].map((login) => new TestBrowser(edge).post("/api/demo-sign-in", { login })));
    expect(answers.map((one) => one.statusCode)).toEqual([401, 401]);
    await edge.close();
  } finally {
    await real.close();
  }
});

test("[AC5] sign-in says the same of an account that is not there, is no demo account, or is shut", async () => {
  const names = await Promise.all(
    [{ isDemo: true }, {}, { isDemo: true }].map(async (more, place) => {
      const login = `say-${place}`;
      const { account } = await create({ ...more, login });
      if (place === 2) await at.must(at.as("murod"), "account.disable", account, { account });
      return login;
    }),
  );
  const edge = openTestEdge(at.node);
  const answers = await Promise.all([...names, "nobody"].map((login) => new TestBrowser(edge).post("/api/demo-sign-in", { login })));
  expect(answers.map((one) => one.statusCode)).toEqual([200, 401, 401, 401]);
  expect(new Set(answers.slice(1).map((one) => one.body)).size).toBe(1);
  expect(new Set(answers.slice(1).map((one) => JSON.stringify({ ...one.headers, date: "" }))).size).toBe(1);
  await edge.close();
});
