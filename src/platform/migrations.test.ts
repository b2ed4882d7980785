import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { migrate, MigrationError } from "./migrations.ts";
import { dumpSchema } from "./schema-dump.ts";

const committed = resolve(import.meta.dirname, "../../db/schema.sql");
const role = { name: "panah_app", password: "invented-for-tests" };
const allowed = {
  "0001-first.sql": "create schema sample; create table sample.one (id integer); grant select on sample.one to panah_app;",
};

let db: TestDatabase;
const folders: string[] = [];
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await db.drop();
});

/** A folder of migrations and a database that has seen none. */
async function arrange(files: Record<string, string>): Promise<{ folder: string; empty: TestDatabase }> {
  const empty = await testDatabase();
  const schemas = await empty.owner.transaction("", (tx) =>
    tx.query<{ name: string }>("select nspname as name from pg_namespace where pg_get_userbyid(nspowner) = 'panah_owner'"),
  );
  for (const { name } of schemas) await empty.owner.transaction("", (tx) => tx.query(`drop schema ${name} cascade`));
  const folder = mkdtempSync(join(tmpdir(), "panah-migrations-"));
  folders.push(folder);
  write(folder, files);
  return { folder, empty };
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, sql] of Object.entries(files)) writeFileSync(join(folder, file), sql);
}

test("[PF6] the migrations applied to an empty database are db/schema.sql (PANAH_WRITE_SCHEMA=1 writes it anew)", async () => {
  const schema = await dumpSchema(db.ownerUrl);
  if (process.env["PANAH_WRITE_SCHEMA"]) writeFileSync(committed, schema);
  expect(schema).toBe(readFileSync(committed, "utf8"));
});

test("every table says in a comment what it is for", async () => {
  const rows = await db.owner.transaction("", (tx) =>
    tx.query<{ name: string }>(`select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and not relispartition
      and pg_get_userbyid(relowner) = 'panah_owner' and obj_description(oid, 'pg_class') is null order by 1`),
  );
  expect(rows.map((row) => row.name)).toEqual([]);
});

test("[PF6] files are applied once, in order, and panah_app is the application's role", async () => {
  const { folder, empty } = await arrange(allowed);
  expect(await migrate(empty.ownerUrl, folder, role)).toEqual(["0001-first.sql"]);
  write(folder, { "0002-second.sql": "insert into sample.one values (7)" });
  expect(await migrate(empty.ownerUrl, folder, role)).toEqual(["0002-second.sql"]);
  expect(await migrate(empty.ownerUrl, folder, role)).toEqual([]);
  await empty.app
    .transaction("", (tx) => tx.query("select current_user"))
    .then(([row]) => expect(row).toEqual({ current_user: "panah_app" }));
  await empty.drop();
});

test("[PF6] two processes that start at once apply each file once", async () => {
  const { folder, empty } = await arrange({ "0001-first.sql": `select pg_sleep(0.2); ${allowed["0001-first.sql"]}` });
  const applied = await Promise.all([migrate(empty.ownerUrl, folder, role), migrate(empty.ownerUrl, folder, role)]);
  expect(applied.flat()).toEqual(["0001-first.sql"]);
  await empty.drop();
});

test("[PF6] a file that fails leaves nothing behind, and its error names file, line and object but no value", async () => {
  const { folder, empty } = await arrange({
    ...allowed,
    "0002-bad.sql": "insert into sample.one values (8);\ninsert into sample.none values (1);",
  });
  await expect(migrate(empty.ownerUrl, folder, role)).rejects.toThrow(
    '0002-bad.sql, line 2: SQLSTATE 42P01: relation "sample.none" does not exist',
  );
  write(folder, { "0002-bad.sql": "insert into sample.one select 'Nargis'::text::integer" });
  const error = await migrate(empty.ownerUrl, folder, role).catch((reason: unknown) => reason);
  expect(String(error)).toBe("MigrationError: 0002-bad.sql: SQLSTATE 22P02");
  expect(await empty.owner.transaction("", (tx) => tx.query("select * from sample.one"))).toEqual([]);
  await empty.drop();
});

test.each([
  ["changed", { "0001-first.sql": "select 1" }, "was changed after it was applied"],
  ["given with a gap", { "0003-third.sql": "select 1" }, "the numbers must run on"],
  ["given twice", { "0001-other.sql": "select 1" }, "the numbers must run on"],
  ["misnamed", { "first.sql": "select 1" }, "a migration is named NNNN-name.sql"],
])("[PF6] a file is refused when it is %s", async (_, files, text) => {
  const { folder, empty } = await arrange(allowed);
  await migrate(empty.ownerUrl, folder, role);
  write(folder, files);
  const work = migrate(empty.ownerUrl, folder, role);
  await expect(work).rejects.toBeInstanceOf(MigrationError);
  await expect(work).rejects.toThrow(text);
  await empty.drop();
});

test("[PF6] a database of a newer version is not touched", async () => {
  const { folder, empty } = await arrange({ ...allowed, "0002-second.sql": "select 1" });
  await migrate(empty.ownerUrl, folder, role);
  rmSync(join(folder, "0002-second.sql"));
  await expect(migrate(empty.ownerUrl, folder, role)).rejects.toThrow("0002-second.sql was applied by a newer version of Panah");
  await empty.drop();
});

test("the description of a schema shows what a review must see", async () => {
  const { folder, empty } = await arrange({
    "0001-first.sql": `create schema sample; create type sample.kind as enum ('a', 'b');
      create table sample.one (dossier uuid not null, n bigint generated always as identity, kind sample.kind default 'a', check (n > 0), primary key (dossier, n)) partition by range (n);
      create table sample.one_first partition of sample.one for values from (0) to (10);
      create index one_kind on sample.one (kind); alter table sample.one enable row level security; alter table sample.one force row level security;
      create policy own on sample.one for select to panah_app using (kind = 'a'); grant select, insert on sample.one to panah_app; grant update (kind) on sample.one to panah_app;
      create view sample.seen with (security_invoker = true) as select n from sample.one; comment on table sample.one is 'it''s'; comment on column sample.one.n is 'number';`,
  });
  await migrate(empty.ownerUrl, folder, role);
  const schema = await dumpSchema(empty.ownerUrl);
  for (const part of [
    "create type sample.kind as enum ('a', 'b');",
    "  n bigint generated always as identity not null",
    "  kind sample.kind default 'a'::sample.kind",
    "  constraint one_pkey PRIMARY KEY (dossier, n)",
    ") partition by RANGE (n);",
    ") partition of sample.one FOR VALUES FROM ('0') TO ('10');",
    "alter table sample.one force row level security;",
    "create policy own on sample.one as permissive for select to panah_app using ((kind = 'a'::sample.kind));",
    "grant insert, select on sample.one to panah_app;",
    "grant update (kind) on sample.one to panah_app;",
    "create view sample.seen with (security_invoker=true) as",
    "comment on table sample.one is 'it''s';",
    "comment on column sample.one.n is 'number';",
  ])
    expect(schema).toContain(part);
  await empty.drop();
});
