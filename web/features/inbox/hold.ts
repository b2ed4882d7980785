import { useEffect, useState } from "react";
import { holdActs, type Holding } from "./holding.ts";

/**
 * Holds an act for a few seconds so that it can be taken back before it takes effect; then it is done for certain.
 * Leaving the screen or hiding the window does what is held at once: nothing meant is lost.
 */
export function useHeld<T>(act: (item: T) => void): Pick<Holding<T>, "hold" | "undo"> & { readonly held: ReadonlySet<string> } {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const [holding] = useState(() => holdActs<T>());
  useEffect(() => holding.listen(act, setHeld));
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === "hidden") holding.flush();
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      holding.flush();
    };
  }, [holding]);
  return { held, hold: holding.hold, undo: holding.undo };
}
