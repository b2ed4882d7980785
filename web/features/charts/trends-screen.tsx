import type { ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { auditForm, qualityContract } from "../../../src/quality/index.ts";
import { communityTrend, statisticsContract, type Trends } from "../../../src/statistics/index.ts";
import {
  Button,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  Section,
  Select,
  useFormat,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { SmallMultiples, type Series } from "../../kit/figures.ts";
import { figureTold } from "../matters/figure.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { LawRefs } from "../procedures/law-refs.tsx";
import { QualityTrend } from "../quality/results.tsx";
import { useAgeWords, useQuarterName, useTrendCsv } from "./trend-words.ts";
import { firstTold } from "./trend-span.ts";
import { trendsTexts } from "./trends-texts.ts";
import "./charts.css";

type Trend = NonNullable<Trends["trend"]>;

/** Five years by quarter: backlog with its age, time taken beside the law's, the quality of decisions, and who came to what. */
export function Screen(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [search] = useSearch();
  const of = search.get("of") ?? "";
  const query = useRoute(statisticsContract.trend, { query: of === "" ? {} : { of } });
  const view = query.data;
  const [from, to] = [view?.quarters[0]?.from, view?.quarters.at(-1)?.to];
  return (
    <Page
      title={trendsTexts.title}
      lead={
        view && from !== undefined && to !== undefined
          ? // On paper the choice is not there: the words say what the trend is of.
            `${view.trend ? `${t(view.trend.title)}. ` : ""}${t(view.isOutside ? trendsTexts.lead : trendsTexts.leadOwn, { from: day(from), to: day(to) })}`
          : undefined
      }
      actions={
        <>
          {view?.trend && <Onward view={view} trend={view.trend} />}
          {view?.trend && <Save view={view} trend={view.trend} />}
          <PrintButton />
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {(found) =>
          found.trend === undefined ? (
            <EmptyState title={trendsTexts.none} />
          ) : (
            <>
              <Choice view={found} trend={found.trend} />
              <Told view={found} trend={found.trend} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** A trend is handed on by its words and its days: its numbers are worked out anew at each look. */
function Onward({ view, trend }: { readonly view: Trends; readonly trend: Trend }): ReactNode {
  const told = figureTold(
    trend.title,
    [view.quarters[0]?.from, view.quarters.at(-1)?.to].flatMap((day) => day ?? []),
  );
  return <HandOn origin={{ kind: "figure", page: "trends", told }} about={told} />;
}

function Save({ view, trend }: { readonly view: Trends; readonly trend: Trend }): ReactNode {
  const t = useText();
  const save = useTrendCsv(view, trend);
  return <Button onPress={save}>{t(trendsTexts.save)}</Button>;
}

function Choice({ view, trend }: { readonly view: Trends; readonly trend: Trend }): ReactNode {
  const [, setSearch] = useSearch();
  return (
    <div className="charts-choices">
      <Select
        isOwn
        isRequired
        label={trendsTexts.of}
        value={trend.id}
        options={view.trends.map(({ id, title }) => ({ value: id, text: title }))}
        onChange={(of) => setSearch({ of: of ?? "" })}
      />
    </div>
  );
}

function Told({ view, trend }: { readonly view: Trends; readonly trend: Trend }): ReactNode {
  const t = useText();
  const first = firstTold(trend, view.quarters.length);
  return (
    <>
      {first === undefined ? (
        <EmptyState title={trendsTexts.empty}>{t(trendsTexts.emptyWords)}</EmptyState>
      ) : (
        <>
          {trend.backlog && <Backlog view={view} backlog={trend.backlog} first={first} />}
          {trend.open && <Times view={view} trend={trend} open={trend.open} first={first} />}
          {trend.counts.length > 0 && <Counts view={view} trend={trend} first={first} />}
        </>
      )}
      {trend.id === auditForm.procedure && <Quality />}
    </>
  );
}

type Part = { readonly view: Trends; readonly first: number };

function useLabels({ view, first }: Part): string[] {
  const name = useQuarterName();
  return view.quarters.slice(first).map(name);
}

const valueOf = (cell: number | "withheld" | undefined): number | undefined => (typeof cell === "number" ? cell : undefined);

function Backlog({ view, first, backlog }: Part & { readonly backlog: NonNullable<Trend["backlog"]> }): ReactNode {
  const t = useText();
  const ageWords = useAgeWords(backlog.ageDays);
  const lines = backlog.lines.slice(first);
  const notes = [trendsTexts.backlogNote, ...(view.isOutside ? [] : [trendsTexts.backlogNoteOwn])].map((one) => t(one));
  return (
    <Section title={trendsTexts.backlog}>
      <SmallMultiples
        title={trendsTexts.backlogTitle}
        note={[...notes, ...(view.isOutside ? [t(trendsTexts.withheldNote, { n: view.cellMin })] : [])].join(" ")}
        labels={useLabels({ view, first })}
        series={[
          { name: trendsTexts.all, points: lines.map(({ total }) => ({ value: valueOf(total), missing: trendsTexts.withheld })) },
          ...ageWords.map((name, place) => ({
            name,
            points: lines.map(({ cells }) => ({ value: valueOf(cells[place]), missing: trendsTexts.withheld })),
          })),
        ]}
      />
    </Section>
  );
}

type Times = NonNullable<Trend["open"]>;
type Law = NonNullable<NonNullable<Trend["times"]>[number]["law"]>;
const limitNames: Readonly<Record<string, (typeof trendsTexts)[keyof typeof trendsTexts]>> = {
  notConfirmed: trendsTexts.limitNotConfirmed,
  workingStandard: trendsTexts.limitOurs,
};

function Times({ view, first, trend, open }: Part & { readonly trend: Trend; readonly open: Times }): ReactNode {
  const t = useText();
  const times = trend.times ?? [];
  // What nobody ever came to is not drawn.
  const drawn = times.filter((one) => one.points.some((point) => point !== null));
  const laws = drawn.flatMap(({ law }) => (law ? [law.source] : []));
  const points = (all: Times): Series["points"] =>
    all.slice(first).map((one) => ({
      value: one?.halfDays,
      missing: trendsTexts.nobody,
      ...(one && one.mostDays !== null ? { low: one.halfDays, high: one.mostDays } : {}),
    }));
  const limit = ({ days, figure }: Law): Series["limit"] => ({
    name: limitNames[figure] ?? trendsTexts.limit,
    values: days.slice(first).map((one) => one ?? undefined),
  });
  return (
    <Section title={trendsTexts.time}>
      <SmallMultiples
        isOwnScale
        title={trendsTexts.timeTitle}
        note={
          <>
            {t(trendsTexts.timeNote)} {laws.length > 0 && t(trendsTexts.limitNote)} <LawRefs refs={[...new Set(laws)]} />
          </>
        }
        labels={useLabels({ view, first })}
        series={[
          { name: trendsTexts.whole, highName: trendsTexts.most, points: points(open) },
          ...drawn.map((one) => ({
            name: one.title,
            highName: trendsTexts.most,
            points: points(one.points),
            limit: one.law && limit(one.law),
          })),
        ]}
      />
    </Section>
  );
}

function Counts({ view, first, trend }: Part & { readonly trend: Trend }): ReactNode {
  const t = useText();
  const isCommunity = trend.id === communityTrend;
  const laws = [...new Set(trend.counts.flatMap((one) => one.source))];
  return (
    <Section title={isCommunity ? trendsTexts.districts : trendsTexts.counts}>
      <SmallMultiples
        title={isCommunity ? trendsTexts.districtsTitle : trendsTexts.countsTitle}
        note={
          <>
            {isCommunity ? t(trendsTexts.districtsNote) : <CountsNote view={view} trend={trend} />} <LawRefs refs={laws} />
          </>
        }
        labels={useLabels({ view, first })}
        series={trend.counts.map((one) => ({
          name: one.title,
          points: one.cells.slice(first).map((cell) => ({ value: valueOf(cell), missing: trendsTexts.withheld })),
        }))}
      />
    </Section>
  );
}

function CountsNote({ view, trend }: { readonly view: Trends; readonly trend: Trend }): ReactNode {
  const t = useText();
  const table = trend.backlog === undefined ? "" : `?table=${trend.id}`;
  return (
    <>
      {t(trendsTexts.countsNote)} <Link to={`/figures${table}`}>{t(trendsTexts.byGroup)}</Link>.{" "}
      {t(trendsTexts.withheldNote, { n: view.cellMin })}
    </>
  );
}

/** Shares of items met, for who reads what audits found. */
function Quality(): ReactNode {
  const session = useRoute(accessContract.session, {}).data?.session;
  return session?.screens.includes("quality") ? <QualityPart /> : null;
}

function QualityPart(): ReactNode {
  const query = useRoute(qualityContract.quality, {});
  return (
    <Section title={trendsTexts.quality}>
      <Loaded query={query}>
        {({ results }) =>
          results.files === "withheld" || results.files === 0 ? (
            <EmptyState title={trendsTexts.empty} />
          ) : (
            <QualityTrend results={results} />
          )
        }
      </Loaded>
    </Section>
  );
}
