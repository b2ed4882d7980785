import { connect, type Socket } from "node:net";

/**
 * One connection that posts JSON and waits for the answer, with as little of its own as can be: client and node share the cores, and
 * what is measured is the node. Speaks just enough of HTTP/1.1: answers with a length, one at a time.
 */
export type Poster = { post(path: string, body: string): Promise<{ readonly status: number; readonly body: string }>; close(): void };

const blank = Buffer.from("\r\n\r\n");

/** Opens a connection that carries this cookie. @throws when the connection breaks before a whole answer came */
export async function openPoster(url: string, cookie: string): Promise<Poster> {
  const { hostname, port, host } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((done, fail) => socket.once("connect", done).once("error", fail));
  let waiting: { done: (answer: { status: number; body: string }) => void; fail: (error: Error) => void } | undefined;
  let held: Buffer = Buffer.alloc(0);
  socket.on("data", (piece: Buffer) => {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const answer = wholeAnswer(held);
    if (!answer) return;
    held = Buffer.alloc(0);
    waiting?.done(answer);
  });
  for (const end of ["error", "close"]) socket.on(end, () => waiting?.fail(new Error("the answer broke off")));
  return {
    post: (path, body) =>
      new Promise((done, fail) => {
        waiting = { done, fail };
        const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
        socket.write(head + body);
      }),
    close: () => void socket.destroy(),
  };
}

/** The answer, once all of it is there. */
function wholeAnswer(held: Buffer): { readonly status: number; readonly body: string } | undefined {
  const end = held.indexOf(blank);
  if (end < 0) return undefined;
  const head = held.toString("latin1", 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (held.length < end + blank.length + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: held.toString("utf8", end + blank.length) };
}
