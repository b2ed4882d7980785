import type { ReactNode } from "react";
import { type SafeTableView, statisticsContract } from "../../../src/statistics/index.ts";
import { StackedBars } from "../../kit/figures.ts";
import { Button, Chips, EmptyState, Loaded, Section, Tabs, useFormat, useRoute, useSearch, useText } from "../../kit/index.ts";
import { safeCsv, saveText } from "./safe-csv.ts";
import { safeTexts } from "./safe-texts.ts";

const weeks = [
  { id: "0", text: safeTexts.thisWeek },
  { id: "1", text: safeTexts.lastWeek },
  { id: "2", text: safeTexts.twoAgo },
  { id: "3", text: safeTexts.threeAgo },
] as const;

/** Daily tables that may be told to anybody, needs as a drawing of the same figures, and the file of them. */
export function SafeTables(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [search, setSearch] = useSearch();
  const ago = weeks.find((one) => one.id === search.get("week"))?.id ?? "0";
  const query = useRoute(statisticsContract.arrivalsTables, { query: { ago } });
  const tables = query.data?.tables ?? [];
  const save = (): void =>
    saveText(
      `arrivals-${query.data?.from ?? ""}-${query.data?.to ?? ""}.csv`,
      safeCsv(tables, { day: t(safeTexts.day), total: t(safeTexts.total), withheld: t(safeTexts.withheld), title: (text) => t(text) }),
    );
  return (
    <Section
      title={safeTexts.title}
      actions={
        <>
          <Chips label={safeTexts.period} value={[ago]} chips={weeks} onChange={(next) => setSearch({ week: next.at(-1) ?? "" })} />
          {tables.length > 0 && <Button onPress={save}>{t(safeTexts.save)}</Button>}
        </>
      }
    >
      <Loaded query={query}>
        {(release) =>
          release.tables.length === 0 ? (
            <EmptyState title={safeTexts.noDay}>{t(safeTexts.noDayWords)}</EmptyState>
          ) : (
            <div className="stack">
              <p className="small soft">{t(safeTexts.lead, { from: day(release.from), to: day(release.to), n: release.cellMin })}</p>
              <Needs table={release.tables.find((one) => one.id === "lane")} />
              <Tabs
                label={safeTexts.by}
                value={search.get("table") ?? "post"}
                onChange={(table) => setSearch({ table })}
                tabs={release.tables.map((table) => ({ id: table.id, text: safeTexts[table.id], content: <TableOf table={table} /> }))}
              />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

/** How many were referred in each lane, as a part of those who came each day: the figures of the table, drawn. */
function Needs({ table }: { readonly table: SafeTableView | undefined }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (!table) return null;
  return (
    <StackedBars
      title={safeTexts.needs}
      note={t(safeTexts.needsNote)}
      parts={table.columns.map((column) => column.title)}
      stacks={table.lines.map((line) => ({
        name: day(line.day, "short"),
        values: line.cells.map((cell) => (cell === "withheld" ? undefined : cell)),
        missing: t(safeTexts.withheld),
      }))}
    />
  );
}

function TableOf({ table }: { readonly table: SafeTableView }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const say = (cell: number | "withheld"): string => (cell === "withheld" ? t(safeTexts.withheld) : number(cell));
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(table.title)}>
      <table className="table" data-plain aria-label={t(table.title)}>
        <thead>
          <tr>
            <th scope="col">{t(safeTexts.day)}</th>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-number>
                {t(column.title)}
              </th>
            ))}
            <th scope="col" data-number>
              {t(safeTexts.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.day}>
              <th scope="row" className="charts-day">
                {day(line.day, "short")}
              </th>
              {line.cells.map((cell, place) => (
                <td key={table.columns[place]?.id} data-number className={cell === "withheld" ? "soft" : undefined}>
                  {say(cell)}
                </td>
              ))}
              <td data-number>{say(line.total)}</td>
            </tr>
          ))}
        </tbody>
        {table.totals && (
          <tfoot>
            <tr>
              <th scope="row">{t(safeTexts.total)}</th>
              {table.totals.map((total, place) => (
                <td key={table.columns[place]?.id} data-number>
                  {number(total)}
                </td>
              ))}
              <td data-number>{number(table.totals.reduce((all, one) => all + one, 0))}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
