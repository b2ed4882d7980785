import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** A question that must be settled first. Escape and the close button leave everything as it is. */
export function Dialog({
  title,
  isOpen,
  onClose,
  actions,
  kind = "middle",
  children,
}: {
  readonly title: Wording;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Buttons at the end, the main one first. */
  readonly actions?: ReactNode;
  readonly kind?: "middle" | "wide" | "side";
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.showModal();
    else box.current?.close();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={box}
      className="dialog"
      data-kind={kind}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className="dialog-box">
        <header className="line" data-apart>
          <h2 id={id}>{word(title)}</h2>
          <button type="button" className="toggle" onClick={onClose}>
            {t(kitTexts.close)}
          </button>
        </header>
        <div className="dialog-body stack">{children}</div>
        {actions && <footer className="line">{actions}</footer>}
      </div>
    </dialog>
  );
}

/** Asks before a far-reaching act: its effect in a sentence, then the act by its own name. */
export function Confirm({
  title,
  effect,
  act,
  kind = "main",
  isOpen,
  isRecording,
  onAct,
  onClose,
  children,
}: {
  readonly title: Wording;
  readonly effect: Wording;
  readonly act: Wording;
  /** `grave` where the act takes something away: only that is red. */
  readonly kind?: "main" | "grave";
  readonly isOpen: boolean;
  readonly isRecording?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind={kind} isRecording={isRecording ?? false} onPress={onAct}>
            {word(act)}
          </Button>
          <Button onPress={onClose}>{t(kitTexts.cancel)}</Button>
        </>
      }
    >
      <p>{word(effect)}</p>
      {children}
    </Dialog>
  );
}
