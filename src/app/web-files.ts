import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const forever = "public, max-age=31536000, immutable";
/** Names of built files carry a hash of their content, so a name never means another content. */
const listAgainMs = 1_000;
const isHashed = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Serves the built web client: hashed files for ever, the page afresh each time, and the page for every
 * address of the client's own. Nothing under `/api` is ever answered with the page.
 */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  let files = new Set(listFiles(folder));
  let listedAt = performance.now();
  // A client that is built while the node runs has names of its own; looked for now and then, not at each wrong name.
  const isThere = (name: string): boolean => {
    if (files.has(name)) return true;
    if (!isHashed.test(name) || performance.now() - listedAt < listAgainMs) return false;
    [files, listedAt] = [new Set(listFiles(folder)), performance.now()];
    return files.has(name);
  };
  await server.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  server.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const name = request.params["*"];
    if (name === "api" || name.startsWith("api/")) return reply.callNotFound();
    if (isHashed.test(name) && isThere(name)) return reply.header("cache-control", forever).sendFile(name);
    if (files.has(name)) return reply.sendFile(name);
    // A file that is gone must not be answered with a page: a browser would keep it as the script.
    return /\.\w{1,8}$/.test(name) ? reply.callNotFound() : reply.sendFile("index.html");
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
