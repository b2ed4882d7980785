import { memo, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { useKey } from "./keys.ts";
import { EmptyState } from "./skeleton.tsx";
import { type Count, useFormat, useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Column<Row> = {
  readonly id: string;
  readonly head: Wording;
  readonly cell: (row: Row) => ReactNode;
  /** Set for words that may be long: the cell is cut with an ellipsis and carries them whole as its title. */
  readonly title?: (row: Row) => string;
  readonly isNumber?: boolean;
  /** Any CSS width; columns without share what is left. */
  readonly width?: string;
  /** Left out where the table is narrower than about 640 px or 960 px. */
  readonly hideBelow?: "narrow" | "middle";
};

export type RowKey<Row> = { readonly key: string; readonly label: Wording; readonly act: (row: Row) => void };

/** More rows wait at the node: `all` is how many there are, `onMore` fetches the next page when the end comes near. */
type More = { readonly all: Count; readonly isLoading: boolean; readonly onMore: () => void };

const windowRows = 200;

/**
 * Many things of one kind. `j`/`k` or arrows move, Enter opens, further keys act on the row one stands on.
 * A click anywhere in a row opens it; put a `Link` in the first cell so that it opens in a new tab too.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  onOpen,
  keys = [],
  empty,
  groupOf,
  groupCount,
  more,
  isCaptionSeen,
}: {
  readonly caption: Wording;
  readonly isCaptionSeen?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly keys?: readonly RowKey<Row>[];
  readonly empty?: ReactNode;
  /** Heads a run of rows, such as "Overdue"; rows come already in order. */
  readonly groupOf?: (row: Row) => string;
  /** How many a group has in all, where only its first rows are here. */
  readonly groupCount?: (group: string) => Count | undefined;
  readonly more?: More | undefined;
}): ReactNode {
  const word = useWording();
  const { body, shown, active, setActive, focusRow, isWithin, showNext } = useRowFocus(rows, more);
  const hear = rowKeys({ shown, active, keys, focusRow, onOpen });
  if (rows.length === 0) return <>{empty ?? <EmptyState title={kitTexts.none} />}</>;
  return (
    <div className="table-frame">
      {keys.map((one) => (
        <RowKeyHelp
          key={one.key}
          binding={one.key}
          label={one.label}
          act={() => (isWithin() && shown[active] !== undefined ? one.act(shown[active]) : focusRow(active))}
        />
      ))}
      <table ref={body} className="table" onKeyDown={hear}>
        <caption className={isCaptionSeen ? "" : "unseen"}>{word(caption)}</caption>
        <Heads columns={columns as readonly Column<unknown>[]} />
        <Rows {...{ columns, shown, rowKey, groupOf, groupCount, active }} onOpen={onOpen} onActive={setActive} />
      </table>
      {rows.length > shown.length ? (
        <ShowMore next={rows.length - shown.length} all={rows.length} onPress={showNext} />
      ) : (
        more && <ShowMore next={leastOf(more.all) - rows.length} all={more.all} isLoading={more.isLoading} onPress={more.onMore} />
      )}
    </div>
  );
}

/** Which rows are drawn, and on which of them one stands: `j` and `k` move, and near the end more are drawn or fetched. */
function useRowFocus<Row>(rows: readonly Row[], more: More | undefined) {
  const [shownRows, setShownRows] = useState(windowRows);
  const [active, setActive] = useState(0);
  const body = useRef<HTMLTableElement>(null);
  const shown = rows.slice(0, shownRows);
  const showNext = (): void => setShownRows(shownRows + windowRows);
  const focusRow = (place: number): void => {
    const to = Math.min(shown.length - 1, Math.max(0, place));
    setActive(to);
    body.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
  };
  const isWithin = (): boolean => body.current?.contains(document.activeElement) ?? false;
  useKey("j", kitTexts.nextRow, () => focusRow(isWithin() ? active + 1 : active), shown.length > 0);
  useKey("k", kitTexts.previousRow, () => focusRow(isWithin() ? active - 1 : active), shown.length > 0);
  const isNearEnd = active >= shown.length - 20;
  useEffect(() => {
    if (!isNearEnd || !isWithin()) return;
    if (rows.length > shown.length) showNext();
    else if (more && !more.isLoading) more.onMore();
  }, [isNearEnd, shown.length, rows.length]);
  useEffect(() => {
    if (active >= shown.length) setActive(Math.max(0, shown.length - 1));
  }, [active, shown.length]);
  return { body, shown, active, setActive, focusRow, isWithin, showNext };
}

