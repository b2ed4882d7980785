import { Agent, request } from "node:http";

/** What came back, byte for byte. */
export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

/** What is sent; a body that is text goes as it is, so that it may be broken. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookie?: string | undefined;
};

/** A plain HTTP client over connections that are kept: nothing is corrected on the way, unlike with `fetch`. */
export type Client = { send(call: Call): Promise<Answer>; close(): void };

const answerMs = 30_000;

/** Opens a client of one node. @throws when the connection breaks before a whole answer came */
export function openClient(url: string, connections = 32): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  return {
    send: (call) =>
      new Promise((done, fail) => {
        const body = call.body === undefined ? undefined : Buffer.from(call.body);
        const headers = {
          ...(body ? { "content-type": call.type ?? "application/json", "content-length": String(body.length) } : {}),
          ...(call.cookie ? { cookie: call.cookie } : {}),
          ...call.headers,
        };
        const sent = request({ agent, hostname, port, method: call.method, path: call.path, headers, timeout: answerMs }, (response) => {
          const chunks: Buffer[] = [];
          response
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("error", fail)
            .on("close", () => {
              if (!response.complete) return fail(new Error("the answer broke off"));
              done({
                status: response.statusCode ?? 0,
                headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
                body: Buffer.concat(chunks),
              });
            });
        });
        sent.on("timeout", () => sent.destroy(new Error("no answer in time"))).on("error", fail);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** Signs in as a demo account and gives the cookie. */
export async function signIn(client: Client, login: string): Promise<string> {
  const answer = await client.send({ method: "POST", path: "/api/demo-sign-in", body: JSON.stringify({ login }) });
  const cookie = answer.headers["set-cookie"]?.split(";")[0];
  if (answer.status !== 200 || cookie === undefined) throw new Error(`fault: the drill could not sign in as ${login} (${answer.status})`);
  return cookie;
}

/** A recent moment, since what a post may open of an arrival ends after a while. */
export const anHourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();
