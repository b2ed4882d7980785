import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";

let at: TestNode;
beforeAll(async () => { at = await openTestNode(); });
afterAll(async () => { await at.close(); });

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  return person;
}
const rowsOf = async <R extends object>(dossier: string, sql: string) => (await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) => tx.query<R>(sql, [dossier]))) ?? [];
const fearedOf = async (dossier: string) => (await rowsOf<{ states: string[] }>(dossier, "select states from disclosure.feared where dossier = $1 and asked"))[0]?.states;
const slip = (dossier: string, more: Record<string, unknown> = {}) => ({ release: at.node.newId(), about: dossier, channel: "slip", recipient: "The clinic", fields: ["names"], ...more });

test("[R1] a nationality or residence learned later is feared too, whoever records it", async () => {
  const dossier = await arrive();
  expect(await fearedOf(dossier)).toEqual(["AF"]);
  await at.must(at.as("said"), "person.update", dossier, { nationalities: ["AF", "XD"] }, { basedOn: { identity: 1 } });
  expect(await fearedOf(dossier)).toEqual(["AF", "XD"]);
  await at.must(at.as("aziz"), "person.update", dossier, { formerResidence: ["IR"] }, { basedOn: { identity: 2 } });
  expect(await fearedOf(dossier)).toEqual(["AF", "IR", "XD"]);
  expect(await at.send(at.as("aziz"), "release.record", dossier, slip(dossier, { law: "rap-2012:RAP-I-03" }))).toMatchObject({ refusal: { code: "release.destination-feared", rule: "R1" } });
});

test("[R1] a nationality that a human chose between two is feared too", async () => {
  const dossier = await arrive();
  await at.must(at.as("aziz"), "person.update", dossier, { nationalities: ["AF", "PK"] }, { basedOn: { identity: 1 } });
  const met = await at.must(at.as("aziz"), "person.update", dossier, { nationalities: ["IR"] }, { basedOn: { identity: 1 } });
  await at.must(at.as("aziz"), "conflict.resolve", dossier, { subject: dossier, conflict: met.outcome === "conflict" ? met.conflicts[0]?.id : "", choose: "proposed" });
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
  expect(await rowsOf(dossier, "select sent_at, withdrawn_at is not null as withdrawn from disclosure.outbound where dossier = $1")).toEqual([{ sent_at: null, withdrawn: true }]);
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

test.each([["aziz", {}], ["judge", { role: "person" }]] as const)("[P4] a consent is taken back by %s, and what waits on it does not leave", async (who, other) => {
  const dossier = await arrive();
  const consent = at.node.newId();
  await at.must(at.as("aziz"), "consent.give", dossier, { consent, to: "The clinic", fields: ["names"], language: "prs" });
  await at.must(at.as("aziz"), "release.record", dossier, slip(dossier, { consent }));
  await at.must(at.as(who, { ...other, ownDossier: dossier }), "consent.withdraw", dossier, { consent });
  expect(await rowsOf(dossier, "select withdrawn_at is not null as withdrawn from disclosure.outbound where dossier = $1")).toEqual([{ withdrawn: true }]);
  expect(await at.send(at.as("aziz"), "release.record", dossier, slip(dossier, { consent }))).toMatchObject({ refusal: { code: "release.no-ground" } });
});
