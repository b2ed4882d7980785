import type { Shelf } from "./shelf.ts";

/** The one database of a device of a post. What stands in it is sealed, or is nobody's. */
const databaseName = "panah-post";
const version = 1;
/** `device`: lock, keys of the node, bundle. `working`: persons of this shift, each in its own box. */
export const storeNames = ["device", "working"] as const;
export type StoreName = (typeof storeNames)[number];

let opening: Promise<IDBDatabase> | undefined;

/** The database, opened once. */
export async function openDatabase(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => makeStores(request.result);
    request.onsuccess = () => {
      // Another window may bring a newer version, or take the device out of use; this one steps aside rather than hold it up.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      done(request.result);
    };
    request.onerror = () => fail(request.error ?? new Error("the browser keeps nothing"));
  }).catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return await opening;
}

/** Lets the database go, so that it can be deleted. */
export async function closeDatabase(): Promise<void> {
  (await opening)?.close();
  opening = undefined;
}

/** How long the windows that hold the database may take to let it go. */
const heldUpMs = 10_000;

/** Deletes the database. Who holds it steps aside by itself once its last transaction is over: to be held up is no failure yet. */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error("another window holds the device open")), heldUpMs);
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => {
      clearTimeout(late);
      done();
    };
    request.onerror = () => {
      clearTimeout(late);
      fail(request.error ?? new Error("the browser did not forget"));
    };
  });
}

/** `head` and `items` are the outbox: sealed envelopes, and what became of them. */
function makeStores(database: IDBDatabase): void {
  for (const name of storeNames) database.createObjectStore(name);
  database.createObjectStore("head");
  const items = database.createObjectStore("items", { keyPath: "id" });
  items.createIndex("byState", ["state", "sequence"]);
  items.createIndex("bySequence", "sequence");
}

/** Does something in one transaction and waits until it is on the disk, not only said. */
export async function inStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => { readonly current: T } | Promise<never>,
): Promise<T> {
  const database = await openDatabase();
  return await new Promise<T>((done, fail) => {
    const transaction = database.transaction(name, mode, { durability: "strict" });
    const result = act(transaction.objectStore(name)) as { readonly current: T };
    transaction.oncomplete = () => done(result.current);
    transaction.onabort = () => fail(transaction.error ?? new Error("the browser kept nothing"));
  });
}

/** Holds what a request gives until its transaction is over. */
export function resultOf<T>(request: IDBRequest<T>): { readonly current: T } {
  return {
    get current() {
      return request.result;
    },
  };
}

const nothing = { current: undefined };

/** A store of the database as a shelf. */
export function databaseShelf(name: StoreName): Shelf {
  return {
    get: (key) => inStore(name, "readonly", (store) => resultOf<unknown>(store.get(key))),
    put: (key, value) => inStore<void>(name, "readwrite", (store) => (store.put(value, key), nothing)),
    delete: (...keys) => inStore<void>(name, "readwrite", (store) => (keys.forEach((key) => store.delete(key)), nothing)),
    update: <T>(key: string, change: (before: T | undefined) => T | undefined) =>
      inStore(name, "readwrite", (store) => {
        const held: { current: T | undefined } = { current: undefined };
        const before = store.get(key) as IDBRequest<T | undefined>;
        before.onsuccess = () => {
          held.current = change(before.result);
          if (held.current === undefined) store.delete(key);
          else store.put(held.current, key);
        };
        return held;
      }),
    names: async () => (await inStore(name, "readonly", (store) => resultOf(store.getAllKeys()))).map(String),
  };
}
