import type { ReactNode } from "react";
import { countedMost, type Counts, type DueGroup, type InboxRow } from "../../../src/process/index.ts";
import { BarChart } from "../../kit/figures.ts";
import { useFormat } from "../../kit/index.ts";
import { dueGroups } from "./filters.ts";
import { countByDay, countByTitle } from "./rows.ts";
import { inboxTexts } from "./texts.ts";

const daysMax = 8;

/**
 * The near future in small drawings. With the whole list at hand: how much falls due on each day and in which procedure;
 * else the node's exact counts by group, since a part of the rows would draw a false picture.
 */
export function Overview({
  rows,
  counts,
  group,
  isWhole,
  dayOf,
}: {
  readonly rows: readonly InboxRow[];
  readonly counts: Counts;
  readonly group: DueGroup | undefined;
  readonly isWhole: boolean;
  /** The State's own calendar day of an instant. */
  readonly dayOf: (instant: string) => string;
}): ReactNode {
  const { day } = useFormat();
  const byDay = countByDay(rows, dayOf, { isWhole, daysMax });
  const groups = dueGroups
    .filter((one) => group === undefined || one === group)
    .map((one) => ({ name: inboxTexts[one], value: counts[one], isMore: counts[one] >= countedMost }));
  const days = [
    ...(byDay.overdue > 0 ? [{ name: inboxTexts.overdueBar, value: counts.overdue, isMore: counts.overdue >= countedMost }] : []),
    ...byDay.days.map((one) => ({ name: day(one.day, "short"), value: one.count })),
  ];
  const titles = countByTitle(rows, (kind) => inboxTexts[kind]);
  const isByDay = isWhole || byDay.days.length > 1;
  // One bar alone says nothing that the counts on the chips do not say.
  if (rows.length === 0 || (isByDay ? days : groups).length < 2) return null;
  return (
    <div className="inbox-overview">
      {isByDay ? <BarChart title={inboxTexts.chartDays} bars={days} /> : <BarChart title={inboxTexts.groups} bars={groups} />}
      {isWhole && titles.length > 1 && (
        <BarChart title={inboxTexts.chartProcedures} bars={titles.map((one) => ({ name: one.title, value: one.count }))} />
      )}
    </div>
  );
}
