import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useWording, type Wording } from "./text.ts";

export type Tab = { readonly id: string; readonly text: Wording; readonly count?: number | undefined; readonly content: ReactNode };

/** Views of one thing, one at a time. Keep `value` in the address with `useSearch`. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
}: {
  readonly label: Wording;
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const word = useWording();
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const shown = tabs.find((tab) => tab.id === value) ?? tabs[0];
  const hear = (event: KeyboardEvent): void => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    if (step === undefined || !shown) return;
    event.preventDefault();
    const to = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (!to) return;
    onChange(to.id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${to.id}"]`)?.focus();
  };
  return (
    <div className="tabs">
      <div ref={strip} className="tab-strip" role="tablist" aria-label={word(label)} onKeyDown={hear}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {word(tab.text)}
            {tab.count !== undefined && <span className="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={shown ? `${id}-${shown.id}` : undefined} tabIndex={0} className="tab-panel">
        {shown?.content}
      </div>
    </div>
  );
}
