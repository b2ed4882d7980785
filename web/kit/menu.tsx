import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useWording, type Wording } from "./text.ts";

export type MenuAct = { readonly text: Wording; readonly onPress: () => void; readonly isChosen?: boolean; readonly note?: Wording };

/** A button that opens a short list of acts. */
export function Menu({
  label,
  acts,
  align = "start",
  className = "button",
}: {
  readonly label: ReactNode;
  readonly acts: readonly MenuAct[];
  readonly align?: "start" | "end";
  readonly className?: string;
}): ReactNode {
  const word = useWording();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    whole.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    return () => document.removeEventListener("pointerdown", leave);
  }, [isOpen]);
  const hear = (event: KeyboardEvent): void => {
    const items = [...(whole.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") setOpen(false);
    if (event.key === "Escape") whole.current?.querySelector("button")?.focus();
    if (to === undefined || !isOpen) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  };
  return (
    <div className="menu" ref={whole} onKeyDown={hear}>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} role="menu" className="pop" data-align={align} hidden={!isOpen}>
        {acts.map((act) => (
          <button
            key={word(act.text)}
            type="button"
            role={act.isChosen === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={act.isChosen}
            tabIndex={-1}
            onClick={() => {
              setOpen(false);
              act.onPress();
            }}
          >
            {word(act.text)}
            {act.note && <span className="small soft">{word(act.note)}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
