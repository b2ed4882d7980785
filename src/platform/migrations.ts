import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { auditorOf, ensureAppRole, type AppRole } from "./app-role.ts";

type Migration = { readonly number: number; readonly file: string; readonly sql: string; readonly checksum: string };

/** A migration could not be applied; the message names the file and never a value of a row. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/** Any number that nothing else on the server locks: `panah` read as hexadecimal letters would not fit, so it is drawn once. */
const lockId = 7_240_119_316;

const ledgerOfMigrations = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    number integer primary key,
    file text not null,
    checksum text not null,
    applied_at timestamptz(3) not null default now()
  );
  create table if not exists platform.node_key (
    file text primary key,
    mark text not null
  );
  comment on table platform.node_key is 'PF9: which keys this database was filled with, by a mark that gives nothing of a key away.';
  comment on schema platform is 'What the program itself keeps, nothing of a person.';
  comment on table platform.migration is 'Which numbered file of db/migrations was applied, with its SHA-256. Forward only.'`;

/**
 * Applies the files of `folder` that were not applied yet, in the order of their
 * numbers, each in a transaction of its own, one process at a time. In their
 * text the word `panah_app` stands for the role of the application, and
 * `panah_auditor` for that of the verifier.
 *
 * @param ownerUrl of the role that owns the database.
 * @param role made when it is missing, and the verifier's with it.
 * @returns the files that were applied now.
 * @throws MigrationError
 */
export async function migrate(ownerUrl: string, folder: string, role: AppRole): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  client.on("notice", () => undefined);
  try {
    await client.query("set client_min_messages = warning");
    await client.query("select pg_advisory_lock($1)", [lockId]);
    for (const one of [role, auditorOf(role)]) await ensureAppRole(client, one);
    await client.query(ledgerOfMigrations);
    const pending = await listPending(client, migrations);
    for (const migration of pending) await apply(client, migration, role);
    return pending.map((migration) => migration.file);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  const migrations = files.map((file) => {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
    if (number === undefined) throw new MigrationError(`${file}: a migration is named NNNN-name.sql`);
    const sql = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    return { number: Number(number), file, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1)
      throw new MigrationError(`${migration.file}: the numbers must run on from 0001 without gap or repetition`);
  });
  return migrations;
}

async function listPending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ number: number; file: string; checksum: string }>(
    "select number, file, checksum from platform.migration order by number",
  );
  for (const applied of rows) {
    const migration = migrations[applied.number - 1];
    if (!migration) throw new MigrationError(`${applied.file} was applied by a newer version of Panah: start that version`);
    if (migration.checksum !== applied.checksum)
      throw new MigrationError(`${migration.file} was changed after it was applied: add a new migration instead`);
  }
  return migrations.slice(rows.length);
}

async function apply(client: pg.Client, migration: Migration, role: AppRole): Promise<void> {
  const roles: Readonly<Record<string, string>> = { panah_app: role.name, panah_auditor: auditorOf(role).name };
  const sql = migration.sql.replace(/\bpanah_(?:app|auditor)\b/g, (word) => client.escapeIdentifier(roles[word] ?? word));
  try {
    await client.query("begin");
    await client.query(sql);
    await client.query("insert into platform.migration (number, file, checksum) values ($1, $2, $3)", [
      migration.number,
      migration.file,
      migration.checksum,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw new MigrationError(`${migration.file}${describe(error, sql)}`);
  }
}

/** Messages of class 42 name objects of the schema; those of other classes may quote a row, so only their code is told. */
function describe(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return ": the connection to the database was lost";
  const line = error.position ? `, line ${sql.slice(0, Number(error.position)).split("\n").length}` : "";
  const message = error.code?.startsWith("42") ? `: ${error.message}` : "";
  return `${line}: SQLSTATE ${error.code ?? "unknown"}${message}`;
}
