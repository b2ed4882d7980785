import type { ReactNode } from "react";
import type { Counts, DueGroup, InboxRow } from "../../../src/process/index.ts";
import { BarChart } from "../../kit/figures.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { countByDay, countByTitle, countOf } from "./rows.ts";
import { inboxTexts } from "./texts.ts";

const daysMax = 8;

/** The near future in two small drawings: how much falls due on each day, and in which procedure. */
export function Overview({ rows, counts, group, isWhole, dayOf }: {
  readonly rows: readonly InboxRow[];
  readonly counts: Counts;
  readonly group: DueGroup | undefined;
  readonly isWhole: boolean;
  /** The State's own calendar day of an instant. */
  readonly dayOf: (instant: string) => string;
}): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const byDay = countByDay(rows, dayOf, { isWhole, daysMax });
  const note = isWhole ? undefined : t(inboxTexts.chartPart, { n: number(rows.length), all: number(countOf(counts, group)) });
  const late = group === undefined || group === "overdue" ? counts.overdue : 0;
  const bars = [...(late > 0 ? [{ name: inboxTexts.overdueBar, value: late }] : []), ...byDay.days.map((one) => ({ name: day(one.day, "short"), value: one.count }))];
  const titles = countByTitle(rows, (kind) => inboxTexts[kind]);
  return (
    <div className="inbox-overview">
      {bars.length > 0 && <BarChart title={inboxTexts.chartDays} bars={bars} />}
      <BarChart title={inboxTexts.chartProcedures} bars={titles.map((one) => ({ name: one.title, value: one.count }))} note={note} />
    </div>
  );
}
