import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, type Claim, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { rewriteSearch } from "./rewrite-search.ts";
import { watchAll } from "./watching.ts";

let place: TestNode;
let claims: Claim[];
const everything = () =>
  `set local panah.units = '{${place.node.country.units.map((unit) => unit.code).join(",")}}'; set local panah.compartments = '{identity,arrival,asylum,referral}'; set local panah.dossiers = '{${claims.map((one) => one.dossier).join(",")}}'`;
const change = (sql: string, params: unknown[]) => place.database.owner.transaction(everything(), (tx) => tx.query(sql, params));

/** A busy day: claims at every stage, referrals sent and declined, a conflict, a clock raised. */
beforeAll(async () => {
  place = await openTestNode();
  place.setNow("2026-11-20T08:00:00.000Z");
  const actors = claimActors(place);
  claims = [];
  for (const last of ["lodge", "forward", "register", "interview", "decide", "notifyRecognition"]) {
    const claim = await openClaim(place, actors.post, { arrivedAt: "2026-11-17T22:00:00Z" });
    claims.push(claim);
    await walkClaim(place, actors, claim, last);
  }
  const [first, second] = claims as [Claim, Claim];
  const referral = randomUUID();
  await place.must(actors.post, "referral.send", first.dossier, { referral, route: "medical" });
  await place.must(actors.post, "case.open", first.dossier, { case: randomUUID(), procedure: "entry-screening", answers: {} });
  const update = (phone: string) => place.send(actors.post, "person.update", second.dossier, { phone }, { basedOn: { identity: 1 } });
  await update("+999 1");
  await update("+999 2");
  await watchAll(place.node);
});
afterAll(() => place.close());

test("[LE2] subjects of two dossiers that their authors call the same are two", async () => {
  const referral = randomUUID();
  const [, , , fourth, fifth] = claims as [Claim, Claim, Claim, Claim, Claim];
  for (const [{ dossier }, route] of [
    [fourth, "medical"],
    [fifth, "family-tracing"],
  ] as const)
    await place.must(claimActors(place).post, "referral.send", dossier, { referral, route });
  expect((await rebuildAndCompare(place.node, place.database.owner)).differences).toEqual([]);
});

test("[CS8] after a busy day snapshots and search tables are what the entries fold to", async () => {
  const rebuilt = await rebuildAndCompare(place.node, place.database.owner);
  expect(rebuilt.differences).toEqual([]);
  expect(rebuilt.erased).toBe(0);
  expect(rebuilt.dossiers).toBeGreaterThanOrEqual(claims.length);
  expect(rebuilt.entries).toBeGreaterThan(40);
  expect(await rebuildAndCompare(place.node, place.database.owner)).toEqual(rebuilt);
});

const planted: readonly [string, (claim: Claim) => Promise<unknown>, (claim: Claim) => string][] = [
  ["process.case", (claim) => change("update process.case set state = 'recognised' where id = $1", [claim.id]), (claim) => claim.id],
  [
    "process.obligation",
    (claim) => change("update process.obligation set due_at = due_at + interval '1 day' where subject = $1", [claim.id]),
    (claim) => claim.id,
  ],
  [
    "access.relation",
    (claim) =>
      change("insert into access.relation (dossier, unit, cause, compartments, since) values ($1, 'XD-NRM', $2, '{asylum}', now())", [
        claim.dossier,
        claim.id,
      ]),
    (claim) => claim.id,
  ],
  [
    "intake.arrival",
    (claim) => change("update intake.arrival set unit = 'XD-POST-03' where dossier = $1", [claim.dossier]),
    (claim) => claim.dossier,
  ],
  [
    "matching.name_key",
    (claim) => change("insert into matching.name_key (dossier, key) values ($1, 42)", [claim.dossier]),
    (claim) => claim.dossier,
  ],
];

test.each(planted)("[CS8] a change planted in %s is found by its subject", async (table, plant, subject) => {
  const claim = claims[2] as Claim;
  await plant(claim);
  const { differences } = await rebuildAndCompare(place.node, place.database.owner);
  expect(differences.map((one) => `${one.table} ${one.subject}`)).toContain(`${table} ${subject(claim)}`);
  expect(JSON.stringify(differences)).not.toMatch(/Nawid|canary|XD-/);
});

test("[CS9] whoever was recorded under an earlier program is found again once the search is written anew, and all else is left", async () => {
  const { dossier } = claims[3] as Claim;
  await change("update matching.name_key set key = key + 1 where dossier = any ($1::uuid[])", [claims.map((one) => one.dossier)]);
  await change("delete from intake.profile where dossier = $1", [dossier]);
  await change("update intake.arrival set lanes = '{medical}' where dossier = $1", [dossier]);
  // As the columns of an update stand before its cases were written anew.
  await change("update process.case set track = null, reached = '{}' where dossier = $1", [dossier]);
  const raised = () => change("select name, escalated, escalates_at from process.obligation order by dossier, subject, name", []);
  const before = await raised();
  const found = async () => {
    const { differences } = await rebuildAndCompare(place.node, place.database.owner);
    return [...new Set(differences.filter((one) => written.has(one.table)).map((one) => one.table))].sort();
  };
  const written = new Set(["matching.name_key", "intake.arrival", "intake.profile", "process.case"]);
  expect(await found()).toEqual([...written].sort());
  expect(await rewriteSearch(place.node, () => undefined)).toBeGreaterThanOrEqual(claims.length);
  expect(await found()).toEqual([]);
  expect(await raised()).toEqual(before);
});

test("[CS9] a referral that came back under an earlier program opens to whoever sent it, once the search is written anew", async () => {
  const { dossier } = claims[1] as Claim;
  const [post, hospital] = [claimActors(place).post, place.as("inna", { role: "service-provider", unit: "XD-HOSP" })];
  const referral = randomUUID();
  await place.must(post, "referral.send", dossier, { referral, route: "medical" });
  await place.must(hospital, "referral.decline", dossier, { referral, reason: "No bed before spring" });
  // As the earlier program wrote it: what came back opened nothing.
  await change("delete from access.relation where cause = $1 and unit = $2", [referral, post.unit]);
  const found = async () =>
    (await rebuildAndCompare(place.node, place.database.owner)).differences.filter((one) => one.subject === referral);
  expect(await found()).toEqual([{ table: "access.relation", subject: referral, kind: "missing" }]);
  await rewriteSearch(place.node, () => undefined);
  expect(await found()).toEqual([]);
});

test("[CS8] a snapshot put back to an older state is found, and so is a reference that no table names", async () => {
  const claim = claims[4] as Claim;
  await change("delete from ledger.snapshot where dossier = $1 and subject = $2", [claim.dossier, claim.id]);
  await change("delete from ledger.reference where dossier = $1", [(claims[5] as Claim).dossier]);
  const { differences } = await rebuildAndCompare(place.node, place.database.owner);
  expect(differences).toContainEqual({ table: "ledger.snapshot", subject: claim.id, compartment: "asylum", kind: "missing" });
  expect(differences).toContainEqual({ table: "ledger.reference", subject: expect.any(String), kind: "missing" });
});
