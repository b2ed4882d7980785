import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { bootCheck } from "./boot-check.ts";
import { appUrlOf } from "./app-role.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./tx.ts";

let db: TestDatabase;
let superuser: pg.Client;
/** Roles are shared by all databases of the cluster, so what is spoilt here is a role of this file alone. */
let app: Database;
/** An allowed database gives these, because tests run without durability. */
const ofTestCluster = [/^fsync is off/, /^full_page_writes is off/, /^synchronous_commit is off/];

beforeAll(async () => {
  db = await testDatabase();
  superuser = new pg.Client({ connectionString: db.superuserUrl });
  await superuser.connect();
  await superuser.query("create role boot_check_app login password 'invented-for-tests'");
  app = openDatabase({ url: appUrlOf(db.ownerUrl, { name: "boot_check_app", password: "invented-for-tests" }) });
  await superuser.query("create schema sample authorization panah_owner");
  await superuser.query("set role panah_owner");
  await superuser.query(
    "create table sample.note (dossier uuid primary key); create view sample.fit with (security_invoker = true) as select 1 as one",
  );
  await superuser.query(
    "alter table sample.note enable row level security; alter table sample.note force row level security; create policy p on sample.note using (true)",
  );
  await superuser.query("reset role");
});
afterAll(async () => {
  await app.close();
  await superuser.query("drop schema sample cascade; drop role boot_check_app");
  await superuser.end();
  await db.drop();
});

async function listNew(): Promise<string[]> {
  const reasons = await bootCheck(app);
  return reasons.filter((reason) => !ofTestCluster.some((known) => known.test(reason)));
}

let mend: string | undefined;
afterEach(async () => {
  if (mend) await superuser.query(mend);
  mend = undefined;
});

test("[PF5] the application's own role gives no reason on the migrated schema", async () => {
  const reasons = await bootCheck(db.app);
  expect(reasons.filter((reason) => !ofTestCluster.some((known) => known.test(reason)))).toEqual([]);
});

test("[PF5] a fit database, as the application's role, gives no reason but the test cluster's own", async () => {
  expect(await listNew()).toEqual([]);
});

test("[PF5] a cluster that could lose an acknowledged entry gives each setting as a reason", async () => {
  const reasons = await bootCheck(app);
  for (const known of ofTestCluster) expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(known)]));
});

test.each([
  ["synchronous_commit", "local"],
  ["synchronous_commit", "off"],
])("[PF5] %s = %s is a reason, set for the role alone as well", async (setting, value) => {
  await superuser.query(`alter role boot_check_app set ${setting} = '${value}'`);
  const other = openDatabase({ url: appUrlOf(db.ownerUrl, { name: "boot_check_app", password: "invented-for-tests" }) });
  const reasons = await bootCheck(other);
  await other.close();
  await superuser.query(`alter role boot_check_app reset ${setting}`);
  expect(reasons).toContain(`${setting} is ${value}: an acknowledged entry could be lost`);
});

test.each([
  ["a superuser", "alter role boot_check_app superuser", "alter role boot_check_app nosuperuser", "the role boot_check_app is a superuser"],
  [
    "past row security",
    "alter role boot_check_app bypassrls",
    "alter role boot_check_app nobypassrls",
    "the role boot_check_app bypasses row security",
  ],
  [
    "a maker of roles",
    "alter role boot_check_app createrole",
    "alter role boot_check_app nocreaterole",
    "the role boot_check_app may make roles",
  ],
  [
    "a member of the owner",
    "grant panah_owner to boot_check_app",
    "revoke panah_owner from boot_check_app",
    "the role boot_check_app may act as panah_owner, which owns tables or is a superuser",
  ],
  [
    "an owner of a table",
    "alter table sample.note owner to boot_check_app",
    "alter table sample.note owner to panah_owner",
    "the role owns the table sample.note",
  ],
  [
    "allowed to create",
    "grant create on schema sample to boot_check_app",
    "revoke create on schema sample from boot_check_app",
    "the role may create objects in the schema sample",
  ],
])("[PF5] a role that is %s is a reason", async (_, spoil, undo, reason) => {
  mend = undo;
  await superuser.query(spoil);
  expect(await listNew()).toContain(reason);
});

test.each([
  [
    "without row security",
    "alter table sample.note disable row level security",
    "alter table sample.note enable row level security",
    "has no row security",
  ],
  [
    "without force",
    "alter table sample.note no force row level security",
    "alter table sample.note force row level security",
    "does not force row security",
  ],
  ["without a policy", "drop policy p on sample.note", "create policy p on sample.note using (true)", "has no policy"],
])("[PF5] a table of dossiers %s is a reason", async (_, spoil, undo, reason) => {
  mend = undo;
  await superuser.query(spoil);
  expect(await listNew()).toEqual([`the table sample.note holds dossiers and ${reason}`]);
});

test.each([
  [
    "a view with its owner's rights",
    "create view sample.unfit as select 1 as one",
    "drop view sample.unfit",
    "the view sample.unfit reads with the rights of its owner",
  ],
  [
    "a function with its owner's rights",
    "create function sample.f() returns int language sql security definer as 'select 1'",
    "drop function sample.f()",
    "the function sample.f() runs with the rights of its owner",
  ],
  [
    "a materialised view",
    "create materialized view sample.m as select 1 as one",
    "drop materialized view sample.m",
    "the materialised view sample.m stands outside row security",
  ],
])("[PF5] %s is a reason", async (_, spoil, undo, reason) => {
  mend = undo;
  await superuser.query(spoil);
  expect(await listNew()).toEqual([reason]);
});
