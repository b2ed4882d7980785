type Policies = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
};
let policy: { createScriptURL(url: string): string } | undefined;

/**
 * Lets this page work without a network from now on: the worker keeps the files that this page is made of, and the
 * public lists. Resolves to true when all is kept.
 */
export async function keepOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const trusted = (globalThis as { trustedTypes?: Policies }).trustedTypes;
    policy ??= trusted?.createPolicy("panah-offline", { createScriptURL: () => "/offline.js" });
    const address = policy?.createScriptURL("") ?? "/offline.js";
    await navigator.serviceWorker.register(address, { scope: "/", type: "module" });
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return false;
    const files = performance
      .getEntriesByType("resource")
      .map((entry) => new URL(entry.name))
      .filter((url) => url.origin === location.origin && url.pathname.startsWith("/assets/"))
      .map((url) => url.pathname);
    const channel = new MessageChannel();
    const answered = new Promise<boolean>((done) => {
      channel.port1.onmessage = ({ data }) => done(data === "kept");
      setTimeout(() => done(false), 15_000);
    });
    active.postMessage({ page: location.pathname, files: [...new Set(files)] }, [channel.port2]);
    return await answered;
  } catch {
    // A browser that keeps nothing still checks papers while it has a network.
    return false;
  }
}
