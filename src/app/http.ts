import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Caller, Edge, FileAnswer, RouteSet } from "../access/index.ts";
import { type OfficerLanguage, Problem, refuse, type Refusal, type Route } from "../kernel/index.ts";
import { isCommitUnknown, isDiskFull } from "../platform/server.ts";
import { askedLanguage } from "./asked-language.ts";
import { problemsOf } from "./problems.ts";
import { refuseUneven } from "./parse-command.ts";
import type { Node } from "./node.ts";
import { openStrangers } from "./tries.ts";
import { nextStepText, problemText, refusalText } from "./texts.ts";

const bodyBytesMax = 12 * 1024 * 1024;
/** Whoever is not signed in sends no files; a passkey with its attestation is well below. */
const publicBodyBytesMax = 128 * 1024;
/** Time for a whole request to come in, a list of arrivals over a slow line too; the framework's own default is none. */
const requestMsMax = 120_000;
export const cookieName = "__Host-panah";
const plainCookieName = "panah";

/** Who is calling, found from the session token; undefined when there is none that lives. */
export type FindCaller = (token: string) => Promise<Caller | undefined>;

/** The API of a node: contract in, problem+json out, every header of P21 on every answer. */
export function openHttp(node: Node, routes: readonly RouteSet[], findCaller: FindCaller): FastifyInstance {
  const secure = (reply: FastifyReply) => {
    for (const [name, value] of Object.entries(securityHeaders)) reply.header(name, value);
    if (isSecure(node)) reply.header("strict-transport-security", "max-age=63072000; includeSubDomains");
  };
  const server = Fastify({
    bodyLimit: bodyBytesMax,
    requestTimeout: requestMsMax,
    logger: false,
    trustProxy: false,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read comes to no hook: it is answered as every other mistake, and not repeated.
    frameworkErrors: (_, request, reply) => {
      secure(reply);
      void sendProblem(reply, languageOf(request), 400, { code: "request.malformed", fields: [] });
    },
    clientErrorHandler: (_, socket) => void (socket.writable && socket.end(notHttp)),
  });
  server.addHook("onRequest", async (request, reply) => {
    secure(reply);
    if (isRebound(node, request) || (request.method !== "GET" && isCrossSite(request)))
      await sendProblem(reply, languageOf(request), 403, { code: "request.cross-site", fields: [] });
  });
  server.setErrorHandler((error, request, reply) => answerError(node, error, request, reply));
  server.setNotFoundHandler(async (request, reply) => {
    await sendProblem(reply, languageOf(request), 404, { code: "request.no-such-address", fields: [] });
  });
  const noteStranger = openStrangers(node);
  for (const set of routes)
    for (const [name, route] of Object.entries(set.contract))
      addRoute(server, node, { route, handler: set.handlers[name], findCaller, noteStranger });
  return server;
}

