import { answerPlace, appShelf, isAppShelf, publicAnswers, publicPages, publicShelf, readFileList, type FileList } from "./shelves.ts";

/**
 * Keeps two things for use without a network, neither with a word of any person: on every device that opened them, two
 * public pages with three public answers; on a device of a post, all files that its screens are made of, one version
 * at a time. Every other request passes by untouched.
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

const listAddress = "/offline-files.json";
const keptHeader = "x-panah-kept";
/** How long a line may be silent before what is kept is shown: a person stands at the post and waits. */
const networkMs = { page: 1_200, answer: 4_000 } as const;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(dropStrangers().then(() => worker.clients.claim())));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const place = answerPlace(url.pathname, request.mode === "navigate");
  if (place === "page") event.respondWith(answerPage(request, url.pathname));
  if (place === "answer") event.respondWith(answerKept(request, url.pathname));
  if (place === "file") event.respondWith(caches.match(url.pathname).then((found) => found ?? fetch(request)));
});

/** What the worker was last told to do: one thing after the other, so that nothing is kept again behind a forgetting. */
let last: Promise<unknown> = Promise.resolve();
worker.addEventListener("message", (event) => {
  const told = (event.data ?? {}) as { readonly keep?: unknown; readonly files?: unknown };
  const act = (): Promise<string> => (told.keep === "app" ? keepApp() : told.keep === "nothing" ? dropApp() : keepPages(told.files));
  const work = last.then(act, act);
  last = work.catch(() => undefined);
  event.waitUntil(
    work.then(
      (words) => event.ports[0]?.postMessage(words),
      () => event.ports[0]?.postMessage("failed"),
    ),
  );
});

/** The page of the node where it answers soon; else the page as it is kept. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const isPublic = publicPages.includes(path);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(networkMs.page) });
    if (answer.status >= 500) throw new Error("the node does not answer");
    if (answer.ok && isPublic) await (await caches.open(publicShelf)).put(path, marked(answer.clone()));
    return answer;
  } catch {
    const kept = (await keptPage()) ?? (isPublic ? await (await caches.open(publicShelf)).match(path) : undefined);
    // A line that is only slow still brings what is not kept.
    return kept ?? (await fetch(request));
  }
}

async function keptPage(): Promise<Response | undefined> {
  const [newest] = await wholeShelves();
  return newest && (await caches.match("/", { cacheName: newest.name }));
}

/** A public answer from the network where it answers soon; else what was kept. Each good answer replaces the kept one. */
async function answerKept(request: Request, name: string): Promise<Response> {
  const kept = await caches.open(publicShelf);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(networkMs.answer) });
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
  headers.set(keptHeader, new Date().toISOString());
  return new Response(answer.body, { status: answer.status, headers });
}

async function keepPages(files: unknown): Promise<string> {
  if (!Array.isArray(files)) return "failed";
  const kept = await caches.open(publicShelf);
  const assets = files.filter((file): file is string => typeof file === "string" && file.startsWith("/assets/"));
  await Promise.all(assets.map(async (file) => (await kept.match(file)) ?? kept.add(file)));
  await Promise.all(
    [...publicPages, ...publicAnswers].map(async (name) => {
      const answer = await fetch(name);
      if (answer.ok) await kept.put(name, marked(answer));
    }),
  );
  return "kept";
}

/**
 * Brings the newest version of the app beside the one in use. Only when its last file is there does it take the other's
 * place; a line that breaks in the middle changes nothing, and what came is not fetched twice.
 */
async function keepApp(): Promise<string> {
  const list = readFileList(await (await fetch(listAddress, { cache: "no-store" })).json());
  if (!list) return "failed";
  const shelf = await caches.open(appShelf(list.version));
  if (!(await shelf.match(listAddress)))
    for (const file of list.files) if (!(await shelf.match(file))) await shelf.put(file, await fetchFile(file));
  const [inUse, ...others] = await wholeShelves();
  if (inUse?.name !== appShelf(list.version)) await shelf.put(listAddress, marked(Response.json(list satisfies FileList)));
  // The version that was in use stays beside the new one: an open window still loads from it what it has not loaded yet.
  const staying = [appShelf(list.version), inUse?.name === appShelf(list.version) ? others[0]?.name : inUse?.name];
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isAppShelf(name) && !staying.includes(name)).map((name) => caches.delete(name)));
  return "kept";
}

async function fetchFile(file: string): Promise<Response> {
  // A file under the name of its content may come from the version in use; the page itself is asked for anew.
  const found = file.startsWith("/assets/") ? await caches.match(file) : undefined;
  const answer = found ?? (await fetch(file, { cache: "no-cache" }));
  if (!answer.ok) throw new Error("a file of the app is missing");
  return answer;
}

async function dropApp(): Promise<string> {
  for (const name of await caches.keys()) if (isAppShelf(name)) await caches.delete(name);
  return "kept";
}

/** Versions that are whole, the one taken in use last first. */
async function wholeShelves(): Promise<readonly { readonly name: string; readonly since: string }[]> {
  const names = (await caches.keys()).filter(isAppShelf);
  const found = await Promise.all(
    names.map(async (name) => {
      // Never opened: that would make a shelf anew which was forgotten meanwhile.
      const list = await caches.match(listAddress, { cacheName: name });
      return list ? [{ name, since: list.headers.get(keptHeader) ?? "" }] : [];
    }),
  );
  return found.flat().sort((one, other) => other.since.localeCompare(one.since));
}

async function dropStrangers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== publicShelf && !isAppShelf(name)) await caches.delete(name);
}
