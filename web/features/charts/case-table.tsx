import type { ReactNode } from "react";
import type { CaseTable } from "../../../src/statistics/index.ts";
import { StackedBars } from "../../kit/figures.ts";
import { Button, EmptyState, Section, Tabs, useSearch, useText } from "../../kit/index.ts";
import { csvLine } from "../inbox/rows.ts";
import { useCodes } from "../person/codes.ts";
import { caseloadTexts } from "./caseload-texts.ts";
import { saveText } from "./safe-csv.ts";
import { SafeGrid } from "./safe-grid.tsx";

type Cell = CaseTable["lines"][number]["total"];

/** Words of a column: its own, or the name of the country whose code it has. */
export function useColumnWords(): (column: CaseTable["columns"][number]) => string {
  const t = useText();
  const codes = useCodes();
  return (column) => (column.title ? t(column.title) : codes.country(column.id));
}

/** Open cases by procedure and one thing more: a drawing, a table, and the file of it. */
export function CaseTables({
  tables,
  cellMin,
  on,
}: {
  readonly tables: readonly CaseTable[];
  readonly cellMin: number;
  readonly on: string;
}): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const words = useColumnWords();
  const say = (cell: Cell): string => (cell === "withheld" ? t(caseloadTexts.withheld) : String(cell));
  const save = (): void =>
    saveText(
      `caseload-${on}.csv`,
      tables
        .flatMap((table) => [
          [t(table.title), on],
          ["", ...table.columns.map(words), t(caseloadTexts.total)],
          ...table.lines.map((line) => [t(line.title), ...[...line.cells, line.total].map(say)]),
          ...(table.totals ? [[t(caseloadTexts.total), ...table.totals.map(String)]] : []),
          [""],
        ])
        .map(csvLine)
        .join("\r\n"),
    );
  return (
    <Section title={caseloadTexts.tables} actions={<Button onPress={save}>{t(caseloadTexts.save)}</Button>}>
      <p className="small soft">{t(caseloadTexts.tablesNote, { n: cellMin })}</p>
      <Tabs
        label={caseloadTexts.by}
        value={search.get("table") ?? "track"}
        onChange={(table) => setSearch({ table })}
        tabs={tables.map((table) => ({ id: table.id, text: caseloadTexts[table.id], content: <OneTable table={table} /> }))}
      />
    </Section>
  );
}

const partsMax = 5;

function OneTable({ table }: { readonly table: CaseTable }): ReactNode {
  const t = useText();
  const words = useColumnWords();
  if (table.lines.length === 0) return <EmptyState title={caseloadTexts.emptyTable} />;
  // Only parts that somebody is in are drawn, and no more than can be told apart.
  const drawn = table.columns.map((_, place) => place).filter((place) => table.lines.some((line) => line.cells[place] !== 0));
  return (
    <div className="stack">
      {drawn.length > 0 && drawn.length <= partsMax && (
        <StackedBars
          title={table.title}
          parts={drawn.map((place) => words(table.columns[place] ?? { id: "" }))}
          stacks={table.lines.map((line) => ({
            name: line.title,
            values: drawn.map((place) => {
              const cell = line.cells[place];
              return typeof cell === "number" ? cell : undefined;
            }),
            missing: t(caseloadTexts.withheld),
          }))}
        />
      )}
      <Figures table={table} />
    </div>
  );
}

function Figures({ table }: { readonly table: CaseTable }): ReactNode {
  const t = useText();
  const words = useColumnWords();
  return (
    <SafeGrid
      label={t(table.title)}
      head={t(caseloadTexts.procedure)}
      columns={table.columns.map((column) => ({ id: column.id, words: words(column) }))}
      lines={table.lines.map(({ title, cells, total }) => ({ id: title.en, title: t(title), cells, total }))}
      totals={table.totals}
    />
  );
}
