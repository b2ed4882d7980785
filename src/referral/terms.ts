import type { Instant } from "../kernel/index.ts";
import { type Clock, type Country, dueAt, type Route } from "../process/index.ts";

/** Working standards of the house for what no law sets a term for: shown as such, never as law. @source decision:0004 */
const standardHours = { finish: 168, redirect: 24, unknown: 72, queue: 720 } as const;

type Asked = { readonly clock: Clock; readonly from: Instant } | { readonly standard: keyof typeof standardHours; readonly from: Instant };

/** The fields that say by when, and on what ground. */
export type ReferralTerm = {
  readonly dueAt: Instant;
  readonly dueSource: { readonly source: string; readonly evidence: string; readonly from: Instant };
};

/** The moments of a referral that a term may count from. */
export type Moments = { readonly firstContactAt: Instant; readonly at: Instant };

/** What a term is counted in: the State's own time and its days off. */
type Counted = Pick<Country, "timeZone" | "calendar">;

/** By when the receiving unit acknowledges: from the first contact where the route says so, also when it is sent on (RE7). */
export function acknowledgeTerm(
  country: Counted,
  route: Pick<Route, "acknowledge" | "runsFrom">,
  { firstContactAt, at }: Moments,
): ReferralTerm {
  return nextTerm(country, { clock: route.acknowledge, from: route.runsFrom === "firstContact" ? firstContactAt : at });
}

/** By when a declined referral is sent on: our standard, but never after the law's own limit for handing over (RE7). */
export function redirectTerm(country: Counted, route: Route | undefined, moments: Moments): ReferralTerm {
  const standard = nextTerm(country, { standard: "redirect", from: moments.at });
  if (route?.runsFrom !== "firstContact") return standard;
  const limit = acknowledgeTerm(country, route, moments);
  return limit.dueAt < standard.dueAt ? limit : standard;
}

/** The fields that say by when the next step of a referral is due, and on what ground. */
export function nextTerm(country: Counted, asked: Asked): ReferralTerm {
  if ("clock" in asked) {
    const due =
      asked.clock.quantity === "unknown"
        ? undefined
        : dueAt(
            asked.clock,
            { startedAt: asked.from, suspensions: [], extended: false },
            { timeZone: country.timeZone, calendar: country.calendar },
          );
    if (due !== undefined)
      return { dueAt: due, dueSource: { source: asked.clock.source, evidence: asked.clock.evidence, from: asked.from } };
    return byStandard("unknown", asked.from);
  }
  return byStandard(asked.standard, asked.from);
}

function byStandard(standard: keyof typeof standardHours, from: Instant) {
  const due = new Date(Date.parse(from) + standardHours[standard] * 3_600_000).toISOString() as Instant;
  return { dueAt: due, dueSource: { source: "decision:0004", evidence: "R", from } };
}
