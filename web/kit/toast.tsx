import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

type Toast = { readonly id: number; readonly text: Wording; readonly onUndo?: (() => void) | undefined };

const shownMs = 9_000;
let toasts: readonly Toast[] = [];
let made = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Says what was done, for a few seconds; `onUndo` offers to take it back. */
export function sayDone(text: Wording, onUndo?: () => void): void {
  made += 1;
  change([...toasts.slice(-2), { id: made, text, onUndo }]);
}

/** Where toasts appear; the shell has one, and the person's own page, which has no frame. */
export function Toasts(): ReactNode {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { readonly toast: Toast }): ReactNode {
  const t = useText();
  const word = useWording();
  const [isHeld, setHeld] = useState(false);
  const leave = (): void => change(toasts.filter((one) => one.id !== toast.id));
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(leave, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{word(toast.text)}</span>
      {toast.onUndo && (
        <button
          type="button"
          className="toggle"
          onClick={() => {
            toast.onUndo?.();
            leave();
          }}
        >
          {t(kitTexts.undo)}
        </button>
      )}
      <button type="button" className="toggle toast-close" onClick={leave}>
        {t(kitTexts.close)}
      </button>
    </div>
  );
}
