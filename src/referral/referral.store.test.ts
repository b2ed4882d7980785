import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { listSilent, watchAll } from "../app/watching.ts";
import { contextSql, noDossier } from "../access/index.ts";
import { fieldsOf } from "../ledger/index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

/** A child who was referred to child protection at a known hour. */
async function referred(): Promise<{ dossier: string; referral: string }> {
  at.setNow("2026-11-20T12:00:00.000Z");
  const dossier = at.node.newId();
  await at.must(
    at.as("aziz"),
    "arrival.record",
    dossier,
    arrival(dossier, { birth: { precision: "estimated", ageYears: 15, on: "2026-11-20" } }),
  );
  const referral = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", dossier, {
    referral,
    route: "child-protection",
    needs: ["unaccompaniedChild"],
    rules: ["ND3"],
  });
  return { dossier, referral };
}
const stateOf = async (dossier: string, referral: string, name: Parameters<TestNode["as"]>[0] = "aziz") =>
  fieldsOf(await at.desk.open(at.as(name), dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === referral)));
const duties = async (dossier: string) =>
  (await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) =>
    tx.query<{ unit: string; step: string; due_at: string | null; owner: string | null }>(
      "select unit, step, due_at, owner from process.obligation where dossier = $1 and kind = 'referral'",
      [dossier],
    ),
  )) ?? [];

test("[RE1] a referral carries its unit, its term with source, and knows the first contact", async () => {
  const { dossier, referral } = await referred();
  const fields = await stateOf(dossier, referral);
  expect(fields).toMatchObject({
    referralState: "sent",
    toUnit: "XD-CP",
    fromUnit: "XD-POST-01",
    firstContactAt: "2026-11-20T10:00:00.000Z",
    nextStep: "referral.acknowledge",
  });
  expect((fields["dueSource"] as { source: string }).source).toMatch(/^[a-z0-9-]+:/);
  expect(await at.send(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "nowhere" })).toMatchObject({
    refusal: { code: "referral.route-unknown", rule: "RE1" },
  });
  expect(
    await at.send(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "medical", toUnit: "XD-CP" }),
  ).toMatchObject({ refusal: { code: "referral.unit-unknown", rule: "RE1" } });
});

test("[RE2] no second referral on an open route", async () => {
  const { dossier } = await referred();
  expect(await at.send(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "child-protection" })).toMatchObject({
    refusal: { code: "referral.open-already", rule: "RE2" },
  });
});

test("[RE3] only the receiving unit takes it in hand, by a named person, and once", async () => {
  const { dossier, referral } = await referred();
  expect(await at.send(at.as("said"), "referral.acknowledge", dossier, { referral })).toMatchObject({
    refusal: { code: "referral.not-yours", rule: "RE3" },
  });
  expect(await at.send(at.as("inna"), "referral.acknowledge", dossier, { referral })).toMatchObject({
    refusal: { code: "access.not-available" },
  });
  await at.must(at.as("hakim"), "referral.acknowledge", dossier, { referral });
  expect(await stateOf(dossier, referral)).toMatchObject({ referralState: "acknowledged", owner: { name: "Hakim, child protection" } });
  expect(await at.send(at.as("hakim"), "referral.acknowledge", dossier, { referral })).toMatchObject({
    refusal: { code: "referral.not-waiting", rule: "RE3" },
  });
});

test("[RE4] declined goes back to the sender with a new term; at no moment is nobody responsible", async () => {
  const { dossier, referral } = await referred();
  expect(await duties(dossier)).toMatchObject([{ unit: "XD-CP", step: "referral.acknowledge" }]);
  await at.must(at.as("hakim"), "referral.decline", dossier, { referral, reason: "No place tonight" });
  expect(await duties(dossier)).toMatchObject([{ unit: "XD-POST-01", step: "referral.redirect", owner: null }]);
  expect((await duties(dossier))[0]?.due_at).not.toBeNull();
  expect(await at.desk.open(at.as("hakim"), dossier, "read", () => true)).toBeUndefined();
  await at.must(at.as("aziz"), "referral.redirect", dossier, { referral, toUnit: "XD-CP" });
  await at.must(at.as("hakim"), "referral.acknowledge", dossier, { referral });
  expect(await duties(dossier)).toMatchObject([{ unit: "XD-CP", step: "referral.finish" }]);
  await at.must(at.as("hakim"), "referral.finish", dossier, { referral, outcome: "provided" });
  expect(await duties(dossier)).toEqual([]);
});

