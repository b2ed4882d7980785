import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { seedDirectory, seededServiceId } from "../app/seed-directory.ts";
import type { ServiceView } from "../directory/index.ts";
import { everyUnit } from "../app/watching.ts";
import { countDistricts, directoryRoutes } from "../directory/server.ts";
import type { Tx } from "../platform/server.ts";
import { fieldsOf } from "../ledger/index.ts";
import type { DocumentParts } from "../document/server.ts";
import { countedOfReferral } from "./index.ts";
import { referralRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-24T08:00:00.000Z");
  expect(await seedDirectory(at.node)).toEqual([]);
});
afterAll(() => at.close());

const language = seededServiceId("XD", "xd-language-course");
const housing = seededServiceId("XD", "xd-housing");
const bridge = () => at.as("inna", { role: "service-provider", unit: "XD-BRIDGE" });

async function somebody(): Promise<string> {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  return dossier;
}
const asked = (service: string, more: Record<string, unknown> = {}) => ({
  referral: at.node.newId(),
  route: "programme",
  toUnit: "XD-BRIDGE",
  service,
  personAgreed: "yes",
  ...more,
});
/** Somebody referred to a programme, whose organisation took the referral in hand. */
async function referred(service: string): Promise<{ dossier: string; referral: string }> {
  const dossier = await somebody();
  const payload = asked(service);
  await at.must(at.as("aziz"), "referral.send", dossier, payload);
  await at.must(bridge(), "referral.acknowledge", dossier, { referral: payload.referral });
  return { dossier, referral: payload.referral };
}
const place = (one: { dossier: string; referral: string }, more: Record<string, unknown> = {}) =>
  at.send(bridge(), "referral.place", one.dossier, { referral: one.referral, ...more });
const finish = (one: { dossier: string; referral: string }, more: Record<string, unknown>) =>
  at.send(bridge(), "referral.finish", one.dossier, { referral: one.referral, ...more });
const stateOf = async ({ dossier, referral }: { dossier: string; referral: string }) =>
  fieldsOf(await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === referral)));
const openly = <T>(use: Parameters<typeof at.desk.list<T>>[1]) => at.desk.list(at.as("aziz"), use);
type Listed = { readonly value: { readonly services: readonly (ServiceView & { readonly hasPlaces?: boolean })[] } };
const list = async (route: "directory" | "publicDirectory", query: Record<string, string>) => {
  const handlers = directoryRoutes({ desk: at.desk, country: at.node.country, openly }).handlers as unknown as Record<
    typeof route,
    (input: unknown, caller: unknown) => Promise<Listed>
  >;
  return (await handlers[route]({ query }, { actor: at.as("aziz") })).value.services;
};
const placesOf = async (service: string): Promise<ServiceView["places"]> =>
  (await list("directory", { programme: "any" })).find((one) => one.service === service)?.places;

test("[RE10] only whoever agrees is referred, to a programme that stands, of the unit that gives it", async () => {
  const dossier = await somebody();
  const send = (more: Record<string, unknown>) => at.send(at.as("aziz"), "referral.send", dossier, asked(language, more));
  for (const personAgreed of ["no", "unsure", "notAsked", undefined])
    expect(await send({ personAgreed })).toMatchObject({ refusal: { code: "programme.not-agreed", rule: "RE10" } });
  expect(await send({ toUnit: "XD-LAB" })).toMatchObject({ refusal: { code: "referral.unit-unknown", rule: "RE10" } });
  expect(await send({})).toMatchObject({ ok: true });
  expect(await send({})).toMatchObject({ refusal: { code: "referral.open-already", rule: "RE2" } });
  expect(await send({ service: housing })).toMatchObject({ ok: true });
  at.setNow("2027-01-01T08:00:00.000Z");
  expect(await at.send(at.as("aziz"), "referral.send", await somebody(), asked(language))).toMatchObject({
    refusal: { code: "programme.not-open", rule: "RE10" },
  });
  at.setNow("2026-11-24T08:00:00.000Z");
});

test("[RE10, RE18] a decision on a need is no way around: it leads into no programme to which nobody agreed", async () => {
  const service = at.node.newId();
  const known = (await list("directory", { programme: "vacancy" }))[0]?.entry;
  const entry = { ...known, id: "work-at-the-desk", location: { ...known?.location, unit: "XD-LAB" } };
  await at.must(at.as("nigora"), "service.record", service, { service, entry: JSON.parse(JSON.stringify(entry)) as unknown });
  const payload = { need: "labour", decided: "referred", rule: "ND1", route: "labour-routes", toUnit: "XD-LAB" };
  const decide = async (more: Record<string, unknown>) =>
    at.send(at.as("aziz"), "needs.decide", await somebody(), { ...payload, referral: at.node.newId(), ...more });
  expect(await decide({ service })).toMatchObject({ refusal: { code: "programme.not-agreed", rule: "RE10" } });
  expect(await decide({})).toMatchObject({ ok: true });
});

