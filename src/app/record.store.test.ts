import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { fieldsOf, versionsOf } from "../ledger/index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const personOf = async (dossier: string, name: Parameters<TestNode["as"]>[0] = "aziz") =>
  await at.desk.open(at.as(name), dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "person"));

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  return person;
}

test("[LE1] the same command again gets its first answer, and nothing is written twice", async () => {
  const person = at.node.newId();
  const command = { id: at.node.newId(), kind: "arrival.record", dossier: person, payload: arrival(person) };
  const answers = await Promise.all([1, 2, 3].map(() => at.desk.record(at.as("aziz"), command)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const entries = await at.desk.open(at.as("aziz"), person, "read", ({ tx }) =>
    tx.query("select kind, compartment from ledger.entry where dossier = $1 order by compartment", [person]),
  );
  expect(entries).toEqual(["arrival", "asylum", "identity"].map((compartment) => ({ kind: "arrival.record", compartment })));
  expect(versionsOf(await personOf(person))).toMatchObject({ identity: 1, arrival: 1 });
});

test("[LE1] a command sent many times at once is answered alike each time", async () => {
  for (let round = 0; round < 15; round++) {
    const person = at.node.newId();
    const command = { id: at.node.newId(), kind: "arrival.record", dossier: person, payload: arrival(person) };
    const answers = await Promise.all(Array.from({ length: 6 }, () => at.desk.record(at.as("aziz"), command)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
  }
});

test("[LE1] an id that comes back with other contents is a problem, not a second record", async () => {
  const person = at.node.newId();
  const command = { id: at.node.newId(), kind: "arrival.record", dossier: person, payload: arrival(person) };
  await at.desk.record(at.as("aziz"), command);
  await expect(at.desk.record(at.as("aziz"), { ...command, payload: arrival(person, { sex: "F" }) })).rejects.toMatchObject({
    code: "command.reused",
  });
});

test("[LE6] a field that somebody else changed meanwhile is kept in both values and chosen by a human", async () => {
  const dossier = await arrive();
  const seen = versionsOf(await personOf(dossier));
  await at.must(at.as("aziz"), "person.update", dossier, { phone: "one" }, { basedOn: seen });
  const second = await at.must(
    at.as("said"),
    "person.update",
    dossier,
    { phone: "two", safeContact: "only in the morning" },
    { basedOn: seen },
  );
  expect(second.outcome).toBe("conflict");
  const fields = fieldsOf(await personOf(dossier));
  expect(fields).toMatchObject({ phone: "one", safeContact: "only in the morning" });
  const conflict =
    Object.keys(fields)
      .find((field) => field.startsWith("conflict/"))
      ?.split("/")[1] ?? "";
  await at.must(at.as("said"), "conflict.resolve", dossier, { subject: dossier, conflict, choose: "proposed" });
  const resolved = fieldsOf(await personOf(dossier));
  expect(resolved["phone"]).toBe("two");
  expect(Object.keys(resolved).filter((field) => field.startsWith("conflict/"))).toEqual([]);
});

test("[LE6] edits of different fields merge, whatever was seen", async () => {
  const dossier = await arrive();
  const seen = versionsOf(await personOf(dossier));
  await at.must(at.as("aziz"), "person.update", dossier, { phone: "one" }, { basedOn: seen });
  const second = await at.must(at.as("aziz"), "person.update", dossier, { address: "Room 4" }, { basedOn: seen });
  expect(second.outcome).toBe("recorded");
});

test("[AC3] absent and forbidden are one answer, for reading and for writing", async () => {
  const dossier = await arrive();
  const stranger = at.as("bahor");
  const read = await Promise.all([dossier, at.node.newId()].map((one) => at.desk.open(stranger, one, "read", () => "shown")));
  expect(read).toEqual([undefined, undefined]);
  const written = await Promise.all([dossier, at.node.newId()].map((one) => at.send(stranger, "person.update", one, { phone: "x" })));
  expect(written[0]).toEqual(written[1]);
  expect(written[0]).toMatchObject({ ok: false, refusal: { code: "access.not-available" } });
});

test("[AC4] a role may not fill in a field that the policy does not give it, and nothing is written", async () => {
  const dossier = await arrive();
  const refused = await at.send(at.as("said"), "person.update", dossier, { reasonOwnWords: "x", phone: "9" });
  expect(refused).toMatchObject({ ok: false, refusal: { code: "access.field-not-permitted", rule: "AC4" } });
  expect(fieldsOf(await personOf(dossier))["phone"]).toBeUndefined();
});

test("[P9] a read and a refusal each leave one access record, in the same transaction", async () => {
  const dossier = await arrive();
  await personOf(dossier);
  await personOf(dossier, "bahor");
  const look = () =>
    at.desk.open(at.as("said"), dossier, "read", ({ tx }) =>
      tx.query<{ outcome: string; fields: string[] }>("select outcome, fields from access.log where dossier = $1 order by at", [dossier]),
    );
  // A look is on record once its answer is made, so it finds those before it, and the next one finds it too.
  const seen = await look();
  expect(seen?.map((row) => row.outcome).sort()).toEqual(["refused", "shown"]);
  expect((await look())?.map((row) => row.outcome).sort()).toEqual(["refused", "shown", "shown"]);
  expect(seen?.find((row) => row.outcome === "refused")?.fields).toEqual([]);
});

test("[P14] the access record names a family of fields without its second half, which may be an answer", async () => {
  const dossier = await arrive({ answers: { medical: "yes" } });
  await personOf(dossier);
  const seen = await at.desk.open(at.as("said"), dossier, "read", ({ tx }) =>
    tx.query<{ fields: string[] }>("select fields from access.log where dossier = $1 and outcome = 'shown'", [dossier]),
  );
  const named = seen?.flatMap((row) => row.fields) ?? [];
  expect(named.filter((field) => field.includes("/")).length).toBeGreaterThan(0);
  expect(named.filter((field) => /\/./.test(field))).toEqual([]);
});

test("[LE7] what was entered late keeps its true time", async () => {
  const dossier = await arrive({ arrivedAt: "2026-11-01T04:00:00+05:00" });
  expect(fieldsOf(await personOf(dossier))["arrivedAt"]).toBe("2026-10-31T23:00:00.000Z");
});

test.each([
  ["no name in any form", { names: [] }],
  ["a day that does not exist", { birth: { precision: "day", day: "1990-02-31" } }],
  ["an unknown field", { colour: "blue" }],
  ["a nationality that is no code", { nationalities: ["Afghan"] }],
])("[P19] %s is a problem with a field path, and nothing is written", async (_, spoiled) => {
  const person = at.node.newId();
  await expect(at.send(at.as("aziz"), "arrival.record", person, arrival(person, spoiled))).rejects.toMatchObject({
    code: "request.malformed",
  });
  expect(await personOf(person)).toBeUndefined();
});

test("[IM6] not at a post of another unit, and not in the future", async () => {
  const person = at.node.newId();
  expect(await at.send(at.as("bahor"), "arrival.record", person, arrival(person))).toMatchObject({
    ok: false,
    refusal: { code: "arrival.post-unknown", rule: "IM6" },
  });
  expect(await at.send(at.as("aziz"), "arrival.record", person, arrival(person, { arrivedAt: "2999-01-01T00:00:00Z" }))).toMatchObject({
    ok: false,
    refusal: { code: "arrival.in-future" },
  });
});

test("[R1] nothing leaves before the question was put, nor to a feared State; the database refuses too", async () => {
  const dossier = await arrive({ fearedAsked: undefined });
  const release = {
    release: at.node.newId(),
    about: dossier,
    channel: "slip",
    recipient: "the person",
    fields: ["reference"],
    law: "rap-2012:RAP-I-03",
  };
  expect(await at.send(at.as("aziz"), "release.record", dossier, release)).toMatchObject({
    ok: false,
    refusal: { code: "release.fear-not-asked", rule: "R1" },
  });
  await at.must(at.as("aziz"), "feared.record", dossier, { asked: "asked", states: ["XD"] });
  expect(await at.send(at.as("aziz"), "release.record", dossier, release)).toMatchObject({
    ok: false,
    refusal: { code: "release.destination-feared", rule: "R1" },
  });
});

test("[R1] a row to a feared State cannot be, even past the code", async () => {
  const dossier = await arrive({ feared: ["IR"] });
  const insert = (destination: string | null) =>
    at.database.app.transaction(`set local panah.dossiers = '{${dossier}}'`, (tx) =>
      tx.query(
        `insert into disclosure.outbound (dossier, id, destination, channel, recipient, fields, ground, prepared_at, feared_version, feared_asked, feared_states)
         select $1, $2, $3, 'mail', 'x', '{names}', 'rap-2012:RAP-I-03', now(), version, asked, states from disclosure.feared where dossier = $1`,
        [dossier, at.node.newId(), destination],
      ),
    );
  await expect(insert("AF")).rejects.toMatchObject({ sqlState: "23514", constraint: "r1_country_feared" });
  await expect(insert("IR")).rejects.toMatchObject({ constraint: "r1_country_feared" });
  await expect(insert(null)).rejects.toMatchObject({ constraint: "r1_country_feared" });
  await expect(insert("XD")).resolves.toEqual([]);
});

test("[R3] a disclosure without consent or legal basis is refused; with one it is on record", async () => {
  const dossier = await arrive();
  const release = { release: at.node.newId(), about: dossier, channel: "slip", recipient: "the person", fields: ["reference"] };
  expect(await at.send(at.as("aziz"), "release.record", dossier, release)).toMatchObject({
    ok: false,
    refusal: { code: "release.no-ground", rule: "R3" },
  });
  await at.must(at.as("aziz"), "release.record", dossier, { ...release, law: "rap-2012:RAP-I-03" });
  const rows = await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) =>
    tx.query("select destination, feared_states from disclosure.outbound where dossier = $1", [dossier]),
  );
  expect(rows).toEqual([{ destination: "XD", feared_states: ["AF"] }]);
});

test("[AC3] what a post found at the first look closes after 72 hours, and the file after 30 days", async () => {
  const opens = async (dossier: string) => Object.keys((await personOf(dossier))?.parts ?? {}).sort();
  at.setNow("2026-11-20T12:00:00.000Z");
  const dossier = await arrive({ answers: { medical: "yes" } });
  expect(await opens(dossier)).toEqual(["arrival", "health", "identity"]);
  at.setNow("2026-11-23T12:00:01.000Z");
  expect(await opens(dossier)).toEqual(["arrival", "identity"]);
  at.setNow("2026-12-20T12:00:01.000Z");
  expect(await opens(dossier)).toEqual([]);
});