test("[R4] another service with a relation does not see a referral that is not its own", async () => {
  const { dossier, referral } = await referred();
  await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "nrm" });
  const kinds = await at.desk.open(at.as("inna"), dossier, "read", ({ subjects }) =>
    subjects.filter((one) => one.kind === "referral").map((one) => one.subject),
  );
  expect(kinds).toHaveLength(1);
  expect(kinds).not.toContain(referral);
});

test("[R4] what was handed over about a referral between others is not shown, nor consents to a service that only serves", async () => {
  const { dossier, referral } = await referred();
  const release = {
    release: at.node.newId(),
    about: referral,
    channel: "slip",
    recipient: "canary-recipient",
    fields: ["reference"],
    law: "rap-2012:RAP-I-03",
  };
  await at.must(at.as("aziz"), "release.record", dossier, release);
  await at.must(at.as("aziz"), "consent.give", dossier, {
    consent: at.node.newId(),
    to: "canary-consent",
    fields: ["names"],
    language: "prs",
  });
  for (const route of ["nrm", "medical"]) await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route });
  const shown = async (actor: ReturnType<TestNode["as"]>) =>
    JSON.stringify(await at.desk.open(actor, dossier, "read", ({ subjects }) => subjects));
  expect(await shown(at.as("hakim"))).toContain("canary-recipient");
  expect(await shown(at.as("inna"))).not.toContain("canary-recipient");
  expect(await shown(at.as("inna", { role: "service-provider", unit: "XD-HOSP" }))).not.toMatch(/canary-recipient|canary-consent/);
});

test("[P1] a part of which the reader may see no field is not shown to be there", async () => {
  const { dossier } = await referred();
  const registrar = at.as("dilnoza");
  await at.must(registrar, "person.attend", dossier, { reason: "Applies at the office today" });
  await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "asylum" });
  const parts = await at.desk.open(registrar, dossier, "read", ({ subjects, facts }) =>
    [facts, subjects].map((all) => Object.keys(all.find((one) => one.kind === "person")?.parts ?? {})),
  );
  expect(parts?.[0]).toContain("asylum");
  expect(parts?.[1]).not.toContain("asylum");
});

test("[RE4] a referral that comes back after the post's own time with the person ended can be sent on, and is shut again then", async () => {
  const { dossier } = await referred();
  const [referral, second] = [at.node.newId(), at.node.newId()];
  for (const [id, route] of [
    [referral, "shelter"],
    [second, "medical"],
  ] as const)
    await at.must(at.as("aziz"), "referral.send", dossier, { referral: id, route });
  at.setNow("2027-01-15T12:00:00.000Z");
  expect(await at.desk.open(at.as("aziz"), dossier, "read", () => true)).toBeUndefined();
  const shelter = at.as("inna", { role: "service-provider", unit: "XD-SHELTER" });
  await at.must(shelter, "referral.decline", dossier, { referral, reason: "No place before spring" });
  const seen = await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects, compartments }) => ({ subjects, compartments }));
  expect([...(seen?.compartments ?? [])].sort()).toEqual(["identity", "referral"]);
  const toUnit = at.node.country.routes.find((one) => one.id === "shelter")?.units.find((one) => one !== "XD-SHELTER");
  await at.must(at.as("aziz"), "referral.redirect", dossier, { referral, toUnit });
  expect(await at.desk.open(at.as("aziz"), dossier, "read", () => true)).toBeUndefined();
});

