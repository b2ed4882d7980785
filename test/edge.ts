import type { FastifyInstance } from "fastify";
import type { Actor } from "../src/access/index.ts";
import { openDesk } from "../src/app/desk.ts";
import { openHttp } from "../src/app/http.ts";
import type { Node } from "../src/app/node.ts";
import { listRoutes } from "../src/app/routes.ts";
import { openCallers } from "../src/app/sessions.ts";
import type { TestNode } from "./node.ts";

/** The API of a node, spoken to without a network. */
export function openTestEdge(node: Node): FastifyInstance {
  const callers = openCallers(node);
  return openHttp(node, listRoutes({ node, desk: openDesk(node), forgetSessions: callers.forget }), callers.find);
}

/** One browser: it keeps its cookie as a browser does. */
export class TestBrowser {
  readonly #edge: FastifyInstance;
  cookie: string | undefined;
  constructor(edge: FastifyInstance) {
    this.#edge = edge;
  }
  async get(url: string) {
    return this.#keep(await this.#edge.inject({ method: "GET", url, headers: this.#headers() }));
  }
  async post(url: string, body: object) {
    return this.#keep(await this.#edge.inject({ method: "POST", url, headers: this.#headers(), payload: body }));
  }
  /** The signed-in account's session, or undefined. */
  async session(): Promise<{ account: { id: string; role: string } } | undefined> {
    return (await this.get("/api/session")).json<{ session?: { account: { id: string; role: string } } }>().session;
  }
  #headers(): Record<string, string> {
    return { host: "localhost", ...(this.cookie === undefined ? {} : { cookie: this.cookie }) };
  }
  #keep<R extends { readonly headers: Record<string, unknown> }>(response: R): R {
    const set = response.headers["set-cookie"];
    if (typeof set === "string") this.cookie = set.split(";")[0];
    return response;
  }
}

/** Makes a demo account and signs a browser in with it; gives its id. */
export async function sowAccount(
  at: Pick<TestNode, "node" | "must">,
  operator: Actor,
  browser: TestBrowser,
  who: { readonly role: string; readonly unit: string; readonly ownDossier?: string },
): Promise<string> {
  const account = at.node.newId();
  const login = `demo-${account.slice(-12)}`;
  await at.must(operator, "account.create", account, { account, name: "Invented Person", login, ...who, isDemo: true });
  await browser.post("/api/demo-sign-in", { login });
  return account;
}
