import { z } from "zod";
import { Answer, Day } from "../kernel/index.ts";
import { Money } from "./programme.ts";

/** What a community group did on a day, how many took part, and what it earned by it; nobody is named. */
export const Activity = z.strictObject({
  on: Day,
  what: z.string().trim().min(3).max(500),
  persons: z.int().min(0).max(100_000),
  /** Whether people of the place took part beside those who came. */
  withNeighbours: Answer,
  /** What the group earned by it, after what it cost. */
  earned: Money.optional(),
});
export type Activity = z.infer<typeof Activity>;

/** Activities of the group since a day: how many, how many of them with neighbours, and sums by currency. */
export type ActivitySum = {
  readonly count: number;
  readonly persons: number;
  readonly withNeighbours: number;
  readonly earned: readonly { readonly currency: string; readonly amount: number }[];
};

/** Sums what a group did since a day; what nobody asked about neighbours is not counted as with them (R6). */
export function sumActivities(activities: readonly Activity[], since: Day): ActivitySum {
  const counted = activities.filter((one) => one.on >= since);
  const sums = new Map<string, number>();
  for (const { earned } of counted) if (earned) sums.set(earned.currency, (sums.get(earned.currency) ?? 0) + earned.amount);
  return {
    count: counted.length,
    persons: counted.reduce((sum, one) => sum + one.persons, 0),
    withNeighbours: counted.filter((one) => one.withNeighbours === "yes").length,
    earned: [...sums].map(([currency, amount]) => ({ currency, amount })),
  };
}
