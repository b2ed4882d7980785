import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ChecklistView, CheckItemView, MeasureView, SaidView } from "../../../src/quality/index.ts";
import { Badge, Button, Link, type Meaning, useFormat, useText } from "../../kit/index.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { SettleDialog } from "../quality/action-fields.tsx";
import { AnswerDialog, refreshes } from "./answer-dialog.tsx";
import { Clauses } from "./clauses.tsx";
import { MeasureDialog } from "./measures.tsx";
import { checklistWords as words } from "./texts.ts";

/** An item with what was said of it, what the package says, and what is done about it. */
export function Item({
  item,
  view,
  isGap = false,
  isAsked = false,
}: {
  readonly item: CheckItemView;
  readonly view: ChecklistView;
  readonly isGap?: boolean;
  /** The one that a row of the inbox leads to. */
  readonly isAsked?: boolean;
}): ReactNode {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: "start" });
  }, [isAsked]);
  return (
    <article ref={place} className="check-item" aria-label={t(item.title)} data-asked={isAsked || undefined}>
      <div className="check-head">
        <p>
          <span className="strong">{t(item.title)}</span> {item.isSeenOtherwise && <Badge meaning="due">{t(words.otherwise)}</Badge>}
          <Clauses refs={item.source} />
        </p>
        <Acts item={item} view={view} />
      </div>
      <Said office="state" said={item.state} />
      {item.monitor && <Said office="monitor" said={item.monitor} />}
      {!isGap && <Hints item={item} />}
      <Measures item={item} today={view.today} isGap={isGap} />
      {!isGap && <History item={item} />}
    </article>
  );
}

const meanings = { met: "safe", inPart: "due", notMet: "overdue", notKnown: "plain" } as const satisfies Record<string, Meaning>;

function Said({ office, said }: { readonly office: "state" | "monitor"; readonly said: SaidView | undefined }): ReactNode {
  const t = useText();
  return (
    <div className="check-said">
      <p className="line">
        <span className="small">{t(words[office])}</span>
        {said ? <Badge meaning={meanings[said.answer]}>{t(words[said.answer])}</Badge> : <span className="not-asked">{t(words.open)}</span>}
        {said && <SaidBy said={said} />}
      </p>
      {said && <SaidWords said={said} />}
    </div>
  );
}

function SaidBy({ said }: { readonly said: SaidView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return <span className="small soft">{t(words.said, { unit: t(said.unitTitle), day: day(said.on) })}</span>;
}

function SaidWords({ said }: { readonly said: SaidView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const facts = [
    said.since && `${t(words.since)}: ${day(said.since)}`,
    said.published && `${t(words.published)}: ${said.published}`,
    said.responsible && `${t(words.responsible)}: ${t(said.responsible.title)}`,
  ].filter((one) => one !== undefined);
  return (
    <>
      {said.words && <p>{said.words}</p>}
      {facts.length > 0 && <p className="small">{facts.join(" · ")}</p>}
      {said.document && (
        <p className="small soft">
          {said.document} {said.documentOn && t(words.of, { day: day(said.documentOn) })}
        </p>
      )}
    </>
  );
}

function Hints({ item }: { readonly item: CheckItemView }): ReactNode {
  const t = useText();
  if (item.hints.length === 0) return null;
  return (
    <div className="check-hints small soft">
      {t(words.hint)}:
      <ul>
        {item.hints.map((hint) => (
          <li key={hint.text.en}>
            {t(hint.text)} {!hint.isConfirmed && <Badge>{t(words.notConfirmed)}</Badge>}{" "}
            <Link to={`/procedures/${hint.procedure.id}`}>{t(hint.procedure.title)}</Link> <Clauses refs={hint.source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Measures({ item, today, isGap }: { readonly item: CheckItemView; readonly today: string; readonly isGap: boolean }): ReactNode {
  const t = useText();
  if (item.measures.length === 0) return isGap ? <p className="not-asked">{t(words.noMeasure)}</p> : null;
  return item.measures.map((one) => <Measure key={one.id} measure={one} today={today} />);
}

function Measure({ measure, today }: { readonly measure: MeasureView; readonly today: string }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [isSettling, setSettling] = useState(false);
  return (
    <div className="check-measure">
      <p className="line">
        <span className="reference">{measure.reference}</span>
        {measure.doneOn ? (
          <Badge meaning="safe">{t(words.doneOn, { day: day(measure.doneOn) })}</Badge>
        ) : (
          <Badge meaning={measure.by < today ? "overdue" : "due"}>{t(words.due, { day: day(measure.by) })}</Badge>
        )}
        <span className="small soft">{t(measure.unitTitle)}</span>
      </p>
      <p>{measure.words}</p>
      {measure.result && <p className="soft">{measure.result}</p>}
      {measure.isMine && !measure.doneOn && <Button onPress={() => setSettling(true)}>{t(words.settle)}…</Button>}
      {isSettling && <SettleDialog action={measure} words={words} refreshes={refreshes} onClose={() => setSettling(false)} />}
    </div>
  );
}

function Acts({ item, view }: { readonly item: CheckItemView; readonly view: ChecklistView }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<"answer" | "act">();
  if (!view.answersAs) return null;
  const own = item[view.answersAs];
  const close = (): void => setOpen(undefined);
  return (
    <p className="line check-acts">
      <Button onPress={() => setOpen("answer")}>{t(own ? words.answerAnew : words.answer)}…</Button>
      {own && own.answer !== "met" && own.unit === view.unit && (
        <>
          <Button onPress={() => setOpen("act")}>{t(words.act)}…</Button>
          <HandOn origin={{ kind: "checklist", id: own.id, item: item.id, checklist: view.head.id }} about={t(item.title)} />
        </>
      )}
      {open === "answer" && <AnswerDialog item={item} view={view} onClose={close} />}
      {open === "act" && own && <MeasureDialog item={item} answer={own.id} view={view} onClose={close} />}
    </p>
  );
}

/** Answers that no longer count, newest first. */
function History({ item }: { readonly item: CheckItemView }): ReactNode {
  const t = useText();
  const earlier = item.history.filter((one) => one.id !== item.state?.id && one.id !== item.monitor?.id);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className="small">{t(words.history, { n: earlier.length })}</summary>
      {earlier.map((one) => (
        <Said key={one.id} office={one.office} said={one} />
      ))}
    </details>
  );
}
