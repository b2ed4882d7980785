import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { type Actor, contextSql } from "../access/index.ts";
import { readRelations } from "../access/server.ts";
import { fieldsOf, versionsOf } from "../ledger/index.ts";
import type { Projection } from "./node.ts";
import { recordCommand } from "./record.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  const officer = more["post"] === "XD-POST-02" ? at.as("bahor") : at.as("aziz");
  await at.must(officer, "arrival.record", person, arrival(person, more));
  return person;
}
const refer = (dossier: string, referral: string, route = "medical") =>
  at.send(at.as("aziz"), "referral.send", dossier, { referral, route });
const notAvailable = { ok: false, refusal: { code: "access.not-available", rule: "AC3" } };

test("[R7] a referral under the id of the person, or of another referral, is refused and changes nothing", async () => {
  const dossier = await arrive();
  const first = at.node.newId();
  expect(await refer(dossier, first)).toMatchObject({ ok: true });
  expect(await refer(dossier, dossier, "nrm")).toMatchObject(notAvailable);
  expect(await refer(dossier, first, "nrm")).toMatchObject(notAvailable);
  const subjects = await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects: all }) => all);
  expect(subjects?.map((one) => one.kind).sort()).toEqual(["person", "referral"]);
  expect(fieldsOf(subjects?.find((one) => one.subject === first))["route"]).toBe("medical");
});

test.each([
  ["an officer of another post", "bahor", "person.update", { phone: "1" }],
  ["a role that has no such command", "murod", "person.update", { phone: "1" }],
  ["who may not take up a step", "bahor", "referral.acknowledge", { referral: randomUUID() }],
] as const)(
  "[AC3] what is shut to the author is not even loaded, so that a refusal takes no longer than one about nobody: %s",
  async (_, name, kind, payload) => {
    const dossier = await arrive();
    const unwrapped = vi.spyOn(at.node.safe, "unwrapKey");
    expect(await at.send(at.as(name), kind, dossier, payload)).toMatchObject({ ok: false });
    expect(unwrapped).not.toHaveBeenCalled();
    await at.must(at.as("aziz"), "person.update", dossier, { phone: "+999 0000 00" });
    expect(unwrapped).toHaveBeenCalled();
  },
);

test("[P2] a relation that opens nothing to a role is not even fetched", async () => {
  const dossier = await arrive();
  const administrator = { ...at.as("murod"), units: ["XD-POST-01"] };
  const found = (actor: Actor) =>
    at.node.database.transaction(contextSql({ account: actor.account, units: actor.units, compartments: [], dossiers: [dossier] }), (tx) =>
      readRelations(tx, actor, [dossier], at.node.now()),
    );
  expect([...(await found(at.as("aziz"))).keys()]).toEqual([dossier]);
  expect((await found(administrator)).size).toBe(0);
  expect((await found({ ...administrator, role: { ...at.as("aziz").role, compartments: { security: { read: "all" } } } })).size).toBe(0);
});

test("[R3] a disclosure on record is never written over by another under its id, nor a consent", async () => {
  const dossier = await arrive();
  const release = {
    release: at.node.newId(),
    about: dossier,
    channel: "slip",
    recipient: "the person",
    fields: ["reference"],
    law: "rap-2012:RAP-I-03",
  };
  await at.must(at.as("aziz"), "release.record", dossier, release);
  expect(await at.send(at.as("aziz"), "release.record", dossier, { ...release, fields: ["names"] })).toMatchObject(notAvailable);
  const consent = { consent: at.node.newId(), to: "The clinic", fields: ["names"], language: "prs" };
  await at.must(at.as("aziz"), "consent.give", dossier, consent);
  expect(await at.send(at.as("aziz"), "consent.give", dossier, { ...consent, to: "Anybody" })).toMatchObject(notAvailable);
});

test("[AC3] a subject that takes the id of a person elsewhere opens nothing of that person", async () => {
  const own = await arrive();
  const other = await arrive({ post: "XD-POST-02", names: [{ script: "Latn", given: "canary-elsewhere" }] });
  expect(await refer(own, other)).toMatchObject({ ok: true });
  for (const dossiers of [
    [own, other],
    [other, own],
  ])
    expect(JSON.stringify(await at.desk.openMany(at.as("aziz"), dossiers, "read"))).not.toContain("canary-elsewhere");
});

