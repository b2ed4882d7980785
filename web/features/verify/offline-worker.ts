/**
 * Keeps two public pages and three public answers for use without a network: the page files (no person in them), the
 * keys of papers, the list of revocations, the directory of help. Every other request passes by untouched.
 */
type WaitingEvent = Event & { waitUntil(work: Promise<unknown>): void };
type AskedEvent = WaitingEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type ToldEvent = WaitingEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] };
type Worker = {
  addEventListener(name: "install" | "activate", act: (event: WaitingEvent) => void): void;
  addEventListener(name: "fetch", act: (event: AskedEvent) => void): void;
  addEventListener(name: "message", act: (event: ToldEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};
const worker = globalThis as unknown as Worker;

const place = "panah-offline-1";
const pages = ["/verify", "/help"];
const answers = ["/api/document-keys", "/api/status-list", "/api/public/directory"];
const networkMs = 4_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => worker.clients.claim())));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate" && pages.includes(url.pathname)) event.respondWith(firstOfNetwork(request, url.pathname));
  else if (answers.includes(url.pathname)) event.respondWith(firstOfNetwork(request, url.pathname));
  else if (url.pathname.startsWith("/assets/"))
    event.respondWith(
      caches
        .open(place)
        .then((kept) => kept.match(url.pathname))
        .then((found) => found ?? fetch(request)),
    );
});

worker.addEventListener("message", (event) => {
  const { files } = (event.data ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) return;
  event.waitUntil(
    keepAll(files.filter((file): file is string => typeof file === "string" && file.startsWith("/assets/"))).then(
      () => event.ports[0]?.postMessage("kept"),
      () => event.ports[0]?.postMessage("failed"),
    ),
  );
});

/** The network where it answers soon; else what was kept. Each good answer replaces the kept one. */
async function firstOfNetwork(request: Request, name: string): Promise<Response> {
  const kept = await caches.open(place);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(networkMs) });
    if (answer.ok) await kept.put(name, marked(answer.clone()));
    return answer;
  } catch (cause) {
    const found = await kept.match(name);
    if (found) return found;
    throw cause;
  }
}

/** The answer with since when it is kept, so that the page can say how old it is. */
function marked(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set("x-panah-kept", new Date().toISOString());
  return new Response(answer.body, { status: answer.status, headers });
}

async function keepAll(files: readonly string[]): Promise<void> {
  const kept = await caches.open(place);
  await Promise.all(files.map(async (file) => (await kept.match(file)) ?? kept.add(file)));
  await Promise.all(
    [...pages, ...answers].map(async (name) => {
      const answer = await fetch(name);
      if (answer.ok) await kept.put(name, marked(answer));
    }),
  );
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("panah-offline-") && name !== place).map((name) => caches.delete(name)));
}
