import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import Fastify, { type FastifyInstance } from "fastify";
import { serveWeb } from "../src/app/web-files.ts";
import { lastingPort } from "../test/port.ts";
import { type Front, openFront } from "./dev-front.ts";

let webFolder: string;
let node: FastifyInstance;
let front: Front;
let targetPort: number;

async function startNode(): Promise<void> {
  node = Fastify();
  node.get("/api/who", (request, reply) => reply.header("set-cookie", "panah=fresh").send({ cookie: request.headers.cookie }));
  node.post("/api/echo", (request) => request.body);
  await serveWeb(node, webFolder);
  await node.listen({ host: "127.0.0.1", port: targetPort });
}

const at = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${front.port}${path}`, init);
const version = async () => await (await at("/dev-version")).text();
const page = "<!doctype html><html><head><title>Panah</title></head><body></body></html>";

beforeEach(async () => {
  webFolder = mkdtempSync(join(tmpdir(), "panah-dev-"));
  mkdirSync(join(webFolder, "assets"));
  writeFileSync(join(webFolder, "index.html"), page);
  writeFileSync(join(webFolder, "assets", "main-AAAAAAAA.js"), "1");
  targetPort = await lastingPort();
  await startNode();
  front = await openFront({ port: 0, targetPort, webFolder });
});
afterEach(async () => {
  await front.close();
  await node.close();
  rmSync(webFolder, { recursive: true, force: true });
});

test("every page asks whether it is still the newest, by a script of this node's own address", async () => {
  const html = await (await at("/inbox")).text();
  expect(html).toContain('<script src="/dev-reload.js"></script></head>');
  const script = await (await at("/dev-reload.js")).text();
  expect(script).toContain("location.reload()");
  expect(script).toContain("/dev-version");
});

test("a client that was built anew, and a node that started again, each are another version; in between it stays", async () => {
  const first = await version();
  expect(await version()).toBe(first);
  utimesSync(join(webFolder, "index.html"), new Date(), new Date(Date.now() + 5_000));
  const second = await version();
  expect(second).not.toBe(first);
  front.restarted();
  expect(await version()).not.toBe(second);
});

test("while the client is being written there is no version, so that no page loads half of it", async () => {
  rmSync(join(webFolder, "index.html"));
  expect(await version()).toBe("");
});

test("a script that was built while the node runs is served, and one that is nowhere is not", async () => {
  expect((await at("/assets/later-BBBBBBBB.js")).status).toBe(404);
  writeFileSync(join(webFolder, "assets", "later-BBBBBBBB.js"), "2");
  await expect.poll(async () => await (await at("/assets/later-BBBBBBBB.js")).text(), { timeout: 3_000 }).toBe("2");
  expect((await at("/assets/never-CCCCCCCC.js")).status).toBe(404);
});

test("everything else is passed on as it is; while the node starts again, requests wait for it", async () => {
  const who = await at("/api/who", { headers: { cookie: "panah=old" } });
  expect(await who.json()).toEqual({ cookie: "panah=old" });
  expect(who.headers.get("set-cookie")).toBe("panah=fresh");
  await node.close();
  const waiting = at("/api/echo", { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":"é"}' });
  await startNode();
  expect(await (await waiting).json()).toEqual({ a: "é" });
});
