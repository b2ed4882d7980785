import { afterAll, beforeAll, expect, test } from "vitest";
import { contextSql, noDossier } from "../access/index.ts";
import type { Tx } from "../platform/server.ts";
import { gatherCandidates } from "../person/server.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { countKeyShares, refreshKeyShares } from "./key-shares.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const context = contextSql({ account: noDossier, units: [], compartments: ["identity"], dossiers: [] });
const ask = <T>(use: (tx: Tx) => Promise<T>) => at.node.database.transaction(context, use);
const idOf = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
const give = (key: number, from: number, to: number) =>
  ask((tx) =>
    tx.query(
      `insert into matching.name_key (dossier, key)
       select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1::bigint from generate_series($2::int, $3::int) n`,
      [key, from, to],
    ),
  );
const among = { units: [], isCountry: true, now: "2026-11-24T05:00:00.000Z" };
const gather = (...keys: number[]) =>
  ask((tx) =>
    gatherCandidates(
      tx,
      keys.map((key) => ({ key: BigInt(key), part: `part ${key}` })),
      among,
      5,
    ),
  );

test("[MA15] keys that many have are counted once a day, others never", async () => {
  await give(42, 1, 250);
  await give(43, 1, 3);
  expect(await refreshKeyShares(at.node)).toBe(true);
  const counted = () => ask((tx) => tx.query("select key::text, persons from matching.key_share"));
  expect(await counted()).toEqual([{ key: "42", persons: 250 }]);
  await give(43, 4, 400);
  expect(await refreshKeyShares(at.node)).toBe(false);
  at.setNow("2026-11-25T06:00:00.000Z");
  expect(await refreshKeyShares(at.node)).toBe(true);
  expect(await counted()).toHaveLength(2);
});

test("[MA15] how common a key is comes from what was counted, and else from the keys themselves", async () => {
  const { shareOf } = await gather(42, 43);
  expect(shareOf(42n)).toBeGreaterThan(shareOf(99n));
  expect(shareOf(42n)).toBe(shareOf(43n) / 2);
});

test("[PE14] rare keys find, and whoever shares a common one beside comes first, though that one is too long to be read", async () => {
  await give(70, 1_000, 11_000);
  await countKeyShares(at.node);
  await give(71, 11_001, 11_020);
  await give(71, 1_000, 1_000);
  const { candidates } = await gather(70, 71);
  expect(candidates[0]).toEqual({ dossier: idOf(1_000), parts: expect.arrayContaining(["part 70", "part 71"]) as string[] });
  expect(candidates.slice(1).map(({ dossier }) => dossier)).toEqual([11_020, 11_019, 11_018, 11_017].map(idOf));
});

test("[PE14] where nothing is rare the newest of the rarest key are looked at", async () => {
  const { candidates } = await gather(70);
  expect(candidates.map(({ dossier }) => dossier)).toEqual([11_000, 10_999, 10_998, 10_997, 10_996].map(idOf));
});
