import type { ReactNode } from "react";
import { Mark, type Meaning } from "./mark.tsx";

/** A short word with its meaning's shape and colour. */
export function Badge({ meaning = "plain", children }: { readonly meaning?: Meaning; readonly children: ReactNode }): ReactNode {
  return (
    <span className="badge" data-meaning={meaning}>
      {meaning !== "plain" && <Mark meaning={meaning} />}
      {children}
    </span>
  );
}
