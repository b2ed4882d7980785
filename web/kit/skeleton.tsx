import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** The shape of rows to come; appears only when loading takes long enough to notice. */
export function Skeleton({ rows = 6 }: { readonly rows?: number }): ReactNode {
  const t = useText();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t(kitTexts.loading)}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing here, said in words, with what one may do about it. */
export function EmptyState({
  title,
  act,
  children,
}: {
  readonly title: Wording;
  readonly act?: { readonly text: Wording; readonly onPress: () => void };
  readonly children?: ReactNode;
}): ReactNode {
  const word = useWording();
  return (
    <div className="empty">
      <p className="strong">{word(title)}</p>
      {children && <p className="soft">{children}</p>}
      {act && <Button onPress={act.onPress}>{word(act.text)}</Button>}
    </div>
  );
}
