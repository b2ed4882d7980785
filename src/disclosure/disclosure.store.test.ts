import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  return person;
}
const rowsOf = async <R extends object>(dossier: string, sql: string) =>
  (await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) => tx.query<R>(sql, [dossier]))) ?? [];
const fearedOf = async (dossier: string) =>
  (await rowsOf<{ states: string[] }>(dossier, "select states from disclosure.feared where dossier = $1 and asked"))[0]?.states;
const slip = (dossier: string, more: Record<string, unknown> = {}) => ({
  release: at.node.newId(),
  about: dossier,
  channel: "slip",
  recipient: "The clinic",
  fields: ["names"],
  ...more,
});

test("[R1] a nationality or residence learned later is feared too, whoever records it", async () => {
  const dossier = await arrive();
  expect(await fearedOf(dossier)).toEqual(["AF"]);
  await at.must(at.as("said"), "person.update", dossier, { nationalities: ["AF", "XD"] }, { basedOn: { identity: 1 } });
  expect(await fearedOf(dossier)).toEqual(["AF", "XD"]);
  await at.must(at.as("aziz"), "person.update", dossier, { formerResidence: ["IR"] }, { basedOn: { identity: 2 } });
  expect(await fearedOf(dossier)).toEqual(["AF", "IR", "XD"]);
  expect(await at.send(at.as("aziz"), "release.record", dossier, slip(dossier, { law: "rap-2012:RAP-I-03" }))).toMatchObject({
    refusal: { code: "release.destination-feared", rule: "R1" },
  });
});

test("[R1] a nationality that a human chose between two is feared too", async () => {
  const dossier = await arrive();
  await at.must(at.as("aziz"), "person.update", dossier, { nationalities: ["AF", "PK"] }, { basedOn: { identity: 1 } });
  const met = await at.must(at.as("aziz"), "person.update", dossier, { nationalities: ["IR"] }, { basedOn: { identity: 1 } });
  await at.must(at.as("aziz"), "conflict.resolve", dossier, {
    subject: dossier,
    conflict: met.outcome === "conflict" ? met.conflicts[0]?.id : "",
    choose: "proposed",
  });
  expect(await fearedOf(dossier)).toEqual(["AF", "IR", "PK"]);
});

test("[R1] who names a State was asked, whatever the form says; who was not asked stays so", async () => {
  expect(await fearedOf(await arrive({ fearedAsked: undefined, feared: ["IR"] }))).toEqual(["AF", "IR"]);
  const silent = await arrive({ fearedAsked: undefined });
  await at.must(at.as("aziz"), "person.update", silent, { nationalities: ["IR"] }, { basedOn: { identity: 1 } });
  expect(await fearedOf(silent)).toBeUndefined();
});

test("[R1] whoever meets the person may note a fear; what waits to leave for that State is withdrawn", async () => {
  const dossier = await arrive();
  await at.must(at.as("aziz"), "release.record", dossier, slip(dossier, { law: "rap-2012:RAP-I-03" }));
  await at.must(at.as("said"), "feared.record", dossier, { asked: "asked", states: ["XD"] });
  expect(await fearedOf(dossier)).toEqual(["AF", "XD"]);
  expect(
    await rowsOf(dossier, "select sent_at, withdrawn_at is not null as withdrawn from disclosure.outbound where dossier = $1"),
  ).toEqual([{ sent_at: null, withdrawn: true }]);
});

test("[R3] a consent is a ground for the recipient and the fields it names, and for nothing else", async () => {
  const dossier = await arrive();
  const consent = at.node.newId();
  await at.must(at.as("aziz"), "consent.give", dossier, { consent, to: "The clinic", fields: ["names", "sex"], language: "prs" });
  const send = (more: Record<string, unknown>) => at.send(at.as("aziz"), "release.record", dossier, slip(dossier, { consent, ...more }));
  expect(await send({ recipient: "The employer" })).toMatchObject({ refusal: { code: "release.no-ground", rule: "R3" } });
  expect(await send({ fields: ["names", "address"] })).toMatchObject({ refusal: { code: "release.no-ground", rule: "R3" } });
  expect(await send({})).toMatchObject({ ok: true });
});

test.each([
  ["aziz", {}],
  ["judge", { role: "person" }],
] as const)("[P4] a consent is taken back by %s, and what waits on it does not leave", async (who, other) => {
  const dossier = await arrive();
  const consent = at.node.newId();
  await at.must(at.as("aziz"), "consent.give", dossier, { consent, to: "The clinic", fields: ["names"], language: "prs" });
  await at.must(at.as("aziz"), "release.record", dossier, slip(dossier, { consent }));
  await at.must(at.as(who, { ...other, ownDossier: dossier }), "consent.withdraw", dossier, { consent });
  expect(await rowsOf(dossier, "select withdrawn_at is not null as withdrawn from disclosure.outbound where dossier = $1")).toEqual([
    { withdrawn: true },
  ]);
  expect(await at.send(at.as("aziz"), "release.record", dossier, slip(dossier, { consent }))).toMatchObject({
    refusal: { code: "release.no-ground" },
  });
});

/** What somebody with the application's own password could try against the outbound table, past all code. */
const asApp = (dossier: string, sql: string, values: readonly unknown[] = []) =>
  at.database.app.transaction(`set local panah.dossiers = '{${dossier}}'`, (tx) => tx.query(sql, [...values]));
const leave = (
  dossier: string,
  {
    destination = "XD",
    fields = ["names"],
    ground = "rap-2012:RAP-I-03",
    feared = "version, asked, states",
  }: { destination?: string | null; fields?: (string | null)[]; ground?: string; feared?: string } = {},
) =>
  asApp(
    dossier,
    `insert into disclosure.outbound (dossier, id, destination, channel, recipient, fields, ground, prepared_at, feared_version, feared_asked, feared_states)
    select $1, $2, $3, 'mail', 'x', $4, $5, now(), ${feared} from disclosure.feared where dossier = $1`,
    [dossier, at.node.newId(), destination, fields, ground],
  );

