import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RouteSet } from "../../access/index.ts";
import { type Database, openDatabase, openLog } from "../../platform/server.ts";
import { openDesk } from "../desk.ts";
import { seedDemo } from "../demo/index.ts";
import { openHttp } from "../http.ts";
import type { Node } from "../node.ts";
import { openPlace, type Place } from "../place.ts";
import { listRoutes } from "../routes.ts";
import { openCallers } from "../sessions.ts";
import { type Client, openClient } from "./client.ts";

/** What a drill changes of the node it opens: to plant a fault, or to write where no command writes. */
export type Spoiling = {
  readonly node?: (node: Node) => Partial<Node>;
  readonly find?: (find: ReturnType<typeof openCallers>["find"]) => ReturnType<typeof openCallers>["find"];
  readonly routes?: (node: Node) => RouteSet[];
};

/** A throw-away node of the demo State that serves on this machine, with its log kept. */
export type Ground = {
  readonly place: Place;
  readonly node: Node;
  readonly routes: readonly RouteSet[];
  readonly url: string;
  readonly client: Client;
  readonly log: () => string;
  readonly dataFolder: string;
  /** The node's database past row security, as the cluster's own account. */
  past(connections: number): Database;
  close(): Promise<void>;
};

/** A folder for data and keys that the account of PostgreSQL may enter, and that is gone afterwards. */
export function makeFolder(): { readonly folder: string; readonly env: Record<string, string>; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "panah-drill-"));
  chmodSync(folder, 0o755);
  const env = {
    PANAH_COUNTRY: "demo",
    PANAH_DATA: join(folder, "data"),
    PANAH_KEYS: join(folder, "keys"),
    PANAH_PORT: "0",
    PANAH_DATABASE_URL: "",
    PANAH_ORIGIN: "",
  };
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Opens a fresh node in a folder of its own, fills it as the demo State, and serves it. */
export async function openGround(tell: (step: string) => void, spoil: Spoiling = {}): Promise<Ground> {
  const { env, folder, remove } = makeFolder();
  const lines: string[] = [];
  const place = await openPlace({ env, tell, publicUrl: "http://localhost" }).catch((error: unknown) => {
    remove();
    throw error;
  });
  const plain: Node = { ...place.node, log: openLog({ write: (line: string) => void lines.push(line) }) };
  const node: Node = { ...plain, ...spoil.node?.(plain) };
  await seedDemo(node, tell);
  const callers = openCallers(node);
  const routes = [...listRoutes({ node, desk: openDesk(node), forgetSessions: callers.forget }), ...(spoil.routes?.(node) ?? [])];
  const server = openHttp(node, routes, spoil.find?.(callers.find) ?? callers.find);
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const client = openClient(url);
  return {
    place,
    node,
    routes,
    url,
    client,
    dataFolder: join(folder, "data"),
    log: () => lines.join(""),
    past: (max) => openDatabase({ url: place.database.superuserUrl ?? place.database.ownerUrl, max }),
    async close() {
      client.close();
      await server.close();
      await place.close();
      remove();
    },
  };
}
