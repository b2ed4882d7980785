import { type Changes, type Found, type Head, type Item, type OutboxStore, StorageFull } from "../../sync/index.ts";

/** A device's disk in memory: what is on it survives the app that is killed, and it can be full. */
export type Disk = { head: Head; readonly items: Map<string, Item>; bytesMax: number };

/** An empty disk of an enrolled device. */
export function openDisk(head: Head): Disk {
  return { head, items: new Map(), bytesMax: Number.POSITIVE_INFINITY };
}

/** The store port over such a disk: a change is written whole at one moment, or not at all. */
export function openMemoryStore(disk: Disk): OutboxStore {
  return {
    readHead: () => Promise.resolve(disk.head),
    readQueued: (most) => Promise.resolve(queuedOf(disk).slice(0, most)),
    readAll: (most) =>
      Promise.resolve(
        [...disk.items.values()]
          .toSorted((one, other) => other.sequence - one.sequence)
          .slice(0, most)
          .map((item) => ({ ...item, sealed: undefined })),
      ),
    change(ids, decide) {
      try {
        const { changes, value } = decide(foundIn(disk, ids));
        write(disk, changes);
        return Promise.resolve(value);
      } catch (error) {
        return Promise.reject(error as Error);
      }
    },
  };
}

/** What waits to be sent, in its order. */
export function queuedOf({ items }: Disk): Item[] {
  return [...items.values()].filter((item) => item.state === "queued").toSorted((one, other) => one.sequence - other.sequence);
}

function foundIn({ head, items }: Disk, ids: readonly string[]): Found {
  return { head, items: new Map(ids.flatMap((id) => (items.has(id) ? [[id, items.get(id) as Item] as const] : []))) };
}

function write(disk: Disk, { head, items = [] }: Changes): void {
  const grows = items.reduce((sum, item) => sum + bytesOf(item) - bytesOf(disk.items.get(item.id)), 0);
  if (grows > 0 && usedBytes(disk) + grows > disk.bytesMax) throw new StorageFull();
  if (head) disk.head = head;
  for (const item of items) disk.items.set(item.id, item);
}

const bytesOf = (item: Item | undefined) => item?.sealed?.length ?? 0;
const usedBytes = ({ items, bytesMax }: Disk) =>
  Number.isFinite(bytesMax) ? [...items.values()].reduce((sum, item) => sum + bytesOf(item), 0) : 0;
