import { useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { CasePage } from "../../../src/process/index.ts";
import { Dialog, Link, Section, useFormat, useKey, useText } from "../../kit/index.ts";
import { DueClock } from "../procedures/due-clock.tsx";
import { FigureNote } from "../procedures/figure-note.tsx";
import { nextStates, wayOf } from "./graph.ts";
import { caseTexts } from "./texts.ts";
import { WholeGraph } from "./whole-graph.tsx";

/** What a time limit counts from, where that is not the step that started it. */
const countedTexts = { entry: caseTexts.countedEntry, answer: caseTexts.countedAnswer, notKnown: caseTexts.countedNotKnown } as const;

/** Where the case stands: the way it came, you are here, what may come next; its time limits; the whole graph one press away. */
export function Where({ page, isOwn }: { readonly page: CasePage; readonly isOwn: boolean }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  useKey("g", caseTexts.graphKey, () => setOpen(true));
  return (
    <div className="stack" data-gap="large">
      <Section
        title={caseTexts.where}
        actions={
          <button type="button" className="toggle" onClick={() => setOpen(true)}>
            {t(caseTexts.wholeGraph)}
            <kbd aria-hidden="true">g</kbd>
          </button>
        }
      >
        <Way page={page} isOwn={isOwn} />
      </Section>
      <Section title={caseTexts.clocks}>
        <Clocks page={page} />
      </Section>
      <Dialog title={page.head.title} kind="wide" isOpen={isOpen} onClose={() => setOpen(false)}>
        <WholeGraph page={page} />
        <p>
          <Link to={`/cases/${page.head.dossier}/${page.head.id}/stages`}>{t(caseTexts.graphPage)}</Link>
        </p>
      </Dialog>
    </div>
  );
}

function Way({ page, isOwn }: { readonly page: CasePage; readonly isOwn: boolean }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const titles = new Map(page.graph.states.map((state) => [state.id, state.title]));
  const way = wayOf(page.graph, page.history, page.head.openedAt).filter((one) => one.state !== page.graph.here);
  const came = way.filter((one, place) => way.findIndex((other) => other.state === one.state) === place);
  const here = page.graph.states.find((state) => state.id === page.graph.here);
  const words = here ? t(here.says as OfficerText) : "";
  const word = (state: string): string => {
    const title = titles.get(state);
    return title ? t(title) : state;
  };
  return (
    <ol className="way">
      {came.map((one) => (
        <li key={one.state} data-standing="passed">
          <span>{word(one.state)}</span>
          <span className="small soft">{dayOf(one.at, "short")}</span>
        </li>
      ))}
      <li data-standing="here" aria-current="step">
        <span>{word(page.graph.here)}</span>
        {here && !page.head.isShelved && (
          <span className="small way-says">
            {isOwn ? words : t(page.head.isApart ? caseTexts.personHears : caseTexts.personReads, { words })}
          </span>
        )}
      </li>
      {nextStates(page.graph, page.graph.here).map((state) => (
        <li key={state} data-standing="next">
          <span>{word(state)}</span>
          <span className="unseen">{t(caseTexts.next)}</span>
        </li>
      ))}
    </ol>
  );
}

function Clocks({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  if (page.clocks.length === 0) return <p className="soft">{t(caseTexts.noClocks)}</p>;
  return (
    <ul className="clock-list">
      {page.clocks.map((clock) => (
        <li key={clock.id} data-ended={clock.stoppedAt !== undefined || undefined}>
          <div className="line" data-apart>
            <span className="strong">{t(clock.title)}</span>
            {clock.extended && <span className="small soft">{t(caseTexts.extended)}</span>}
          </div>
          {clock.stoppedAt === undefined && (
            <span className="small soft">
              {t(clock.ownerTitle)} · {t(caseTexts.since, { day: dayOf(clock.startedAt, "short") })}
            </span>
          )}
          {clock.stoppedAt === undefined && clock.counted && <span className="small soft block">{t(countedTexts[clock.counted])}</span>}
          <DueClock
            startedAt={clock.startedAt}
            dueAt={clock.dueAt}
            remindAt={clock.remindAt}
            stoppedAt={clock.stoppedAt}
            isPaused={clock.standing === "suspended"}
          />
          {clock.stoppedAt === undefined && (
            <FigureNote figure={clock.figure} source={clock.source} evidence={clock.evidence} confirmedBy={clock.confirmedBy} />
          )}
        </li>
      ))}
    </ul>
  );
}