test("[RE11, DI13] places are given while there are free ones, the next waits, and the count is of enrolments", async () => {
  const [first, second, third] = [await referred(housing), await referred(housing), await referred(housing)];
  expect(await placesOf(housing)).toEqual({ maximum: 2, free: 2, taken: 0, waiting: 0 });
  expect(await place(first, { on: "2026-12-01" })).toMatchObject({ ok: true });
  expect(await place(second, { on: "2026-12-01" })).toMatchObject({ ok: true });
  expect(await place(third, { on: "2026-12-01" })).toMatchObject({ refusal: { code: "programme.full", rule: "RE11" } });
  expect(await place(third)).toMatchObject({ ok: true });
  expect(await placesOf(housing)).toEqual({ maximum: 2, free: 0, taken: 2, waiting: 1 });
  expect(await stateOf(first)).toMatchObject({ enrolment: { standing: "placed", on: "2026-12-01" }, nextStep: "referral.finish" });
  expect(await stateOf(third)).toMatchObject({
    enrolment: { standing: "waiting" },
    nextStep: "referral.place",
    dueAt: "2026-12-24T08:00:00.000Z",
  });
  // Whoever has a place may be told another day, and whoever is refused gives it back.
  expect(await place(first, { on: "2026-12-05" })).toMatchObject({ ok: true });
  expect(await finish(second, { outcome: "refused" })).toMatchObject({ ok: true });
  expect(await placesOf(housing)).toEqual({ maximum: 2, free: 1, taken: 1, waiting: 1 });
  expect(await place(third, { on: "2026-12-09" })).toMatchObject({ ok: true });
  const shown = (await list("publicDirectory", { route: "programme" })).find((one) => one.service === housing);
  expect(shown).toMatchObject({ hasPlaces: false, entry: { programme: { lengthInMonths: 12, cost: { amount: 60 } } } });
  expect(JSON.stringify(shown)).not.toMatch(/taken|waiting/);
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[RE11] where somebody stands in the queue is counted: the first told stands first, is told so again, and whoever leaves moves the rest", async () => {
  const { handlers } = referralRoutes({
    desk: at.desk,
    country: at.node.country,
    renderer: undefined as unknown as DocumentParts["renderer"],
  });
  const queue = handlers as unknown as Record<"queue", (input: unknown, caller: unknown) => Promise<{ value?: { before?: number } }>>;
  const before = async ({ dossier, referral }: { dossier: string; referral: string }) =>
    (await queue.queue({ params: { dossier, id: referral } }, { actor: at.as("aziz") })).value?.before;
  const [first, second] = [await referred(language), await referred(language)];
  expect(await before(first)).toBeUndefined();
  await place(first);
  at.setNow("2026-11-24T09:00:00.000Z");
  await place(second);
  at.setNow("2026-11-24T10:00:00.000Z");
  // Whoever is told twice that they wait keeps the place in the queue that they had.
  expect(await place(first)).toMatchObject({ ok: true });
  expect([await before(first), await before(second)]).toEqual([0, 1]);
  expect(await finish(first, { outcome: "personDeclined" })).toMatchObject({ ok: true });
  expect([await before(first), await before(second)]).toEqual([undefined, 0]);
  expect(await finish(second, { outcome: "personDeclined" })).toMatchObject({ ok: true });
  at.setNow("2026-11-24T08:00:00.000Z");
});

test("[RE11] the last place is given once to two who are answered at the same moment", async () => {
  const service = at.node.newId();
  const known = (await list("directory", { programme: "language" }))[0]?.entry;
  await at.must(at.as("nigora"), "service.record", service, {
    service,
    entry: JSON.parse(JSON.stringify({ ...known, id: "one-place", capacity: { maximum: 1 } })) as Record<string, unknown>,
  });
  const both = [await referred(service), await referred(service)];
  const answers = await Promise.all(both.map((one) => place(one, { on: "2026-12-07" })));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(await placesOf(service)).toMatchObject({ free: 0, taken: 1 });
});

