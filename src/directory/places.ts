import type { Day } from "../kernel/index.ts";
import type { PlaceCount } from "../process/index.ts";
import type { DirectoryEntry } from "./entry.ts";
import { programmeResults } from "./programme.ts";

/** How somebody stands in a programme: in its queue, with a place, or with a result. */
export const standings = ["waiting", "placed", ...programmeResults] as const;
export type Standing = (typeof standings)[number];

/** Whoever left or was refused gives the place back; whoever waits has none. */
const takesNone: ReadonlySet<string> = new Set<Standing>(["waiting", "leftEarly", "refused"]);

/** Whether a place is taken by somebody who stands like this (RE11). */
export function takesPlace(standing: string): boolean {
  return !takesNone.has(standing);
}

/** The name under which places of a programme are counted, beside those of quotas. @source decision:0067 */
export function programmeQuota(service: string): string {
  return `programme/${service}`;
}

/** What is counted of a programme: numbers, and nothing of anybody. */
export type ProgrammePlaces = { readonly maximum?: number; readonly free?: number; readonly taken: number; readonly waiting: number };

/** Places of a programme from the counts of its enrolments (DI13); without a maximum it has room for everybody. */
export function countProgramme(entry: Pick<DirectoryEntry, "capacity">, service: string, counts: readonly PlaceCount[]): ProgrammePlaces {
  const own = counts.filter((one) => one.quota === programmeQuota(service));
  const sum = (of: readonly PlaceCount[]): number => of.reduce((total, one) => total + one.taken, 0);
  const taken = sum(own.filter((one) => takesPlace(one.round)));
  const waiting = sum(own.filter((one) => one.round === "waiting"));
  const maximum = entry.capacity?.maximum;
  return { taken, waiting, ...(maximum === undefined ? {} : { maximum, free: Math.max(0, maximum - taken) }) };
}

/** Whether somebody may still be referred on a day. */
export function takesReferrals({ programme }: Pick<DirectoryEntry, "programme">, today: Day): boolean {
  const last = programme?.applyUntil ?? programme?.endsOn;
  return last === undefined || last >= today;
}
