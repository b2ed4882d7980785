import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { openTestEdge } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { securityHeaders } from "./http.ts";

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
  edge.inject({
    method: "POST",
    url: "/api/demo-sign-in",
    headers: { host: "localhost", "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

test("[P19] whoever is not signed in sends little, and a request that never ends is ended", async () => {
  expect((await post({ login: "nobody" })).statusCode).toBe(401);
  expect((await post({ login: "nobody", more: "x".repeat(200_000) })).statusCode).toBe(413);
  await edge.ready();
  expect(edge.server.requestTimeout).toBeGreaterThan(0);
  expect(edge.server.headersTimeout).toBeGreaterThan(0);
});

test.each([
  ["an answer", "GET", "/api/session"],
  ["no such address", "GET", "/api/nowhere"],
  ["an address that cannot be read", "GET", "/api/persons/%ff"],
  ["who is not signed in", "GET", "/api/inbox"],
  ["a body that is none", "POST", "/api/commands"],
] as const)("[P21] every answer carries the headers by which a browser runs only this node's code: %s", async (_, method, url) => {
  const answer = await edge.inject({ method, url, headers: { host: "localhost" } });
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name], name).toBe(value);
  const policy = securityHeaders["content-security-policy"] ?? "";
  expect(policy).toMatch(/^default-src 'none';.*require-trusted-types-for 'script'$/);
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

test("[P19] a character that no text of the database holds is a problem, never a fault", async () => {
  expect((await post({ login: "a\u0000b" })).statusCode).toBe(400);
});

test.each(["cross-site", "same-site"])("[P20] a request that another site makes (%s) is refused before anything is read", async (site) => {
  const answer = await post({ login: "nobody" }, { "sec-fetch-site": site });
  expect(answer.statusCode).toBe(403);
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test.each(["text/plain", "application/x-www-form-urlencoded"])(
  "[P20] a form of another site (%s) is never read as a command",
  async (type) => {
    expect((await post('{"login":"nobody"}', { "content-type": type })).statusCode).toBe(400);
  },
);

test("[P19] an address that cannot be read is a problem in the reader's language, and is not repeated", async () => {
  const answer = await edge.inject({ method: "GET", url: "/api/%ff-canary", headers: { host: "localhost", "accept-language": "ru" } });
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([400, expect.stringContaining("application/problem+json")]);
  expect(answer.json()).toMatchObject({ kind: "problem", code: "request.malformed", title: expect.stringMatching(/[а-я]/) as unknown });
  expect(answer.body).not.toContain("canary");
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
});

test("[P19] what is no HTTP at all is answered as a problem and hung up on", async () => {
  const url = new URL(await edge.listen({ host: "127.0.0.1", port: 0 }));
  const said = await new Promise<string>((done, fail) => {
    let text = "";
    const socket = connect(Number(url.port), "127.0.0.1", () => socket.write("canary\r\n\r\n"));
    socket
      .setEncoding("utf8")
      .on("data", (part: string) => {
        text += part;
      })
      .on("end", () => done(text))
      .on("error", fail);
  });
  expect(said).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"request\.malformed"/);
  expect(said).not.toContain("canary");
});

test("[P19] a body that is missing, is no JSON or is too long is told by its name alone", async () => {
  const missing = await edge.inject({ method: "POST", url: "/api/demo-sign-in", headers: { host: "localhost" } });
  expect(missing.json()).toMatchObject({ code: "request.malformed", fields: [{ path: "body", code: "field.missing" }] });
  expect((await post("{canary")).json()).toMatchObject({
    code: "request.malformed",
    fields: [{ path: "body", code: "field.invalid", title: "This cannot be read." }],
  });
  expect((await post({ login: "x".repeat(200_000) })).json()).toMatchObject({
    code: "request.too-large",
    fields: [{ path: "body", code: "request.too-large" }],
  });
});

test("[P19] what is missing and what is of another kind are told apart", async () => {
  const codes = async (payload: object) => ((await post(payload)).json() as { fields: unknown[] }).fields;
  expect(await codes({})).toEqual([{ path: "body.login", code: "field.missing", title: "This is missing." }]);
  expect(await codes({ login: 5 })).toEqual([
    { path: "body.login", code: "field.invalid-type", title: "This is of another kind than is needed." },
  ]);
  expect(await codes({ login: null })).toMatchObject([{ path: "body.login", code: "field.invalid-type" }]);
});

const asked: readonly [header: string, isRussian: boolean][] = [
  ["ru-RU,ru;q=0.9", true],
  ["en;q=0.4, ru;q=0.9", true],
  ["tg-TJ, ru;q=0.8, en;q=0.5", true],
  ["prs", true],
  ["de, ru;q=0.3", true],
  ["en-GB, ru;q=0.5", false],
  ["ru;q=0, en", false],
  ["russkij", false],
  ["de", false],
  ["*", false],
  [";;q=ru,,", false],
];
test.each(asked)("[P19] a sentence is in the language that is asked for first, or the nearest to it: %s", async (header, isRussian) => {
  const { title } = (await post({}, { "accept-language": header })).json() as { title: string };
  expect(/[а-я]/.test(title)).toBe(isRussian);
});