/** Arrows, Home and End move, Enter opens, further keys act; in a control within the row keys stay what they are. */
function rowKeys<Row>({
  shown,
  active,
  keys,
  focusRow,
  onOpen,
}: {
  readonly shown: readonly Row[];
  readonly active: number;
  readonly keys: readonly RowKey<Row>[];
  readonly focusRow: (place: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}): (event: KeyboardEvent) => void {
  return (event) => {
    const row = shown[active];
    if (event.target instanceof HTMLElement && !event.target.matches("tr")) return;
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: shown.length - 1 };
    const to = moves[event.key];
    const own = keys.find((one) => one.key === event.key);
    if (to === undefined && !own && !(event.key === "Enter" && onOpen)) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) focusRow(to);
    else if (own) own.act(row);
    else onOpen?.(row);
  };
}

function Heads({ columns }: { readonly columns: readonly Column<unknown>[] }): ReactNode {
  const word = useWording();
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} style={column.width ? { width: column.width } : undefined} data-hide={column.hideBelow} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-number={column.isNumber} data-hide={column.hideBelow}>
              {word(column.head)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function leastOf(count: Count): number {
  return typeof count === "number" ? count : count.atLeast;
}

function ShowMore({
  next,
  all,
  isLoading = false,
  onPress,
}: {
  readonly next: number;
  readonly all: Count;
  readonly isLoading?: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const t = useText();
  const { number, count } = useFormat();
  return (
    <div className="line table-more">
      <Button isDisabled={isLoading} onPress={onPress}>
        {isLoading
          ? `${t(kitTexts.loading)}…`
          : t(kitTexts.showMore, { n: number(Math.min(windowRows, Math.max(1, next))), all: count(all) })}
      </Button>
    </div>
  );
}

function RowKeyHelp({ binding, label, act }: { readonly binding: string; readonly label: Wording; readonly act: () => void }): ReactNode {
  useKey(binding, label, act);
  return null;
}

function Rows<Row>({
  columns,
  shown,
  rowKey,
  groupOf,
  groupCount,
  active,
  onOpen,
  onActive,
}: {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly groupOf: ((row: Row) => string) | undefined;
  readonly groupCount: ((group: string) => Count | undefined) | undefined;
  readonly active: number;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onActive: (place: number) => void;
}): ReactNode {
  const { count } = useFormat();
  const groups: { name: string | undefined; rows: { row: Row; place: number }[] }[] = [];
  for (const [place, row] of shown.entries()) {
    const name = groupOf?.(row);
    const last = groups.at(-1);
    if (last && last.name === name) last.rows.push({ row, place });
    else groups.push({ name, rows: [{ row, place }] });
  }
  return groups.map((group) => (
    <tbody key={group.name ?? ""}>
      {group.name !== undefined && (
        <tr className="table-group">
          <th scope="rowgroup" colSpan={columns.filter((column) => !column.hideBelow).length}>
            {group.name} <span className="count">{count(groupCount?.(group.name) ?? group.rows.length)}</span>
          </th>
        </tr>
      )}
      {group.rows.map(({ row, place }) => (
        <tr
          key={rowKey(row)}
          data-row={place}
          data-opens={onOpen ? true : undefined}
          tabIndex={place === active ? 0 : -1}
          onFocus={() => onActive(place)}
          onClick={(event) => {
            const isOwn = event.target instanceof Element && event.target.closest("a,button,input,label,select");
            if (!isOwn && !window.getSelection()?.toString()) onOpen?.(row);
          }}
        >
          <Cells columns={columns as readonly Column<unknown>[]} row={row} />
        </tr>
      ))}
    </tbody>
  ));
}

/** The cells of one row; drawn again only when the row or the columns change, so that moving through thousands of rows stays light. */
const Cells = memo(function Cells({ columns, row }: { readonly columns: readonly Column<unknown>[]; readonly row: unknown }): ReactNode {
  return columns.map((column) => (
    <td
      key={column.id}
      data-number={column.isNumber}
      data-hide={column.hideBelow}
      title={column.title?.(row)}
      data-cut={column.title ? true : undefined}
    >
      {column.cell(row)}
    </td>
  ));
});
