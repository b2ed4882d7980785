import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { growthOf, sha256 } from "../ledger/server.ts";
import { addLeaf, emptyFrontier, grow, rootOf } from "../ledger/index.ts";
import { appUrlOf, auditorOf, openKeys } from "../platform/server.ts";
import { verifyAudit } from "./audit-verify.ts";
import { listPublicKeys } from "./cli/keys.ts";
import { openSpoiling, resigned, rewrite, rewritings, type Spoiling } from "./drills/audit-spoils-store.ts";
import { openSealer } from "./open-node.ts";
import { openSealing } from "./sealing.ts";
import { type Offered, readVerifier, witness, type Witnessed } from "./witness.ts";

let at: TestNode;
let edge: FastifyInstance;
let owner: pg.Client;
let spoiling: Spoiling;
let seal: () => Promise<number>;
let verifier: NonNullable<ReturnType<typeof readVerifier>>;
const keys = () => openKeys(at.keysFolder);
const offer = async (since: number): Promise<Offered> =>
  (await edge.inject({ method: "GET", url: `/api/checkpoint?since=${since}`, headers: { host: "localhost" } })).json<Offered>();
const look = async (before?: Witnessed) => witness(before, await offer(before?.size ?? 0), verifier);
async function mustLook(before?: Witnessed): Promise<Witnessed> {
  const sight = await look(before);
  if (!sight.ok) throw new Error(sight.broken);
  return sight.kept;
}
async function work(times: number): Promise<void> {
  for (let n = 0; n < times; n++) await at.desk.open(at.as("aziz"), at.node.newId(), "read", () => undefined);
  await seal();
}

beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  seal = openSealing(at.node, keys());
  const found = readVerifier(listPublicKeys(keys(), "XD")[0]?.verifier ?? "");
  if (!found) throw new Error("no verifier");
  verifier = found;
  owner = new pg.Client({ connectionString: at.database.superuserUrl });
  await owner.connect();
  spoiling = openSpoiling(owner);
  await work(13);
}, 60_000);
afterAll(async () => {
  await owner.end();
  await edge.close();
  await at.close();
});

test("[AU4] a record that grows is witnessed from size to size, and what the witness is given are three lines and some hashes", async () => {
  let kept = await mustLook();
  for (const times of [1, 2, 3, 8, 21]) {
    const before = kept.size;
    await work(times);
    kept = await mustLook(kept);
    expect(kept.size).toBe(before + times);
  }
  expect(await mustLook(kept)).toEqual(kept);
  const { note, nodes, ...more } = await offer(14);
  expect(more).toEqual({});
  expect(note.split("\n").slice(0, 3)).toEqual(["panah.xd", String(kept.size), expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/)]);
  expect(nodes.every((one) => Buffer.from(one, "base64").length === 32)).toBe(true);
});

test.each(rewritings)(
  "[AU4, P10] history rewritten by who holds the node and its key verifies at the node, and shows at the second party: %s",
  async (what) => {
    const kept = await mustLook();
    await spoiling.snapshot();
    try {
      await rewrite(owner, what, 3, openSealer({ database: at.node.database, keys: keys(), state: "XD", now: at.node.now }));
      const url = appUrlOf(at.database.ownerUrl, auditorOf({ name: "panah_app", password: "invented-for-tests" }));
      expect(await verifyAudit({ url, origin: verifier.origin, publicKey: verifier.publicKey })).toMatchObject({ ok: true, problems: [] });
      expect(await look(kept)).toEqual({
        ok: false,
        broken: what === "the end cut off" || what === "a record taken out" ? "shorter" : "rewritten",
      });
      // And still once the record has grown beyond what it was.
      await work(5);
      expect(await look(kept)).toEqual({ ok: false, broken: "rewritten" });
    } finally {
      await spoiling.restore();
    }
    expect((await look(kept)).ok).toBe(true);
  },
);

test("[AU4] a checkpoint that another key signed, or with hashes left out, added or altered, is not taken", async () => {
  const kept = await mustLook();
  await work(7);
  const good = await offer(kept.size);
  const [first = "", ...rest] = good.nodes;
  const other = Buffer.from(first, "base64").fill(1, 0, 1).toString("base64");
  expect(witness(kept, { ...good, note: resigned(good.note) }, verifier)).toEqual({ ok: false, broken: "unsigned" });
  for (const nodes of [rest, [first, ...good.nodes], [other, ...rest]])
    expect(witness(kept, { ...good, nodes }, verifier)).toEqual({ ok: false, broken: "rewritten" });
  expect(witness(kept, good, verifier).ok).toBe(true);
});

test("[AU4] a verifier of another form, or whose hash is not its key's, is none", () => {
  const { verifier: text = "" } = listPublicKeys(keys(), "XD")[0] ?? {};
  expect(readVerifier(text)?.origin).toBe("panah.xd");
  expect(readVerifier(text.replace("panah.xd", "panah.tj"))).toBeUndefined();
  expect(readVerifier(text.slice(0, -4))).toBeUndefined();
  expect(readVerifier("panah.xd")).toBeUndefined();
  expect(generateKeyPairSync("ed25519").publicKey.equals(readVerifier(text)?.publicKey ?? generateKeyPairSync("ed25519").publicKey)).toBe(
    false,
  );
});

test("[AU4] a tree that grows by subtrees is the tree that grows leaf by leaf, from any size to any other", () => {
  const leaves = Array.from({ length: 70 }, (_, n) => sha256(Buffer.from([n])));
  const upTo = (size: number) => leaves.slice(0, size).reduce((frontier, leaf) => addLeaf(frontier, leaf, sha256), emptyFrontier);
  for (let from = 0; from <= 40; from++)
    for (let to = from; to <= 70; to += 3) {
      const grown = grow(upTo(from), to, growthOf(from, leaves.slice(from, to), sha256), sha256);
      expect(grown && Buffer.from(rootOf(grown, sha256))).toEqual(Buffer.from(rootOf(upTo(to), sha256)));
    }
});

test("[AU4] the format tells enough to write a witness", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/guides/audit-format.md"), "utf8");
  expect(text).toContain("/api/checkpoint?since=");
});
