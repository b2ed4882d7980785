import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge } from "../../test/edge.ts";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { seedDirectory, seededServiceId } from "../app/seed-directory.ts";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { facilityRoutes } from "../facility/server.ts";
import type { DirectoryEntry, ProposalView, ServiceView } from "./index.ts";
import { directoryRoutes } from "./server.ts";
import { countDistricts } from "./store.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  // Friday, 13:00 in the State's own time.
  at.setNow("2026-11-20T08:00:00.000Z");
  expect(await seedDirectory(at.node)).toEqual([]);
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const routes = () =>
  directoryRoutes({ desk: at.desk, country: at.node.country, openly: (use) => at.desk.list(at.as("aziz"), use) })
    .handlers as unknown as Record<"directory", (input: unknown, caller: unknown) => Promise<{ value: { services: ServiceView[] } }>>;
const list = async (query: Record<string, string>, who: Parameters<TestNode["as"]>[0] = "aziz") =>
  (await routes().directory({ query }, { actor: at.as(who) })).value.services;
const child = seededServiceId("XD", "xd-child-duty");
/** A service that every rule allows; each test spoils one thing. */
async function allowed(change: Partial<DirectoryEntry> = {}): Promise<{ service: string; entry: DirectoryEntry }> {
  const [view] = await list({ route: "child-protection" });
  if (!view) throw new Error("the country's service is missing");
  return { service: at.node.newId(), entry: { ...view.entry, id: "another", ...change } };
}

test("[DI9] the country's services stand in the directory once, whatever the node changed since", async () => {
  const all = await list({});
  expect(all.length).toBe(at.node.country.services.length);
  await at.must(at.as("nigora"), "service.verify", child, { service: child, verifiedOn: "2026-11-20" });
  expect(await seedDirectory(at.node)).toEqual([]);
  const [view] = await list({ route: "child-protection" });
  expect([view?.service, view?.entry.verifiedOn, view?.entry.verifiedBy, view?.entry.expiresOn]).toEqual([
    child,
    "2026-11-20",
    "XD-NC",
    "2027-11-20",
  ]);
  expect((await list({})).length).toBe(all.length);
});

test.each(Object.keys(countries))(
  "[DI1] the package of %s names services that its own rules allow",
  async (country) => {
    const other = await openTestNode(country);
    try {
      other.setNow("2026-11-20T08:00:00.000Z");
      expect(await seedDirectory(other.node)).toEqual([]);
    } finally {
      await other.close();
    }
  },
  60_000,
);

test("[DI7] a route lists its services with reasons and the number to call now", async () => {
  const [view] = await list({ route: "child-protection", unit: "XD-POST-01", language: "prs" });
  expect(view).toMatchObject({ isVerified: true, contact: { kind: "emergencyDuty" } });
  expect(view?.reasons.map((one) => one.code)).toEqual(expect.arrayContaining(["verified", "servesHere", "openNow", "speaksLanguage"]));
  expect(view?.reasons[0]?.title.ru).toBeTruthy();
  at.setNow("2028-01-01T08:00:00.000Z");
  expect((await list({ route: "child-protection" }))[0]).toMatchObject({ isVerified: false });
  at.setNow("2026-11-20T08:00:00.000Z");
  expect(await list({ route: "nowhere" })).toEqual([]);
});

