import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missMissingRows } from "../../test/missing-rows.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { seedDemo } from "./demo/index.ts";
import { projections } from "./projections.ts";
import { comparedTables, rebuildAndCompare } from "./rebuild.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  await seedDemo(at.node, () => undefined);
}, 90_000);
afterAll(() => at.close());

/** Tables whose rows a test of their own module takes away, as it has some. */
const elsewhere = readdirSync(resolve(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".store.test.ts"))
  .flatMap((path) => [...readFileSync(resolve(import.meta.dirname, "..", path), "utf8").matchAll(/missMissingRows\(at, \[([^\]]*)\]/g)])
  .flatMap(([, list = ""]) => [...list.matchAll(/"([a-z_.]+)"/g)].map(([, table = ""]) => table));

test("[CS8] every table that a projection writes is compared", () => {
  const written = [...new Set(projections.flatMap(({ tables }) => tables))];
  expect(written.filter((table) => !comparedTables.includes(table))).toEqual([]);
});

test("[CS8] a row that is missing is found in every table that is compared, here or by a test of its module", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
  const here = comparedTables.filter((table) => !elsewhere.includes(table));
  expect(here.length).toBeGreaterThan(10);
  expect(await missMissingRows(at, here)).toEqual({ empty: [], unseen: [] });
}, 90_000);