test("[RE2] of two referrals on one route at once, one is recorded and one refused", async () => {
  for (let round = 0; round < 5; round++) {
    const dossier = await arrive();
    await refer(dossier, at.node.newId(), "registration");
    const both = await Promise.all([refer(dossier, at.node.newId()), refer(dossier, at.node.newId())]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  }
});

test("[P1] an answer says nothing of what its author may add to and not read", async () => {
  const dossier = await arrive({ answers: { controlled: "yes" } });
  const registrar = at.as("dilnoza");
  await at.must(registrar, "person.attend", dossier, { reason: "Applies at the office today" });
  const answers = await Promise.all(
    ["yes", "no"].map((controlled) => at.must(registrar, "needs.answer", dossier, { answers: { controlled, alone: "no" } })),
  );
  expect(answers.map((one) => one.outcome)).toEqual(["recorded", "recorded"]);
  for (const one of answers) expect(Object.keys(one.versions[dossier] ?? {})).not.toContain("trafficking");
  const person = await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "person"));
  expect(fieldsOf(person)["indicator/controlled"]).toBe("yes");
});

test("[LE6] a version seen of a compartment is no sight of a field that is shut: it is not silently replaced", async () => {
  const dossier = await arrive();
  const registrar = at.as("dilnoza");
  await at.must(registrar, "person.attend", dossier, { reason: "Applies at the office today" });
  await at.must(registrar, "person.update", dossier, { reasonOwnWords: "Written over" }, { basedOn: { asylum: 9, identity: 9 } });
  const rows = await at.desk.open(
    at.as("emil", { role: "eligibility-officer", unit: "XD-POST-01" }),
    dossier,
    "read",
    ({ facts }) => facts,
  );
  const person = rows?.find((one) => one.kind === "person");
  expect(fieldsOf(person)["reasonOwnWords"]).toBe("canary-reason");
});

test("[LE7] what is dated later than now is refused, and what is dated earlier keeps its time", async () => {
  const dossier = await arrive();
  const send = (when: string) =>
    at.send(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "medical" }, { at: when });
  expect(await send("2999-01-01T00:00:00Z")).toMatchObject({ ok: false, refusal: { code: "command.in-future", rule: "LE7" } });
  expect(await send("2026-11-20T10:30:00+05:00")).toMatchObject({ ok: true });
});

test("[LE6] a conflict outside the identity is a duty of the unit as well, until a human chose", async () => {
  const dossier = await arrive({ answers: { alone: "no" } });
  const duties = async () =>
    (
      await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) =>
        tx.query<{ kind: string }>("select kind from process.obligation where dossier = $1 and kind = 'conflict'", [dossier]),
      )
    )?.length;
  await at.must(at.as("aziz"), "person.update", dossier, { phone: "one" });
  await at.must(at.as("aziz"), "person.update", dossier, { phone: "two" });
  expect(await duties()).toBe(1);
  const answer = await at.must(at.as("aziz"), "needs.answer", dossier, { answers: { alone: "yes" } });
  expect(await duties()).toBe(2);
  await at.must(at.as("aziz"), "conflict.resolve", dossier, {
    subject: dossier,
    conflict: answer.outcome === "conflict" ? answer.conflicts[0]?.id : "none",
    choose: "proposed",
  });
  expect(await duties()).toBe(1);
});

test.each(["soon", "late"] as const)(
  "[R7] a search table that fails %s leaves nothing of the command, and the same command is then recorded",
  async (made) => {
    const person = at.node.newId();
    const command = { id: at.node.newId(), kind: "arrival.record", dossier: person, payload: arrival(person) };
    const failing: Projection = {
      kind: "person",
      compartment: "identity",
      tables: [],
      made,
      write() {
        throw new Error("fault: planted");
      },
    };
    const broken = { ...at.node, projections: [...at.node.projections, failing] };
    await expect(recordCommand(broken, at.as("aziz"), command)).rejects.toThrow("fault: planted");
    expect(await at.desk.open(at.as("aziz"), person, "read", ({ subjects }) => subjects)).toBeUndefined();
    const left = await at.node.database.transaction(
      contextSql({ account: person, units: ["XD-POST-01"], compartments: ["identity", "arrival"], dossiers: [person] }),
      (tx) =>
        tx.query(
          `select 'command' as what from ledger.command where dossier = $1 union all select 'reference' from ledger.reference where dossier = $1
         union all select 'arrival' from intake.arrival where dossier = $1 union all select 'name' from matching.name_key where dossier = $1`,
          [person],
        ),
    );
    expect(left).toEqual([]);
    expect(await recordCommand(at.node, at.as("aziz"), command)).toMatchObject({ ok: true });
  },
);

