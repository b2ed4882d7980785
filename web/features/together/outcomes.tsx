import type { ReactNode } from "react";
import { Badge, Button, Link, Notice, useText } from "../../kit/index.ts";
import { addressOfCase, type Entry, type Outcome } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";

/** What came of the act in each case: recorded with its place, refused with the rule, or not answered and to be sent again. */
export function Outcomes({
  entries,
  outcomes,
  isTaking,
  onAgain,
  isNumbered = true,
  addressOf = addressOfCase,
  actOf,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly isTaking: boolean;
  readonly onAgain: () => void;
  /** Each case has its place in a list that the act makes. */
  readonly isNumbered?: boolean;
  /** Where each leads; to its case where nothing else is said. */
  readonly addressOf?: (row: Entry["row"]) => string;
  /** What may be done about one in which it is recorded. */
  readonly actOf?: (entry: Entry) => ReactNode;
  /** What may be done once the act is over. */
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const count = (kind: Outcome["kind"]): number => [...outcomes.values()].filter((one) => one.kind === kind).length;
  const [done, refused, silent] = [count("recorded"), count("refused"), count("noAnswer")];
  return (
    <div className="stack" data-gap="large">
      <div role="status">
        {isTaking ? (
          <p className="strong">{t(words.progress, { done, all: entries.length })}</p>
        ) : (
          <Notice meaning={refused + silent > 0 ? "due" : "safe"} title={t(words.finished, { done, refused })} />
        )}
      </div>
      {!isTaking && silent > 0 && (
        <div>
          <Button kind="main" onPress={onAgain}>
            {t(words.again)}
          </Button>
        </div>
      )}
      {!isTaking && children}
      <ol className="list">
        {entries.map((entry) => {
          const { row, place } = entry;
          const outcome = outcomes.get(row.subject);
          return (
            <li key={row.subject}>
              <div className="list-words">
                <Link to={addressOf(row)} className="reference">
                  {row.reference}
                </Link>
                {outcome?.kind === "refused" && <span className="small">{outcome.why}</span>}
              </div>
              <div className="list-end line">
                {outcome?.kind === "recorded" && <Badge meaning="safe">{isNumbered ? t(words.recorded, { place }) : t(words.done)}</Badge>}
                {!isTaking && outcome?.kind === "recorded" && actOf?.(entry)}
                {outcome?.kind === "refused" && <Badge meaning="blocked">{t(words.refused)}</Badge>}
                {outcome?.kind === "noAnswer" && <Badge meaning="due">{t(words.noAnswer)}</Badge>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
