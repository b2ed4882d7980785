import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type FigureTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly ReactNode[])[] };

/** A drawing with its words: title, note, and the same figures as a table one key (`t`) or press away. */
export function Figure({
  title,
  note,
  table,
  children,
}: {
  readonly title: Wording;
  /** Source, day, what is left out and how sure it is. */
  readonly note?: ReactNode;
  readonly table: FigureTable;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const word = useWording();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setTable(!isTable);
  };
  return (
    <figure className="figure" aria-labelledby={id} onKeyDown={hear}>
      <figcaption className="line" data-apart>
        <span id={id} className="strong">
          {word(title)}
        </span>
        <button type="button" className="toggle" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t(kitTexts.table)}
          <kbd aria-hidden="true">t</kbd>
        </button>
      </figcaption>
      {isTable ? <PlainTable table={table} labelledBy={id} /> : children}
      {note && <p className="small soft">{note}</p>}
    </figure>
  );
}

function PlainTable({ table, labelledBy }: { readonly table: FigureTable; readonly labelledBy: string }): ReactNode {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className="table" data-plain aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.heads.map((head, place) => (
              <th key={head} scope="col" data-number={place > 0 || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={place} data-number>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
