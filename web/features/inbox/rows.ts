import { countedMost, type Counts, type DueGroup, type InboxRow } from "../../../src/process/index.ts";
import type { Count } from "../../kit/index.ts";
import { dueGroups } from "./filters.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";

/** One thing due has a key of its own: a case may have several clocks. */
export function keyOfRow(row: Pick<InboxRow, "subject" | "name">): string {
  return `${row.subject}/${row.name}`;
}

/** How many are due under a filter, of one group when the filter names it; the node counts each group so far and no further. */
export function countOf(counts: Counts, group?: DueGroup): Count {
  const groups: readonly DueGroup[] = group === undefined ? dueGroups : [group];
  const sum = groups.reduce((total, one) => total + counts[one], 0);
  return groups.some((one) => counts[one] >= countedMost) ? { atLeast: sum } : sum;
}

/** Where a row leads. Addresses hold opaque ids only. */
export function addressOf(row: Pick<InboxRow, "kind" | "dossier" | "subject" | "step" | "name">): string {
  switch (row.kind) {
    case "clock":
      return `/cases/${row.dossier}/${row.subject}${row.step ? `?step=${encodeURIComponent(row.step)}` : ""}`;
    case "referral":
      return `/referrals/${row.dossier}/${row.subject}`;
    case "conflict":
      return `/conflicts/${row.dossier}/${row.subject}`;
    case "task":
      if (/^(influx|group)\./.test(row.step)) return "/influx";
      if (row.step === "memorandum.renew") return "/memoranda";
      if (row.step.startsWith("matter.")) return `/matters/${row.subject}`;
      if (row.step === "scheme.confirm") return "/schemes";
      if (row.step === "checklist.settle") return addressOfMeasure(row.name);
      if (row.step === "service.review") return "/directory";
      if (row.step.startsWith("quality.")) return `/quality/${row.dossier}`;
      if (row.step.startsWith("monitoring.")) return `/monitoring/${row.subject}`;
      if (row.step.startsWith("appointment.")) return `/appointments/${row.dossier}/${row.subject}`;
      if (row.step === "sitting.add") return "/sittings";
      if (row.step.startsWith("sitting.")) return `/sittings/${row.dossier}`;
      if (row.step === "tracing.approach") return `/tracing/${row.dossier}/${row.subject}`;
      return `/persons/${row.dossier}`;
  }
}

/** The item of the checklist that a measure is about; a row that was written by an earlier version does not name it. */
function addressOfMeasure(name: string): string {
  const [, list, item] = name.split("/");
  return list === undefined || item === undefined
    ? "/checklists"
    : `/checklists/${encodeURIComponent(list)}?item=${encodeURIComponent(item)}`;
}

/** What may be said of the figure behind a row: the demo State's law was written whole, other law only counts when read. */
export function figureOfRow(row: Pick<InboxRow, "kind" | "dueAt" | "source" | "evidence">): "plain" | "notConfirmed" | "noFigure" {
  if (row.kind === "clock" && row.dueAt === undefined) return "noFigure";
  return row.evidence === "R" ? "plain" : "notConfirmed";
}

/** A row that `a` takes in hand: a referral that nobody has yet. */
export function canAcknowledge(row: Pick<InboxRow, "kind" | "step">): boolean {
  return row.kind === "referral" && row.step === "referral.acknowledge";
}

export type DayCount = { readonly day: string; readonly count: number };

/**
 * How many fall due on each day from today, and how many are overdue. Rows come soonest first, so that with more rows
 * waiting at the node only the days before the last one here are complete; later days are left out.
 */
export function countByDay(
  rows: readonly InboxRow[],
  dayOf: (instant: string) => string,
  about: { readonly isWhole: boolean; readonly daysMax: number },
): { readonly overdue: number; readonly days: readonly DayCount[] } {
  const counts = new Map<string, number>();
  let overdue = 0;
  for (const row of rows) {
    const acts = row.dueAt ?? row.remindAt;
    if (row.group === "overdue") overdue += 1;
    else if (acts !== undefined) counts.set(dayOf(acts), (counts.get(dayOf(acts)) ?? 0) + 1);
  }
  const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => a.day.localeCompare(b.day));
  return { overdue, days: (about.isWhole ? days : days.slice(0, -1)).slice(0, about.daysMax) };
}

/** How many rows each procedure or kind has, largest first. */
export function countByTitle(
  rows: readonly InboxRow[],
  kindTitle: (kind: InboxRow["kind"]) => OfficerText,
): readonly { readonly title: OfficerText; readonly count: number }[] {
  const counts = new Map<string, { title: OfficerText; count: number }>();
  for (const row of rows) {
    const title = row.kind === "clock" ? (row.procedureTitle ?? kindTitle(row.kind)) : kindTitle(row.kind);
    const entry = counts.get(title.en) ?? { title, count: 0 };
    entry.count += 1;
    counts.set(title.en, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

const dangerousStart = /^[=+\-@\t\r]/;

/** A line of a table that a spreadsheet opens: quoted where needed, and never taken for a formula. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => {
      const safe = dangerousStart.test(cell) ? `'${cell}` : cell;
      return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(",");
}
