import type { ReactNode } from "react";
import type { ApiFailure } from "./api.ts";
import { Button } from "./button.tsx";
import { Clause } from "./clause.tsx";
import { Mark, type Meaning } from "./mark.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** Something to know before going on: what, why by which rule, and what can lawfully be done instead. */
export function Notice({
  meaning = "plain",
  title,
  rule,
  source,
  next,
  children,
}: {
  readonly meaning?: Meaning;
  readonly title: Wording;
  /** Number of the rule that says so. */
  readonly rule?: string;
  /** Clauses the rule rests on, `instrument:clause`. */
  readonly source?: readonly string[];
  /** The next lawful steps: buttons or links. */
  readonly next?: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const isGrave = meaning === "blocked" || meaning === "overdue";
  return (
    <div className="notice" data-meaning={meaning} role={isGrave ? "alert" : "status"} tabIndex={-1}>
      <Mark meaning={meaning} />
      <div className="notice-body">
        {/* The node's own sentences are in English or Russian, whatever the page is in. */}
        <p className="strong" dir={typeof title === "string" ? "auto" : undefined}>
          {word(title)}
        </p>
        {children && <div>{children}</div>}
        {(rule || (source?.length ?? 0) > 0) && (
          <p className="small soft line">
            {rule && <span>{t(kitTexts.rule, { rule })}</span>}
            {source?.map((clause) => (
              <Clause key={clause} reference={clause} />
            ))}
          </p>
        )}
        {next && (
          <div className="line notice-next">
            <span className="small soft">{t(kitTexts.lawfulNext)}</span>
            {next}
          </div>
        )}
      </div>
    </div>
  );
}

/** A failed answer of the node in words. `next` offers the lawful step after a refusal. */
export function Failure({
  failure,
  next,
  onAgain,
}: {
  readonly failure: ApiFailure;
  readonly next?: ReactNode;
  readonly onAgain?: () => void;
}): ReactNode {
  const t = useText();
  if (failure.kind === "refused")
    return (
      <Notice
        meaning="blocked"
        title={failure.title || failure.code}
        rule={failure.rule}
        source={failure.source}
        next={next ?? failure.nextStep}
      />
    );
  if (failure.kind === "problem") {
    return (
      <Notice meaning="overdue" title={failure.title || t(kitTexts.formProblems, { n: Math.max(1, failure.fields.length) })} next={next} />
    );
  }
  if (failure.kind === "conflict") return <Notice meaning="due" title={failure.title || kitTexts.conflict} next={next} />;
  const title = failure.cause === "network" ? kitTexts.offline : kitTexts.fault;
  return (
    <Notice meaning="overdue" title={title} next={onAgain ? <Button onPress={onAgain}>{t(kitTexts.again)}</Button> : next}>
      {failure.id && <span className="small soft">{t(kitTexts.faultNumber, { id: failure.id })}</span>}
    </Notice>
  );
}
