import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { ConfigError, readConfig } from "../platform/server.ts";
import { openDesk } from "./desk.ts";
import { openHttp } from "./http.ts";
import { refreshKeyShares, sharesEveryMs } from "./key-shares.ts";
import { repeat } from "./open-node.ts";
import { openPlace, type Place } from "./place.ts";
import { listRoutes } from "./routes.ts";
import { openSealing } from "./sealing.ts";
import { seedDirectory } from "./seed-directory.ts";
import { openCallers } from "./sessions.ts";
import { prepareWeb, webFolder } from "./web-build.ts";
import { serveWeb } from "./web-files.ts";
import { alarmEveryMs, watchAll, watchEveryMs, watchPlan } from "./watching.ts";

const host = "127.0.0.1";
const sealEveryMs = 500;

export type StartOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: (step: string) => void;
  /** False leaves the web client as it is. */
  readonly buildsWeb?: boolean;
};

/** A node that serves: where, and how it ends cleanly. */
export type Running = { readonly url: string; readonly place: Place; stop(): Promise<void> };

/**
 * Starts everything: database, node, web client, HTTP, sealing and the watch over due dates.
 * @throws ConfigError, Unfit
 */
export async function startNode({ env, tell, buildsWeb = true }: StartOptions): Promise<Running> {
  const { port: asked } = readConfig(env);
  const port = await findPort(asked);
  const url = readOrigin(env["PANAH_ORIGIN"]) ?? `http://localhost:${port}`;
  const [place, web] = await Promise.all([
    openPlace({ env: { ...env, PANAH_PORT: String(port) }, tell, publicUrl: url }),
    prepareWeb(tell, buildsWeb),
  ]);
  const warning = place.keys.warnAbout(place.config.dataFolder);
  if (warning !== undefined) tell(`warning: ${warning}`);
  if (web === "missing") tell("warning: the web client is not built; the API alone is served");
  if (web === "stale") tell("warning: the web client is older than its sources");
  const refused = await seedDirectory(place.node).catch(async (error: unknown) => {
    await place.close();
    throw error;
  });
  for (const one of refused) tell(`warning: the service ${one.id} of the country package is not listed (${one.code})`);
  const server = openServer(place);
  if (web !== "missing") await serveWeb(server, webFolder);
  const loops = startLoops(place);
  const stop = async () => {
    await server.close();
    await loops.stop();
    await place.close();
  };
  try {
    await server.listen({ host, port });
  } catch (error) {
    await stop();
    throw notListening(error, port);
  }
  return { url, place, stop };
}

function openServer({ node }: Place): FastifyInstance {
  const callers = openCallers(node);
  return openHttp(node, listRoutes({ node, desk: openDesk(node), forgetSessions: callers.forget }), callers.find);
}

/** What a node does by itself, again and again; what waits to be sealed is sealed before it stops. */
function startLoops({ node, keys, log }: Place): { stop(): Promise<void> } {
  const seal = openSealing(node, keys);
  const onFault = (error: unknown) => log.fault(node.newId(), error);
  const ends = [
    repeat(sealEveryMs, seal, onFault),
    repeat(watchEveryMs, () => watchAll(node), onFault),
    repeat(alarmEveryMs, () => watchPlan(node), onFault),
    repeat(sharesEveryMs, () => refreshKeyShares(node), onFault),
  ];
  const stop = async () => {
    await Promise.all(ends.map((end) => end()));
    await seal().catch(onFault);
  };
  return { stop };
}

/** The port asked for, if it is free, or any free one for 0: passkeys and links need to know it before the first request. */
async function findPort(asked: number): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once("error", fail).listen(asked, host, done)).catch((error: unknown) => {
    throw notListening(error, asked);
  });
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

/** The address people use when a proxy with https stands before the node; undefined means this machine alone. */
function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== value.replace(/\/$/, ""))
    throw new ConfigError("PANAH_ORIGIN must be an address such as https://panah.example.org, without a path");
  return url.origin;
}

function notListening(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new ConfigError(`port ${port} is taken: set PANAH_PORT to another, or to 0 for any free one`, "port.taken");
  if (code === "EACCES") return new ConfigError(`port ${port} is not open to this account: set PANAH_PORT to 1024 or above`, "port.closed");
  return error;
}
