import type { ReactNode } from "react";
import type { CheckScore } from "../../../src/quality/index.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { checklistWords as words } from "./texts.ts";

const parts = ["met", "inPart", "notMet", "notKnown", "open"] as const;

/** A score by one office: a bar of all items, and in words the share met beside what is not known and not answered. */
export function Score({ office, score }: { readonly office: "state" | "monitor"; readonly score: CheckScore }): ReactNode {
  const t = useText();
  const { inPart, notMet, notKnown, open, items } = score;
  const counts = { inPart, notMet, notKnown, open, items };
  return (
    <div className="check-score">
      <p>
        <span className="strong">{t(words[office])}</span>: <ShareWords score={score} />
      </p>
      <Bar score={score} />
      <p className="small soft">{t(words.counts, counts)}</p>
    </div>
  );
}

function ShareWords({ score }: { readonly score: CheckScore }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  if (score.share === undefined) return <span className="not-asked">{t(words.unscored)}</span>;
  const share = number(score.share, { style: "percent", maximumFractionDigits: 0 });
  return <>{t(words.scored, { met: score.met, answered: score.met + score.inPart + score.notMet, share })}</>;
}

/** All items side by side by their answer; the words below say the same. */
export function Bar({ score }: { readonly score: CheckScore }): ReactNode {
  const starts = parts.map((_, place) => parts.slice(0, place).reduce((sum, part) => sum + score[part], 0));
  return (
    <svg className="check-bar" viewBox={`0 0 ${score.items} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part, place) => (
        <rect key={part} x={starts[place]} width={score[part]} height="1" className={`check-${part}`} />
      ))}
    </svg>
  );
}
