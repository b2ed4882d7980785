import type { Instant } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Country } from "../process/index.ts";
import { addNotices } from "../process/server.ts";
import { decideAlarms } from "./alarm.ts";
import { clearAlarms, countForThresholds, growAlarm, insertAlarm, listOpenAlarms, lockAlarms } from "./store.ts";

/** What a look at the arrivals goes by. */
export type AlarmParts = { readonly country: Country; readonly now: Instant; readonly newId: () => string };

/** Posts of a State, whose arrivals a plan counts. */
export function postsOf(country: Country): string[] {
  return country.units.filter((unit) => unit.kind === "post").map((unit) => unit.code);
}

/**
 * Compares the arrivals of all posts with the plan, in a transaction whose context carries every unit of the State. Whoever the plan
 * names is told once of each threshold that is newly reached: one notice a unit, however many are reached (MI2). Gives how many were.
 */
export async function watchArrivals(tx: Tx, { country, now, newId }: AlarmParts): Promise<number> {
  const plan = country.contingency;
  if (!plan || !(await lockAlarms(tx))) return 0;
  const counts = await countForThresholds(tx, { thresholds: plan.thresholds, posts: postsOf(country), now });
  const { raised, grown, cleared } = decideAlarms(plan.thresholds, counts, await listOpenAlarms(tx));
  for (const { threshold, count } of raised) await insertAlarm(tx, { id: newId(), threshold, count, at: now });
  for (const { id, highest } of grown) await growAlarm(tx, id, highest);
  if (cleared.length > 0) await clearAlarms(tx, cleared, now);
  if (raised.length > 0)
    addNotices(
      tx,
      plan.tells.map((unit) => ({ id: newId(), unit, kind: "influx.threshold", count: raised.length, firstDueAt: now })),
      now,
    );
  return raised.length;
}
