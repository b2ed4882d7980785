import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { leaveNow, useTwiceEscape } from "./leave.ts";
import { useText } from "./text.ts";
import { kitTexts, personTexts } from "./texts.ts";

/** Prints this screen; the print sheet leaves out what is for the hand. */
export function PrintButton({ children }: { readonly children?: ReactNode }): ReactNode {
  const t = useText();
  return <Button onPress={() => window.print()}>{children ?? t(kitTexts.print)}</Button>;
}

/** Leaves at once for a neutral page, to which Back does not return; Escape twice does the same. `before` ends a session. */
export function QuickExit({ before, isPlaced }: { readonly before?: () => void; readonly isPlaced?: boolean }): ReactNode {
  const t = useText();
  const leave = (): void => leaveNow(before);
  useTwiceEscape(leave);
  return (
    <button type="button" className="quick-exit" data-placed={isPlaced || undefined} onClick={leave}>
      {t(personTexts.leave)}
    </button>
  );
}
