import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { type Database, DatabaseFault } from "../platform/server.ts";
import type { Node } from "./node.ts";
import { ensureOperator } from "./operator.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(() => at.close());

/** An officer of a post in a browser of their own, before a node over the same database. */
async function officerBefore(node: Node): Promise<{ browser: TestBrowser; end: () => Promise<void> }> {
  const edge = openTestEdge(node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "border-officer", unit: "XD-POST-01" });
  return { browser, end: () => edge.close() };
}

function recording(): { readonly dossier: string; readonly command: object } {
  const dossier = at.node.newId();
  const payload = arrival(dossier, { arrivedAt: at.node.now() });
  return { dossier, command: { id: at.node.newId(), kind: "arrival.record", dossier, payload } };
}

async function countEntries(dossier: string): Promise<number> {
  const context = `set local panah.dossiers = '{${dossier}}'; set local panah.compartments = '{audit}'`;
  const rows = await at.database.owner.transaction(context, (tx) =>
    tx.query<{ id: string }>("select id from ledger.entry where dossier = $1", [dossier]),
  );
  return rows.length;
}

async function onOwner(...statements: readonly string[]): Promise<void> {
  await at.database.owner.transaction("", async (tx) => {
    for (const one of statements) await tx.query(one);
  });
}

test("[CW6] a node without room for an entry refuses in words, records nothing, goes on with the rest, and records the same command once there is room", async () => {
  const { browser, end } = await officerBefore(at.node);
  const [before, { dossier, command }] = [recording(), recording()];
  expect((await browser.post("/api/commands", before.command)).statusCode).toBe(200);
  await onOwner(
    "create function ledger.no_room() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full'; end $$",
    "create trigger no_room before insert on ledger.entry for each row execute function ledger.no_room()",
  );
  const refused = await browser.post("/api/commands", command);
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toMatchObject({
    kind: "refusal",
    code: "node.full",
    title: expect.stringMatching(/no room.*Nothing.*call/) as unknown,
  });
  expect((await browser.get(`/api/persons/${before.dossier}`)).statusCode).toBe(200);
  await onOwner("drop trigger no_room on ledger.entry", "drop function ledger.no_room()");
  expect(await countEntries(dossier)).toBe(0);
  expect((await browser.post("/api/commands", command)).statusCode).toBe(200);
  expect(await countEntries(dossier)).toBe(await countEntries(before.dossier));
  await end();
});

/** Loses the answer to each COMMIT while `isLost`, after it was carried out. */
function losing({ transaction, close }: Database, isLost: () => boolean): Database {
  return {
    close,
    async transaction(context, work) {
      const value = await transaction(context, work);
      if (isLost()) throw new DatabaseFault("commit-unknown", "57P01");
      return value;
    },
  };
}

test("[CW7] an act whose answer was lost is not told as not recorded, and sent again it stands once", async () => {
  const { dossier, command } = recording();
  let isLosing = false;
  const { browser, end } = await officerBefore({ ...at.node, database: losing(at.node.database, () => isLosing) });
  await browser.session();
  isLosing = true;
  const lost = await browser.post("/api/commands", command);
  isLosing = false;
  expect(lost.statusCode).toBe(500);
  expect(lost.json()).toMatchObject({ kind: "fault", code: "fault.not-known", title: expect.stringMatching(/not known/) as unknown });
  expect(JSON.stringify(lost.json())).not.toContain("Nothing was recorded");
  const stands = await countEntries(dossier);
  expect(stands).toBeGreaterThan(0);
  expect((await browser.post("/api/commands", command)).statusCode).toBe(200);
  expect(await countEntries(dossier)).toBe(stands);
  await end();
});
