import type { Tx } from "../platform/index.ts";
import type { Cuts, Flow, Spent } from "./trend.ts";

/** Whose cases are counted: of one procedure, that lie in these units. */
export type Trended = { readonly procedure: string; readonly units: readonly string[] };

/**
 * Cases by between which cuts they were opened and closed. One pass over the cases of the procedure, into some hundreds of groups: what was
 * open at each end, and how old, is summed from these.
 */
export async function countFlows(tx: Tx, { procedure, units }: Trended, { ends, all }: Cuts): Promise<Flow[]> {
  return await tx.query<Flow>(
    `with own as (
       select opened_at, closed_at, gaps from process.case c
        where c.procedure = $1 and c.unit = any ($2::text[]) and (c.closed_at is null or c.closed_at >= $5) and c.opened_at < $6)
     select width_bucket(opened_at, $3::timestamptz[]) as opened, width_bucket(coalesce(closed_at, 'infinity'), $4::timestamptz[]) as closed,
            null::int as again, count(*)::int as count, false as "isGap"
       from own group by 1, 2
     union all
     select width_bucket(opened_at, $3::timestamptz[]), width_bucket(gaps[n], $4::timestamptz[]), width_bucket(gaps[n + 1], $4::timestamptz[]),
            count(*)::int, true
       from own cross join lateral generate_series(1, cardinality(gaps) - 1, 2) as n where gaps is not null group by 1, 2, 3`,
    [procedure, units, all, ends, ends[0], ends.at(-1)],
  );
}

/** Within how many days half, and four fifths, of what is grouped came. */
const shares = (days: string): string => `percentile_cont(array[0.5, 0.8]) within group (order by ${days})`;
const rounded = `round(s.days[1]::numeric, 1)::float8 as "halfDays", round(s.days[2]::numeric, 1)::float8 as "mostDays"`;

/** From the opening to the closing, by the quarter of the closing. @param bounds beginnings of the quarters, and the end of the last */
export async function timeOpen(tx: Tx, { procedure, units }: Trended, bounds: readonly string[]): Promise<Spent[]> {
  return await tx.query<Spent>(
    `select s.quarter, s.count, ${rounded} from (
       select width_bucket(c.closed_at, $3::timestamptz[]) as quarter, count(*)::int as count,
              ${shares("extract(epoch from c.closed_at - c.opened_at)::float8 / 86400")} as days
         from process.case c
        where c.procedure = $1 and c.unit = any ($2::text[]) and c.closed_at >= $4 and c.closed_at < $5 group by 1) s`,
    [procedure, units, bounds, bounds[0], bounds.at(-1)],
  );
}

/** Persons who came to what figures count, by figure and quarter, each person once in a quarter, as they last came there (SD13). */
export async function timeCounted(
  tx: Tx,
  units: readonly string[],
  figures: readonly { readonly source: string; readonly figure: string }[],
  bounds: readonly string[],
): Promise<(Spent & { readonly source: string; readonly figure: string })[]> {
  return await tx.query(
    `select s.source, s.figure, s.quarter, s.count, ${rounded} from (
       select p.source, p.figure, p.quarter, count(*)::int as count, ${shares("p.days")} as days
         from (select c.source, c.figure, width_bucket(c.at, $4::timestamptz[]) as quarter, max(c.days) as days
                 from unnest($2::text[], $3::text[]) as f(source, figure)
                 join process.counted c on c.source = f.source and c.figure = f.figure and c.at >= $5 and c.at < $6
                where c.unit = any ($1::text[]) group by 1, 2, 3, c.dossier) p
        group by 1, 2, 3) s`,
    [units, figures.map((one) => one.source), figures.map((one) => one.figure), bounds, bounds[0], bounds.at(-1)],
  );
}
