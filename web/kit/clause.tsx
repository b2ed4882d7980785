import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { Skeleton } from "./skeleton.tsx";
import { useText } from "./text.ts";
import { kitTexts } from "./texts.ts";

type ClauseWords = ComponentType<{ readonly reference: string }>;
type Load = () => Promise<{ readonly ClauseWords: ClauseWords }>;

let Words: ClauseWords | undefined;

/** Names where the words of a clause come from; the composition root does so once. They are fetched with the first clause opened. */
export function setClauseWords(load: Load): void {
  Words = lazy(async () => ({ default: (await load()).ClauseWords }));
}

/** A clause `instrument:clause` that something rests on: opens what it says beside the screen. */
export function Clause({ reference }: { readonly reference: string }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (!Words) return <span className="reference">{reference}</span>;
  return (
    <>
      <button type="button" className="clause reference" title={t(kitTexts.readClause)} onClick={() => setOpen(true)}>
        {reference}
      </button>
      {isOpen && (
        <Dialog title={kitTexts.clause} kind="side" isOpen onClose={() => setOpen(false)}>
          <Suspense fallback={<Skeleton rows={4} />}>
            <Words reference={reference} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
