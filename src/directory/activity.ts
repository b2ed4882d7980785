import { z } from "zod";
import { Answer, Day } from "../kernel/index.ts";
import { Money } from "./programme.ts";

/** A trouble between those who came and those who live there is no activity of a group. */
export const activityKinds = ["activity", "incident"] as const;

/** What a community group did on a day, how many took part, and what it earned by it; or a trouble between communities. Nobody is named. */
export const Activity = z.strictObject({
  /** Absent: an activity. */
  kind: z.enum(activityKinds).optional(),
  on: Day,
  what: z.string().trim().min(3).max(500),
  /** District in which it was; absent where nobody said. */
  district: z.string().trim().min(2).max(80).optional(),
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
  /** Incidents between communities, which are no activities. */
  readonly incidents: number;
  readonly earned: readonly { readonly currency: string; readonly amount: number }[];
};

/** Sums what a group did since a day; what nobody asked about neighbours is not counted as with them (R6). */
export function sumActivities(activities: readonly Activity[], since: Day): ActivitySum {
  const told = activities.filter((one) => one.on >= since);
  const counted = told.filter((one) => one.kind !== "incident");
  const sums = new Map<string, number>();
  for (const { earned } of counted) if (earned) sums.set(earned.currency, (sums.get(earned.currency) ?? 0) + earned.amount);
  return {
    count: counted.length,
    persons: counted.reduce((sum, one) => sum + one.persons, 0),
    withNeighbours: counted.filter((one) => one.withNeighbours === "yes").length,
    incidents: told.length - counted.length,
    earned: [...sums].map(([currency, amount]) => ({ currency, amount })),
  };
}

/** What was reported of one district in a quarter: activities, how many of them with neighbours, and incidents between communities. */
export type DistrictCount = {
  /** As it was first written; null where nobody said. */
  readonly district: string | null;
  readonly quarter: number;
  readonly count: number;
  readonly withNeighbours: number;
  readonly incidents: number;
};
