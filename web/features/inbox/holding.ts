/** How long an act can be taken back before it takes effect. */
export const heldMs = 7_000;

/** Acts that wait a few seconds before they take effect. */
export type Holding<T> = {
  /** Says who does the acts and who is told what waits; the last one said counts. */
  readonly listen: (act: (item: T) => void, changed: (waiting: ReadonlySet<string>) => void) => void;
  readonly hold: (key: string, item: T) => void;
  /** Takes an act back; false when it took effect before. */
  readonly undo: (key: string) => boolean;
  /** Does at once all that waits. */
  readonly flush: () => void;
};

/** Holds acts by key, each for `heldMs`. Each is done once or taken back, never both (IN5). */
export function holdActs<T>(): Holding<T> {
  const waiting = new Map<string, { readonly item: T; readonly timer: ReturnType<typeof setTimeout> }>();
  let act: (item: T) => void = () => {};
  let tell: (waiting: ReadonlySet<string>) => void = () => {};
  const changed = (): void => tell(new Set(waiting.keys()));
  const release = (key: string): { readonly item: T } | undefined => {
    const found = waiting.get(key);
    if (!found) return undefined;
    clearTimeout(found.timer);
    waiting.delete(key);
    return found;
  };
  const take = (key: string): void => {
    const found = release(key);
    if (!found) return;
    changed();
    act(found.item);
  };
  return {
    listen: (doing, hearing) => void ([act, tell] = [doing, hearing]),
    hold(key, item) {
      if (waiting.has(key)) return;
      waiting.set(key, { item, timer: setTimeout(() => take(key), heldMs) });
      changed();
    },
    undo(key) {
      const was = release(key) !== undefined;
      if (was) changed();
      return was;
    },
    flush() {
      for (const key of Array.from(waiting.keys())) take(key);
    },
  };
}