test("[R7] what would begin under the id of a file that is there is refused, though none of its compartments meet", async () => {
  const account = await arrive();
  const login = `meets-${account}`;
  const begun = await at.send(at.as("murod"), "account.create", account, { account, name: "Met", login, role: "monitor", unit: "XD-OMB" });
  expect(begun).toMatchObject(notAvailable);
  const rows = await at.database.owner.transaction("", (tx) => tx.query("select from access.account where id = $1", [account]));
  expect(rows).toEqual([]);
});

test("[R7] a row of a search table that was left behind does not stand in the way of an arrival: it is written anew", async () => {
  const person = at.node.newId();
  await at.database.owner.transaction(contextSql({ account: person, units: [], compartments: ["identity"], dossiers: [person] }), (tx) =>
    tx.query("insert into intake.profile (dossier, id, lacking) values ($1, $1, '{left-behind}')", [person]),
  );
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  const [row] = await at.database.owner.transaction(
    contextSql({ account: person, units: [], compartments: ["identity"], dossiers: [person] }),
    (tx) => tx.query<{ lacking: string[] }>("select lacking from intake.profile where dossier = $1", [person]),
  );
  expect(row?.lacking).not.toContain("left-behind");
});

test("[P19] an id in capital letters is refused with its place, and so is nesting without end", async () => {
  const person = at.node.newId();
  const said = (payload: object) => at.send(at.as("aziz"), "arrival.record", person, { ...arrival(person), ...payload });
  await expect(said({ group: person.toUpperCase().replace(/^../, "AB") })).rejects.toMatchObject({
    code: "request.malformed",
    fields: [{ path: "payload.group" }],
  });
  const deep = Array.from({ length: 50 }).reduce<object>((inner) => ({ inner }), {});
  await expect(said({ answers: { medical: deep } })).rejects.toMatchObject({ code: "request.malformed" });
});

test("[AC5] a sign-in name that is taken is refused, not a fault", async () => {
  const create = () => {
    const account = at.node.newId();
    return at.send(at.as("murod"), "account.create", account, { account, name: "Twice", login: "twice", role: "monitor", unit: "XD-OMB" });
  };
  expect(await create()).toMatchObject({ ok: true });
  expect(await create()).toMatchObject({ ok: false, refusal: { code: "account.login-taken", rule: "AC5" } });
});

test.each([
  ["a version beyond any", { basedOn: { identity: 2 ** 40 } }],
  ["a time before all calendars", { at: "0000-01-01T00:00:00Z" }],
])("[P19] %s is a problem, never a fault", async (_, spoiled) => {
  const dossier = await arrive();
  const seen = versionsOf(undefined);
  await expect(at.send(at.as("aziz"), "person.update", dossier, { phone: "x" }, { basedOn: seen, ...spoiled })).rejects.toMatchObject({
    code: "request.malformed",
  });
});

test("[P19] an arrival or a group before all calendars is a problem, never a fault", async () => {
  const [person, group] = [randomUUID(), randomUUID()];
  await expect(
    at.send(at.as("aziz"), "arrival.record", person, arrival(person, { arrivedAt: "0000-01-01T00:00:00Z" })),
  ).rejects.toMatchObject({ code: "request.malformed" });
  await expect(
    at.send(at.as("aziz"), "group.record", group, { group, post: "XD-POST-01", arrivedAt: "0000-01-01T00:00:00Z", members: [] }),
  ).rejects.toMatchObject({ code: "request.malformed" });
  expect(
    await at.send(at.as("aziz"), "group.record", group, { group, post: "XD-POST-01", arrivedAt: "2999-01-01T00:00:00Z", members: [] }),
  ).toMatchObject({ refusal: { code: "arrival.in-future", rule: "IM6" } });
});

test("[LE6] of two values that met, the proposed one does not silently replace a third", async () => {
  const dossier = await arrive();
  const meet = async () => {
    const answer = await at.must(at.as("aziz"), "person.update", dossier, { phone: at.node.newId() });
    return answer.outcome === "conflict" ? answer.conflicts[0]?.id : undefined;
  };
  await meet();
  const [first, second] = [await meet(), await meet()];
  const resolve = (conflict: string | undefined, choose: string) =>
    at.send(at.as("aziz"), "conflict.resolve", dossier, { subject: dossier, conflict, choose });
  expect(await resolve(first, "proposed")).toMatchObject({ ok: true });
  expect(await resolve(second, "proposed")).toMatchObject({ refusal: { code: "conflict.moved-on", rule: "LE6" } });
  expect(await resolve(second, "standing")).toMatchObject({ ok: true });
});
