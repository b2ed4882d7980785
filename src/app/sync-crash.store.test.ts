import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { enrolTestDevice, sendTo, type TestDevice } from "../../test/device.ts";
import { openTestEdge } from "../../test/edge.ts";
import { people } from "../../test/people.ts";
import { openLog } from "../platform/server.ts";
import { type Captured, openOutbox, type OutboxPorts } from "../sync/index.ts";
import { Killed, type Life, mortalDatabase, mortalPorts, openLife } from "./drills/posts-lives.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  const { id, name, role, unit } = people.aziz;
  await at.must(at.as("operator"), "account.create", id, { account: id, name, login: "aziz", role, unit });
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

/** Two children with the same words, and a correction of the first: three forms, closed one after the other. */
function forms(): readonly Captured[] {
  const [one, other] = [at.node.newId(), at.node.newId()];
  const form = (kind: string, dossier: string, payload: Record<string, unknown>): Captured => ({
    id: at.node.newId(),
    account: people.aziz.id,
    command: { id: at.node.newId(), kind, dossier, payload },
    clocked: [],
    references: [],
  });
  return [
    form("arrival.record", one, arrival(one)),
    form("arrival.record", other, arrival(other)),
    form("person.update", one, { phone: "+992 00 000 00 05" }),
  ];
}

/** One life of the app: forms that are not told as kept are closed, then all is sent. Gives whether it lived to the end. */
async function live(ports: OutboxPorts, closing: Set<Captured>): Promise<boolean> {
  const outbox = openOutbox(ports);
  try {
    for (const form of closing) {
      const kept = await outbox.capture(form);
      if (kept.ok) closing.delete(form);
    }
    return (await outbox.sync()) === "empty";
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

/** What stands at the node of these forms: each once, whole, in the order in which one leans on the other. */
async function expectOnce(device: TestDevice, all: readonly Captured[]): Promise<void> {
  expect([...device.disk.items.values()].map(({ state, sealed }) => ({ state, sealed }))).toEqual(
    all.map(() => ({ state: "accepted", sealed: undefined })),
  );
  const dossiers = [...new Set(all.map((form) => form.command.dossier))];
  const context = `set local panah.compartments = '{audit}'; set local panah.units = '{XD-POST-01}'; set local panah.dossiers = '{${dossiers.join(",")}}'`;
  const [row] = await at.database.owner.transaction(context, (tx) =>
    tx.query<{ arrivals: number; updates: number; commands: number; items: number }>(
      `select (select count(*) from ledger.entry where dossier = any ($1::uuid[]) and kind = 'arrival.record' and compartment = 'identity')::int as arrivals,
              (select count(*) from ledger.entry where dossier = any ($1::uuid[]) and kind = 'person.update')::int as updates,
              (select count(*) from ledger.command where dossier = any ($1::uuid[]))::int as commands,
              (select count(*) from sync.inbox where device = $2)::int as items`,
      [dossiers, device.id],
    ),
  );
  expect(row).toEqual({ arrivals: 2, updates: 1, commands: 3, items: 3 });
}

test("[SY4, SY5] an app killed at each of its awaits in turn loses nothing and doubles nothing", { timeout: 180_000 }, async () => {
  const through = async (life: Life): Promise<boolean> => {
    const device = await enrolTestDevice(at, edge, at.as("aziz"));
    const all = forms();
    const closing = new Set(all);
    const isWhole = await live(mortalPorts(device.ports, life), closing);
    if (!isWhole) expect(await live(device.ports, closing)).toBe(true);
    await expectOnce(device, all);
    return isWhole;
  };
  const whole = openLife();
  expect(await through(whole)).toBe(true);
  expect(whole.steps()).toBeGreaterThan(30);
  for (let last = 1; last <= whole.steps(); last++) expect(await through(openLife(last)), `killed at step ${last}`).toBe(false);
});

test("[SY4, SY5] a node killed at each await of taking a batch loses nothing and doubles nothing", { timeout: 180_000 }, async () => {
  const through = async (life: Life): Promise<number> => {
    const device = await enrolTestDevice(at, edge, at.as("aziz"));
    const all = forms();
    const closing = new Set(all);
    const dying = openTestEdge({ ...at.node, database: mortalDatabase(at.node.database, life), log: openLog({ write: () => undefined }) });
    const before = life.steps();
    const isWhole = await live({ ...device.ports, wire: { send: (batch) => sendTo(dying, batch) } }, closing);
    const steps = life.steps() - before;
    await dying.close();
    if (life.isOver()) {
      expect(isWhole).toBe(false);
      // Killed while it was still answering: what it did not answer is asked again.
      expect(await live(device.ports, closing)).toBe(true);
    }
    await expectOnce(device, all);
    return steps;
  };
  const steps = await through(openLife());
  expect(steps).toBeGreaterThan(30);
  for (let last = 1; last <= steps; last++) await through(openLife(last));
});
