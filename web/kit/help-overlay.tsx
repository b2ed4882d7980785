import type { ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { useBoundKeys } from "./keys.ts";
import { useText, useWording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** The keys that work on this screen. */
export function HelpOverlay({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const word = useWording();
  const keys = useBoundKeys();
  return (
    <Dialog title={kitTexts.keys} isOpen={isOpen} onClose={onClose}>
      <p className="soft small">{t(kitTexts.keysHint)}</p>
      <dl className="keys">
        {keys.map((one) => (
          <div key={one.key}>
            <dt>
              <kbd>{one.key}</kbd>
            </dt>
            <dd>{word(one.label)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>{t(kitTexts.openRow)}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
