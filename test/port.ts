import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Ports that no operating system gives to who asks for any: below the ephemeral ranges (RFC 6335 from 49152, Linux from 32768). */
const [firstPort, endPort] = [20_000, 32_000] as const;

/**
 * A free port to which a node that stops can come back. A port that the system gave for 0 may meanwhile be the near end of
 * somebody's connection, and then nothing can listen on it.
 */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(firstPort, endPort);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return await new Promise((done) => {
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
