import { isAppShelf } from "./shelves.ts";

type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
};
let policy: { createScriptURL(url: string): string } | undefined;

const answerMs = { pages: 15_000, app: 120_000 } as const;

/** Lets the two public pages work without a network from now on. Resolves to true when all is kept. */
export async function keepOffline(): Promise<boolean> {
  const files = performance
    .getEntriesByType("resource")
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && url.pathname.startsWith("/assets/"))
    .map((url) => url.pathname);
  return await tellWorker({ files: [...new Set(files)] }, answerMs.pages);
}

/** Keeps the newest version of the post's screens on this device; the version in use stays until the other is whole. */
export async function keepApp(): Promise<boolean> {
  return await tellWorker({ keep: "app" }, answerMs.app);
}

/**
 * Forgets the post's screens: the device is no device of the post any more. The worker is told, so that it keeps nothing again behind
 * this; what it does not answer for is forgotten here.
 */
export async function dropApp(): Promise<void> {
  await tellWorker({ keep: "nothing" }, answerMs.pages);
  if (!("caches" in globalThis)) return;
  for (const name of await caches.keys()) if (isAppShelf(name)) await caches.delete(name);
}

async function tellWorker(told: object, withinMs: number): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const trusted = (globalThis as { trustedTypes?: Policies }).trustedTypes;
    policy ??= trusted?.createPolicy("panah-offline", { createScriptURL: () => "/offline.js" });
    const address = policy?.createScriptURL("") ?? "/offline.js";
    await navigator.serviceWorker.register(address, { scope: "/", type: "module" });
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return false;
    const channel = new MessageChannel();
    const answered = new Promise<boolean>((done) => {
      channel.port1.onmessage = ({ data }) => done(data === "kept");
      setTimeout(() => done(false), withinMs);
    });
    active.postMessage(told, [channel.port2]);
    return await answered;
  } catch {
    // A browser that keeps nothing still works while it has a network.
    return false;
  }
}
