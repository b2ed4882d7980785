import type { ReactNode } from "react";
import { Clause } from "../../kit/index.ts";

/** Clauses that something rests on, each to be opened. */
export function Clauses({ refs }: { readonly refs: readonly string[] }): ReactNode {
  return (
    <span className="check-clauses small soft">
      {refs.map((one) => (
        <Clause key={one} reference={one} />
      ))}
    </span>
  );
}
