import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Place } from "./postgres-place.ts";
import { runProgram } from "./postgres-process.ts";

/** Written when owner and database stand, so that a start interrupted before is taken up again. */
const completeMark = "panah-complete";

/** True when the data folder holds a cluster. */
export function hasCluster(place: Place): boolean {
  return existsSync(join(place.dataFolder, "PG_VERSION"));
}

/** Makes a cluster beside its place and moves it there whole, so that a half-made one is never taken for one. */
export async function createCluster(place: Place, superuserPassword: string): Promise<void> {
  const draft = `${place.dataFolder}.making`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const secretFolder = mkdtempSync(join(tmpdir(), "panah-"));
  const secret = join(secretFolder, "password");
  writeFileSync(secret, `${superuserPassword}\n`, { mode: 0o600 });
  for (const path of [draft, secretFolder, secret]) lendTo(place, path);
  try {
    const initdb = ["-D", draft, "-U", "panah_superuser", `--pwfile=${secret}`, "-A", "scram-sha-256", "-E", "UTF8"];
    const locale = ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    await runProgram(place, "initdb", [...initdb, ...locale, "--data-checksums", "--no-instructions"]);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
  rmdirSync(place.dataFolder);
  renameSync(draft, place.dataFolder);
}

function lendTo(place: Place, path: string): void {
  if (place.account) chownSync(path, place.account.uid, place.account.gid);
}

/**
 * Makes the owner, who is no superuser, and the database `panah`, once.
 *
 * @param url of the superuser, on the database `postgres`.
 */
export async function createOwner(place: Place, url: string, ownerPassword: string): Promise<void> {
  const mark = join(place.dataFolder, completeMark);
  if (existsSync(mark)) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = 'panah_owner'");
    if (roles.rowCount === 0) await client.query("create role panah_owner login createrole createdb");
    await client.query(`alter role panah_owner password ${client.escapeLiteral(ownerPassword)}`);
    const databases = await client.query("select 1 from pg_database where datname = 'panah'");
    if (databases.rowCount === 0) await client.query("create database panah owner panah_owner");
  } finally {
    await client.end();
  }
  writeFileSync(mark, "");
}
