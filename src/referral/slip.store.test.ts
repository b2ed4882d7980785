import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { documentParts } from "../app/document-parts.ts";
import { seedDirectory, seededServiceId } from "../app/seed-directory.ts";
import { DirectoryEntry, entryOfRecord, type CountryServiceRecord } from "../directory/index.ts";
import { ReferralSlipInput } from "../document/index.ts";
import type { Instant } from "../kernel/index.ts";
import { slipFields, slipOf } from "./index.ts";
import { referralRoutes } from "./server.ts";
import { serviceAt } from "./slip.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T12:00:00.000Z");
  await seedDirectory(at.node);
});
afterAll(() => at.close());

async function referred(route = "child-protection"): Promise<{ dossier: string; referral: string }> {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  const referral = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", dossier, {
    referral,
    route,
    service: route === "child-protection" ? seededServiceId("XD", "xd-child-duty") : undefined,
  });
  return { dossier, referral };
}
type Answer = { ok: boolean; value?: { file: Uint8Array; name: string }; refusal?: { code: string; rule: string } };
const print = (one: { dossier: string; referral: string }, release?: string, who: Parameters<TestNode["as"]>[0] = "aziz") =>
  (
    referralRoutes(documentParts(at.node, at.desk)).handlers as unknown as Record<
      "slipPdf",
      (input: unknown, caller: unknown) => Promise<Answer>
    >
  ).slipPdf({ params: { dossier: one.dossier, id: one.referral }, query: { release } }, { actor: at.as(who) });
async function release(one: { dossier: string; referral: string }, fields: readonly string[] = slipFields): Promise<string> {
  const id = at.node.newId();
  await at.must(at.as("aziz"), "release.record", one.dossier, {
    release: id,
    about: one.referral,
    channel: "slip",
    recipient: "The person",
    fields: [...fields],
    law: "rap-2012:RAP-I-04",
  });
  return id;
}

test("[RE6, DO14] a slip is printed under a disclosure of what it says, by who may see the referral, while it waits", async () => {
  const one = await referred();
  expect(await print(one)).toMatchObject({ refusal: { code: "document.release-missing", rule: "DO14" } });
  expect(await print(one, await release(one, ["route"]))).toMatchObject({ refusal: { code: "document.release-differs" } });
  const good = await release(one);
  expect(await print(one, good, "bahor")).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(await print({ ...one, referral: at.node.newId() }, good)).toMatchObject({ refusal: { code: "access.not-available" } });
  const printed = await print(one, good);
  expect(
    Buffer.from(printed.value?.file ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(printed.value?.name).toMatch(/^XD-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf$/);
  await at.must(at.as("hakim"), "referral.decline", one.dossier, { referral: one.referral, reason: "No place tonight" });
  expect(await print(one, good)).toMatchObject({ refusal: { code: "referral.not-waiting", rule: "RE3" } });
});

test("[R1] a person who was never asked whom they fear gets no slip until asked", async () => {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier, { fearedAsked: undefined }));
  const referral = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", dossier, { referral, route: "medical" });
  const record = () =>
    at.send(at.as("aziz"), "release.record", dossier, {
      release: at.node.newId(),
      about: referral,
      channel: "slip",
      recipient: "The person",
      fields: [...slipFields],
      law: "rap-2012:RAP-I-04",
    });
  expect(await record()).toMatchObject({ refusal: { code: "release.fear-not-asked", rule: "R1" } });
  await at.must(at.as("aziz"), "feared.record", dossier, { asked: "asked", states: [] });
  expect(await record()).toMatchObject({ ok: true });
});

const country = () => at.node.country;
const fields = {
  referralReference: "XD-7K3M-29Q4",
  route: "women-at-risk",
  toUnit: "XD-SHELTER",
  fromUnit: "XD-POST-01",
  dueAt: "2026-11-21T01:00:00.000Z",
  referralNote: "canary-note",
  needs: ["womanAtRisk"],
};
const readers = { officerLanguage: "ru", personLanguage: "prs" } as const;
const entryNamed = (id: string) => {
  const record = (country().services as CountryServiceRecord[]).find((one) => one.id === id);
  if (!record) throw new Error(`no service ${id}`);
  return entryOfRecord(record, { code: "XD", name: { en: "x", ru: "x" } });
};
const slip = (entry: DirectoryEntry | undefined, more: Record<string, unknown> = {}) =>
  slipOf({ fields: { ...fields, ...more }, entry, country: country(), readers, now: "2026-11-20T12:00:00.000Z" as Instant });

test("[RE6, DO1] a slip to a secret place names neither place nor purpose, and holds no word of the referral", () => {
  const shelter = entryNamed("xd-shelter");
  const made = slip(shelter);
  expect(ReferralSlipInput.parse(made)).toMatchObject({
    purpose: "safe-place",
    by: { day: "2026-11-21", time: "06:00" },
    service: { phone: "+999 0700 01", name: { en: "Call first" } },
  });
  expect(JSON.stringify(made)).not.toMatch(/canary|womanAtRisk|women|Secret|secret|Shelter|Приют|не разглашается/);
});

test("[RE6, DI19] a slip is printed with the service of the unit, and never with its campaign, which tells where the organisation is", () => {
  const shelter = entryNamed("xd-shelter");
  const campaign = {
    audience: ["women"],
    channels: ["meetings"],
    area: { en: "The south", ru: "Юг" },
    from: "2026-11-01",
    to: "2026-12-31",
  };
  const told = DirectoryEntry.parse({ ...shelter, id: "stay-safe", location: { ...shelter.location, isSecret: false }, campaign });
  expect(serviceAt([{ entry: told }, { entry: shelter }], "XD-SHELTER")).toBe(shelter);
  expect(serviceAt([{ entry: told }], "XD-SHELTER")).toBeUndefined();
});

test.each([
  ["its service", "xd-nrm"],
  ["its unit", undefined],
])("[RE6, DO1] a slip to those who help victims of trafficking does not say so: %s", (_, id) => {
  const made = slip(id === undefined ? undefined : entryNamed(id), { route: "nrm", toUnit: "XD-NRM" });
  expect(ReferralSlipInput.parse(made)).toMatchObject({ purpose: "safe-place", service: { name: { en: "Call first" } } });
  expect(JSON.stringify(made)).not.toMatch(/raffick|торговл|victim|жертв/i);
});

test("[RE6] a slip to a service with hours says them in the person's language; without a service, the unit's own phone", () => {
  const made = slip(entryNamed("xd-registration"), { route: "asylum", toUnit: "XD-MS-CAP" });
  expect(ReferralSlipInput.parse(made).service.opening).toMatchObject({ en: "Mon–Fri 09:00–17:00", ru: "пн–пт 09:00–17:00" });
  expect(slip(undefined)).toMatchObject({ service: { phone: "+999 0700 00" } });
  expect(slip(undefined, { toUnit: "XD-AUD" })).toBeUndefined();
});
