import type { Instant } from "../kernel/index.ts";
import { type Clock, type Country, dueAt } from "../process/index.ts";

/** Working standards of the house for what no law sets a term for: shown as such, never as law. @source decision:0004 */
const standardHours = { finish: 168, redirect: 24, unknown: 72 } as const;

type Asked = { readonly clock: Clock; readonly from: Instant } | { readonly standard: keyof typeof standardHours; readonly from: Instant };

/** The fields that say by when the next step of a referral is due, and on what ground. */
export function nextTerm(country: Country, asked: Asked): { dueAt: Instant; dueSource: { source: string; evidence: string; from: Instant } } {
  if ("clock" in asked) {
    const due = asked.clock.quantity === "unknown" ? undefined : dueAt(asked.clock, { startedAt: asked.from, suspensions: [], extended: false }, { timeZone: country.timeZone, calendar: country.calendar });
    if (due !== undefined) return { dueAt: due, dueSource: { source: asked.clock.source, evidence: asked.clock.evidence, from: asked.from } };
    return byStandard("unknown", asked.from);
  }
  return byStandard(asked.standard, asked.from);
}

function byStandard(standard: keyof typeof standardHours, from: Instant) {
  const due = new Date(Date.parse(from) + standardHours[standard] * 3_600_000).toISOString() as Instant;
  return { dueAt: due, dueSource: { source: "decision:0004", evidence: "R", from } };
}