test("[RE12] it ends with a result of its kind on a day that has come, and with nothing vague", async () => {
  const one = await referred(language);
  await place(one, { on: "2026-12-07" });
  for (const outcome of ["hired", "granted", "provided", "partly"])
    expect(await finish(one, { outcome })).toMatchObject({ refusal: { code: "programme.result-other", rule: "RE12" } });
  expect(await finish(one, { outcome: "completed", outcomeOn: "2027-04-02" })).toMatchObject({
    refusal: { code: "programme.day-ahead", rule: "RE12" },
  });
  expect(await finish(one, { outcome: "completed", outcomeOn: "2026-11-24" })).toMatchObject({ ok: true });
  expect(await stateOf(one)).toMatchObject({
    referralState: "finished",
    outcome: "completed",
    outcomeOn: "2026-11-24",
    enrolment: { standing: "completed" },
  });
  expect(await placesOf(language)).toMatchObject({ taken: 1 });
  const dossier = await somebody();
  const referral = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "medical" });
  const doctor = at.as("inna", { role: "service-provider", unit: "XD-HOSP" });
  await at.must(doctor, "referral.acknowledge", dossier, { referral });
  expect(await at.send(doctor, "referral.place", dossier, { referral })).toMatchObject({ refusal: { code: "programme.none" } });
  expect(await at.send(doctor, "referral.finish", dossier, { referral, outcome: "completed" })).toMatchObject({
    refusal: { code: "programme.result-other", rule: "RE12" },
  });
});

test("[RE12] whoever has a place in a programme that was taken off the directory still has a result, and the screen can name the programme", async () => {
  const service = at.node.newId();
  const known = (await list("directory", { programme: "language" }))[0]?.entry;
  const entry = JSON.parse(JSON.stringify({ ...known, id: "over-soon" })) as Record<string, unknown>;
  await at.must(at.as("nigora"), "service.record", service, { service, entry });
  const one = await referred(service);
  await place(one, { on: "2026-11-24" });
  await at.must(at.as("nigora"), "service.retire", service, { service, reason: "The course is over" });
  expect(await placesOf(service)).toBeUndefined();
  const [shown] = await list("directory", { service });
  expect(shown).toMatchObject({ service, entry: { id: "over-soon", programme: { kind: "language" } }, places: { taken: 1 } });
  expect(await finish(one, { outcome: "completed" })).toMatchObject({ ok: true });
  expect(await list("directory", { service: at.node.newId() })).toEqual([]);
});

test("[RE18] to a vacancy is referred whoever may work here by a paper that was seen, and a hire is a fact with a day", async () => {
  const vacancy = seededServiceId("XD", "xd-mechanic");
  const dossier = await somebody();
  for (const mayWork of ["no", "unsure", "notAsked", undefined])
    expect(await at.send(at.as("aziz"), "referral.send", dossier, asked(vacancy, { mayWork }))).toMatchObject({
      refusal: { code: "programme.may-not-work", rule: "RE18" },
    });
  const payload = asked(vacancy, { mayWork: "yes" });
  await at.must(at.as("aziz"), "referral.send", dossier, payload);
  const one = { dossier, referral: payload.referral };
  await at.must(bridge(), "referral.acknowledge", dossier, { referral: one.referral });
  expect(await finish(one, { outcome: "completed" })).toMatchObject({ refusal: { rule: "RE12" } });
  expect(await finish(one, { outcome: "hired", outcomeOn: "2026-11-23" })).toMatchObject({ ok: true });
  expect(await stateOf(one)).toMatchObject({
    outcome: "hired",
    outcomeOn: "2026-11-23",
    enrolment: { standing: "hired", on: "2026-11-23" },
  });
  expect(await placesOf(vacancy)).toEqual({ maximum: 2, free: 1, taken: 1, waiting: 0 });
});

test("[RE12] a referral for a loan has its result, and its terms stand on the public list", async () => {
  const loan = seededServiceId("XD", "xd-small-loan");
  const [given, not] = [await referred(loan), await referred(loan)];
  expect(await finish(given, { outcome: "granted" })).toMatchObject({ ok: true });
  expect(await finish(not, { outcome: "refused", note: "No income yet" })).toMatchObject({ ok: true });
  expect(await stateOf(not)).toMatchObject({ outcome: "refused", outcomeOn: "2026-11-24" });
  const helped = async ({ dossier, referral }: typeof given) =>
    countedOfReferral(
      (await at.desk.open(
        at.as("aziz"),
        dossier,
        "read",
        ({ facts }) => facts.find((one) => one.subject === referral)?.parts["referral"],
      )) ?? {
        version: 0,
        fields: {},
      },
    ).map(({ figure }) => figure);
  expect(await helped(given)).toContain("helped");
  expect(await helped(not)).not.toContain("helped");
  const shown = (await list("publicDirectory", { route: "programme" })).find((one) => one.service === loan);
  expect(shown?.entry.programme).toMatchObject({ interestPercent: 6, lengthInMonths: 18, terms: { en: expect.stringMatching(/./) } });
});

