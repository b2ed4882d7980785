import { useState, type ReactNode } from "react";
import { influxContract, takenFirst } from "../../../src/influx/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import {
  Badge,
  Button,
  EmptyState,
  Link,
  Loaded,
  Notice,
  Page,
  PrintButton,
  Section,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { firstName, WhoName } from "../person/words.tsx";
import { useGroupName } from "./groups.tsx";
import { LettingIn } from "./letting-in.tsx";
import { Printing } from "./printing.tsx";
import { influxWords, laneWords as words } from "./texts.ts";
import { canBeLetIn, canBePrinted, type Lane, type LaneRow, namesOf } from "./view.ts";
import "./influx.css";

/** The people of a post under a decision on a group: who cannot wait stands first. */
export function Screen(): ReactNode {
  const t = useText();
  const decision = useParam("decision");
  const query = useRoute(influxContract.lane, { params: { decision } });
  return (
    <div data-density="large">
      <Page title={words.title} lead={t(words.lead)} crumbs={[{ to: "/influx", text: influxWords.title }]} actions={<PrintButton />}>
        <Loaded query={query}>{(lane) => <LaneView key={lane.decision.id} lane={lane} />}</Loaded>
      </Page>
    </div>
  );
}

function LaneView({ lane }: { readonly lane: Lane }): ReactNode {
  const t = useText();
  const name = useGroupName();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isFirst = takenFirst(lane.rows);
  const parts = [
    { title: words.first, rows: lane.rows.filter((row) => isFirst.has(row)) },
    { title: words.others, rows: lane.rows.filter((row) => !isFirst.has(row)) },
  ];
  const open = lane.rows.filter(canBeLetIn);
  const toggle = (row: LaneRow): void => {
    const next = new Set(chosen);
    if (!next.delete(row.dossier)) next.add(row.dossier);
    setChosen(next);
  };
  if (lane.rows.length === 0) return <EmptyState title={words.nobody}>{t(words.nobodyWords)}</EmptyState>;
  const rows = open.filter((row) => chosen.has(row.dossier));
  return (
    <div className="stack">
      <p className="strong">{name(lane.decision)}</p>
      {!lane.isWhole && <Notice title={words.notWhole} />}
      {parts.map(
        ({ title, rows: list }) =>
          list.length > 0 && (
            <Section key={title.en} title={title}>
              <div>
                {list.map((row) => (
                  <Row key={row.dossier} row={row} isChosen={chosen.has(row.dossier)} onToggle={() => toggle(row)} />
                ))}
              </div>
            </Section>
          ),
      )}
      <div className="lane-bar">
        {rows.length > 0 ? (
          <>
            <LettingIn decision={lane.decision.id} rows={rows} onDone={() => setChosen(new Set())} />
            <Button kind="quiet" onPress={() => setChosen(new Set())}>
              {t(words.none)}
            </Button>
          </>
        ) : (
          open.length > 0 && (
            <Button onPress={() => setChosen(new Set(open.map((row) => row.dossier)))}>{t(words.chooseAll, { n: open.length })}</Button>
          )
        )}
        <Printing rows={lane.rows.filter(canBePrinted)} />
      </div>
    </div>
  );
}

function Row({ row, isChosen, onToggle }: { readonly row: LaneRow; readonly isChosen: boolean; readonly onToggle: () => void }): ReactNode {
  const t = useText();
  const who = firstName(namesOf(row)) || row.reference;
  return (
    <div className="lane-row">
      <input type="checkbox" aria-label={t(words.choose, { who })} checked={isChosen} disabled={!canBeLetIn(row)} onChange={onToggle} />
      <div>
        <Link to={`/persons/${row.dossier}`}>
          <WhoName names={namesOf(row)} />
        </Link>{" "}
        <span className="reference small soft">{row.reference}</span>
      </div>
      <div>
        {row.needs.map((one) => (
          <Badge key={one.need} meaning="overdue">
            {t(one.title as OfficerText)}
          </Badge>
        ))}
        {row.open > 0 && <span className="small soft"> {t(words.open, { n: row.open })}</span>}
      </div>
      <div>
        <span className="small soft">{t(words.belongs)}:</span> {t(words[row.belongs])}
      </div>
      <div className="small">
        {row.case ? t(row.case.title) : t(words.notYet)}
        {row.paper && <span className="reference"> · {row.paper.number}</span>}
      </div>
    </div>
  );
}
