import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { statSync } from "node:fs";
import { join } from "node:path";

/** What stands before a node under development: it passes everything on, and lets pages reload when client or node changed. */
export type Front = { readonly port: number; /** The node started again. */ readonly restarted: () => void; close(): Promise<void> };
export type FrontOptions = { readonly port: number; readonly targetPort: number; readonly webFolder: string };

const scriptPath = "/dev-reload.js";
const versionPath = "/dev-version";
const waitMs = 15_000;
const againMs = 100;

/** Asks twice a second; a page that was hidden asks when it is looked at again. */
const script = `let known;
setInterval(async () => {
  const version = await fetch("${versionPath}", { cache: "no-store" }).then((answer) => answer.text(), () => undefined);
  if (version === undefined || version === "") return;
  if (known !== undefined && version !== known) location.reload();
  known = version;
}, 500);
`;

/** Opens the front on this machine alone. While the node is away, requests wait for it. */
export async function openFront({ port, targetPort, webFolder }: FrontOptions): Promise<Front> {
  let starts = 0;
  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? "/", "http://localhost");
    if (pathname === scriptPath) return void answer.writeHead(200, { "content-type": "text/javascript" }).end(script);
    if (pathname === versionPath)
      return void answer.writeHead(200, { "content-type": "text/plain", "cache-control": "no-store" }).end(versionOf(webFolder, starts));
    void passOn(incoming, answer, targetPort);
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    restarted: () => void starts++,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Nothing while the client is being written, so that no page loads half of it. */
function versionOf(webFolder: string, starts: number): string {
  const built = statSync(join(webFolder, "index.html"), { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined ? "" : `${built}/${starts}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
}

async function passOn(incoming: IncomingMessage, answer: ServerResponse, targetPort: number): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  for (const until = performance.now() + waitMs; ;)
    try {
      return await ask(incoming, body, { answer, targetPort });
    } catch {
      if (performance.now() > until || answer.headersSent) return void answer.writeHead(502).end("the node does not answer");
      await new Promise((done) => setTimeout(done, againMs));
    }
}

type Passing = { readonly answer: ServerResponse; readonly targetPort: number };

function ask(incoming: IncomingMessage, body: Buffer, { answer, targetPort }: Passing): Promise<void> {
  // Pages are read on the way, so they come as they are.
  const { "accept-encoding": _, ...headers } = incoming.headers;
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port: targetPort, method: incoming.method, path: incoming.url, headers }, (came) => {
      const chunks: Buffer[] = [];
      came
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("error", fail)
        .on("end", () => {
          const isPage = came.headers["content-type"]?.includes("text/html") === true;
          const whole = Buffer.concat(chunks);
          const sent = isPage ? Buffer.from(whole.toString().replace("</head>", `<script src="${scriptPath}"></script></head>`)) : whole;
          const { "transfer-encoding": __, ...said } = came.headers;
          answer
            .writeHead(came.statusCode ?? 502, { ...said, ...(incoming.method === "HEAD" ? {} : { "content-length": sent.length }) })
            .end(sent);
          done();
        });
    });
    asked.on("error", fail);
    asked.end(body);
  });
}
