import { useMemo, type ReactNode } from "react";
import type { Counts, DueGroup, InboxRow } from "../../../src/process/index.ts";
import { DataTable, Link, useGo, useText, type Column, type Words } from "../../kit/index.ts";
import { DueClock } from "../procedures/due-clock.tsx";
import { addressOf, canAcknowledge, countOf, figureOfRow, keyOfRow } from "./rows.ts";
import { dueGroups } from "./filters.ts";
import { inboxTexts } from "./texts.ts";

/** What is due as rows in groups; `a` takes a waiting referral in hand. */
export function InboxList({
  rows,
  counts,
  group,
  held,
  ownUnit,
  onAcknowledge,
  more,
  empty,
}: {
  readonly rows: readonly InboxRow[];
  readonly counts: Counts;
  readonly group: DueGroup | undefined;
  readonly held: ReadonlySet<string>;
  readonly ownUnit: string;
  readonly onAcknowledge: (row: InboxRow) => void;
  readonly more: { readonly isLoading: boolean; readonly onMore: () => void } | undefined;
  readonly empty: ReactNode;
}): ReactNode {
  const t = useText();
  const go = useGo();
  // The same columns while nothing that they show changed: rows then need not be drawn again as one moves through them.
  const columns = useMemo(() => columnsOf(t, held, ownUnit), [t, held, ownUnit]);
  const groupWords = new Map(dueGroups.map((one) => [t(inboxTexts[one]), one]));
  return (
    <DataTable
      caption={inboxTexts.caption}
      columns={columns}
      rows={rows}
      rowKey={keyOfRow}
      onOpen={(row) => go(addressOf(row))}
      keys={[{ key: "a", label: inboxTexts.acknowledge, act: onAcknowledge }]}
      groupOf={(row) => t(inboxTexts[row.group])}
      groupCount={(words) => {
        const found = groupWords.get(words);
        return found === undefined ? undefined : countOf(counts, found);
      }}
      more={more ? { all: countOf(counts, group), ...more } : undefined}
      empty={empty}
    />
  );
}

function columnsOf(t: Words, held: ReadonlySet<string>, ownUnit: string): readonly Column<InboxRow>[] {
  return [
    {
      id: "reference",
      head: inboxTexts.reference,
      width: "9.5rem",
      cell: (row) => (
        <Link to={addressOf(row)} className="reference">
          {row.reference}
        </Link>
      ),
    },
    {
      id: "step",
      head: inboxTexts.step,
      cell: (row) => (
        <span className="inbox-step">
          <span>{t(row.title)}</span>
          <span className="small soft">{t(row.procedureTitle ?? inboxTexts[row.kind])}</span>
        </span>
      ),
    },
    {
      id: "why",
      head: inboxTexts.why,
      width: "24%",
      hideBelow: "narrow",
      cell: (row) => <Why row={row} ownUnit={ownUnit} isHeld={held.has(keyOfRow(row))} />,
    },
    { id: "source", head: inboxTexts.source, width: "16%", hideBelow: "middle", cell: (row) => <SourceMark row={row} /> },
    {
      id: "due",
      head: inboxTexts.due,
      width: "12rem",
      cell: (row) => <DueClock startedAt={row.startedAt} dueAt={row.dueAt} remindAt={row.remindAt} />,
    },
  ];
}

function Why({ row, ownUnit, isHeld }: { readonly row: InboxRow; readonly ownUnit: string; readonly isHeld: boolean }): ReactNode {
  const t = useText();
  const whose = (): string => {
    if (row.isMine) return t(inboxTexts.withMe);
    if (row.ownerName) return t(inboxTexts.with, { name: row.ownerName });
    return row.owner ? "" : t(inboxTexts.nobody);
  };
  return (
    <span className="inbox-step">
      <span>
        {t(row.why)}
        {row.unit !== ownUnit && <span className="soft"> · {t(row.unitTitle)}</span>}
      </span>
      <span className="small soft">
        {isHeld ? <span className="strong">{t(inboxTexts.held)}</span> : whose()}
        {row.escalated > 0 && ` · ${t(inboxTexts.escalated)}`}
        {canAcknowledge(row) && !isHeld && (
          <>
            {" "}
            <kbd className="row-key" aria-hidden="true">
              a
            </kbd>
          </>
        )}
      </span>
    </span>
  );
}

function SourceMark({ row }: { readonly row: InboxRow }): ReactNode {
  const t = useText();
  const figure = figureOfRow(row);
  return (
    <span className="inbox-step small">
      <span className="reference inbox-source" title={row.source}>
        {row.source}
      </span>
      {figure !== "plain" && (
        <span className="figure-standing" data-figure={figure}>
          {t(figure === "noFigure" ? inboxTexts.noFigure : inboxTexts.notConfirmed)}
        </span>
      )}
    </span>
  );
}