test("[DI18] for one person vacancies stand by occupation, language and age, and none is left out", async () => {
  const handlers = directoryRoutes({ desk: at.desk, country: at.node.country, openly }).handlers as unknown as Record<
    "directoryFor",
    (input: unknown, caller: unknown) => Promise<Listed>
  >;
  const reasonsFor = async (occupations?: readonly string[]) => {
    const dossier = await somebody();
    await at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Came to the office today" });
    if (occupations) await at.must(at.as("dilnoza"), "person.update", dossier, { occupations });
    const input = { params: { dossier }, query: { route: "programme" } };
    const { services } = (await handlers.directoryFor(input, { actor: at.as("dilnoza") })).value;
    return services.find((one) => one.entry.id === "xd-mechanic")?.reasons.map(({ code }) => code) ?? [];
  };
  expect(await reasonsFor()).toEqual(expect.arrayContaining(["speaksLanguage", "forThisPerson", "occupationNotKnown"]));
  expect(await reasonsFor(["7231"])).toContain("occupationFits");
  expect(await reasonsFor(["72"])).toContain("occupationFits");
  expect(await reasonsFor(["2411", "9"])).toContain("occupationOther");
});

test("[DI16, SD23] a group's organisation reports what it did and earned and what troubled communities, on a day that has come; the year is summed, and each district counted", async () => {
  const group = seededServiceId("XD", "xd-sewing-group");
  const did = (more: Record<string, unknown> = {}) => ({
    on: "2026-11-20",
    what: "Sale of bags at the market",
    persons: 9,
    withNeighbours: "yes",
    earned: { amount: 120, currency: "XTS", per: "once" },
    ...more,
  });
  const report = (more: Record<string, unknown> = {}, service = group, who = bridge(), activity = at.node.newId()) =>
    at.send(who, "programme.report", service, { service, activity, did: did(more) });
  const other = at.as("inna", { role: "service-provider", unit: "XD-HOSP" });
  expect(await report({}, group, other)).toMatchObject({ refusal: { code: "directory.not-own", rule: "DI16" } });
  expect(await report({}, language)).toMatchObject({ refusal: { code: "directory.no-group", rule: "DI16" } });
  expect(await report({ on: "2026-11-25" })).toMatchObject({ refusal: { code: "directory.activity-ahead", rule: "DI16" } });
  const corrected = at.node.newId();
  expect(await report({}, group, bridge(), corrected)).toMatchObject({ ok: true });
  expect(await report({ persons: 11 }, group, bridge(), corrected)).toMatchObject({ ok: true });
  expect(await report({ withNeighbours: "notAsked", earned: { amount: 30, currency: "XTS", per: "once" } })).toMatchObject({ ok: true });
  expect(await report({ on: "2025-11-20" })).toMatchObject({ ok: true });
  const shown = (await list("directory", { programme: "group" })).find((one) => one.service === group);
  expect(shown?.activities).toMatchObject({ count: 2, withNeighbours: 1, earned: [{ currency: "XTS", amount: 150 }] });
  const incident = { kind: "incident", what: "Stones were thrown", district: "north shore", withNeighbours: "notAsked", earned: undefined };
  expect(await report(incident)).toMatchObject({ ok: true });
  expect(await report({ district: "North Shore", on: "2026-08-20" })).toMatchObject({ ok: true });
  expect(await report({ district: "North Shore", on: "2026-09-30", withNeighbours: "unsure" })).toMatchObject({ ok: true });
  const told = (await list("directory", { programme: "group" })).find((one) => one.service === group);
  expect(told?.activities).toMatchObject({ count: 4, withNeighbours: 2, incidents: 1 });
  const counts = await at.node.database.transaction(everyUnit(at.node), (tx: Tx) =>
    countDistricts(tx, ["2026-07-01", "2026-10-01", "2027-01-01"]),
  );
  expect(counts).toHaveLength(3);
  expect(counts).toEqual(
    expect.arrayContaining([
      { district: "North Shore", quarter: 1, count: 2, withNeighbours: 1, incidents: 0 },
      { district: "north shore", quarter: 2, count: 0, withNeighbours: 0, incidents: 1 },
      { district: null, quarter: 2, count: 2, withNeighbours: 1, incidents: 0 },
    ]),
  );
  expect(shown?.activities?.latest.map((one) => one.persons).toSorted()).toEqual([11, 9].toSorted());
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[DI17] schemes of savings, transfers and the diaspora stand on the open list with terms, and who takes them up is counted", async () => {
  const open = (await list("publicDirectory", { route: "programme" })).filter((one) =>
    ["savings", "remittance", "diaspora", "loan"].includes(one.entry.programme?.kind ?? ""),
  );
  expect(open.map((one) => one.entry.programme?.kind).toSorted()).toEqual(["diaspora", "loan", "remittance", "savings"]);
  for (const one of open) expect(one.entry.programme?.terms?.ru).toMatch(/./);
  const savings = seededServiceId("XD", "xd-savings");
  const before = await placesOf(savings);
  await finish(await referred(savings), { outcome: "granted" });
  await finish(await referred(savings), { outcome: "refused" });
  expect(before).toEqual({ taken: 0, waiting: 0 });
  expect(await placesOf(savings)).toEqual({ taken: 1, waiting: 0 });
});
