/** What a sample may be taken apart by, so that each part is in it. */
export const strataKinds = ["none", "outcome", "unit", "origin"] as const;
export type StrataKind = (typeof strataKinds)[number];

/** A decided case that may be drawn: what strata go by, and nothing else of the person. */
export type DecidedCase = {
  readonly dossier: string;
  readonly case: string;
  readonly reference: string;
  readonly unit: string;
  readonly outcome: string;
  readonly origin: string;
  readonly closedAt: string;
};

/** How many cases a stratum has, and how many of them are drawn. */
export type Stratum = { readonly stratum: string; readonly cases: number; readonly drawn: number };

const whole = "all";

/** The stratum that a case belongs to. */
export function stratumOf(one: Pick<DecidedCase, "outcome" | "unit" | "origin">, kind: StrataKind): string {
  return kind === "none" ? whole : one[kind];
}

/**
 * Shares places out among strata: one to each where there are enough, the rest by size, what is left over to the greatest remainders,
 * and among equal ones by name (QA2).
 * @param cases how many cases each stratum has, above nought
 */
export function allocate(cases: ReadonlyMap<string, number>, size: number): Stratum[] {
  const strata = [...cases].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = strata.reduce((sum, [, count]) => sum + count, 0);
  const places = Math.min(size, total);
  const each = places >= strata.length ? 1 : 0;
  const rest = places - each * strata.length;
  const over = total - each * strata.length;
  const quotas = strata.map(([, count]) => (over === 0 ? 0 : (rest * (count - each)) / over));
  const given = quotas.map((quota) => Math.floor(quota));
  const left = rest - given.reduce((sum, one) => sum + one, 0);
  const byRemainder = [...quotas.keys()].toSorted((a, b) => remainder(quotas[b]) - remainder(quotas[a]) || a - b);
  const topped = new Set(byRemainder.slice(0, left));
  return strata.map(([stratum, count], place) => ({
    stratum,
    cases: count,
    drawn: each + (given[place] ?? 0) + (topped.has(place) ? 1 : 0),
  }));
}

/** Far enough to tell remainders apart, near enough that equal ones stay equal. */
const precision = 1e9;
const remainder = (quota = 0): number => Math.round((quota - Math.floor(quota)) * precision);

/**
 * Draws a sample: of each stratum the first so many in the order that the seed gives (QA1, QA2).
 * @param ordered all cases of the period in the order of their hash with the seed
 */
export function drawSample(
  ordered: readonly DecidedCase[],
  { size, strata }: { readonly size: number; readonly strata: StrataKind },
): { readonly strata: Stratum[]; readonly drawn: (DecidedCase & { readonly stratum: string })[] } {
  const counts = new Map<string, number>();
  for (const one of ordered) counts.set(stratumOf(one, strata), (counts.get(stratumOf(one, strata)) ?? 0) + 1);
  const shares = allocate(counts, size);
  const left = new Map(shares.map((one) => [one.stratum, one.drawn]));
  const drawn = ordered.flatMap((one) => {
    const stratum = stratumOf(one, strata);
    const places = left.get(stratum) ?? 0;
    left.set(stratum, places - 1);
    return places > 0 ? [{ ...one, stratum }] : [];
  });
  return { strata: shares, drawn };
}

/** The same draw made again: which cases of the record come out, which are missing, and which come out beside it. */
export type DrawnAgain = { readonly cases: number; readonly same: number; readonly missing: number; readonly others: number };

/** Compares a draw on record with the same draw over the cases of today (QA1). */
export function compareDraws(recorded: readonly string[], again: readonly string[], cases: number): DrawnAgain {
  const same = again.filter((one) => recorded.includes(one)).length;
  return { cases, same, missing: recorded.length - same, others: again.length - same };
}
