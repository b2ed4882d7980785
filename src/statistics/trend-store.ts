import type { Tx } from "../platform/index.ts";
import type { Cuts, Flow, Spent } from "./trend.ts";

/** Whose cases are counted: of one procedure, that lie in these units. */
export type Trended = { readonly procedure: string; readonly units: readonly string[] };

/**
 * Cases by between which cuts they were opened and closed, and within how many whole days. One pass over the cases of the procedure, and
 * one over those of them that were opened again: what was open at each end, how old, and how long it took is summed from the groups.
 */
export async function countFlows(tx: Tx, trended: Trended, cuts: Cuts): Promise<Flow[]> {
  const [once, gaps] = await Promise.all([countOnce(tx, trended, cuts), countGaps(tx, trended, cuts)]);
  return [...once, ...gaps];
}

async function countOnce(tx: Tx, { procedure, units }: Trended, { ends, all }: Cuts): Promise<Flow[]> {
  return await tx.query<Flow>(
    `select width_bucket(c.opened_at, $3::timestamptz[]) as opened, width_bucket(coalesce(c.closed_at, 'infinity'), $4::timestamptz[]) as closed,
            null::int as again, round(extract(epoch from c.closed_at - c.opened_at) / 86400)::int as days, count(*)::int as count, false as "isGap"
       from process.case c
      where c.procedure = $1 and c.unit = any ($2::text[]) and (c.closed_at is null or c.closed_at >= $5) and c.opened_at < $6
      group by 1, 2, 4`,
    [procedure, units, all, ends, ends[0], ends.at(-1)],
  );
}

async function countGaps(tx: Tx, { procedure, units }: Trended, { ends, all }: Cuts): Promise<Flow[]> {
  return await tx.query<Flow>(
    `select width_bucket(c.opened_at, $3::timestamptz[]) as opened, width_bucket(c.gaps[n], $4::timestamptz[]) as closed,
            width_bucket(c.gaps[n + 1], $4::timestamptz[]) as again, null::int as days, count(*)::int as count, true as "isGap"
       from process.case c cross join lateral generate_series(1, cardinality(c.gaps) - 1, 2) as n
      where c.procedure = $1 and c.unit = any ($2::text[]) and c.gaps is not null
        and (c.closed_at is null or c.closed_at >= $5) and c.opened_at < $6
      group by 1, 2, 3`,
    [procedure, units, all, ends, ends[0], ends.at(-1)],
  );
}

/** Persons who came to what figures count, by figure and quarter, each person once in a quarter, as they last came there (SD13). @param bounds beginnings of the quarters, and the end of the last */
export async function timeCounted(
  tx: Tx,
  units: readonly string[],
  figures: readonly { readonly source: string; readonly figure: string }[],
  bounds: readonly string[],
): Promise<(Spent & { readonly source: string; readonly figure: string })[]> {
  return await tx.query(
    `select s.source, s.figure, s.quarter, s.count, round(s.days[1]::numeric, 1)::float8 as "halfDays", round(s.days[2]::numeric, 1)::float8 as "mostDays" from (
       select p.source, p.figure, p.quarter, count(*)::int as count, percentile_cont(array[0.5, 0.8]) within group (order by p.days) as days
         from (select c.source, c.figure, width_bucket(c.at, $4::timestamptz[]) as quarter, (array_agg(c.days order by c.at desc, c.subject))[1] as days
                 from unnest($2::text[], $3::text[]) as f(source, figure)
                 join process.counted c on c.source = f.source and c.figure = f.figure and c.at >= $5 and c.at < $6
                where c.unit = any ($1::text[]) group by 1, 2, 3, c.dossier) p
        group by 1, 2, 3) s`,
    [units, figures.map((one) => one.source), figures.map((one) => one.figure), bounds, bounds[0], bounds.at(-1)],
  );
}
