import type { IncidentKind } from "./incident.ts";

/** What was counted of a place in one week. */
export type WeekCount = {
  /** From nought, in the order of the weeks. */
  readonly week: number;
  readonly arrivals: number;
  readonly referred: number;
  readonly acknowledged: number;
  /** Hours from first contact within which half were referred, and within which half of the referrals were acknowledged. */
  readonly hoursToReferral: number | null;
  readonly hoursToAnswer: number | null;
  readonly incidents: number;
};

/** A figure of a person as it may be told. */
export type ToldCount = number | "withheld";

/** One week as it is told; arrivals are absent for readers from outside, whom safe tables tell them (FC8). */
export type ToldWeek = {
  readonly from: string;
  readonly arrivals?: ToldCount;
  readonly referred: ToldCount;
  readonly acknowledged: ToldCount;
  readonly hoursToReferral?: number;
  readonly hoursToAnswer?: number;
  readonly incidents: number;
};

/** How many of each kind. */
export type KindCount = { readonly kind: IncidentKind; readonly count: number };

/**
 * A week as a reader may see it (FC8): a reader from outside is told no count of one to four, nor what is left between two of them, nor
 * hours of so few, and nothing of persons in a week that still runs, since two looks would tell who came between them. Incidents name
 * nobody and are told as they are.
 * @param cellMin the smallest count that may be told, or nought where everything may
 */
export function tellWeek(
  from: string,
  week: Omit<WeekCount, "week">,
  { cellMin, isRunning }: { readonly cellMin: number; readonly isRunning: boolean },
): ToldWeek {
  const isSmall = (count: number): boolean => count > 0 && count < cellMin;
  const isShut = (isRunning && cellMin > 0) || [week.referred, week.acknowledged, week.referred - week.acknowledged].some(isSmall);
  const told = (count: number): ToldCount => (isShut ? "withheld" : count);
  const { hoursToReferral, hoursToAnswer } = week;
  return {
    from,
    ...(cellMin === 0 ? { arrivals: week.arrivals } : {}),
    referred: told(week.referred),
    acknowledged: told(week.acknowledged),
    ...(hoursToReferral === null || isShut ? {} : { hoursToReferral }),
    ...(hoursToAnswer === null || isShut ? {} : { hoursToAnswer }),
    incidents: week.incidents,
  };
}
