import { createServer, type Socket } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { GatheredSocket } from "./gathered-socket.ts";

/** A statement as the driver writes it: small messages between cork and uncork. */
function writeStatement(socket: Socket, letter: string): void {
  socket.cork();
  for (const message of [letter, letter, letter]) socket.write(message);
  socket.uncork();
}

test("statements of one turn leave in one piece, in order; those of the next turn in another", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const socket = new GatheredSocket();
  const joined = once(server, "connection");
  socket.connect(typeof address === "object" && address ? address.port : 0, "127.0.0.1");
  await once(socket, "connect");
  const [peer] = (await joined) as [Socket];
  let heard = "";
  peer.setEncoding("utf8").on("data", (text: string) => (heard += text));

  writeStatement(socket, "a");
  writeStatement(socket, "b");
  expect(socket.writableLength).toBe(6);
  await new Promise((done) => setImmediate(done));
  writeStatement(socket, "c");
  expect(socket.writableLength).toBe(3);
  await expect.poll(() => heard).toBe("aaabbbccc");
  socket.destroy();
  server.close();
});
