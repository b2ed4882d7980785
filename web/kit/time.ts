import { useSyncExternalStore } from "react";

const everyMs = 30_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Fixes the time that clocks show: for pictures and tests. */
export function freezeNow(instant: string): void {
  now = Date.parse(instant);
  frozen = true;
}
let frozen = false;

/** The present in milliseconds, renewed every half minute while something on the screen shows it. */
export function useNow(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      timer ??= setInterval(() => {
        if (!frozen) now = Date.now();
        listeners.forEach((one) => one());
      }, everyMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    () => now,
  );
}