/** What is no HTTP has no language either. */
const notHttp = (() => {
  const body = JSON.stringify({ kind: "problem", code: "request.malformed", title: problemText("request.malformed", "en"), fields: [] });
  return `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
})();

/** @source trust:P21 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "permissions-policy": "camera=(self), geolocation=(), microphone=()",
  "cache-control": "no-store",
};

/** A node of this machine alone answers to its own names: a foreign name that was made to point here is not one. */
function isRebound(node: Node, request: FastifyRequest): boolean {
  return new URL(node.publicUrl).hostname === "localhost" && !["localhost", "127.0.0.1", "[::1]"].includes(request.hostname);
}

function isCrossSite(request: FastifyRequest): boolean {
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

type Bound = {
  route: Route;
  handler: ((input: never, caller: never, edge: Edge) => Promise<unknown>) | undefined;
  findCaller: FindCaller;
  noteStranger: ReturnType<typeof openStrangers>;
};

function addRoute(server: FastifyInstance, node: Node, { route, handler, findCaller, noteStranger }: Bound): void {
  if (!handler) throw new Error(`fault: no handler for ${route.path}`);
  server.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.access === "public" ? publicBodyBytesMax : bodyBytesMax,
    handler: async (request, reply) => {
      const token = tokenOf(node, request);
      const caller = token === undefined ? undefined : await findCaller(token);
      if (route.access === "session" && !caller) {
        await noteStranger({ method: route.method, dossier: (request.params as { dossier?: unknown }).dossier });
        return await sendProblem(reply, languageOf(request), 401, { code: "session.none", fields: [] });
      }
      const input = parseInput(route, request);
      const result = (await handler(input as never, caller as never, edgeOf(node, request, reply, token))) as
        | { ok: true; value: unknown }
        | { ok: false; refusal: Refusal };
      if (!result.ok) return await sendRefusal(node, reply, languageOf(request), result.refusal);
      if (isFile(result.value)) return await sendFile(request, reply, result.value);
      return await reply.send(route.returns.parse(result.value));
    },
  });
}

/** What holds nothing of a person may be kept and asked after by its mark; everything else is kept nowhere. */
async function sendFile(request: FastifyRequest, reply: FastifyReply, { file, type, name, etag }: FileAnswer): Promise<void> {
  if (etag !== undefined) reply.header("cache-control", "no-cache").header("etag", `"${etag}"`);
  if (etag !== undefined && request.headers["if-none-match"] === `"${etag}"`) return await reply.code(304).send();
  await reply.header("content-disposition", `inline; filename="${name}"`).type(type).send(Buffer.from(file));
}

function isFile(value: unknown): value is FileAnswer {
  return typeof value === "object" && value !== null && "file" in value && value.file instanceof Uint8Array;
}

function parseInput(route: Route, request: FastifyRequest): { params: unknown; query: unknown; body: unknown } {
  const part = (name: "params" | "query" | "body", given: unknown) => {
    const schema = route[name];
    if (!schema) return undefined;
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new Problem("request.malformed", problemsOf(parsed.error.issues, `${name}.`));
    refuseUneven(parsed.data, [name]);
    return parsed.data;
  };
  return { params: part("params", request.params), query: part("query", request.query), body: part("body", request.body) };
}

/** Behind https only the cookie that no neighbouring site can set. */
function tokenOf(node: Node, request: FastifyRequest): string | undefined {
  const cookies = Object.fromEntries((request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("=") as [string, string]));
  return cookies[isSecure(node) ? cookieName : plainCookieName];
}

const isSecure = (node: Node) => node.publicUrl.startsWith("https:");

/** `__Host-` needs https; on plain localhost the cookie goes without the prefix, with the same restrictions. */
function edgeOf(node: Node, request: FastifyRequest, reply: FastifyReply, token: string | undefined): Edge {
  const attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure(node) ? "; Secure" : ""}`;
  const name = isSecure(node) ? cookieName : plainCookieName;
  return {
    token,
    origin: `${request.protocol}://${request.host}`,
    startSession: (fresh) => void reply.header("set-cookie", `${name}=${fresh}; ${attributes}`),
    endSession: (keeps) =>
      void reply
        .header("set-cookie", `${name}=; ${attributes}; Max-Age=0`)
        .header("clear-site-data", `"cache", "cookies"${keeps?.keepsOutbox ? "" : ', "storage"'}`),
  };
}

const languageOf = (request: FastifyRequest): OfficerLanguage => askedLanguage(request.headers["accept-language"]);

const statusOf: Readonly<Record<string, number>> = {
  "access.not-available": 404,
  "law.unknown": 404,
  "sent.not-found": 404,
  "sent.too-many": 429,
  "access.not-permitted": 403,
  "access.field-not-permitted": 403,
  "session.none": 401,
  "sign-in.failed": 401,
  "node.full": 503,
  "sync.device-unknown": 403,
  "sync.device-revoked": 403,
  "sync.signature-wrong": 400,
};

async function sendRefusal(node: Node, reply: FastifyReply, language: OfficerLanguage, refusal: Refusal): Promise<void> {
  const nextStep = nextStepText(refusal, language, node.procedures);
  await reply
    .code(statusOf[refusal.code] ?? 409)
    .type("application/problem+json")
    .send({
      ...refusal,
      kind: "refusal",
      title: refusalText(refusal, language, node.procedures),
      ...(nextStep === undefined ? {} : { nextStep }),
    });
}

async function sendProblem(
  reply: FastifyReply,
  language: OfficerLanguage,
  status: number,
  problem: Pick<Problem, "code" | "fields">,
): Promise<void> {
  const fields = problem.fields.map((field) => ({ ...field, title: problemText(field.code, language) }));
  await reply
    .code(status)
    .type("application/problem+json")
    .send({ kind: "problem", code: problem.code, title: problemText(problem.code, language), fields });
}

async function answerError(node: Node, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const language = languageOf(request);
  if (error instanceof Problem) return await sendProblem(reply, language, 400, error);
  const status = typeof error === "object" && error !== null && "statusCode" in error ? Number(error.statusCode) : 500;
  // What the framework itself refuses of a request that has an address is its body.
  if (status === 413)
    return await sendProblem(reply, language, 413, {
      code: "request.too-large",
      fields: [{ path: "body", code: "request.too-large" }],
    });
  if (status >= 400 && status < 500)
    return await sendProblem(reply, language, 400, { code: "request.malformed", fields: [{ path: "body", code: "field.invalid" }] });
  const id = node.newId();
  node.log.fault(id, error);
  if (isDiskFull(error)) return await sendRefusal(node, reply, language, refuse("node.full", "CW6").refusal);
  const code = isCommitUnknown(error) ? "fault.not-known" : "fault";
  await reply
    .code(500)
    .type("application/problem+json")
    .send({ kind: "fault", code, id, title: problemText(code, language) });
}
