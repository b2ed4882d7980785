import { chmodSync, chownSync, cpSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loseServer } from "../../test/lost-server.ts";
import { verifyAudit } from "./audit-verify.ts";
import { seedDemo } from "./demo/index.ts";
import { makeFolder } from "./drills/ground.ts";
import { openPlace, type Place } from "./place.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { readRemembered, sealAll } from "./sealing.ts";
import { openDatabase } from "../platform/server.ts";

const [lost, copy] = [makeFolder(), makeFolder()];
const quiet = () => undefined;
let before: Record<string, number>;
let restored: Place;

/** A node at work whose machine is lost; both of its folders are carried to another. */
beforeAll(async () => {
  const place = await openPlace({ env: lost.env, tell: quiet });
  await seedDemo(place.node, quiet);
  await sealAll(place.node, place.keys);
  before = await countRows(place);
  await loseServer(join(lost.folder, "data", "database"));
  await place.close().catch(quiet);
  for (const name of ["data", "keys"]) copyFolder(join(lost.folder, name), join(copy.folder, name));
  restored = await openPlace({ env: copy.env, tell: quiet });
}, 90_000);
afterAll(async () => {
  try {
    await restored.close();
  } finally {
    lost.remove();
    copy.remove();
  }
});

/** As `cp -a` copies: to whom a file belongs goes along, since PostgreSQL runs as another account where root starts it. */
function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const entry of ["", ...readdirSync(from, { recursive: true, encoding: "utf8" })]) {
    const { mode, uid, gid } = statSync(join(from, entry));
    chmodSync(join(to, entry), mode);
    if (process.getuid?.() === 0) chownSync(join(to, entry), uid, gid);
  }
}

/** As the cluster's own account. */
async function ask<R extends pg.QueryResultRow>(place: Place, sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: place.database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Without what a start itself notes of its keys. */
const ours = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'platform')";

async function countRows(place: Place): Promise<Record<string, number>> {
  const tables = await ask<{ name: string }>(
    place,
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ours} order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) counts[name] = (await ask<{ n: number }>(place, `select count(*)::int as n from ${name}`))[0]?.n ?? -1;
  return counts;
}

test("[PF14] what was recorded before a machine was lost is there in a copy of its two folders: each row, each index, the sealed record, every value", async () => {
  expect(before["ledger.entry"]).toBeGreaterThan(500);
  expect(await countRows(restored)).toEqual(before);
  await ask(restored, "create extension if not exists amcheck");
  // Throws where an index does not hold each row of its table.
  const [indexes] = await ask<{ n: number }>(
    restored,
    `select count(bt_index_check(i.indexrelid, true)::text)::int as n from pg_index i join pg_class c on c.oid = i.indexrelid
       join pg_namespace n on n.oid = c.relnamespace join pg_am a on a.oid = c.relam where a.amname = 'btree' and ${ours}`,
  );
  expect(indexes?.n).toBeGreaterThan(50);
  const { node, keys, database } = restored;
  const [witness, { publicKey }] = [readRemembered(keys.folder), keys.signingKey("checkpoint")];
  const report = await verifyAudit({
    url: database.auditorUrl,
    origin: "panah.xd",
    publicKey,
    ...(witness === undefined ? {} : { witness }),
  });
  expect(report).toMatchObject({ ok: true, witness: "held", entries: before["ledger.entry"], unsealed: 0 });
  // Opens every entry and every snapshot with the keys of the copy.
  const owner = openDatabase({ url: database.ownerUrl, max: 2 });
  const { differences, entries } = await rebuildAndCompare(node, owner).finally(() => owner.close());
  expect({ differences, entries }).toEqual({ differences: [], entries: before["ledger.entry"] });
});
