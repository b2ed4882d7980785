import type pg from "pg";
import { ConfigError } from "./config.ts";
import type { Keys } from "./keys.ts";
import { wrongKeys } from "./server-check.ts";

/** Passwords of the embedded cluster's own accounts: a login checks them, and a node that moves to another server has no use for them. */
const ofCluster: readonly string[] = ["database-superuser.key", "database-owner.key"];

/**
 * Refuses a keys folder that lacks a key of this database or holds another in its place, before anything is written with it:
 * what other keys sealed could never be read beside what these seal (PF9).
 * @throws ConfigError
 */
export async function checkKeys(owner: pg.Client, keys: Keys): Promise<void> {
  const { rows: tables } = await owner.query("select 1 from pg_tables where schemaname = 'platform' and tablename = 'node_key'");
  if (tables.length === 0) return;
  const { rows: noted } = await owner.query<{ file: string; mark: string }>("select file, mark from platform.node_key order by file");
  const marks = keys.marks();
  const missing = noted.filter((one) => !marks.has(one.file)).map((one) => one.file);
  if (noted.length > 0 && missing.length === noted.length) throw wrongKeys();
  if (missing.length > 0)
    throw new ConfigError(
      `the keys folder lacks keys that this database was filled with (PANAH_KEYS): restore ${missing.join(", ")} from the backup`,
      "keys.missing",
    );
  if (noted.some((one) => marks.get(one.file) !== one.mark)) throw wrongKeys();
}

/** Notes the marks of keys that are new; a mark says which key it was and nothing of the key. */
export async function noteKeys(owner: pg.Client, keys: Keys): Promise<void> {
  const marks = [...keys.marks()].filter(([file]) => !ofCluster.includes(file));
  await owner.query(
    "insert into platform.node_key (file, mark) select * from unnest($1::text[], $2::text[]) on conflict (file) do nothing",
    [marks.map(([file]) => file), marks.map(([, mark]) => mark)],
  );
}
