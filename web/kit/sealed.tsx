import { useId, useState, type ReactNode } from "react";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** A sensitive part: closed until asked for, blurred while the officer is away. `onOpen` is where reading it is recorded. */
export function Sealed({
  title,
  hint,
  onOpen,
  children,
}: {
  readonly title: Wording;
  readonly hint?: Wording;
  readonly onOpen?: () => void;
  readonly children: () => ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sealed" data-open={isOpen || undefined}>
      <div className="line" data-apart>
        <div>
          <h3>{word(title)}</h3>
          {!isOpen && <p className="small soft">{word(hint ?? kitTexts.sealedHint)}</p>}
        </div>
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`${t(isOpen ? kitTexts.hideSealed : kitTexts.showSealed)}: ${word(title)}`}
          onClick={() => {
            if (!isOpen) onOpen?.();
            setOpen(!isOpen);
          }}
        >
          {t(isOpen ? kitTexts.hideSealed : kitTexts.showSealed)}
        </button>
      </div>
      <div id={id} className="private" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </section>
  );
}

/** Words that blur while the officer is away: names, addresses, notes. */
export function Private({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="private">{children}</div>;
}
