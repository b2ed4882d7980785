/** A place by name that outlives the page. One call is one step: it is there whole, or not at all. */
export type Shelf = {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  delete(...names: readonly string[]): Promise<void>;
  /** Reads and writes in one step, so that two windows never count one try. Undefined removes. */
  update<T>(name: string, change: (before: T | undefined) => T | undefined): Promise<T | undefined>;
  names(): Promise<readonly string[]>;
};

/** A shelf that lasts as long as the page, for tests and for browsers that keep nothing. */
export function memoryShelf(): Shelf {
  const held = new Map<string, unknown>();
  return {
    get: async (name) => structuredClone(held.get(name)),
    put: async (name, value) => void held.set(name, structuredClone(value)),
    delete: async (...names) => names.forEach((name) => held.delete(name)),
    async update<T>(name: string, change: (before: T | undefined) => T | undefined) {
      const after = change(structuredClone(held.get(name)) as T | undefined);
      if (after === undefined) held.delete(name);
      else held.set(name, structuredClone(after));
      return after;
    },
    names: async () => [...held.keys()],
  };
}
