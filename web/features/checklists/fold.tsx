import { useState, type ReactNode } from "react";
import type { ChecklistView } from "../../../src/quality/index.ts";
import { useText } from "../../kit/index.ts";
import { Bar, Score } from "./score.tsx";
import { checklistWords as words } from "./texts.ts";

type SectionView = ChecklistView["sections"][number];

/** On a screen this wide every section stands open from the start; on a phone each is opened by its progress. */
const wide = "(min-width: 44rem)";

/** A section of a checklist, folded: its title, how far it is answered, and its items once it is opened. */
export function Fold({
  section,
  office = "state",
  asked,
  children,
}: {
  readonly section: SectionView;
  /** Whose answers the progress counts: the reader's own, else those of the State. */
  readonly office?: "state" | "monitor" | undefined;
  /** The item that the page was opened for: its section stands open. */
  readonly asked?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const [isOpen] = useState(() => globalThis.matchMedia(wide).matches || section.items.some(({ id }) => id === asked));
  const { state, monitor } = section.scores;
  const own = section.scores[office];
  return (
    <details className="check-fold" open={isOpen}>
      <summary>
        <h2>{t(section.title)}</h2>
        <span className="small soft">{t(words.progress, { answered: own.items - own.open, items: own.items })}</span>
        <Bar score={own} />
      </summary>
      <div className="check-scores check-row">
        <Score office="state" score={state} />
        <Score office="monitor" score={monitor} />
      </div>
      {children}
    </details>
  );
}