test.each([
  ["a feared State", { destination: "AF" }, "r1_country_feared"],
  ["nowhere", { destination: null }, "r1_country_feared"],
  ["a feared State in small letters", { destination: "af" }, "r1_destination_is_state"],
  ["a feared State by three letters", { destination: "AFG" }, "r1_destination_is_state"],
  ["a feared State with a blank", { destination: "AF " }, "r1_destination_is_state"],
  ["a feared State, the set left out", { destination: "AF", feared: "null, true, '{}'" }, "r1_current_until_sent"],
  ["a feared State, the set emptied", { destination: "AF", feared: "version, asked, '{}'" }, /fkey$/],
  ["a feared State, an older set given", { destination: "AF", feared: "version - 1, asked, '{}'" }, /fkey$/],
])("[R1] the application's own role cannot make a row to %s", async (_, row, constraint) => {
  await expect(leave(await arrive(), row)).rejects.toMatchObject({
    constraint: typeof constraint === "string" ? constraint : expect.stringMatching(constraint),
  });
});

test.each([
  ["no ground", { ground: "" }],
  ["a ground that names nothing", { ground: "because" }],
  ["no fields", { fields: [] }],
  ["a field without a name", { fields: ["names", ""] }],
  ["an absent field", { fields: ["names", null] }],
])("[R3] the application's own role cannot make a row with %s", async (_, row) => {
  await expect(leave(await arrive(), row)).rejects.toMatchObject({ constraint: "r3_ground_and_fields" });
});

test("[R1] the application's own role can neither alter, remove nor move what is on the outbound table, nor lift its rules", async () => {
  const dossier = await arrive();
  await leave(dossier);
  const denied = { sqlState: "42501" };
  for (const sql of [
    "update disclosure.outbound set destination = 'AF'",
    "update disclosure.outbound set feared_states = '{}'",
    "delete from disclosure.outbound",
    "truncate disclosure.outbound",
    "delete from disclosure.feared",
    "alter table disclosure.outbound drop constraint r1_country_feared",
    "alter table disclosure.outbound disable row level security",
    "set local role panah_owner",
    "set local session_replication_role = 'replica'",
  ])
    await expect(asApp(dossier, sql), sql).rejects.toMatchObject(denied);
  await expect(asApp(dossier, "update disclosure.outbound set feared_version = null where dossier = $1", [dossier])).rejects.toMatchObject({
    constraint: "r1_current_until_sent",
  });
  await expect(asApp(dossier, "update disclosure.feared set states = '{XD}' where dossier = $1", [dossier])).rejects.toMatchObject({
    constraint: "r1_country_feared",
  });
  await expect(asApp(dossier, "update disclosure.feared set states = '{af}' where dossier = $1", [dossier])).rejects.toMatchObject({
    constraint: "r1_feared_are_states",
  });
  await expect(
    asApp(dossier, "update disclosure.feared set states = array['AF', null] where dossier = $1", [dossier]),
  ).rejects.toMatchObject({ constraint: "r1_feared_are_states" });
});

test("[R1] what was withdrawn because of a fear cannot be brought back", async () => {
  const dossier = await arrive();
  await leave(dossier);
  await at.must(at.as("said"), "feared.record", dossier, { asked: "asked", states: ["XD"] });
  await expect(asApp(dossier, "update disclosure.outbound set withdrawn_at = null where dossier = $1", [dossier])).rejects.toMatchObject({
    constraint: "r1_country_feared",
  });
  await expect(
    asApp(dossier, "update disclosure.outbound set withdrawn_at = null, sent_at = now(), feared_version = null where dossier = $1", [
      dossier,
    ]),
  ).rejects.toMatchObject({ constraint: "r1_country_feared" });
});

test("[R1, R3] another State is written to under the person's consent alone, of who they are and nothing of a claim", async () => {
  const dossier = await arrive({ nationalities: ["UZ"], feared: [] });
  const [consent, wide] = [at.node.newId(), at.node.newId()];
  const give = { to: "Consulate", language: "uzb" };
  await at.must(at.as("aziz"), "consent.give", dossier, { ...give, consent, fields: ["names", "birth"] });
  await at.must(at.as("aziz"), "consent.give", dossier, { ...give, consent: wide, fields: ["names", "reasonOwnWords"] });
  const letter = (more: object) =>
    at.send(at.as("aziz"), "release.record", dossier, {
      ...slip(dossier),
      channel: "mail",
      recipient: "Consulate",
      fields: ["names", "birth"],
      destination: "KG",
      ...more,
    });
  const refused = (code: string, rule: string) => ({ refusal: { code, rule } });
  expect(await letter({ law: "rap-2012:RAP-I-03" })).toMatchObject(refused("release.no-ground", "R3"));
  expect(await letter({ consent, fields: ["names", "sex"] })).toMatchObject(refused("release.no-ground", "R3"));
  expect(await letter({ consent: wide, fields: ["names", "reasonOwnWords"] })).toMatchObject(refused("release.claim-inside", "R1"));
  expect(await letter({ consent, destination: "UZ" })).toMatchObject(refused("release.destination-feared", "R1"));
  expect(await letter({ consent })).toMatchObject({ ok: true });
  expect(await rowsOf(dossier, "select destination, channel, fields from disclosure.outbound where dossier = $1")).toEqual([
    { destination: "KG", channel: "mail", fields: ["names", "birth"] },
  ]);
});