test("[DI1, DI2, DI3, DI4] what a rule refuses does not come into the directory, and says which field", async () => {
  const { service, entry } = await allowed();
  const record = (changed: unknown, who: Parameters<TestNode["as"]>[0] = "nigora", id = service) =>
    at.send(at.as(who), "service.record", id, { service, entry: changed } as Record<string, unknown>);
  expect(await record({ ...entry, service: { ...entry.service, routes: ["nowhere"] } })).toMatchObject({
    refusal: { code: "directory.route-unknown", rule: "DI1", field: "payload.entry.service.routes" },
  });
  expect(await record({ ...entry, expiresOn: "2029-01-01" })).toMatchObject({
    refusal: { code: "directory.verification-term", rule: "DI2" },
  });
  expect(await record({ ...entry, eligibility: { ...entry.eligibility, needsPapers: true } })).toMatchObject({
    refusal: { code: "directory.child-needs-papers" },
  });
  expect(await record({ ...entry, location: { ...entry.location, isSecret: true, address: "1 Quiet Street" } })).toMatchObject({
    refusal: { code: "directory.secret-address", rule: "DI4" },
  });
  expect(await record(entry, "nigora", at.node.newId())).toMatchObject({ refusal: { code: "directory.dossier-differs", rule: "DI1" } });
  expect(await record(entry, "aziz")).toMatchObject({ refusal: { code: "access.not-permitted" } });
  expect(await record(entry)).toMatchObject({ ok: true });
  expect((await list({ route: "child-protection" })).map((one) => one.entry.id)).toContain("another");
});

test("[DI8] a retired service is listed no more, is not verified, and may be recorded again", async () => {
  const { service, entry } = await allowed({ id: "short-lived" });
  const listed = async () => (await list({})).some((one) => one.service === service);
  expect(await at.send(at.as("murod"), "service.verify", service, { service, verifiedOn: "2026-11-20" })).toMatchObject({
    refusal: { code: "directory.not-recorded", rule: "DI8" },
  });
  await at.must(at.as("murod"), "service.record", service, { service, entry });
  expect(await listed()).toBe(true);
  await at.must(at.as("murod"), "service.retire", service, { service, reason: "Closed for good" });
  expect(await listed()).toBe(false);
  expect(await at.send(at.as("murod"), "service.verify", service, { service, verifiedOn: "2026-11-20" })).toMatchObject({
    refusal: { code: "directory.retired", rule: "DI8" },
  });
  await at.must(at.as("murod"), "service.record", service, { service, entry }, { basedOn: { directory: 2 } });
  expect(await listed()).toBe(true);
});

test("[DI8] two who change one entry unseen of each other meet in a conflict", async () => {
  const { service, entry } = await allowed({ id: "contested" });
  await at.must(at.as("nigora"), "service.record", service, { service, entry });
  const later = await at.must(
    at.as("murod"),
    "service.record",
    service,
    { service, entry: { ...entry, languages: ["ru"] } },
    { basedOn: {} },
  );
  expect(later.outcome).toBe("conflict");
});

test("[DI9] anybody reads the public list, without who verified and without a secret address", async () => {
  const answer = (await edge.inject("/api/public/directory?route=women-at-risk")).json<{
    services: { entry: Record<string, unknown> }[];
  }>();
  expect(answer.services.length).toBeGreaterThan(0);
  for (const { entry } of answer.services) expect(entry["verifiedBy"]).toBeUndefined();
  expect(answer.services[0]?.entry["location"]).toMatchObject({ isSecret: true });
  expect((await edge.inject("/api/directory")).statusCode).toBe(401);
});

