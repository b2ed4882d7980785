import { useEffect, type ReactNode } from "react";
import { QuickExit, useWording, type Wording } from "../../kit/index.ts";
import { Settings } from "../../shell/index.ts";
import "./sign-in.css";

/** The page before the frame: whose node this is, and language and light at hand. */
export function Door({
  title,
  state,
  isTwo,
  children,
}: {
  readonly title: Wording;
  readonly state?: Wording | undefined;
  readonly isTwo?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const word = useWording();
  const name = word(title);
  useEffect(() => {
    document.title = `${name} · Panah`;
  }, [name]);
  return (
    <div className="door">
      <header className="door-top">
        <span className="door-brand">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M4 30V15C4 8.4 9.4 3 16 2c6.600 1 12 6.400 12 13v15h-6V16c0-3.400-2.600-6.400-6-7.400-3.400 1-6 4-6 7.400v14z" />
            <path d="M13 30v-8.500a3 3 0 0 1 6 0V30z" />
          </svg>
          <span>Panah{state !== undefined && <span className="soft"> · {word(state)}</span>}</span>
        </span>
        <div className="door-settings">
          <Settings languages={["en", "ru"]} />
        </div>
        <QuickExit isPlaced />
      </header>
      <main className="door-body" data-two={isTwo || undefined}>
        {children}
      </main>
    </div>
  );
}
