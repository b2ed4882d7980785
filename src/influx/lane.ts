import type { NeedCode } from "../intake/index.ts";

/**
 * Needs that put a person first when many come at once: who cannot wait in a queue, or must not wait in it among strangers.
 * @source rap-2012:RAP-II-01, unhcr-standards:registration.emergency
 */
export const laneNeeds = [
  "keepApart",
  "unaccompaniedChild",
  "separatedChild",
  "medical",
  "pregnant",
  "disability",
  "womanAtRisk",
  "trafficking",
  "survivorOfViolence",
  "singleParent",
  "olderPerson",
] as const satisfies readonly NeedCode[];
export type LaneNeed = (typeof laneNeeds)[number];

/** What the order of a lane goes by. */
export type InLane = {
  readonly needs: readonly { readonly need: string }[];
  readonly group?: string | undefined;
  readonly arrivedAt: string;
};

/**
 * Those with a need first, with their families, then everybody else; within both by when they came (MI7). A family is not torn
 * apart by one member's need: it moves up together.
 */
export function laneOrder<Row extends InLane>(rows: readonly Row[]): Row[] {
  const place = (need: string): number => (laneNeeds as readonly string[]).indexOf(need);
  const first = new Map<string, number>();
  const keyOf = (row: Row): string => row.group ?? `${row.arrivedAt}/${rows.indexOf(row)}`;
  for (const row of rows) {
    const best = Math.min(laneNeeds.length, ...row.needs.map((one) => place(one.need)).filter((at) => at >= 0));
    const known = first.get(keyOf(row));
    if (known === undefined || best < known) first.set(keyOf(row), best);
  }
  const rank = (row: Row): number => ((first.get(keyOf(row)) ?? laneNeeds.length) < laneNeeds.length ? 0 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.arrivedAt.localeCompare(b.arrivedAt) || keyOf(a).localeCompare(keyOf(b)));
}