test("[DI15] an organisation proposes its own service; it is read when another office verified it, and what is declined says why", async () => {
  const shelter = at.as("hakim", { role: "service-provider", unit: "XD-SHELTER" });
  const keeper = at.as("nigora");
  const { service, entry } = await allowed({ id: "night-line" });
  const own = { ...entry, location: { ...entry.location, unit: "XD-SHELTER" } };
  const propose = (given: object, who = shelter) => at.send(who, "service.propose", service, { service, entry: given });
  expect(await propose(entry)).toMatchObject({ refusal: { code: "directory.not-own", rule: "DI15" } });
  expect(await propose({ ...own, phones: [] })).toMatchObject({ refusal: { code: "directory.no-contact" } });
  expect(await propose(own)).toMatchObject({ ok: true });
  expect((await list({})).some((one) => one.service === service)).toBe(false);
  const read = routes() as unknown as { proposals: (input: unknown, caller: unknown) => Promise<{ value: { proposals: ProposalView[] } }> };
  const proposals = async (who = keeper) =>
    (await read.proposals({}, { actor: who })).value.proposals.filter((one) => one.service === service);
  expect(await proposals()).toMatchObject([{ unit: "XD-SHELTER", entry: { id: "night-line" } }]);
  const due = await at.desk.list(keeper, (tx) => tx.query("select unit, step from process.obligation where dossier = $1", [service]));
  expect(due).toEqual([{ unit: "XD-NC", step: "service.review" }]);
  const waits = async () => (await proposals())[0]?.at;
  await at.must(keeper, "service.decline", service, { service, proposedAt: await waits(), reason: "The number does not answer." });
  expect(await proposals(shelter)).toMatchObject([{ declined: { reason: "The number does not answer." } }]);
  expect(await proposals()).toEqual([]);
  await at.must(shelter, "service.propose", service, { service, entry: own });
  const proposedAt = await waits();
  await at.must(keeper, "service.accept", service, { service, proposedAt });
  expect(await proposals()).toEqual([]);
  expect((await list({})).find((one) => one.service === service)?.entry).toMatchObject({ verifiedBy: "XD-NC", verifiedOn: "2026-11-20" });
  expect(await at.send(keeper, "service.accept", service, { service, proposedAt })).toMatchObject({
    refusal: { code: "directory.no-proposal" },
  });
});

test("[DI15] what was proposed anew since the office read it is neither published nor declined unread", async () => {
  const shelter = at.as("hakim", { role: "service-provider", unit: "XD-SHELTER" });
  const { service, entry } = await allowed({ id: "warm-room" });
  const own = { ...entry, location: { ...entry.location, unit: "XD-SHELTER" } };
  await at.must(shelter, "service.propose", service, { service, entry: own });
  const proposedAt = at.node.now();
  at.setNow("2026-11-20T09:00:00.000Z");
  // Whatever moment its author says.
  const anew = { ...own, phones: [{ number: "+990 0 000", kind: "office" }] };
  await at.must(shelter, "service.propose", service, { service, entry: anew }, { at: proposedAt });
  const read = { service, proposedAt };
  for (const [kind, payload] of [["service.accept", read] as const, ["service.decline", { ...read, reason: "No answer there" }] as const])
    expect(await at.send(at.as("nigora"), kind, service, payload)).toMatchObject({
      refusal: { code: "directory.proposal-changed", rule: "DI15" },
    });
  expect((await list({})).some((one) => one.service === service)).toBe(false);
  at.setNow("2026-11-20T08:00:00.000Z");
});

test("[DI15] nobody verifies what their own organisation proposed, and nobody changes what another's proposed", async () => {
  const shelter = at.as("hakim", { role: "service-provider", unit: "XD-SHELTER" });
  const { service, entry } = await allowed({ id: "day-room" });
  const own = { ...entry, location: { ...entry.location, unit: "XD-SHELTER" } };
  await at.must(shelter, "service.propose", service, { service, entry: own });
  const inside = at.as("nigora", { role: "coordinator", unit: "XD-SHELTER" });
  expect(await at.send(inside, "service.accept", service, { service, proposedAt: at.node.now() })).toMatchObject({
    refusal: { code: "directory.own-proposal" },
  });
  const hospital = at.as("hakim", { role: "service-provider", unit: "XD-HOSP" });
  const theirs = { ...own, location: { ...own.location, unit: "XD-HOSP" } };
  expect(await at.send(hospital, "service.propose", service, { service, entry: theirs })).toMatchObject({
    refusal: { code: "directory.not-own" },
  });
});

