import type { ReactNode } from "react";
import { type GroupFigures, statisticsContract } from "../../../src/statistics/index.ts";
import {
  Button,
  EmptyState,
  Loaded,
  Page,
  PrintButton,
  Section,
  Select,
  Tabs,
  useFormat,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { csvLine } from "../inbox/rows.ts";
import { figureTold } from "../matters/figure.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { LawRefs } from "../procedures/law-refs.tsx";
import { useColumnWords } from "./case-table.tsx";
import { caseloadTexts } from "./caseload-texts.ts";
import { figuresTexts } from "./figures-texts.ts";
import { saveText } from "./safe-csv.ts";
import { SafeGrid } from "./safe-grid.tsx";
import "./charts.css";

type Table = NonNullable<GroupFigures["table"]>;
const agos = ["0", "1", "2", "3", "4", "5", "6", "7"] as const;

/** What is measured, by group, in a quarter that is over: one screen for every table that is declared. */
export function Screen(): ReactNode {
  const t = useText();
  const { day, dayOf } = useFormat();
  const [search] = useSearch();
  const ago = agos.find((one) => one === search.get("ago")) ?? "0";
  const asked = { table: search.get("table") ?? "", by: search.get("by") ?? "" };
  const query = useRoute(statisticsContract.groups, {
    query: { ago, ...(asked.table === "" ? {} : { table: asked.table }), ...(asked.by === "" ? {} : { by: asked.by }) },
  });
  const view = query.data;
  const isNow = view?.table?.isNow === true;
  const lead = isNow
    ? view.isOutside
      ? figuresTexts.leadNow
      : figuresTexts.leadNowOwn
    : view?.isOutside === false
      ? figuresTexts.leadOwn
      : figuresTexts.lead;
  return (
    <Page
      title={figuresTexts.title}
      lead={view ? t(lead, { from: day(view.from), to: day(view.to), on: dayOf(view.now) }) : undefined}
      actions={<PrintButton />}
    >
      <Loaded query={query} rows={8}>
        {(view) =>
          view.table === undefined ? (
            <EmptyState title={figuresTexts.none} />
          ) : (
            <>
              <Choices view={view} ago={ago} />
              <Told view={view} table={view.table} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Choices({ view, ago }: { readonly view: GroupFigures; readonly ago: (typeof agos)[number] }): ReactNode {
  const t = useText();
  const [, setSearch] = useSearch();
  const first = { year: Number(view.from.slice(0, 4)), quarter: Math.floor((Number(view.from.slice(5, 7)) - 1) / 3) };
  const quarterOf = (one: (typeof agos)[number]): string => {
    const place = first.year * 4 + first.quarter + Number(ago) - Number(one);
    return t(figuresTexts.quarterOf, { n: (place % 4) + 1, year: String(Math.floor(place / 4)) });
  };
  return (
    <div className="charts-choices">
      <Select
        isOwn
        isRequired
        label={figuresTexts.table}
        value={view.table?.id}
        options={view.tables.map(({ id, title }) => ({ value: id, text: title }))}
        onChange={(table) => setSearch({ table: table ?? "", by: "" })}
      />
      {view.table?.isNow !== true && (
        <Select
          isOwn
          isRequired
          label={figuresTexts.quarter}
          value={ago}
          options={agos.map((value) => ({ value, text: quarterOf(value) }))}
          onChange={(next) => setSearch({ ago: next === undefined || next === "0" ? "" : next })}
        />
      )}
    </div>
  );
}

function Told({ view, table }: { readonly view: GroupFigures; readonly table: Table }): ReactNode {
  const t = useText();
  const [, setSearch] = useSearch();
  const splits = view.tables.find((one) => one.id === table.id)?.splits ?? [];
  const save = useSaving(view, table);
  const told = figureTold(table.title, table.isNow ? [view.now.slice(0, 10)] : [view.from, view.to]);
  const isEmpty = table.lines.every((line) => line.total === 0);
  return (
    <Section
      title={table.title}
      actions={
        <>
          <HandOn origin={{ kind: "figure", page: "figures", told }} about={told} />
          <Button onPress={save}>{t(figuresTexts.save)}</Button>
        </>
      }
    >
      <Tabs
        label={figuresTexts.by}
        value={table.by}
        onChange={(by) => setSearch({ by })}
        tabs={splits.map(({ id, title }) => ({
          id,
          text: title,
          content: <Grid table={table} />,
        }))}
      />
      {view.register && <p>{t(figuresTexts.register, { all: view.register.register, n: view.register.counted })}</p>}
      {isEmpty && <p className="soft">{t(table.isNow ? figuresTexts.noFile : figuresTexts.nobody)}</p>}
      {table.source.length > 0 && (
        <p className="small soft">
          {t(figuresTexts.toldUnder)} <LawRefs refs={table.source} />
        </p>
      )}
      <p className="small soft">{t(noteOf(table), { n: view.cellMin })}</p>
    </Section>
  );
}

/** What is counted in the table, and what of it is not told. */
function noteOf({ isNow, isApart }: Table) {
  if (isApart) return figuresTexts.noteApart;
  return isNow ? figuresTexts.noteNow : figuresTexts.note;
}

function Grid({ table }: { readonly table: Table }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const words = useColumnWords();
  return (
    <SafeGrid
      label={t(table.title)}
      head={t(figuresTexts.counted)}
      columns={table.columns.map((column) => ({ id: column.id, words: words(column) }))}
      lines={table.lines.map(({ id, title, source, cells, total, halfDays, shares }) => ({
        id,
        title: t(title),
        note: source.length > 0 && (
          <div className="small">
            <LawRefs refs={source} />
          </div>
        ),
        cells,
        total,
        under: (shares ?? halfDays).map((figure) => {
          if (figure === null) return undefined;
          return shares ? t(figuresTexts.share, { n: Math.round(figure * 100) }) : t(figuresTexts.half, { n: number(figure) });
        }),
      }))}
    />
  );
}

/** The table as a file: counts, then within how many days half of a cell came, each under its period. */
function useSaving(view: GroupFigures, table: Table): () => void {
  const t = useText();
  const words = useColumnWords();
  const say = (cell: number | "withheld"): string => (cell === "withheld" ? t(caseloadTexts.withheld) : String(cell));
  return () => {
    const head = table.columns.map(words);
    const rows = [
      table.isNow ? [t(table.title), view.now.slice(0, 10)] : [t(table.title), view.from, view.to],
      [t(figuresTexts.counted), ...head, t(caseloadTexts.total)],
      ...table.lines.map((line) => [t(line.title), ...[...line.cells, line.total].map(say)]),
      [""],
      ...table.lines
        .filter((line) => line.halfDays.some((days) => days !== null))
        .map((line) => [
          t(figuresTexts.daysOf, { title: t(line.title) }),
          ...line.halfDays.map((days) => (days === null ? "" : String(days))),
        ]),
    ];
    saveText(`figures-${table.id}-${table.by}-${table.isNow ? view.now.slice(0, 10) : view.from}.csv`, rows.map(csvLine).join("\r\n"));
  };
}