test("[RE5] many late referrals reach the supervisor as one notice that counts; one taken in hand is not among them", async () => {
  const units = at.node.country.units.map((unit) => unit.code);
  const notices = () =>
    at.database.app.transaction(contextSql({ account: noDossier, units, compartments: [], dossiers: [] }), (tx) =>
      tx.query<{ unit: string; kind: string; count: number }>(
        "select unit, kind, count from process.notice where unit = 'XD-HOSP' and seen_at is null",
      ),
    );
  const sent: { dossier: string; referral: string }[] = [];
  for (let n = 0; n < 5; n++) {
    const { dossier } = await referred();
    const referral = at.node.newId();
    await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "medical" });
    sent.push({ dossier, referral });
  }
  const doctor = at.as("inna", { role: "service-provider", unit: "XD-HOSP" });
  await at.must(doctor, "referral.acknowledge", sent[0]?.dossier ?? "", { referral: sent[0]?.referral });
  at.setNow("2026-11-20T12:00:00.000Z");
  const before = (await notices()).find((one) => one.kind === "referral.overdue")?.count ?? 0;
  at.setNow("2026-11-20T15:00:00.000Z");
  await watchAll(at.node);
  await watchAll(at.node);
  const after = (await notices()).filter((one) => one.kind === "referral.overdue");
  expect(after).toHaveLength(1);
  const late = await at.database.app.transaction(contextSql({ account: noDossier, units, compartments: [], dossiers: [] }), (tx) =>
    tx.query("select 1 from process.obligation where unit = 'XD-HOSP' and kind = 'referral' and due_at <= '2026-11-20T15:00:00Z'"),
  );
  expect(after[0]?.count).toBe(before + late.length);
  expect(late.length).toBeGreaterThanOrEqual(4);
});

