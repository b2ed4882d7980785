import { useId, useState, type ReactNode } from "react";
import { useText } from "./text.ts";
import { kitTexts } from "./texts.ts";

/**
 * A national figure that no authority has confirmed yet: the value, a mark in words, and its source one press away.
 * Confirmed values show their source in the same way, without the mark.
 */
export function Provenance({
  source,
  isConfirmed = false,
  children,
}: {
  /** Where the figure was read: words, or a clause `instrument:clause`. */
  readonly source: ReactNode;
  readonly isConfirmed?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="provenance" data-confirmed={isConfirmed}>
      <span className="provenance-value">{children}</span>{" "}
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {t(isConfirmed ? kitTexts.source : kitTexts.notConfirmed)}
      </button>
      <span id={id} className="small soft" hidden={!isOpen}>
        {" "}
        {source}
      </span>
    </span>
  );
}
