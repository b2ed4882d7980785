import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { binaryArray } from "./binary-array.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** What the server made of an array, as text. */
async function readBack(type: string, array: Buffer): Promise<(string | null)[]> {
  const rows = await db.app.transaction("", (tx) =>
    tx.query<{ value: string | null }>(
      `select value::text as value from unnest($1::${type}[]) with ordinality as u(value, place) order by place`,
      [array],
    ),
  );
  return rows.map(({ value }) => value);
}

test("an array in the server's own form is read as it was meant, with none, one or many values", async () => {
  const word = fc.string({ unit: "grapheme", maxLength: 20 }).filter((one) => !one.includes("\0") && one.isWellFormed());
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 9 }),
      fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { maxLength: 9 }),
      async (texts, numbers) => {
        expect(await readBack("text", binaryArray("text", texts))).toEqual(texts);
        expect(await readBack("bigint", binaryArray("bigint", numbers))).toEqual(numbers.map(String));
      },
    ),
    { numRuns: 40 },
  );
  const counts = [0, null, -(2 ** 31), 2 ** 31 - 1];
  expect(await readBack("int", binaryArray("integer", counts))).toEqual(counts.map((one) => (one === null ? null : String(one))));
  expect(await readBack("text", binaryArray("text", [null, "", "null"]))).toEqual([null, "", "null"]);
  expect(await readBack("text", binaryArray("text", [null]))).toEqual([null]);
  const [ids, sealed] = [
    [randomUUID(), randomUUID()],
    [randomBytes(70), Buffer.alloc(0), randomBytes(1)],
  ];
  expect(await readBack("uuid", binaryArray("uuid", ids))).toEqual(ids);
  expect(await readBack("bytea", binaryArray("bytea", sealed))).toEqual(sealed.map((one) => `\\x${one.toString("hex")}`));
});

test("an array of another type than the statement asks for is refused by the server", async () => {
  await expect(readBack("bytea", binaryArray("text", ["a"]))).rejects.toThrow();
});