/** Chance that is the same on every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

test("[P6] whatever anybody does or leaves undone, no referral is ever without unit, step, term and somebody to be told, two levels at most", async () => {
  const draw = chance(20_261_120);
  const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const actors = [
    at.as("aziz"),
    at.as("said"),
    at.as("hakim"),
    at.as("dilnoza"),
    at.as("inna"),
    at.as("inna", { role: "service-provider", unit: "XD-HOSP" }),
  ];
  const units = ["XD-CP", "XD-MS-CAP", "XD-NRM", "XD-HOSP", "XD-POST-01"];
  const open = new Map<string, string>();
  let now = Date.parse("2026-11-20T12:00:00.000Z");
  for (let act = 0; act < 120; act++) {
    now += draw(20) * 3_600_000;
    at.setNow(new Date(now).toISOString());
    if (open.size < 4 || draw(4) === 0) {
      const dossier = at.node.newId();
      await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier, { arrivedAt: new Date(now - 3_600_000).toISOString() }));
      const referral = at.node.newId();
      const route = one(["child-protection", "medical", "asylum", "nrm", "family-tracing"]);
      await at.must(at.as("aziz"), "referral.send", dossier, { referral, route });
      open.set(referral, dossier);
    } else {
      const [referral, dossier] = one([...open]);
      const kind = one(["referral.acknowledge", "referral.decline", "referral.redirect", "referral.finish"]);
      const more =
        {
          "referral.decline": { reason: "No place tonight" },
          "referral.redirect": { toUnit: one(units) },
          "referral.finish": { outcome: "provided" },
        }[kind] ?? {};
      const answered = await at.send(one(actors), kind, dossier, { referral, ...more });
      if (answered.ok && kind === "referral.finish") open.delete(referral);
    }
    await watchAll(at.node);
    expect(await listSilent(at.node)).toEqual([]);
    const held = await at.database.app.transaction(
      contextSql({ account: noDossier, units: at.node.country.units.map((unit) => unit.code), compartments: [], dossiers: [] }),
      (tx) =>
        tx.query<{ subject: string; escalated: number; late: boolean }>(
          "select subject, escalated, due_at < $2 as late from process.obligation where kind = 'referral' and subject = any ($1::uuid[])",
          [[...open.keys()], new Date(now).toISOString()],
        ),
    );
    expect(held.map((row) => row.subject).toSorted()).toEqual([...open.keys()].toSorted());
    expect(held.filter((row) => row.escalated > 2 || (row.late && row.escalated === 0))).toEqual([]);
  }
  expect(open.size).toBeGreaterThan(10);
});

test("[RE8] an organisation that is no authority takes a referral in hand and says what came of it, and reads no more of the person than it takes to receive them", async () => {
  const { dossier } = await referred();
  const shelter = at.as("inna", { role: "service-provider", unit: "XD-SHELTER" });
  const unit = at.node.country.units.find((one) => one.code === shelter.unit);
  expect(at.node.country.organisations.find((one) => one.code === unit?.organisation)?.kind).toBe("ngo");
  const referral = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "women-at-risk" });
  await at.must(shelter, "referral.acknowledge", dossier, { referral });
  const seen = await at.desk.open(shelter, dossier, "read", ({ subjects }) => subjects);
  const fields = (seen ?? [])
    .filter((one) => one.kind === "person")
    .flatMap((one) => Object.values(one.parts).flatMap((part) => Object.keys(part.fields)));
  expect(fields).toEqual(["names", "sex", "birth", "languages"]);
  expect(seen?.filter((one) => one.kind === "referral").map((one) => one.subject)).toEqual([referral]);
  await at.must(shelter, "referral.finish", dossier, { referral, outcome: "provided" });
  expect(await stateOf(dossier, referral)).toMatchObject({ referralState: "finished", outcome: "provided" });
});

test("[RE9] a hand-off is a referral that names what it leads to: accepted or declined like others, two over one route are two", async () => {
  const { dossier } = await referred();
  const sent = async (procedure: string, route = "registration") => {
    const referral = at.node.newId();
    await at.must(at.as("aziz"), "referral.send", dossier, { referral, route, procedure });
    return referral;
  };
  const [home, onward] = [await sent("repatriation"), await sent("onward")];
  const again = { referral: at.node.newId(), route: "registration", procedure: "onward" };
  expect(await at.send(at.as("aziz"), "referral.send", dossier, again)).toMatchObject({
    refusal: { code: "referral.open-already", rule: "RE2" },
  });
  const nowhere = { referral: at.node.newId(), route: "registration", procedure: "tennis-club" };
  expect(await at.send(at.as("aziz"), "referral.send", dossier, nowhere)).toMatchObject({
    refusal: { code: "referral.procedure-unknown", rule: "RE9" },
  });
  await at.must(at.as("dilnoza"), "referral.acknowledge", dossier, { referral: home });
  await at.must(at.as("dilnoza"), "referral.decline", dossier, { referral: onward, reason: "No country admits him." });
  expect(await stateOf(dossier, home, "dilnoza")).toMatchObject({ referralState: "acknowledged", referralProcedure: "repatriation" });
  expect(await stateOf(dossier, onward)).toMatchObject({ referralState: "declined", referralProcedure: "onward" });
  expect(await duties(dossier)).toContainEqual(expect.objectContaining({ unit: "XD-POST-01", step: "referral.redirect" }));
});

test("[RE13] a referral is answered when the unit it went to opens the case that it leads to, in the name of whoever opens; others stay", async () => {
  const { dossier } = await referred();
  const sent = async (procedure: string) => {
    const referral = at.node.newId();
    await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "registration", procedure });
    return referral;
  };
  const [registration, onward] = [await sent("registration"), await sent("onward")];
  const answers = { appointmentOn: "2026-11-23", registrationReason: "asylum" };
  await at.must(at.as("dilnoza"), "case.open", dossier, { case: at.node.newId(), procedure: "registration", answers });
  expect(await stateOf(dossier, registration, "dilnoza")).toMatchObject({
    referralState: "finished",
    outcome: "provided",
    owner: { account: at.as("dilnoza").account },
  });
  expect(await stateOf(dossier, onward, "dilnoza")).toMatchObject({ referralState: "sent" });
  expect((await duties(dossier)).filter((one) => one.unit === at.as("dilnoza").unit)).toMatchObject([{ step: "referral.acknowledge" }]);
});
