import type { ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { processContract, type Cell } from "../../../src/process/index.ts";
import { localParts } from "../../kit/dates.ts";
import { BarChart, SmallMultiples, StackedBars } from "../../kit/figures.ts";
import {
  Chips,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  Section,
  useFormat,
  useNow,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { inboxTexts } from "../inbox/texts.ts";
import { countsAt, momentsOf, sumOfCells, valueOfCell } from "./cells.ts";
import { SafeTables } from "./safe-tables.tsx";
import { SolutionsPart } from "./solutions-part.tsx";
import { chartTexts } from "./texts.ts";
import "./charts.css";

/** Counts for coordinators and supervisors: arrivals by post and time, and what is due by unit. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const session = useRoute(accessContract.session, {}).data?.session;
  const by = search.get("by") === "hour" ? "hour" : "day";
  return (
    <Page title={chartTexts.title} lead={t(chartTexts.lead)} actions={<PrintButton />}>
      <Section title={chartTexts.due}>
        <Due />
      </Section>
      <Section
        title={chartTexts.arrivals}
        actions={
          <Chips
            label={chartTexts.by}
            value={[by]}
            onChange={(next) => setSearch({ by: next.at(-1) === "hour" ? "hour" : "" })}
            chips={[
              { id: "day", text: chartTexts.byDay },
              { id: "hour", text: chartTexts.byHour },
            ]}
          />
        }
      >
        <Arrivals by={by} />
      </Section>
      <SafeTables />
      {session && !session.screens.includes("caseload") && <SolutionsPart />}
    </Page>
  );
}

function Due(): ReactNode {
  const t = useText();
  const query = useRoute(processContract.inboxChart, {}, { pollMs: 60_000 });
  const session = useRoute(accessContract.session, {}).data?.session;
  return (
    <Loaded query={query}>
      {({ units }) => {
        const cells = (unit: (typeof units)[number]): readonly Cell[] => [unit.overdue, unit.today, unit.week, unit.later];
        const busy = units.filter((unit) => sumOfCells(cells(unit)).least > 0);
        const isWithheld = units.some((unit) => sumOfCells(cells(unit)).isWithheld);
        if (busy.length === 0) return <EmptyState title={chartTexts.none} />;
        const late = [...busy]
          .filter((unit) => unit.overdue !== 0)
          .sort((a, b) => (valueOfCell(b.overdue) ?? 1) - (valueOfCell(a.overdue) ?? 1));
        return (
          <div className="charts-pair">
            <StackedBars
              title={chartTexts.dueTitle}
              parts={[inboxTexts.overdue, inboxTexts.today, inboxTexts.week, inboxTexts.later]}
              note={isWithheld ? t(chartTexts.withheld) : t(chartTexts.dueNote)}
              stacks={busy.map((unit) => ({ name: unit.title, values: cells(unit).map(valueOfCell), missing: chartTexts.few }))}
            />
            <div className="stack" data-gap="small">
              {late.length > 0 && (
                <BarChart
                  title={chartTexts.overdueTitle}
                  bars={late.map((unit) => ({ name: unit.title, value: valueOfCell(unit.overdue), missing: chartTexts.few }))}
                />
              )}
              {session?.screens.includes("inbox") && (
                <p className="small">
                  <Link to="/inbox?group=overdue">{t(chartTexts.inbox)}</Link>
                </p>
              )}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function Arrivals({ by }: { readonly by: "day" | "hour" }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const now = useNow();
  const query = useRoute(processContract.arrivalsChart, { query: { by } });
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const local = (instant: string): { day: string; time: string } => localParts(instant, zone);
  return (
    <Loaded query={query}>
      {(chart) => {
        if (chart.units.length === 0) return <EmptyState title={chartTexts.noPosts} />;
        const moments = momentsOf({ by: chart.by, from: chart.from, to: chart.until ? Date.parse(chart.until) : now }, local);
        const isWithheld = chart.units.some((unit) => unit.points.some((point) => point.count === "withheld"));
        return (
          <SmallMultiples
            title={chartTexts.arrivalsTitle}
            note={isWithheld ? t(chartTexts.withheldLine) : t(chartTexts.arrivalsNote)}
            labels={moments.map((moment) =>
              chart.by === "day" ? day(moment, "short") : `${day(moment.slice(0, 10), "short")}, ${moment.slice(11)}:00`,
            )}
            series={chart.units.map((unit) => ({
              name: unit.title,
              points: countsAt(moments, unit.points).map((cell) => ({
                value: valueOfCell(cell),
                missing: chartTexts.withheldCell,
              })),
            }))}
          />
        );
      }}
    </Loaded>
  );
}
