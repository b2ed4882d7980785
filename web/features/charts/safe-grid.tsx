import type { ReactNode } from "react";
import { useFormat, useText } from "../../kit/index.ts";
import { caseloadTexts } from "./caseload-texts.ts";

type Cell = number | "withheld";

/** One line of a grid: its name, what stands under it, its cells, and what stands under each of them. */
export type GridLine = {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly cells: readonly Cell[];
  readonly under?: readonly (string | undefined)[];
  /** Absent where the cells add up to nothing that has a name. */
  readonly total?: Cell;
};

/** A table without small cells: a withheld cell is a word, never an empty cell. */
export function SafeGrid({
  label,
  head,
  columns,
  lines,
  totals,
}: {
  readonly label: string;
  readonly head: string;
  readonly columns: readonly { readonly id: string; readonly words: string }[];
  readonly lines: readonly GridLine[];
  readonly totals?: readonly number[] | undefined;
}): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const say = (cell: Cell): string => (cell === "withheld" ? t(caseloadTexts.withheld) : number(cell));
  const hasTotal = lines.some((line) => line.total !== undefined);
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={label}>
      <table className="table" data-plain aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ id, words }) => (
              <th key={id} scope="col" data-number>
                {words}
              </th>
            ))}
            {hasTotal && (
              <th scope="col" data-number>
                {t(caseloadTexts.total)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="charts-line">
                {line.title}
                {line.note}
              </th>
              {line.cells.map((cell, place) => (
                <td key={columns[place]?.id} data-number className={cell === "withheld" ? "charts-cell soft" : "charts-cell"}>
                  {say(cell)}
                  {line.under?.[place] !== undefined && <div className="small soft">{line.under[place]}</div>}
                </td>
              ))}
              {line.total !== undefined && (
                <td data-number className="charts-cell">
                  {say(line.total)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {totals && lines.length > 1 && <Totals totals={totals} columns={columns} />}
      </table>
    </div>
  );
}

function Totals({
  totals,
  columns,
}: {
  readonly totals: readonly number[];
  readonly columns: readonly { readonly id: string }[];
}): ReactNode {
  const t = useText();
  const { number } = useFormat();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t(caseloadTexts.total)}</th>
        {totals.map((total, place) => (
          <td key={columns[place]?.id} data-number>
            {number(total)}
          </td>
        ))}
        <td data-number>{number(totals.reduce((all, one) => all + one, 0))}</td>
      </tr>
    </tfoot>
  );
}
