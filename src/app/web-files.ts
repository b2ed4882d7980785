import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const forever = "public, max-age=31536000, immutable";
/** Names of built files carry a hash of their content, so a name never means another content. */
const isHashed = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Serves the built web client: hashed files for ever, the page afresh each time, and the page for every
 * address of the client's own. Nothing under `/api` is ever answered with the page.
 */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const files = new Set(listFiles(folder));
  await server.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  server.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const name = request.params["*"];
    if (name === "api" || name.startsWith("api/")) return reply.callNotFound();
    if (files.has(name) && isHashed.test(name)) return reply.header("cache-control", forever).sendFile(name);
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
