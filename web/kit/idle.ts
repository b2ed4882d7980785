import { useEffect, useState } from "react";

/** A minute without a key or a movement, as posts and open-plan offices need. */
export const idleMs = 60_000;

/** Whether the officer seems to be away: no input for a while, or the window hidden. Puts `data-idle` on the document, on which private parts blur. */
export function useIdleWatch(afterMs: number = idleMs): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => setIdle(true);
    const stir = (): void => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(leave, afterMs);
    };
    const turn = (): void => (document.hidden ? leave() : stir());
    const signs = ["pointermove", "pointerdown", "keydown", "wheel"] as const;
    for (const sign of signs) addEventListener(sign, stir, { passive: true });
    document.addEventListener("visibilitychange", turn);
    stir();
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, stir);
      document.removeEventListener("visibilitychange", turn);
    };
  }, [afterMs]);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-idle", isIdle);
  }, [isIdle]);
  return isIdle;
}
