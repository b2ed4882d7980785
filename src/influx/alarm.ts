import type { Threshold } from "../process/index.ts";

/** A threshold that was reached and not yet left. */
export type OpenAlarm = { readonly id: string; readonly threshold: string; readonly highest: number };

/** What a look at the arrivals changes. */
export type AlarmChanges = {
  readonly raised: readonly { readonly threshold: string; readonly count: number }[];
  readonly grown: readonly { readonly id: string; readonly highest: number }[];
  readonly cleared: readonly string[];
};

/** A threshold counts as left when fewer than this share of its figure came: a count that trembles is one alarm. @source decision:0019 */
const leftShare = 0.75;

/**
 * Compares counts of arrivals with the plan. Each threshold is raised once when it is reached and not again until it was left (MI2).
 * @param counts arrivals within each threshold's own hours, by its id; one that is missing was not counted and changes nothing
 */
export function decideAlarms(
  thresholds: readonly Threshold[],
  counts: ReadonlyMap<string, number>,
  open: readonly OpenAlarm[],
): AlarmChanges {
  const raised: { threshold: string; count: number }[] = [];
  const grown: { id: string; highest: number }[] = [];
  const cleared: string[] = [];
  for (const { id, arrivals } of thresholds) {
    const count = counts.get(id);
    const alarm = open.find((one) => one.threshold === id);
    if (count === undefined) continue;
    if (!alarm && count >= arrivals.quantity) raised.push({ threshold: id, count });
    if (alarm && count > alarm.highest) grown.push({ id: alarm.id, highest: count });
    if (alarm && count < arrivals.quantity * leftShare) cleared.push(alarm.id);
  }
  const known = new Set(thresholds.map((one) => one.id));
  return { raised, grown, cleared: [...cleared, ...open.filter((one) => !known.has(one.threshold)).map((one) => one.id)] };
}
