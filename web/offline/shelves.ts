/** Where the worker keeps what, and which requests it answers from there. Pure, so that it can be tried without a browser. */
export const publicShelf = "panah-offline-1";
export const publicPages: readonly string[] = ["/verify", "/help"];
export const publicAnswers: readonly string[] = ["/api/document-keys", "/api/status-list", "/api/public/directory"];

const appPrefix = "panah-app-";
export const appShelf = (version: string): string => `${appPrefix}${version}`;
export const isAppShelf = (name: string): boolean => name.startsWith(appPrefix);

/** The files that the screens of a post are made of, under the version that they make together. */
export type FileList = { readonly version: string; readonly files: readonly string[] };

/** What the worker does with a request: a page, an answer that anybody may read, a file of the app, or nothing at all. */
export function answerPlace(path: string, isNavigation: boolean): "page" | "answer" | "file" | undefined {
  if (publicAnswers.includes(path)) return "answer";
  // Whatever else the node answers may be of a person: it is never kept, and never answered here.
  if (path.startsWith("/api/") || path === "/api") return undefined;
  if (isNavigation) return "page";
  return path.startsWith("/assets/") || path === "/manifest.webmanifest" ? "file" : undefined;
}

/** The list as the node gave it, or undefined: only names of this node's own files, never an answer of its API. */
export function readFileList(given: unknown): FileList | undefined {
  const { version, files } = (given ?? {}) as { readonly version?: unknown; readonly files?: unknown };
  if (typeof version !== "string" || !/^[0-9a-f]{16}$/.test(version) || !Array.isArray(files)) return undefined;
  const names = files.filter((file): file is string => typeof file === "string");
  const isOwn = (file: string): boolean => /^\/(|[\w.-]+|assets\/[\w.-]+)$/.test(file);
  return names.length === files.length && names.every(isOwn) && names.includes("/") ? { version, files: names } : undefined;
}
