import type { ReactNode } from "react";
import type { MatterView } from "../../../src/referral/index.ts";
import { EmptyState, Section, useText, type Wording } from "../../kit/index.ts";
import { MatterCard } from "./card.tsx";
import { matterWords as words } from "./texts.ts";

const isOver = ({ state }: MatterView): boolean => state === "finished" || state === "withdrawn";

/** Matters that somebody still owes a step of, then those that ended, folded. */
export function MatterList({
  title,
  none,
  noneWords,
  matters,
}: {
  readonly title: Wording;
  readonly none: Wording;
  readonly noneWords?: string | undefined;
  readonly matters: readonly MatterView[];
}): ReactNode {
  const t = useText();
  const ended = matters.filter(isOver);
  const open = matters.filter((one) => !isOver(one));
  return (
    <Section title={title}>
      {matters.length === 0 && <EmptyState title={none}>{noneWords}</EmptyState>}
      {open.map((one) => (
        <MatterCard key={one.id} matter={one} />
      ))}
      {ended.length > 0 && (
        <details open={open.length === 0}>
          <summary>{t(words.ended, { n: ended.length })}</summary>
          {ended.map((one) => (
            <MatterCard key={one.id} matter={one} />
          ))}
        </details>
      )}
    </Section>
  );
}
