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
 * Who is taken first: whoever has a need that cannot wait, and the family with them. A family is not torn apart by one member's
 * need: it moves up together (MI7).
 */
export function takenFirst<Row extends Pick<InLane, "needs" | "group">>(rows: readonly Row[]): ReadonlySet<Row> {
  const cannotWait = (row: Row): boolean => row.needs.some((one) => (laneNeeds as readonly string[]).includes(one.need));
  const families = new Set(rows.filter(cannotWait).flatMap((row) => row.group ?? []));
  return new Set(rows.filter((row) => cannotWait(row) || (row.group !== undefined && families.has(row.group))));
}

/** Those who are taken first, then everybody else; within both by when they came, families together (MI7). */
export function laneOrder<Row extends InLane>(rows: readonly Row[]): Row[] {
  const first = takenFirst(rows);
  const rank = (row: Row): number => (first.has(row) ? 0 : 1);
  return rows.toSorted(
    (a, b) => rank(a) - rank(b) || a.arrivedAt.localeCompare(b.arrivedAt) || (a.group ?? "").localeCompare(b.group ?? ""),
  );
}
