import { useState, type ReactNode } from "react";
import { Button, Confirm, Link, Notice, useText, useWording, type Wording } from "../../kit/index.ts";
import type { Wanted } from "../person/record.ts";
import { addressOfCase, type Entry, type Outcome, tryInAll } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";
import type { Act } from "./unfinished.ts";

/** Cases of an act that was broken off in which it is still to be done. */
export function leftOf({ cases, recorded }: Act): readonly string[] {
  return cases.map((one) => one.subject).filter((subject) => !recorded.includes(subject));
}

/** Says that an act was broken off, and how far it had come. */
export function BrokenOff({ act, onForget }: { readonly act: Act; readonly onForget: () => void }): ReactNode {
  const t = useText();
  return (
    <Notice
      meaning="due"
      title={t(words.broken, { done: act.recorded.length, all: act.cases.length })}
      next={
        <Button kind="quiet" onPress={onForget}>
          {t(words.forget)}
        </Button>
      }
    />
  );
}

/**
 * Looks at each case before the act is done: what a rule refuses is told with the rule and left out, and the act goes on with the rest
 * once the officer says so (PR81).
 */
export function Look({
  act,
  entries,
  isDisabled,
  wanted,
  onTake,
  addressOf = addressOfCase,
}: {
  readonly act: Wording;
  readonly entries: readonly Entry[];
  readonly isDisabled: boolean;
  readonly wanted: (entry: Entry) => Wanted;
  readonly onTake: (those: readonly Entry[]) => void;
  readonly addressOf?: (row: Entry["row"]) => string;
}): ReactNode {
  const t = useText();
  const step = useWording()(act);
  const [looked, setLooked] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [stage, setStage] = useState<"none" | "looking" | "asking">("none");
  const allowed = entries.filter(({ row }) => looked.get(row.subject)?.kind === "allowed");
  const look = async (): Promise<void> => {
    setLooked(new Map());
    setStage("looking");
    await tryInAll(entries, wanted, (subject, outcome) => setLooked((before) => new Map(before).set(subject, outcome)));
    setStage("asking");
  };
  const take = (): void => {
    setStage("none");
    onTake(allowed);
  };
  return (
    <>
      <div>
        <Button kind="main" isDisabled={entries.length === 0 || isDisabled} isRecording={stage === "looking"} onPress={() => void look()}>
          {t(words.act, { step, n: entries.length })}
        </Button>
      </div>
      <p className="small soft" role="status">
        {stage === "looking" && t(words.looking, { n: looked.size, all: entries.length })}
      </p>
      <Confirm
        title={t(words.act, { step, n: allowed.length })}
        effect={allowed.length === 0 ? words.noneAllowed : t(words.effect, { step, n: allowed.length })}
        act={allowed.length === 0 ? words.back : act}
        isOpen={stage === "asking"}
        onAct={allowed.length === 0 ? () => setStage("none") : take}
        onClose={() => setStage("none")}
      >
        <Refused entries={entries} looked={looked} addressOf={addressOf} />
      </Confirm>
    </>
  );
}

/** Cases in which the act will not be done, each with the rule that says so. */
function Refused({
  entries,
  looked,
  addressOf,
}: {
  readonly entries: readonly Entry[];
  readonly looked: ReadonlyMap<string, Outcome>;
  readonly addressOf: (row: Entry["row"]) => string;
}): ReactNode {
  const t = useText();
  const those = entries.flatMap(({ row }) => {
    const outcome = looked.get(row.subject);
    return outcome && outcome.kind !== "allowed" ? [{ row, why: outcome.kind === "refused" ? outcome.why : t(words.noAnswer) }] : [];
  });
  if (those.length === 0) return null;
  return (
    <>
      <p className="strong">{t(words.leftOut, { n: those.length })}</p>
      <ul className="list">
        {those.map(({ row, why }) => (
          <li key={row.subject}>
            <div className="list-words">
              <Link to={addressOf(row)} className="reference">
                {row.reference}
              </Link>
              <span className="small">{why}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