test("[DI19] an organisation proposes its campaign, another office verifies it; nobody is referred to it, and everybody reads it until its last day", async () => {
  const shelter = at.as("hakim", { role: "service-provider", unit: "XD-SHELTER" });
  const { service, entry } = await allowed({ id: "know-your-contract" });
  const { capacity: _capacity, ...plain } = entry;
  const own = {
    ...plain,
    location: { ...entry.location, unit: "XD-SHELTER" },
    campaign: {
      audience: ["leaving", "women"],
      channels: ["leaflets", "meetings"],
      area: { en: "Villages of the south", ru: "Сёла юга" },
      from: "2026-11-01",
      to: "2026-11-22",
    },
  };
  const propose = (given: object) => at.send(shelter, "service.propose", service, { service, entry: given });
  expect(await propose({ ...own, campaign: { ...own.campaign, to: "2026-10-31" } })).toMatchObject({
    refusal: { code: "directory.campaign-days", rule: "DI19" },
  });
  expect(await propose({ ...own, programme: { kind: "trade" } })).toMatchObject({
    refusal: { code: "directory.campaign-programme", rule: "DI19" },
  });
  const report = (did: object) =>
    at.send(shelter, "programme.report", service, { service, activity: at.node.newId(), did: { withNeighbours: "notAsked", ...did } });
  expect(await propose(own)).toMatchObject({ ok: true });
  const open = async () =>
    (await edge.inject("/api/public/directory?route=child-protection"))
      .json<{ services: { service: string }[] }>()
      .services.some((one) => one.service === service);
  expect(await open()).toBe(false);
  await at.must(at.as("nigora"), "service.accept", service, { service, proposedAt: at.node.now() });
  expect(await open()).toBe(true);
  for (const on of ["2026-10-31", "2026-11-23"])
    expect(await report({ on, what: "Leaflets were given out", persons: 50 })).toMatchObject({
      refusal: { code: "directory.campaign-not-running", rule: "DI19" },
    });
  expect(await report({ on: "2026-11-10", what: "Leaflets were given out", persons: 400 })).toMatchObject({ ok: true });
  expect(await report({ on: "2026-11-12", what: "A meeting at the school", persons: 35 })).toMatchObject({ ok: true });
  const told = (await list({})).find((one) => one.service === service);
  expect(told).toMatchObject({ entry: { campaign: { audience: ["leaving", "women"] } }, activities: { count: 2, persons: 435 } });
  // Whoever looks for help for a need is not shown it, nor its number.
  expect((await list({ route: "child-protection" })).map((one) => one.service)).not.toContain(service);
  // What a campaign reached is no activity of a community group.
  expect(await at.desk.list(at.as("nigora"), (tx) => countDistricts(tx, ["2026-10-01", "2027-01-01"]))).toEqual([]);
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, { ...arrival(dossier), arrivedAt: "2026-11-20T07:00:00.000Z" });
  const asked = routes() as unknown as {
    directoryFor: (input: unknown, caller: unknown) => Promise<{ value: { services: ServiceView[] } }>;
  };
  const { value } = await asked.directoryFor({ params: { dossier }, query: { route: "child-protection" } }, { actor: at.as("aziz") });
  expect(value.services.length).toBeGreaterThan(0);
  expect(value.services.some((one) => one.service === service)).toBe(false);
  const named = { referral: at.node.newId(), route: "child-protection", service };
  expect(await at.send(at.as("aziz"), "referral.send", dossier, named)).toMatchObject({
    refusal: { code: "referral.to-campaign", rule: "DI19" },
  });
  const place = facilityRoutes({ desk: at.desk, country: at.node.country, procedures, openly: (use) => at.desk.list(at.as("aziz"), use) })
    .handlers as unknown as {
    facility: (input: unknown, caller: unknown) => Promise<{ value: { services: { service: string }[] } }>;
  };
  const page = await place.facility({ params: { unit: "XD-SHELTER" } }, { actor: at.as("nigora") });
  expect(page.value.services.length).toBeGreaterThan(0);
  expect(page.value.services.some((one) => one.service === service)).toBe(false);
  at.setNow("2026-11-23T08:00:00.000Z");
  expect(await open()).toBe(false);
  at.setNow("2026-11-20T08:00:00.000Z");
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["directory.service", "directory.proposal"])).toEqual({ empty: [], unseen: [] });
});
