import { type Found, type Head, type Item, type OutboxStore, StorageFull } from "../../src/sync/index.ts";
import { openDatabase } from "./database.ts";

const headKey = "head";
const stores = ["head", "items"];

/** The outbox's store in the browser's own database: one change is one transaction, on the disk before it answers. */
export function databaseOutbox(): OutboxStore {
  return {
    async readHead() {
      const head = await ask<Head | undefined>("head", (store) => store.get(headKey) as IDBRequest<Head | undefined>);
      if (!head) throw new Error("this device is not enrolled");
      return head;
    },
    readQueued: (most) =>
      walk({ index: "byState", range: IDBKeyRange.bound(["queued", 0], ["queued", Infinity]), direction: "next", most }),
    async readAll(most) {
      const items = await walk({ index: "bySequence", range: null, direction: "prev", most });
      return items.map((item) => ({ ...item, sealed: undefined }));
    },
    change: (ids, decide) => change(ids, decide),
  };
}

/** Writes the head of a device that was enrolled just now. */
export async function putHead(head: Head): Promise<void> {
  const transaction = await begin("readwrite");
  transaction.objectStore("head").put(head, headKey);
  await ended(transaction);
}

/** How many items stand how, without opening one. */
export async function countItems(): Promise<Readonly<Record<Item["state"], number>>> {
  const transaction = await begin("readonly");
  const index = transaction.objectStore("items").index("byState");
  const count = (state: Item["state"]) => index.count(IDBKeyRange.bound([state, 0], [state, Infinity]));
  const counts = { queued: count("queued"), accepted: count("accepted"), needsPerson: count("needsPerson") };
  await ended(transaction);
  return { queued: counts.queued.result, accepted: counts.accepted.result, needsPerson: counts.needsPerson.result };
}

type Decide<T> = (found: Found) => { readonly changes: { readonly head?: Head; readonly items?: readonly Item[] }; readonly value: T };

async function change<T>(ids: readonly string[], decide: Decide<T>): Promise<T> {
  const transaction = await begin("readwrite");
  const [heads, items] = [transaction.objectStore("head"), transaction.objectStore("items")];
  const head = heads.get(headKey) as IDBRequest<Head | undefined>;
  const wanted = ids.map((id) => items.get(id) as IDBRequest<Item | undefined>);
  let value: { readonly current: T } | undefined;
  let fault: unknown;
  const last = wanted.at(-1) ?? head;
  last.onsuccess = () => {
    try {
      if (!head.result) throw new Error("this device is not enrolled");
      const found = wanted.flatMap(({ result }) => (result ? [[result.id, result] as const] : []));
      const decided = decide({ head: head.result, items: new Map(found) });
      if (decided.changes.head) heads.put(decided.changes.head, headKey);
      for (const item of decided.changes.items ?? []) items.put(item);
      value = { current: decided.value };
    } catch (error) {
      fault = error;
      transaction.abort();
    }
  };
  await ended(transaction).catch((error: unknown) => {
    throw fault ?? error;
  });
  if (!value) throw new Error("the browser kept nothing");
  return value.current;
}

async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
  const database = await openDatabase();
  return database.transaction(stores, mode, { durability: "strict" });
}

/** Resolves when the transaction is on the disk. @throws StorageFull where there was no room: then nothing was written */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => {
      const error = transaction.error;
      fail(error?.name === "QuotaExceededError" ? new StorageFull("no room left") : (error ?? new Error("the browser kept nothing")));
    };
  });
}

async function ask<T>(name: string, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = await begin("readonly");
  const asked = request(transaction.objectStore(name));
  await ended(transaction);
  return asked.result;
}

type Walk = { readonly index: string; readonly range: IDBKeyRange | null; readonly direction: IDBCursorDirection; readonly most: number };

async function walk({ index, range, direction, most }: Walk): Promise<Item[]> {
  const transaction = await begin("readonly");
  const found: Item[] = [];
  const request = transaction.objectStore("items").index(index).openCursor(range, direction);
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor || found.length >= most) return;
    found.push(cursor.value as Item);
    cursor.continue();
  };
  await ended(transaction);
  return found;
}
