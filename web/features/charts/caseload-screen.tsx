import type { ReactNode } from "react";
import { statisticsContract, type Caseload } from "../../../src/statistics/index.ts";
import { BarChart, SmallMultiples, StackedBars } from "../../kit/figures.ts";
import {
  EmptyState,
  Link,
  Loaded,
  Menu,
  Notice,
  Page,
  PrintButton,
  Section,
  useFormat,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { CaseTables } from "./case-table.tsx";
import { caseloadTexts } from "./caseload-texts.ts";
import { SolutionsPart } from "./solutions-part.tsx";
import "./charts.css";

/** What a supervisor looks at: how old the backlog is, how it moves, who holds what, and tables for passing on. */
export function Screen(): ReactNode {
  const t = useText();
  const [search] = useSearch();
  const procedure = search.get("procedure") ?? "";
  const query = useRoute(statisticsContract.caseload, { query: procedure === "" ? {} : { procedure } });
  return (
    <Page
      title={caseloadTexts.title}
      lead={query.data ? t(caseloadTexts.lead, { n: query.data.open }) : undefined}
      actions={
        <>
          {query.data && <Procedures view={query.data} chosen={procedure} />}
          <PrintButton />
        </>
      }
    >
      <Loaded query={query} rows={10}>
        {(view) =>
          view.open === 0 && view.forecast.length === 0 ? (
            <EmptyState title={caseloadTexts.none} />
          ) : (
            <Figures view={view} procedure={procedure} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Procedures({ view, chosen }: { readonly view: Caseload; readonly chosen: string }): ReactNode {
  const t = useText();
  const [, setSearch] = useSearch();
  const title = view.procedures.find((one) => one.id === chosen)?.title ?? caseloadTexts.allOfThem;
  return (
    <Menu
      label={t(caseloadTexts.onlyOf, { procedure: t(title) })}
      align="end"
      acts={[{ id: "", title: caseloadTexts.all }, ...view.procedures].map((one) => ({
        text: one.title,
        isChosen: one.id === chosen,
        onPress: () => setSearch({ procedure: one.id }),
      }))}
    />
  );
}

function Figures({ view, procedure }: { readonly view: Caseload; readonly procedure: string }): ReactNode {
  const { dayOf } = useFormat();
  return (
    <>
      {!view.isWhole && <Notice title={caseloadTexts.notWhole} />}
      <Section title={caseloadTexts.backlog} note={dayOf(view.now)}>
        <Backlog view={view} />
      </Section>
      <Section title={caseloadTexts.flow}>
        <div className="charts-pair">
          <Flow view={view} />
          <Outlook view={view} />
        </div>
      </Section>
      {view.officers && view.officers.length > 0 && (
        <Section title={caseloadTexts.officers} actions={<GiveOut view={view} chosen={procedure} />}>
          <Officers officers={view.officers} />
        </Section>
      )}
      <SolutionsPart procedure={procedure} />
      <CaseTables tables={view.tables} cellMin={view.cellMin} on={view.now.slice(0, 10)} />
    </>
  );
}

function Backlog({ view }: { readonly view: Caseload }): ReactNode {
  const t = useText();
  const { ageBounds } = view;
  const part = (from: number, place: number): string => {
    const to = ageBounds[place + 1];
    if (to === undefined) return t(caseloadTexts.over, { from });
    return from === 0 ? t(caseloadTexts.under, { to }) : t(caseloadTexts.between, { from, to: to - 1 });
  };
  return (
    <StackedBars
      title={caseloadTexts.backlogTitle}
      note={t(caseloadTexts.backlogNote)}
      parts={ageBounds.map(part)}
      stacks={[...view.backlog].sort((a, b) => b.open - a.open).map((one) => ({ name: one.title, values: one.ages }))}
    />
  );
}

function Flow({ view: { weeks } }: { readonly view: Caseload }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <SmallMultiples
      title={caseloadTexts.flowTitle}
      note={t(caseloadTexts.flowNote)}
      labels={weeks.map((week) => day(week.from, "short"))}
      series={(["opened", "closed"] as const).map((name) => ({
        name: caseloadTexts[name],
        points: weeks.map((week) => ({ value: week[name] })),
      }))}
    />
  );
}

function Outlook({ view: { forecast, weeksBack, source } }: { readonly view: Caseload }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  if (forecast.length === 0) return <p className="soft">{t(caseloadTexts.noForecast)}</p>;
  return (
    <BarChart
      title={caseloadTexts.forecastTitle}
      note={t(caseloadTexts.forecastNote, { n: weeksBack, source })}
      bars={forecast.map((one) => ({
        name: t(caseloadTexts.forecastBar, { n: one.weeks, low: number(one.low), high: number(one.high) }),
        value: one.expected,
        low: one.low,
        high: one.high,
      }))}
    />
  );
}

/** The way to give out many cases that nobody holds; of one procedure where one is chosen. */
function GiveOut({ view, chosen }: { readonly view: Caseload; readonly chosen: string }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const isHeld = view.officers?.every((one) => one.name !== undefined) ?? true;
  if (isHeld || !officer?.may("case.assign")) return null;
  return view.backlog
    .filter((one) => chosen === "" || one.id === chosen)
    .map((one) => (
      <Link key={one.id} className="button" to={`/give-out/${one.id}`}>
        {t(caseloadTexts.giveOut, { procedure: t(one.title) })}
      </Link>
    ));
}

function Officers({ officers }: { readonly officers: NonNullable<Caseload["officers"]> }): ReactNode {
  const t = useText();
  const { number, dayOf } = useFormat();
  return (
    <>
      <p className="small soft">{t(caseloadTexts.officersNote)}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t(caseloadTexts.officers)}>
        <table className="table" data-plain aria-label={t(caseloadTexts.officers)}>
          <thead>
            <tr>
              <th scope="col">{t(caseloadTexts.officer)}</th>
              <th scope="col" data-number>
                {t(caseloadTexts.open)}
              </th>
              <th scope="col" data-number>
                {t(caseloadTexts.overdue)}
              </th>
              <th scope="col">{t(caseloadTexts.oldest)}</th>
            </tr>
          </thead>
          <tbody>
            {officers.map((one) => (
              <tr key={one.name ?? ""}>
                <th scope="row">{one.name ?? t(caseloadTexts.nobody)}</th>
                <td data-number>{number(one.open)}</td>
                <td data-number>{number(one.overdue)}</td>
                <td>{dayOf(one.oldestAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
