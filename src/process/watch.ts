import type { Instant } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Country } from "./country.ts";
import { addNotices, lockWatch, type NoticeCount, type Raised, raiseDue } from "./watch-store.ts";

/** Time after which something overdue is raised to the unit above. @source decision:0004 */
const raiseAgainHours = 24;
const mostAtOnce = 2_000;
const hourMs = 3_600_000;

/** What a turn of the watch goes by. */
export type WatchParts = { readonly country: Country; readonly now: Instant; readonly newId: () => string };

/**
 * One turn of the watch, in a transaction whose context carries every unit of the State: what is overdue is raised to the
 * supervisor of its unit, a day later to the unit above, and no further (CS6). Gives how many were raised; call it again
 * while that is more than none.
 */
export async function watchOnce(tx: Tx, { country, now, newId }: WatchParts): Promise<number> {
  if (!(await lockWatch(tx))) return 0;
  const raised = await raiseDue(tx, now, { at: new Date(Date.parse(now) + raiseAgainHours * hourMs).toISOString(), most: mostAtOnce });
  addNotices(tx, countRaised(raised, country, newId), now);
  return raised.length;
}

/** One notice a unit and kind, however many are late (CS7). */
function countRaised(raised: readonly Raised[], country: Country, newId: () => string): NoticeCount[] {
  const notices = new Map<string, NoticeCount>();
  for (const one of raised) {
    const unit = one.escalated === 1 ? one.unit : (country.units.find((known) => known.code === one.unit)?.parent ?? one.unit);
    const kind = noticeKind(one);
    const key = `${unit} ${kind}`;
    const known = notices.get(key);
    notices.set(key, {
      id: known?.id ?? newId(),
      unit,
      kind,
      count: (known?.count ?? 0) + 1,
      firstDueAt: known && known.firstDueAt < one.actsAt ? known.firstDueAt : one.actsAt,
    });
  }
  return [...notices.values()];
}

function noticeKind({ kind, escalated, isReminder }: Raised): string {
  return `${kind}.${isReminder ? "reminder" : "overdue"}${escalated > 1 ? ".again" : ""}`;
}
