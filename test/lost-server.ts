import { isAlive, readPostmaster } from "../src/platform/postgres-process.ts";

/** Ends the server of a data folder as a lost machine does: at once, with nothing written down. */
export async function loseServer(dataFolder: string): Promise<void> {
  const server = readPostmaster(dataFolder);
  if (!server) throw new Error("no server runs there");
  process.kill(server.pid, "SIGKILL");
  for (let turn = 0; isAlive(server.pid) && turn < 200; turn++) await new Promise((done) => setTimeout(done, 25));
  if (isAlive(server.pid)) throw new Error("the server did not end");
}
