import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { forgetDrafts } from "./draft.ts";
import { useText } from "./text.ts";
import { kitTexts, personTexts } from "./texts.ts";

/** Prints this screen; the print sheet leaves out what is for the hand. */
export function PrintButton({ children }: { readonly children?: ReactNode }): ReactNode {
  const t = useText();
  return <Button onPress={() => window.print()}>{children ?? t(kitTexts.print)}</Button>;
}

const quickMs = 1_500;

/** Leaves at once for a harmless page, in place of this one in the history; Escape three times does the same. */
export function QuickExit({ to = "about:blank" }: { readonly to?: string }): ReactNode {
  const t = useText();
  const leave = (): void => {
    forgetDrafts();
    document.body.hidden = true;
    window.location.replace(to);
  };
  const pressed = useRef<number[]>([]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      pressed.current = [...pressed.current.slice(-2), event.timeStamp];
      const [first, , third] = pressed.current;
      if (first !== undefined && third !== undefined && third - first < quickMs) leave();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return (
    <button type="button" className="quick-exit" onClick={leave}>
      {t(personTexts.leave)}
    </button>
  );
}
