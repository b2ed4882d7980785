import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { openLog } from "../platform/server.ts";
import type { Node } from "./node.ts";
import { ensureOperator } from "./operator.ts";

const canary = "Zarlashtcanary";
let at: TestNode;
let said = "";
const log = openLog(
  new Writable({
    write: (chunk: Buffer, _, done) => {
      said += chunk.toString();
      done();
    },
  }),
);
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(() => at.close());

/** A node of which one part is broken, in a way that quotes what it was given. */
function broken(spoil: Partial<Node>): Node {
  return { ...at.node, log, ...spoil };
}

async function sendThrough(node: Node): Promise<{ status: number; body: string }> {
  const edge = openTestEdge(node);
  const browser = new TestBrowser(edge);
  await sowAccount(at, await ensureOperator(at.node), browser, { role: "border-officer", unit: "XD-POST-01" });
  const person = at.node.newId();
  const answer = await browser.post("/api/commands", {
    id: at.node.newId(),
    kind: "arrival.record",
    dossier: person,
    payload: arrival(person, { names: [{ script: "Latn", given: canary }], reasonOwnWords: canary }),
  });
  await edge.close();
  return { status: answer.statusCode, body: answer.body };
}

test.each<[string, () => Partial<Node>]>([
  [
    "code that quotes what it was given",
    () => ({
      safe: {
        ...at.node.safe,
        makeKey: () => {
          throw new Error(`cannot seal ${canary}`);
        },
      },
    }),
  ],
  [
    "a projection that fails in the database",
    () => ({
      projections: [
        {
          kind: "person",
          compartment: "identity",
          tables: [],
          write: (tx) => {
            tx.send("select $1::text::integer", [canary]);
          },
        },
      ],
    }),
  ],
  [
    "a projection that breaks a rule of a table",
    () => ({
      projections: [
        {
          kind: "person",
          compartment: "identity",
          tables: [],
          write: (tx) => {
            tx.send("insert into ledger.leaf_pending (id, source, hash) values (gen_random_uuid(), $1, '')", [canary]);
          },
        },
      ],
    }),
  ],
])("[LG1] nothing of a person in log or answer: %s", async (_, spoil) => {
  said = "";
  const { status, body } = await sendThrough(broken(spoil()));
  expect(status).toBe(500);
  const id = (JSON.parse(body) as { id: string }).id;
  expect(said).toContain(id);
  expect(said + body).not.toContain(canary);
});

test("[LG1] nothing of a person in log or answer: a body that is not JSON", async () => {
  said = "";
  const edge = openTestEdge(broken({}));
  const answer = await edge.inject({
    method: "POST",
    url: "/api/demo-sign-in",
    headers: { host: "localhost", "content-type": "application/json" },
    payload: `{"login": "${canary}`,
  });
  expect(answer.statusCode).toBe(400);
  expect(said + answer.body).not.toContain(canary);
  await edge.close();
});
