import { addDays, addMonths, type Day, refuse, type Refused } from "../kernel/index.ts";
import type { ContingencyPlan, PlanTerm } from "../process/index.ts";

/** The last day of a term of the plan that begins on a day. Hours count as the days they fill. */
export function lastDayOf(term: PlanTerm, from: Day): Day {
  if (term.unit === "month") return addMonths(from, term.quantity);
  return addDays(from, term.unit === "hour" ? Math.ceil(term.quantity / 24) : term.quantity);
}

/** Until when something is to hold, and when it is looked at again. */
export type Dates = { readonly until: Day; readonly reviewOn: Day };

/**
 * Whether dates keep within the plan: nothing holds longer than the plan allows, and each is looked at before it ends.
 * @param since the day from which it holds; an extension counts from today
 * @refuses influx.term-too-long, influx.review-too-late, influx.date-passed (MI3)
 */
export function refuseDates({ until, reviewOn }: Dates, terms: ContingencyPlan["activation"], today: Day): Refused | undefined {
  if (until < today || reviewOn <= today)
    return refuse("influx.date-passed", "MI3", { field: until < today ? "payload.until" : "payload.reviewOn" });
  if (until > lastDayOf(terms.longest, today))
    return refuse("influx.term-too-long", "MI3", { field: "payload.until", source: [terms.longest.source] });
  if (reviewOn > until || reviewOn > lastDayOf(terms.review, today))
    return refuse("influx.review-too-late", "MI3", { field: "payload.reviewOn", source: [terms.review.source] });
  return undefined;
}
