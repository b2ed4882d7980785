import { useEffect, useRef, useState } from "react";

const heldMs = 7_000;

/**
 * Holds an act for a few seconds so that it can be taken back before it takes effect; then it is done for certain.
 * Leaving the screen or hiding the window does what is held at once: nothing meant is lost.
 */
export function useHeld<T>(act: (item: T) => void): { readonly held: ReadonlySet<string>; readonly hold: (key: string, item: T) => void; readonly undo: (key: string) => boolean } {
  const waiting = useRef(new Map<string, { readonly item: T; readonly timer: ReturnType<typeof setTimeout> }>());
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const show = (): void => setHeld(new Set(waiting.current.keys()));
  const release = (key: string): T | undefined => {
    const found = waiting.current.get(key);
    if (!found) return undefined;
    clearTimeout(found.timer);
    waiting.current.delete(key);
    return found.item;
  };
  const flush = (): void => {
    for (const key of Array.from(waiting.current.keys())) {
      const item = release(key);
      if (item !== undefined) latest.current(item);
    }
  };
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState !== "hidden") return;
      flush();
      show();
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      flush();
    };
  }, []);
  return {
    held,
    hold(key, item) {
      if (waiting.current.has(key)) return;
      const timer = setTimeout(() => {
        const due = release(key);
        show();
        if (due !== undefined) latest.current(due);
      }, heldMs);
      waiting.current.set(key, { item, timer });
      show();
    },
    undo(key) {
      const was = release(key) !== undefined;
      show();
      return was;
    },
  };
}
