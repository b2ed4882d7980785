import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { openTestEdge } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  edge.inject({ method: "POST", url: "/api/demo-sign-in", headers: { host: "localhost", "content-type": "application/json", ...headers }, payload: typeof payload === "string" ? payload : JSON.stringify(payload) });

test("[P19] whoever is not signed in sends little, and a request that never ends is ended", async () => {
  expect((await post({ login: "nobody" })).statusCode).toBe(401);
  expect((await post({ login: "nobody", more: "x".repeat(200_000) })).statusCode).toBe(413);
  await edge.ready();
  expect(edge.server.requestTimeout).toBeGreaterThan(0);
  expect(edge.server.headersTimeout).toBeGreaterThan(0);
});

test("[P19] a character that no text of the database holds is a problem, never a fault", async () => {
  expect((await post({ login: "a\u0000b" })).statusCode).toBe(400);
});

test.each(["cross-site", "same-site"])("[P20] a request that another site makes (%s) is refused before anything is read", async (site) => {
  const answer = await post({ login: "nobody" }, { "sec-fetch-site": site });
  expect(answer.statusCode).toBe(403);
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test.each(["text/plain", "application/x-www-form-urlencoded"])("[P20] a form of another site (%s) is never read as a command", async (type) => {
  expect((await post('{"login":"nobody"}', { "content-type": type })).statusCode).toBe(400);
});
