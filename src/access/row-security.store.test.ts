import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import type { Tx } from "../platform/server.ts";
import { contextSql } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

class Undo extends Error {}

/** Whether the application may write a row; what was written is taken back. */
async function mayWrite(context: Parameters<typeof contextSql>[0], write: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  try {
    await db.app.transaction(contextSql(context), async (tx) => {
      await write(tx);
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo) return true;
    expect(error).toMatchObject({ sqlState: "42501" });
  }
  return false;
}

const [dossier, other] = [randomUUID(), randomUUID()];
const held = {
  account: randomUUID(),
  units: ["XD-POST-01", "XD-POST-1"],
  compartments: ["identity", "child", "health-check"],
  dossiers: [randomUUID(), dossier],
};
const keyRow = (of: string, compartment: string) => (tx: Tx) =>
  tx.query("insert into ledger.dossier_key (dossier, compartment, wrapped) values ($1, $2, '')", [of, compartment]);
const arrivalRow = (of: string, unit: string) => (tx: Tx) =>
  tx.query("insert into intake.arrival (dossier, id, unit, arrived_at, recorded_at, lanes) values ($1, $2, $3, now(), now(), '{}')", [
    of,
    randomUUID(),
    unit,
  ]);
const fearedRow = (of: string) => (tx: Tx) =>
  tx.query("insert into disclosure.feared (dossier, version, asked, states) values ($1, 1, true, '{}')", [of]);

test.each([
  ["of a dossier and compartment held, the first", held, keyRow(dossier, "identity"), true],
  ["of a compartment in the middle of the list", held, keyRow(dossier, "child"), true],
  ["of the last compartment", held, keyRow(dossier, "health-check"), true],
  ["of a dossier that is not held", held, keyRow(other, "identity"), false],
  ["of a compartment that is not held", held, keyRow(dossier, "asylum"), false],
  ["of one whose name begins one that is held", held, keyRow(dossier, "health"), false],
  ["of one whose name ends one that is held", held, keyRow(dossier, "check"), false],
  ["of two in one name", held, keyRow(dossier, "identity,child"), false],
  ["of no compartment", held, keyRow(dossier, ""), false],
  ["of no compartment, where none is held", { ...held, compartments: [] }, keyRow(dossier, ""), false],
  ["of one, where none is held", { ...held, compartments: [] }, keyRow(dossier, "identity"), false],
  ["where no dossier is held", { ...held, dossiers: [] }, keyRow(dossier, "identity"), false],
  ["of a unit that is held", held, arrivalRow(other, "XD-POST-01"), true],
  ["of a unit whose name begins one that is held", held, arrivalRow(other, "XD-POST-0"), false],
  ["of no unit", held, arrivalRow(other, ""), false],
  ["of a foreign unit in a dossier that is held", held, arrivalRow(dossier, "XD-AID"), true],
  ["of neither", held, arrivalRow(other, "XD-AID"), false],
  ["of what a held dossier fears", held, fearedRow(dossier), true],
  ["of what another fears", held, fearedRow(other), false],
])("[AC1] a row %s", async (_, context, write, isAllowed) => {
  expect(await mayWrite(context, write)).toBe(isAllowed);
});

test("[AC1] without a context no row is written", async () => {
  for (const write of [keyRow(dossier, "identity"), arrivalRow(dossier, "XD-POST-01"), fearedRow(dossier)])
    await expect(db.app.transaction("", write)).rejects.toMatchObject({ sqlState: "42501" });
});
